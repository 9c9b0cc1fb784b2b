"""A job advert read in truth, whole."""

from collections.abc import Iterable

from airoles.questions.advert import AdvertAnswer
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.wording.advert import (
    NO_ADVICE,
    age,
    headline,
    in_truth,
    law_in_words,
    market_in_words,
    pay_as_stated,
    span_beside,
)


def report(reply: Reply) -> Report:
    """Everything that was read, each point with its line, and what was held beside it."""
    answer: AdvertAnswer = reply.answer
    about = [Line(in_truth(answer, titled)), Line(age(answer), kind="remark")]
    if answer.of > 1:
        about.append(Line(f"Advert {answer.number} of {answer.of} in the file.", kind="remark"))
    parts = [
        _pairs("What decided it", ((one.says, one.line) for one in answer.evidence)),
        _odd(answer),
        _pairs("Not told", ((one.code, one.ask) for one in answer.missing)),
        _unusual(answer),
        _pay(answer),
        _law(answer),
        _skills(answer),
        _held(answer),
        _pairs(
            "Words that may put people off", ((one.words, one.kind) for one in answer.gender_coded)
        ),
        _list("Worth asking the employer", answer.questions),
        _list("Invisible words", answer.hidden),
        _list("Not read", answer.remarks),
    ]
    return Report(
        headline(answer), tuple(about), tuple(part for part in parts if part), reply.sources
    )


def _pairs(title: str, pairs: Iterable[tuple[str, str]]) -> Sheet | None:
    rows = tuple(Row((text(one), text(other)), ends_group=False) for one, other in pairs)
    return Sheet(title, (Column(""), Column("")), rows) if rows else None


def _list(title: str, lines: Iterable[str]) -> Sheet | None:
    rows = tuple(Row((text(line),), ends_group=False) for line in lines)
    return Sheet(title, (Column(""),), rows) if rows else None


def _odd(answer: AdvertAnswer) -> Sheet | None:
    rows = tuple(
        Row((text(one.code), (Line(one.says, one.sources),), text(one.line)), ends_group=False)
        for one in answer.contradictions
    )
    columns = (Column("Point", True), Column("What is odd"), Column("The line"))
    return Sheet("Where title and text differ", columns, rows) if rows else None


def _unusual(answer: AdvertAnswer) -> Sheet | None:
    rows = tuple(
        Row(
            (
                text(one.words),
                text(one.trade or ("a skill few roles need" if one.skill else "")),
                text(f"{one.adverts} of {one.of}"),
                text(one.line),
            ),
            ends_group=False,
        )
        for one in answer.unusual
    )
    columns = (
        Column("Ask"),
        Column("Work of"),
        Column("In adverts for these roles", True, right=True),
        Column("The line"),
    )
    note = Line("No source of the role names them.", kind="remark")
    return Sheet("Unusual asks", columns, rows, (note,)) if rows else None


def _pay(answer: AdvertAnswer) -> Sheet:
    rows = [
        Row((text("stated"), text(pay_as_stated(one), one.words)), ends_group=False)
        for one in answer.pay
    ] or [Row((text("stated"), text("none")), ends_group=False)]
    rows += [Row((text(one.code), (Line(one.says, one.sources),))) for one in answer.pay_notes]
    titles = {card.id: titled(card) for card in answer.role}
    if answer.held_against:
        titles[answer.held_against.role.id] = titled(answer.held_against.role)
    beside = [
        Row((text("sources say"), (Line(span_beside(span, titles[span.role]), span.sources),)))
        for span in answer.pay_beside
    ]
    rows += beside or [Row((text("sources say"), text("no figure on these terms there")))]
    notes = (
        Line(f"Market: {market_in_words(answer)}.", kind="remark"),
        Line("Nothing was converted, and no rate was made a yearly pay.", kind="remark"),
    )
    return Sheet("Pay", (Column("", True), Column("")), tuple(rows), notes)


def _law(answer: AdvertAnswer) -> Sheet | None:
    rows = tuple(
        Row(
            (
                (Line(law_in_words(one), one.rule.sources),),
                text(
                    one.rule.title,
                    one.rule.text,
                    one.rule.remark,
                    None if one.region_told else "The advert does not tell this region.",
                    None if one.in_force else "Not in force, or asks nothing.",
                ),
            )
        )
        for one in answer.law
    )
    columns = (Column("Rule"), Column("What it says"))
    note = Line(NO_ADVICE, kind="remark")
    return Sheet("What the law asks of such an advert", columns, rows, (note,)) if rows else None


def _skills(answer: AdvertAnswer) -> Sheet | None:
    rows = tuple(
        Row((text(one.name), text(one.asked), text(one.where), text(one.line)), ends_group=False)
        for one in answer.skills
    )
    columns = (Column("Skill"), Column("Asked", True), Column("By", True), Column("The line"))
    return Sheet("Skills asked", columns, rows) if rows else None


def _held(answer: AdvertAnswer) -> Sheet | None:
    held = answer.held_against
    if held is None:
        return None
    rows = tuple(
        Row((text(label), text(", ".join(names) or "none")), ends_group=False)
        for label, names in (
            ("asked, and needed by sources", held.asked),
            ("required by sources, not asked", held.not_asked),
            ("asked, named by no source", held.beyond),
        )
    )
    return Sheet(f"Held against {titled(held.role)}", (Column("", True), Column("")), rows)
