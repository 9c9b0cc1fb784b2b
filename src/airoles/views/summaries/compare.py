"""Roles side by side on one screen."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from airoles.questions.compare import Comparison
from airoles.questions.neighbours import Neighbour
from airoles.questions.reply import Reply
from airoles.views.card_line import LEVEL_NAMES, said_by, titled
from airoles.views.sheet import Cell, Column, Empty, Line, Report, Row, Sheet, text
from airoles.views.source_numbers import in_a_sentence, unnumbered
from airoles.views.statements import pay_heading
from airoles.views.summaries.pieces import DISPUTED, bites, paid, short_name
from airoles.wording.money import FULL_BASES, market_name
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut, in_short

_ROWS = (
    ("In a word", "summary", 6),
    ("Focus", "primary_focus", 0),
    ("Owns", "scope", 0),
    ("Decides", "decision_rights", 4),
    ("Judged by", "success_measure", 0),
    ("Looks ahead", "horizon", 1),
    ("Sees data", "data_orientation", 2),
    ("Reports to", "reports_to", 0),
    ("Experience", "experience", 3),
)
"""Label, section or aspect, and how soon the row may go where the screen is too short."""
_TOLD_WHOLE = ("Focus", "Judged by", "Looks ahead", "Sees data")
SIDE_BY_SIDE = 4
"""The most roles that stand side by side; more become a line each."""
_IN_SHORT = 340
"""Characters of the answer that stands first; half of them where four roles need the room."""
_SHORT = {2: 70, 3: 44, 4: 36}
"""Characters of a cell where the screen is too short, by the number of roles."""


def report(reply: Reply) -> Report:
    """Up to four roles side by side; more as a table with a line a role."""
    answer: Comparison = reply.answer
    names = [titled(card) for card in answer.roles]
    title = f"{', '.join(names[:-1])} and {names[-1]}"
    parts = [_many(answer)] if len(names) > SIDE_BY_SIDE else [_side_by_side(answer)]
    return Report(
        title,
        tuple(_in_short(answer)),
        tuple(parts),
        reply.sources,
        tuple(_notes(answer, reply)),
        summary=True,
        more=_more(answer),
    )


def _in_short(answer: Comparison) -> Iterator[Line]:
    """The ready answer to how they differ that names most of them."""
    for ready in (answer.questions or ())[:1]:
        most = _IN_SHORT if len(answer.roles) < SIDE_BY_SIDE else _IN_SHORT // 2
        yield Line(f"In short: {cut(ready.answer.answer, most)}", ready.answer.sources)


def _side_by_side(answer: Comparison) -> Sheet:
    columns = (Column("", True), *(Column(titled(card)) for card in answer.roles))
    return Sheet("", columns, tuple(_rows(answer)), comparison=True, framed=False, flowing=True)


def _rows(answer: Comparison) -> Iterator[Row]:
    stated = {row.aspect: row.cells for row in answer.claims}
    levels = [text(LEVEL_NAMES[card.level]) for card in answer.roles]
    yield _row("Level (ours)", levels, disputed=False, spare=7)
    for label, aspect, spare in _ROWS:
        if aspect not in stated:
            continue
        cells = [_first(cell.claims, cell.empty or "no source") for cell in stated[aspect]]
        kept = label in _TOLD_WHOLE and len(cells) < SIDE_BY_SIDE
        yield _row(label, cells, bites(answer.disputes, aspect), 0 if kept else spare)
    if answer.pay:
        label = f"Pay, {market_name(answer.pay.market)}"
        basis = FULL_BASES[answer.pay.basis] if answer.pay.basis else ""
        pay = [
            (paid(one.figure, answer.pay.market),) if one else text("no figure", kind="remark")
            for one in answer.pay.cells
        ]
        yield _row(label, pay, bites(answer.disputes, "pay"), 0, basis)
    if answer.next_roles:
        cells = [_following(one) for one in answer.next_roles]
        yield _row("Next roles", cells, bites(answer.disputes, "goes_to"), 5)


def _row(label: str, cells: Sequence[Cell], disputed: bool, spare: int, below: str = "") -> Row:
    head = (*text(label), *text(below, kind="remark"), *((DISPUTED,) if disputed else ()))
    row = Row((head, *cells), spare=spare)
    if label.startswith("Pay"):  # what must be said with a figure is not cut
        return row
    most = _SHORT[len(cells)]
    weighty = label in _TOLD_WHOLE
    return replace(
        row,
        weighty=weighty,
        shorter=Row((head, *(_shortened(c, most) for c in cells)), spare=spare),
    )


def _shortened(cell: Cell, most: int) -> Cell:
    if not isinstance(cell, tuple):
        return cell
    return tuple(
        replace(line, text=cut(line.text, most), sources=line.sources[:1]) for line in cell
    )


def _first(claims: Sequence, empty: str) -> Cell:  # type: ignore[type-arg]
    if not claims:
        return Empty(empty)
    more = (Line(f"+{len(claims) - 1}", kind="remark"),) if len(claims) > 1 else ()
    return (Line(in_short(claims[0]), claims[0].sources), *more)


def _following(neighbours: Sequence[Neighbour]) -> Cell:
    steps = [n for n in neighbours if n.kind == "step"]
    names = [said_by(n.name, n.layers) for n in steps]
    if not names:
        return Empty.NO_SOURCE
    more = f", +{len(names) - 3}" if len(names) > 3 else ""
    return text(", ".join(names[:3]) + more)


def _many(answer: Comparison) -> Sheet:
    """One line a role: level, pay, and how many skills it shares with all."""
    basis = answer.pay.basis if answer.pay else None
    market = answer.pay.market if answer.pay else ""
    columns = (Column("Role"), Column("Level"), Column(pay_heading(market, basis)))
    pays = answer.pay.cells if answer.pay else (None,) * len(answer.roles)
    rows = tuple(
        Row(
            (
                text(titled(card)),
                text(card.level),
                (paid(one.figure, market),) if one else text("no figure", kind="remark"),
            )
        )
        for card, one in zip(answer.roles, pays, strict=True)
    )
    return Sheet("", columns, rows, framed=False, flowing=True)


def _notes(answer: Comparison, reply: Reply) -> Iterator[Line]:
    counts = []
    if answer.skills:
        shared = sum(None not in row.cells for row in answer.skills)
        named = counted(len(answer.skills), "skill")
        counts.append(f"{named} named in all, {shared} that all need: --only skills")
    if answer.disputes:
        counts.append(f"{counted(len(answer.disputes), 'disagreement')}: --only disputes")
    if counts:
        yield Line(" · ".join(counts))
    if carried := _carried(answer, reply):
        yield carried


def _carried(answer: Comparison, reply: Reply) -> Line | None:
    """That one publisher carries half of the cells, where it does."""
    cells = [cell.claims[0] for row in answer.claims for cell in row.cells if cell.claims]
    heard: Counter[str] = Counter()
    for claim in cells:
        heard.update({_voice(key, reply) for key in claim.sources})
    voice, count = heard.most_common(1)[0] if heard else ("", 0)
    if 3 * count < len(cells) or count < 2:
        return None
    return Line(f"{count} of {len(cells)} cells rest on {voice}: read them as one voice.")


def _voice(key: str, reply: Reply) -> str:
    """Whose word a source tells, with a mark where a folder of the user's own cites it."""
    source = reply.sources[key]
    return f"{in_a_sentence(source.voice or source.publisher)}{unnumbered((key,))}"


def _names(answer: Comparison) -> str:
    return " ".join(map(short_name, answer.roles))


def _more(answer: Comparison) -> str:
    if len(answer.roles) > SIDE_BY_SIDE:
        two = " ".join(map(short_name, answer.roles[:2]))
        return f"airoles compare {two}   side by side; all aspects of all: --full"
    return (
        "some aspects whole: --only team,education,… · all aspects: --full · what differs: --diff"
    )
