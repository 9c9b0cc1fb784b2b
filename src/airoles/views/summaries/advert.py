"""A job advert read in truth, on one screen."""

from collections.abc import Iterator, Sequence

from airoles.questions.advert import AdvertAnswer
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.sheet import Cell, Line, Report, text
from airoles.views.summaries.pieces import labelled, short_name
from airoles.wording.advert import (
    NO_ADVICE,
    age,
    headline,
    in_truth,
    law_in_words,
    law_told,
    market_in_words,
    pay_as_stated,
    regions_in_words,
    span_beside,
)
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut

_QUOTED, _SKILLS, _LACKING, _QUESTIONS, _UNUSUAL, _SPANS, _LAW = 78, 9, 5, 4, 5, 2, 2
Rows = Iterator[tuple[str, Cell, int]]


def report(reply: Reply) -> Report:
    """The role in truth first, then what decided it, what is odd, missing, and paid."""
    answer: AdvertAnswer = reply.answer
    about = [Line(in_truth(answer, titled)), Line(age(answer), kind="remark")]
    if answer.of > 1:
        more = f"The file holds {answer.of} adverts; this is number {answer.number}."
        about.append(Line(f"{more} --number shows another.", kind="remark"))
    rows = [*_why(answer), *_odd(answer), *_paid(answer), *_asked(answer), *_to_ask(answer)]
    one = short_name(answer.role[0]) if answer.role else "ROLE"
    return Report(
        headline(answer),
        tuple(about),
        (labelled(rows),),
        reply.sources,
        tuple(_notes(answer)),
        summary=True,
        more=f"every line and rule: --full · against another role: --as ROLE · airoles show {one}",
    )


def _why(answer: AdvertAnswer) -> Rows:
    lines = [Line(f"{one.says}{_quoted(one.line)}") for one in answer.evidence]
    yield from _listed("Because", lines, (0, 1, 3))


def _odd(answer: AdvertAnswer) -> Rows:
    quoted = {one.line for one in answer.evidence}
    odd = [
        Line(
            one.says if one.line in quoted else f"{one.says.rstrip('.')}{_quoted(one.line)}",
            one.sources,
        )
        for one in answer.contradictions
    ]
    yield from _listed("Odd", odd or [Line("nothing: title and text agree")], (0,))
    missing = ", ".join(one.code.replace("-", " ") for one in answer.missing)
    yield "Not told", text(missing or "nothing of pay, team, budget, line and strategy"), 0
    if answer.unusual:
        told = ", ".join(
            f"{one.words} ({one.trade})" if one.trade else one.words
            for one in answer.unusual[:_UNUSUAL]
        )
        left = len(answer.unusual) - _UNUSUAL
        more = f" +{left} more" if left > 0 else ""
        yield "Unusual asks", text(f"{told}{more}"), 2


def _paid(answer: AdvertAnswer) -> Rows:
    stated = [pay_as_stated(one) for one in answer.pay] or ["none stated"]
    lines: list[Line] = [Line("; ".join(stated))]
    lines += [Line(note.says, note.sources) for note in answer.pay_notes]
    yield f"Pay, {answer.market or '?'}", tuple(lines), 0
    titles = {card.id: titled(card) for card in answer.role}
    if answer.held_against:
        titles[answer.held_against.role.id] = titled(answer.held_against.role)
    beside = [
        Line(span_beside(span, titles.get(span.role, span.role)), span.sources)
        for span in answer.pay_beside[:_SPANS]
    ]
    if left := len(answer.pay_beside) - len(beside):
        beside.append(Line(f"+{left} more", kind="remark"))
    nothing = "no figure on these terms there" if answer.market else market_in_words(answer)
    yield "Sources say", tuple(beside) or text(nothing, kind="remark"), 1
    rules = list(law_told(answer.law))[:_LAW]
    law = [Line(law_in_words(one), one.rule.sources) for one in rules]
    if regions := regions_in_words(answer.law):
        law.append(Line(regions, kind="remark"))
    if answer.market:
        yield "The law", tuple(law) or text("no rule known for that place", kind="remark"), 1


def _asked(answer: AdvertAnswer) -> Rows:
    for label, asked in (("Skills asked", "required"), ("Welcome", "preferred")):
        names = [one.name for one in answer.skills if one.asked == asked]
        if names:
            more = f" +{len(names) - _SKILLS} more" if len(names) > _SKILLS else ""
            yield label, text(f"{', '.join(names[:_SKILLS])}{more}"), 3
    if answer.held_against and answer.held_against.not_asked:
        held = answer.held_against
        lacking = ", ".join(held.not_asked[:_LACKING])
        more = f" +{len(held.not_asked) - _LACKING} more" if len(held.not_asked) > _LACKING else ""
        said = f"what sources require of the role: {lacking}{more}"
        yield "Not asked", text(said), 4


def _to_ask(answer: AdvertAnswer) -> Rows:
    if answer.gender_coded:
        coded = ", ".join(dict.fromkeys(one.words for one in answer.gender_coded))
        yield "Wording", text(f"may put people off: {coded}"), 2
    if answer.questions:
        left = len(answer.questions) - _QUESTIONS
        more = (f"+{left} more",) if left > 0 else ()
        lines = [Line(one) for one in (*answer.questions[:_QUESTIONS], *more)]
        yield from _listed("Ask them", lines, (0, 1, 2, 5, 1))


def _notes(answer: AdvertAnswer) -> Iterator[Line]:
    if answer.market and not answer.market_told:
        yield Line(f"The market is taken to be {market_in_words(answer)}.", kind="remark")
    if answer.hidden:
        hidden = counted(len(answer.hidden), "piece of text", "pieces of text")
        yield Line(f"{hidden} cannot be seen on the page and count for nothing.", kind="remark")
    yield from (Line(remark, kind="remark") for remark in answer.remarks)
    yield Line(f"Read by rules on words, not by a lawyer or a person. {NO_ADVICE}", kind="remark")


def _listed(label: str, lines: Sequence[Line], spare: tuple[int, ...]) -> Rows:
    """Each line in a row of its own, the label before the first; how soon each may go."""
    for number, line in enumerate(lines):
        yield label if not number else "", (line,), spare[min(number, len(spare) - 1)]


def _quoted(line: str) -> str:
    return f': "{cut(line, _QUOTED)}"' if line else ""
