"""`airoles site` on the command line."""

from pathlib import Path

from .running import Ask


def test_a_site_is_written_with_its_title_and_address(
    ask: Ask, small_folder: Path, tmp_path: Path
) -> None:
    place = tmp_path / "site"
    told = ask("site", place, "--title", "Our roles", "--base-url", "https://example.org/roles")
    assert told.answer() == ""
    home = (place / "index.html").read_text(encoding="utf-8")
    assert "<h1>Our roles</h1>" in home
    assert '<link rel="canonical" href="https://example.org/roles/">' in home
    assert (place / "sitemap.xml").is_file()
    said, hint = ask("site", place).refusal()
    assert said.endswith("holds a site already.")
    assert hint == "--force replaces it; or name another folder"
    assert ask("site", place, "--force").answer() == ""
    assert "<h1>The atlas of AI leadership roles</h1>" in (place / "index.html").read_text("utf-8")
    assert not (place / "sitemap.xml").exists()


def test_bad_input_is_one_sentence(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert ask("site", tmp_path).refusal()[0].endswith("airoles wrote no site there.")
    assert ask("site", tmp_path / "new", "--base-url", "here").refusal()[0] == (
        "'here' is no address of a site."
    )
    assert "it is empty" in ask("site", tmp_path / "new", "--title", " ").misuse()
    assert not (tmp_path / "new").exists()
