"""Ids of statements: those written are kept, the others are made and stay the same."""

import re
from dataclasses import replace

from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.role import Mandate, Role
from airoles.model.statements import statements
from airoles.reading.statement_ids import with_ids

SHARE = Adoption(what="Firms", value="3%", among="Of 100", when="2025", sources=("survey",))


def claim(text: str, source: str = "blog", name: str | None = None) -> Claim:
    return Claim(text=text, sources=(source,), id=name)


def role(**given: object) -> Role:
    plain = {"id": "clerk", "title": "Clerk", "level": "senior", "family": "data"}
    return Role(**{**plain, "summary": (claim("It counts."),), **given})  # type: ignore[arg-type]


def ids(of: Role) -> list[str | None]:
    return [each.id for _, each in statements(with_ids(of))]


def test_every_statement_answer_and_share_is_told_with_where_it_stands() -> None:
    of = role(
        duties=(claim("Count."), claim("Add.")),
        questions=(Answer(question="Who?", answer="He.", sources=("blog",)),),
        adoption=(SHARE,),
        mandate=Mandate(reports_to=(claim("A head."),)),
    )
    assert {where: type(each).__name__ for where, each in statements(of)} == {
        ("summary", 0): "Claim",
        ("duties", 0): "Claim",
        ("duties", 1): "Claim",
        ("questions", 0): "Answer",
        ("adoption", 0): "Adoption",
        ("mandate", "reports_to", 0): "Claim",
    }
    told = ids(of)
    assert None not in told
    assert len(set(told)) == len(told)


def test_an_id_that_is_written_is_kept_and_all_else_of_the_statement_too() -> None:
    of = role(summary=(claim("It counts.", name="counts"), claim("It adds.")), adoption=(SHARE,))
    made = with_ids(of)
    assert made.summary[0] == of.summary[0]
    assert replace(made.summary[1], id=None) == of.summary[1]
    assert replace(made.adoption[0], id=None) == SHARE
    named = role(summary=(claim("It counts.", name="counts"),))
    assert with_ids(named) is named


def test_an_id_that_is_made_is_ten_digits_that_outlast_the_words() -> None:
    (first,) = ids(role(summary=(claim("It counts."),)))
    assert re.fullmatch("[0-9a-f]{10}", str(first))
    assert ids(role(summary=(claim("It reckons all day."),))) == [first]


def test_an_id_that_is_made_tells_role_section_and_first_source_apart() -> None:
    (first,) = ids(role(summary=(claim("It counts."),)))
    others = (
        role(id="modeller"),
        role(summary=(claim("It counts.", "survey"),)),
        role(summary=(), duties=(claim("It counts."),)),
    )
    assert first not in [ids(other)[0] for other in others]


def test_statements_on_two_aspects_of_the_mandate_are_told_apart_as_those_of_sections() -> None:
    told = (claim("A head."),)
    (scope,) = ids(role(summary=(), mandate=Mandate(scope=told)))
    _, both = ids(role(summary=(), mandate=Mandate(reports_to=told, scope=told)))
    assert both == scope
    assert ids(role(summary=(), mandate=Mandate(reports_to=told))) != [scope]


def test_the_same_statement_in_a_folder_of_another_name_has_the_same_id() -> None:
    assert ids(role(summary=(claim("It.", "blog@acme"),))) == ids(
        role(summary=(claim("It.", "blog@acme-data"),))
    )


def test_of_statements_alike_the_second_is_numbered_and_takes_no_id_that_is_written() -> None:
    first, second = ids(role(summary=(claim("One."), claim("Two."))))
    assert second == f"{first}-2"
    written = role(summary=(claim("One."), claim("Two.", name=second), claim("Three.")))
    assert ids(written) == [first, second, f"{first}-3"]
