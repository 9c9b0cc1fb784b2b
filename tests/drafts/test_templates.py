"""A company's own templates: in the sandbox, bounded, and found only where they are named."""

from pathlib import Path

import pytest

from airoles.drafts.forms import UserTemplate
from airoles.drafts.forms.bounded import bounded
from airoles.drafts.forms.template_files import in_folders, read_template
from airoles.errors import BadRequest

VALUES = {"title": "A & B", "parts": [{"heading": "<b>Own</b>", "lines": []}]}


def _made(text: str, html: bool = False, seconds: float = 10.0) -> str:
    return bounded(UserTemplate("own.md", text), VALUES, html, seconds)


def _refused(text: str, seconds: float = 10.0) -> str:
    with pytest.raises(BadRequest) as refused:
        _made(text, seconds=seconds)
    assert refused.value.hint
    return refused.value.message


def test_a_template_makes_its_own_text_of_the_values() -> None:
    assert _made("{% for part in parts %}{{ title }}: {{ part.heading }}{% endfor %}.\n") == (
        "A & B: <b>Own</b>.\n"
    )


def test_texts_are_escaped_in_html() -> None:
    assert _made("<p>{{ parts[0].heading }}</p>", html=True) == "<p>&lt;b&gt;Own&lt;/b&gt;</p>"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("\n{% if %}", "'own.md', line 2: "),
        ("\n\n{{ nope }}", "'own.md', line 3: 'nope' is undefined."),
        ("{{ title.__class__.__mro__ }}", "'own.md', line 1: access to attribute '__class__'"),
        ("{{ cycler.__init__.__globals__.os }}", "'own.md', line 1: access to attribute"),
        ("{{ parts.append(1) }}", "'own.md', line 1: access to attribute 'append'"),
        (
            "{% include '/etc/passwd' %}",
            "'own.md', line 1: it includes another file, which no template may.",
        ),
        ("{{ 1 / 0 }}", "'own.md', line 1: division by zero."),
    ],
)
def test_a_broken_template_or_one_that_reaches_outside_gets_one_sentence(
    text: str, says: str
) -> None:
    assert _refused(text).startswith(says)


def test_a_template_that_loops_is_stopped() -> None:
    loop = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    assert _refused(loop, seconds=1) == "'own.md' was not done after 1 seconds and was stopped."


def test_a_template_that_writes_or_takes_too_much_is_stopped() -> None:
    much = "{% for a in range(99999) %}{{ title * 100 }}{% endfor %}"
    assert _refused(much) == "'own.md': it writes more than 4 MiB."
    assert "memory" in _refused("{{ 'a' * 99999999999 }}")


def test_a_template_for_one_kind_stands_before_one_for_all_and_the_last_folder_first(
    tmp_path: Path,
) -> None:
    below, above = tmp_path / "below", tmp_path / "above"
    for folder in (below, above):
        (folder / "templates").mkdir(parents=True)
    (below / "templates" / "draft.md").write_text("below")
    assert in_folders((below, above), "advert", "md") == (
        str(below / "templates" / "draft.md"),
        "below",
    )
    (above / "templates" / "draft.md").write_text("all")
    (above / "templates" / "advert.md").write_text("advert")
    found = in_folders((below, above), "advert", "md")
    assert found is not None
    assert found.text == "advert"
    assert in_folders((below, above), "advert", "html") is None


def test_a_template_behind_a_link_out_of_its_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own" / "templates").mkdir(parents=True)
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "own" / "templates" / "draft.md").symlink_to(tmp_path / "secret")
    with pytest.raises(BadRequest, match="is a link out of its folder"):
        in_folders((tmp_path / "own",), "advert", "md")


def test_a_file_that_is_no_template_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bytes.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadRequest, match="is no text in UTF-8"):
        read_template(tmp_path / "bytes.md")
    with pytest.raises(BadRequest, match="cannot be read"):
        read_template(tmp_path / "nowhere.md")
    with pytest.raises(BadRequest, match="is a folder"):
        read_template(tmp_path)
