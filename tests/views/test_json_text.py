import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator, meta

from airoles import __version__
from airoles.catalog import Catalog
from airoles.model.pay import POINTS, Pay
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import salary
from airoles.questions.show import show
from airoles.views.json_text import FORMAT, json_text, plain

from .making import documents

SCHEMAS = Path(__file__).resolve().parents[2] / "schema" / "answers"
OF_NO_CATALOG = "validate"
"""Asked of files, not of a catalog; tests/cli/test_validate.py holds it to its schema."""
QUESTIONS = sorted(
    {file.name.removesuffix(".schema.json") for file in SCHEMAS.iterdir()} - {OF_NO_CATALOG}
)


@cache
def schema_of(question: str) -> Any:
    return json.loads((SCHEMAS / f"{question}.schema.json").read_text("utf-8"))


@cache
def validator(question: str) -> Draft202012Validator:
    meta.validate(schema_of(question))
    return Draft202012Validator(schema_of(question))


def written(told: Reply, sources: bool = True) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json_text(told, sources))
    return found


def by_question(replies: tuple[Reply, ...]) -> dict[str, list[Reply]]:
    found: dict[str, list[Reply]] = {}
    for told in replies:
        found.setdefault(told.question, []).append(told)
    return found


@pytest.fixture(scope="module")
def asked(small: Catalog, small_replies: tuple[Reply, ...]) -> dict[str, list[Reply]]:
    """Every reply of the made-up catalog, by question."""
    return by_question((*small_replies, *documents(small)))


@pytest.fixture(scope="module")
def asked_of_public(public: Catalog, public_replies: tuple[Reply, ...]) -> dict[str, list[Reply]]:
    """Every reply of the public catalog, by question."""
    return by_question((*public_replies, *documents(public)))


def test_the_envelope_says_who_speaks_in_which_format_and_what_was_asked(small: Catalog) -> None:
    told = reply(small, "show", show(small, "clerk", ("pay",)), role="data-clerk", only=("pay",))
    found = json.loads(json_text(told))
    assert list(found) == ["airoles", "format", "question", "asked", "answer", "sources"]
    assert found["airoles"] == __version__
    assert found["format"] == FORMAT == 1
    assert found["question"] == "show"
    assert found["asked"] == {"role": "data-clerk", "only": ["pay"]}
    assert found["answer"]["role"]["id"] == "data-clerk"
    assert list(found["sources"]) == ["census", "survey"]
    assert found["sources"]["survey"]["publisher"] == "Weekly Modeller"


def test_without_sources_only_the_list_of_them_is_left_out(
    small_replies: tuple[Reply, ...],
) -> None:
    for told in small_replies:
        whole, bare = written(told), written(told, sources=False)
        assert "sources" not in bare
        assert {**bare, "sources": whole["sources"]} == whole


def test_the_text_is_indented_unescaped_and_ends_with_one_line_break(small: Catalog) -> None:
    text = json_text(reply(small, "show", {"title": "Café – 26%"}))
    assert text.startswith('{\n  "airoles": ')
    assert '"Café – 26%"' in text
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize(
    ("amount", "number"),
    [
        ("22.50", "22.5"),
        ("31.25", "31.25"),
        ("30000", "30000"),
        ("30000.00", "30000"),
        ("0", "0"),
        ("0.10", "0.1"),
        ("2600000", "2600000"),
    ],
)
def test_an_amount_is_the_number_its_source_gives(amount: str, number: str) -> None:
    assert json.dumps(plain(Decimal(amount))) == number


@pytest.mark.parametrize(
    ("part", "number"),
    [(Fraction(3), "3"), (Fraction(0), "0"), (Fraction(1, 2), "0.5"), (Fraction(2, 3), "0.666667")],
)
def test_a_fraction_is_a_number_of_six_decimals_at_most(part: Fraction, number: str) -> None:
    assert json.dumps(plain(part)) == number


def test_a_day_is_written_as_a_date() -> None:
    assert plain(date(2026, 2, 1)) == "2026-02-01"


def test_no_public_amount_changes_on_its_way_to_json(public: Catalog) -> None:
    def amounts(told: Any) -> list[Any]:
        return [told[point] for point in POINTS]

    found = json.loads(
        json_text(reply(public, "salary", salary(public, tuple(public.roles)))), parse_float=Decimal
    )
    figures = [
        told["figure"]["pay"] for group in found["answer"]["groups"] for told in group["figures"]
    ]
    there = [plain(pay) for role in public.roles.values() for pay in role.pay]
    assert sorted(map(repr, map(amounts, figures))) == sorted(
        repr([Decimal(str(a)) if isinstance(a, float) else a for a in amounts(t)]) for t in there
    )
    exact = sorted(getattr(p, x) or 0 for r in public.roles.values() for p in r.pay for x in POINTS)
    assert sorted(a or 0 for told in figures for a in amounts(told)) == exact


def test_every_field_is_written_even_where_it_is_empty(small: Catalog) -> None:
    (first, *_) = written(reply(small, "salary", salary(small, ("clerk",))))["answer"]["groups"]
    told = first["figures"][0]["figure"]["pay"]
    assert set(told) == set(Pay.__dataclass_fields__)
    assert (told["low"], told["at_least"], told["proxy"]) == (None, [], None)


def test_every_question_has_a_schema(asked: dict[str, list[Reply]]) -> None:
    assert sorted(asked) == QUESTIONS


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_answer_keeps_to_its_schema(
    asked: dict[str, list[Reply]], asked_of_public: dict[str, list[Reply]], question: str
) -> None:
    for told in (*asked[question], *asked_of_public[question]):
        validator(question).validate(written(told))
    for told in asked[question]:
        validator(question).validate(written(told, sources=False))


def leave_out(key: str) -> Callable[[dict[str, Any]], None]:
    return lambda found: found.pop(key)


def put(**values: Any) -> Callable[[dict[str, Any]], None]:
    return lambda found: found.update(values)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    "breaking",
    [
        pytest.param(put(format=FORMAT + 1), id="another format"),
        pytest.param(put(format=str(FORMAT)), id="format as text"),
        pytest.param(put(question="zoo"), id="another question"),
        pytest.param(put(answer=None), id="no answer"),
        pytest.param(put(answer=[]), id="a list"),
        pytest.param(put(answer={}), id="nothing in the answer"),
        pytest.param(put(asked=[]), id="a list of what was asked"),
        pytest.param(put(sources=[]), id="a list of sources"),
        pytest.param(put(sources={"survey": {"title": "Study"}}), id="half a source"),
        pytest.param(put(extra=1), id="more than an envelope"),
        *(
            pytest.param(leave_out(key), id=f"without {key}")
            for key in ("airoles", "format", "question", "asked", "answer")
        ),
    ],
)
def test_a_schema_refuses_a_broken_envelope(
    asked: dict[str, list[Reply]], question: str, breaking: Callable[[dict[str, Any]], None]
) -> None:
    found = written(asked[question][0])
    breaking(found)
    assert not validator(question).is_valid(found)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_schema_refuses_an_answer_that_lacks_a_part(
    asked: dict[str, list[Reply]], question: str
) -> None:
    schema = schema_of(question)
    *_, root = schema["properties"]["answer"]["$ref"].split("/")
    for part in schema["$defs"][root]["required"]:
        found = written(asked[question][0])
        del found["answer"][part]
        assert not validator(question).is_valid(found)


@pytest.mark.parametrize(
    "broken",
    [
        {"median": "45000"},
        {"median": -1},
        {"currency": "dollars"},
        {"market": "Germany"},
        {"basis": "gross"},
        {"year": "soon"},
        {"sources": "survey"},
        {"sources": None},
        {"at_least": ["top"]},
        {"proxy": {"kind": "guess", "name": "Clerk"}},
        {"bonus": 5},
    ],
)
def test_a_schema_refuses_a_broken_figure(small: Catalog, broken: dict[str, Any]) -> None:
    found = written(reply(small, "salary", salary(small, ("clerk",))))
    found["answer"]["groups"][0]["figures"][0]["figure"]["pay"].update(broken)
    assert not validator("salary").is_valid(found)


@pytest.mark.parametrize(
    ("where", "broken"), [("level", "boss"), ("family", "zoo"), ("id", 7), ("aliases", "DC")]
)
def test_a_schema_refuses_a_broken_role(small: Catalog, where: str, broken: object) -> None:
    found = written(reply(small, "show", show(small, "clerk")))
    found["answer"]["role"][where] = broken
    assert not validator("show").is_valid(found)


@pytest.mark.parametrize("grade", ["F", "a", "", None])
def test_a_schema_refuses_a_grade_that_is_none(small: Catalog, grade: str | None) -> None:
    found = written(reply(small, "salary", salary(small, ("clerk",))))
    found["answer"]["groups"][0]["figures"][0]["figure"]["grade"] = grade
    assert not validator("salary").is_valid(found)
    found = written(reply(small, "salary", salary(small, ("clerk",))))
    found["sources"]["survey"]["grade"] = grade
    assert not validator("salary").is_valid(found)
