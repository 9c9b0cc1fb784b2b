"""A site replaces what airoles wrote, and nothing else."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from airoles.errors import BadRequest
from airoles.site.folder import MARKER, check_site, write_site
from airoles.site.sitemap import checked_base_url
from as_nobody import as_nobody

FIRST = {"index.html": b"one", "roles/a.html": b"a", "roles/b.html": b"b"}
SECOND = {"index.html": b"two", "roles/a.html": b"a"}


def held(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def refusal(ask: Callable[[], object]) -> str:
    with pytest.raises(BadRequest) as caught:
        ask()
    assert caught.value.hint
    return caught.value.message


def test_a_site_is_written_with_a_list_of_its_files(tmp_path: Path) -> None:
    write_site(tmp_path / "site", FIRST, replace=False)
    assert held(tmp_path / "site") == {*FIRST, MARKER}
    told = json.loads((tmp_path / "site" / MARKER).read_text())
    assert list(told["files"]) == ["index.html", "roles/a.html", "roles/b.html"]


def test_an_empty_folder_takes_a_site(tmp_path: Path) -> None:
    write_site(tmp_path, FIRST, replace=False)
    assert held(tmp_path) == {*FIRST, MARKER}


def test_a_site_is_replaced_whole_and_only_when_asked(tmp_path: Path) -> None:
    target = tmp_path / "site"
    write_site(target, FIRST, replace=False)
    said = refusal(lambda: write_site(target, SECOND, replace=False))
    assert said == f"{str(target)!r} holds a site already."
    assert held(target) == {*FIRST, MARKER}
    write_site(target, SECOND, replace=True)
    assert held(target) == {*SECOND, MARKER}
    assert (target / "index.html").read_bytes() == b"two"


@pytest.mark.parametrize("replace", [False, True])
def test_what_is_no_site_is_never_touched(tmp_path: Path, replace: bool) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    said = refusal(lambda: write_site(tmp_path, FIRST, replace))
    assert said == f"{str(tmp_path)!r} is not empty, and airoles wrote no site there."
    assert held(tmp_path) == {"letter.txt"}


@pytest.mark.parametrize("other", ["letter.txt", "roles/c.html", "mine/letter.txt"])
def test_what_somebody_put_beside_a_site_stays(tmp_path: Path, other: str) -> None:
    target = tmp_path / "site"
    write_site(target, FIRST, replace=False)
    (target / other).parent.mkdir(exist_ok=True)
    (target / other).write_text("mine")
    said = refusal(lambda: write_site(target, SECOND, replace=True))
    named = other if other != "mine/letter.txt" else "mine"
    assert said == f"{str(target)!r} holds {named!r}, which no airoles site wrote."
    assert (target / other).read_text() == "mine"
    assert (target / "index.html").read_bytes() == b"one"


def test_a_page_that_somebody_changed_stays(tmp_path: Path) -> None:
    target = tmp_path / "site"
    write_site(target, FIRST, replace=False)
    (target / "roles" / "a.html").write_text("mine")
    said = refusal(lambda: write_site(target, SECOND, replace=True))
    assert (
        said == f"{str(target)!r} holds 'roles/a.html', which was changed since airoles wrote it."
    )


def test_a_page_that_is_gone_is_no_hindrance(tmp_path: Path) -> None:
    target = tmp_path / "site"
    write_site(target, FIRST, replace=False)
    (target / "roles" / "b.html").unlink()
    write_site(target, SECOND, replace=True)
    assert held(target) == {*SECOND, MARKER}


def test_a_folder_of_pages_that_is_a_link_elsewhere_stays(tmp_path: Path) -> None:
    target = tmp_path / "site"
    write_site(target, FIRST, replace=False)
    (target / "roles").rename(tmp_path / "elsewhere")
    (target / "roles").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    said = refusal(lambda: write_site(target, SECOND, replace=True))
    assert said == f"{str(target)!r} holds 'roles', which no airoles site wrote."
    assert held(tmp_path / "elsewhere") == {"a.html", "b.html"}


@pytest.mark.parametrize(
    "marker",
    [
        "",
        "[]",
        "{",
        '{"kind": "site"}',
        '{"kind": "other", "files": {}}',
        '{"kind": "site", "files": {"../out.txt": "x"}}',
        '{"kind": "site", "files": {"/etc/passwd": "x"}}',
        "[" * 100_000,
    ],
)
def test_a_list_that_airoles_did_not_write_is_none(tmp_path: Path, marker: str) -> None:
    (tmp_path / MARKER).write_text(marker)
    said = refusal(lambda: write_site(tmp_path, FIRST, replace=True))
    assert said.endswith("is not empty, and airoles wrote no site there.")


def test_no_site_is_written_inside_the_data(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for target in (data, data / "site", tmp_path / "x" / ".." / "data" / "site"):
        said = refusal(lambda at=target: check_site(at, False, [data]))  # type: ignore[misc]
        assert said == f"{str(target)!r} lies inside the data folder {str(data)!r}."
    check_site(tmp_path / "site", False, [data])


def test_a_file_and_a_place_that_is_not_there_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    assert refusal(lambda: check_site(tmp_path / "file", True)).endswith("is a file.")
    assert refusal(lambda: check_site(tmp_path / "no" / "site", False)).endswith("is not there.")


def test_a_folder_that_may_not_be_written_is_one_sentence(tmp_path: Path) -> None:
    place = tmp_path / "shut"
    place.mkdir()
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    place.chmod(0o555)
    with as_nobody():
        said = refusal(lambda: write_site(place / "site", FIRST, replace=False))
    assert said == f"{str(place / 'site')!r} cannot be written: permission denied."
    assert held(place) == set()


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("https://example.org", "https://example.org/"),
        ("http://localhost:8000/a/b", "http://localhost:8000/a/b/"),
        ("https://example.org/a/", "https://example.org/a/"),
    ],
)
def test_an_address_gets_its_slash(given: str, read: str) -> None:
    assert checked_base_url(given) == read


@pytest.mark.parametrize(
    "given",
    [
        *("", "example.org", "ftp://example.org", "javascript:alert(1)", "https://", "https:///a"),
        *("https://example.org/?q", "https://example.org/#a", "https://me@example.org/"),
        *("https://example.org/a b", 'https://example.org/"', "https://[", "https://a:b/"),
    ],
)
def test_what_is_no_address_is_refused(given: str) -> None:
    assert refusal(lambda: checked_base_url(given))
