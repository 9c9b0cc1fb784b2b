"""What was understood of a résumé or a list, and what was not."""

from collections.abc import Iterator

from airoles.questions.background import Background, ReadPosition, ReadSkill
from airoles.views.card_line import said_by
from airoles.views.sheet import Column, Line, Row, Sheet, text
from airoles.wording.number_words import counted


def background_sheets(found: Background) -> Iterator[Sheet]:
    """Skills, positions and what was not understood; shown before any answer."""
    skills: dict[str, list[ReadSkill]] = {}
    for read in found.skills:
        skills.setdefault(read.name, []).append(read)
    if skills:
        rows = tuple(
            Row((text(name), text(_read(reads)), text(_depth(reads))), ends_group=False)
            for name, reads in skills.items()
        )
        columns = (Column("Skill"), Column("Read from"), Column("Depth", True))
        yield Sheet("Understood as skills", columns, rows)
    if found.positions:
        rows = tuple(
            Row(
                (
                    text(p.words or "untitled"),
                    text(_read_as(p)),
                    text(counted(p.years, "year") if p.years is not None else "no dates"),
                ),
                ends_group=False,
            )
            for p in found.positions
        )
        columns = (Column("Position"), Column("Read as"), Column("Held for", True))
        yield Sheet("Understood as positions", columns, rows, tuple(_notes(found)))
    if found.not_understood:
        rows = (Row((text(*found.not_understood),)),)
        yield Sheet("Not understood, and left out", (Column(""),), rows)
    if found.hidden:
        note = Line("They stand in the file and not on its pages, so they count for nothing.")
        rows = (Row((text(*found.hidden),)),)
        yield Sheet("Invisible words", (Column(""),), rows, (note,))
    if found.remarks:
        rows = (Row((text(*found.remarks),)),)
        yield Sheet("Not read", (Column(""),), rows)


def _read_as(position: ReadPosition) -> str:
    """The role and the level that a title was read as, and whether only the nearest was there."""
    if not position.title:
        return "no role of the catalog"
    near = ", the nearest" if position.match == "nearest" else ""
    level = f"; level {position.level}" if position.level else ""
    return f"{said_by(position.title, position.layers)}{near}{level}"


def _notes(found: Background) -> Iterator[Line]:
    if found.years is not None:
        yield Line(f"{counted(found.years, 'year')} in all; overlapping ones count once.")
    if any(position.ahead for position in found.positions):
        yield Line("Dates after today are there; only the time until today counts.")


def _read(reads: list[ReadSkill]) -> str:
    places: dict[str, list[str]] = {}
    for read in reads:
        places.setdefault(read.where, []).append(read.witness or read.words)
    return "; ".join(
        f"{where}: {', '.join(dict.fromkeys(words))}" for where, words in places.items()
    )


def _depth(reads: list[ReadSkill]) -> str:
    depths = [read.depth for read in reads if read.depth]
    return ", ".join(dict.fromkeys(depths)) or "unstated"
