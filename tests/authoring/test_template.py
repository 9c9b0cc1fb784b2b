import dataclasses
import re
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest

from airoles.authoring.template import FILL_IN, scalar, template, title_of
from airoles.catalog import Catalog
from airoles.model.role import Role
from airoles.model.source import Source
from airoles.reading.field_check import adapter, check
from airoles.reading.yaml_text import Document, parse_yaml

WORDS = {"level": "chief", "family": "ai", "text": "It leads.", "sources": "[a-source]"}
"""What a person would write on the lines that ask for it."""


def filled(text: str) -> str:
    """The template with a value on every line that asks for one, and on no other."""

    def fill(found: re.Match[str]) -> str:
        return f"{found[1]}{found[2]}: {WORDS[found[2]]}"

    asking = rf"^((?!#)[ -]*)(\w+):(?: \[\])?  # {FILL_IN}\b.*$"
    return re.sub(asking, fill, text, flags=re.MULTILINE)


def role_of(text: str) -> Role:
    document = parse_yaml(text.encode(), "new.yaml")
    assert isinstance(document, Document), document
    role = check(Role, document)
    assert isinstance(role, Role), role
    return role


def records(kind: Any) -> Iterator[type]:
    """A class of the model and all that it holds."""
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        yield kind
        for name, hint in get_type_hints(kind).items():
            if name != "layers":  # no file holds it
                yield from records(hint)
    for part in get_args(kind):
        yield from records(part)


@pytest.fixture(scope="module")
def bare() -> str:
    return template("head-of-robots", "Head of Robots", "../schema/role.schema.json")


KINDS = sorted({*records(Role), Source}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_stands_there_with_the_description_of_the_model(bare: str, kind: type) -> None:
    described = adapter(kind).json_schema()["properties"]
    assert {field.name for field in dataclasses.fields(kind)} - {"layers"} == set(described)
    for name in described:
        told = re.escape(described[name]["description"])
        line = rf"^[# -]*{name}:.*# ({FILL_IN}: )?{told}( One of .+\.)?$"
        assert re.search(line, bare, re.MULTILINE), name


def test_a_field_with_few_words_names_them_all(bare: str) -> None:
    line = next(line for line in bare.splitlines() if line.startswith("level:"))
    words = ", ".join(get_args(get_type_hints(Role)["level"]))
    assert line.endswith(f"One of {words}.")


def test_what_only_a_person_can_know_is_marked_and_nothing_else(bare: str) -> None:
    marked = [line.split(":")[0] for line in bare.splitlines() if f"# {FILL_IN}" in line]
    assert marked == ["level", "family", "  - text", "    sources"]
    document = parse_yaml(bare.encode(), "new.yaml")
    assert isinstance(document, Document)
    problems = check(Role, document)
    assert isinstance(problems, list)
    assert [p.where for p in problems] == ["level", "family", "summary[1].text"]


def test_once_filled_in_it_is_a_role_that_says_only_what_was_filled_in(bare: str) -> None:
    role = role_of(filled(bare))
    said = {f.name for f in dataclasses.fields(role) if getattr(role, f.name)} - {"mandate"}
    assert said == {"id", "title", "level", "family", "summary"}


def test_another_role_gives_level_and_family_and_no_statement(public: Catalog) -> None:
    for base in public.roles.values():
        role = role_of(filled(template("new-one", "New One", "x.json", base)))
        assert (role.level, role.family) == (base.level, base.family)
        assert (role.skills, role.moves, role.pay, role.aliases) == ((), (), (), ())
        assert [claim.text for claim in role.summary] == [WORDS["text"]]


def test_no_sentence_and_no_source_of_another_role_is_repeated(public: Catalog) -> None:
    base = public.roles["head-of-ai"]
    text = template("new-one", "New One", "x.json", base)
    cited = {s for c in (*base.summary, *base.duties) for s in c.sources}
    assert [claim.text for claim in (*base.summary, *base.duties) if claim.text in text] == []
    assert [source for source in cited if source in text] == []


def test_skills_and_moves_of_another_role_are_suggested_in_its_order(small: Catalog) -> None:
    base = small.roles["head-of-models"]
    text = template("new-one", "New One", "x.json", base)
    skills = re.findall(r"^#   - skill: ([\w-]+)", text, re.MULTILINE)
    assert skills == list(dict.fromkeys(need.skill for need in base.skills))
    assert len(skills) > 2
    ends = re.findall(r"^#   - to: ([\w-]+)", text, re.MULTILINE)
    assert ends == list(dict.fromkeys(move.to for move in base.moves if move.to))
    assert ends


def uncommented(text: str) -> str:
    """What is left when the comments become fields: each mark of a comment is taken away."""
    head, _, rest = text.partition("\nid: ")
    rest = rest.partition("\n# Sources that are new")[0]
    while re.search(r"^ *# ", rest, re.MULTILINE):
        rest = re.sub(r"^( *)# ", r"\1", rest, flags=re.MULTILINE)
    return f"{head}\nid: {rest}\n"


def test_a_comment_becomes_a_field_when_its_mark_is_taken_away(public: Catalog) -> None:
    for base in (None, *public.roles.values()):
        text = uncommented(template("new-one", "New One", "x.json", base))
        document = parse_yaml(text.encode(), "new.yaml")
        assert isinstance(document, Document), document
        problems = check(Role, document)
        assert isinstance(problems, list)
        assert {problem.message for problem in problems} == {"is empty"}
        assert isinstance(document.value, dict)
        assert list(document.value) == [
            field.name for field in dataclasses.fields(Role) if field.name != "layers"
        ]


def test_the_first_line_names_the_schema_as_editors_read_it(bare: str) -> None:
    first = bare.split("\n")[0]
    assert first == "# yaml-language-server: $schema=../schema/role.schema.json"


@pytest.mark.parametrize(
    "title",
    [
        "Head of AI",
        "AI: the boss",
        "null",
        "yes",
        "#1",
        "12:30",
        "1e3",
        "'q' \"q\"",
        "Ä",
        "- x",
        "[x]",
        "x #y",
        "&a",
        "=cmd()",
    ],
)
def test_a_title_is_read_back_as_it_was_given(title: str) -> None:
    assert role_of(filled(template("new-one", title, "x.json"))).title == title
    assert "\n" not in scalar(title)


def test_a_title_is_spelt_as_the_titles_of_the_catalog_spell_its_words() -> None:
    known = ("VP of AI", "MLOps Engineer")
    assert title_of("head-of-ai-mlops", known) == "Head of AI MLOps"
    assert title_of("zoo", ()) == "Zoo"
