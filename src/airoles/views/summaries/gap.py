"""What a role needs that somebody lacks, on one screen."""

from collections import Counter
from collections.abc import Iterator, Sequence

from airoles.questions.gap import Gaps
from airoles.questions.reply import Reply
from airoles.questions.skill_gap import Gap, GapItem
from airoles.text import visible
from airoles.views.card_line import needed_by, said_by
from airoles.views.sheet import Column, Line, Report, Row, Sheet, Tree, text
from airoles.views.summaries.pieces import short_name
from airoles.views.summaries.reading import understood
from airoles.wording.number_words import counted, percent
from airoles.wording.short_forms import cut

_LEARN, _NAMES = 12, 240


def report(reply: Reply) -> Report:
    """What to learn first, what then, and what is there already."""
    answer: Gaps = reply.answer
    parts: list[Sheet | Tree] = []
    if answer.background:
        parts.append(understood(answer.background))
    for found in answer.gaps:
        parts += _sheets(found)
    first = answer.gaps[0]
    start = "what you bring" if answer.background else said_by(first.start, first.start_layers)
    after = f"airoles path --to {short_name(first.target)}"
    if first.advert:
        after = f"airoles advert {visible(reply.asked.get('advert') or 'FILE')}"
    return Report(
        f"From {start} to {needed_by(first)}",
        tuple(_in_short(answer.gaps)),
        tuple(parts),
        reply.sources,
        tuple(_notes(answer.gaps)),
        summary=True,
        more=f"the arithmetic: --explain · every skill: --full · {after}",
    )


def _in_short(gaps: Sequence[Gap]) -> Iterator[Line]:
    for found in gaps:
        if not found.items:
            yield Line(f"No source states a skill that {needed_by(found)} needs.")
            continue
        brought = sum(item.state == "kept" for item in found.items)
        required = [item for item in found.items if item.importance == "required"]
        there = sum(item.state == "kept" for item in required)
        match = f", match {percent(found.fit)}" if found.fit is not None else ""
        whose = f"{said_by(found.start, found.start_layers)} to {needed_by(found)}: "
        yield Line(
            f"In short: {whose if len(gaps) > 1 else ''}{brought} of {len(found.items)} skills are "
            f"there, {there} of the {len(required)} required{match}."
        )


def _sheets(found: Gap) -> Iterator[Sheet]:
    for state, title in (("gain", "To learn"), ("deepen", "To deepen")):
        items = [item for item in found.items if item.state == state]
        if items:
            yield _to_do(f"{title}, for {needed_by(found)} ({len(items)})", items)
    kept = [item for item in found.items if item.state == "kept"]
    if kept:
        names = cut(" · ".join(item.name for item in kept), _NAMES)
        yield Sheet(
            f"There already ({len(kept)})", (Column(""),), (Row((text(names),)),), framed=False
        )


def _to_do(title: str, items: Sequence[GapItem]) -> Sheet:
    rows = tuple(
        Row(
            (
                (Line(item.name, item.sources),),
                text("mentioned" if item.importance == "named" else item.importance),
                text(_depth(item)),
            ),
            spare=max(0, number - 5),
        )
        for number, item in enumerate(items[:_LEARN])
    )
    rest = Counter(item.importance for item in items[_LEARN:])
    words = ", ".join(
        f"{count} {'mentioned' if name == 'named' else name}" for name, count in rest.items()
    )
    notes = (Line(f"and {words}", kind="remark"),) if rest else ()
    columns = (Column("", width=52), Column("", True), Column(""))
    return Sheet(title, columns, rows, notes, framed=False)


def _depth(item: GapItem) -> str:
    if item.state == "deepen":
        return f"{item.depth_from or 'depth not stated'} → {item.depth_to or 'depth not stated'}"
    return item.depth_to or "depth not stated"


def _notes(gaps: Sequence[Gap]) -> Iterator[Line]:
    for found in gaps:
        if found.unstated:
            yield Line(
                f"For {counted(found.unstated, 'need')} no source says how deep, so having the "
                "skill counts.",
                kind="remark",
            )
