"""The lines of an advert to its parts: each under its heading, in whole bullets and sentences."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from airoles.intake.advert_vocabulary import Vocabulary
from airoles.intake.document_lines import Line, joined, mended
from airoles.intake.paragraphs import MOST_IN_PARAGRAPH, SENTENCE_ENDS
from airoles.intake.sentences import sentences_of
from airoles.model.advert_part_words import HeadingKind
from airoles.model.advert_text import AdvertSection, PartKind

_MOST_HEADING = 90
_TO_WHOM = re.compile(
    r"\b(?:reports?|reporting|responsible|accountable|answers) to$", re.IGNORECASE
)
_FIELD = re.compile(r"[^\W\d_][\w /-]{1,30}:\s")
"""A line such as "Grade: 7", which begins anew."""
_MOST_POINTED = 4
"""Words of a heading that ends in a full stop, as in "What you bring."."""
_LONG_HEADING = 6
"""Words from which a heading says something of its own, and is kept as a line too."""


@dataclass(slots=True)
class _Part:
    heading: str
    kind: HeadingKind | None
    level: int = 0
    lines: list[Line] = field(default_factory=list)


def parts_of(
    lines: list[Line], known: Vocabulary, wrapped: bool
) -> tuple[tuple[AdvertSection, ...], bool]:
    """The parts of an advert, and whether something below them belongs to no advert.

    `wrapped` says that sentences may go on in the next line, as in plain text and PDF.
    """
    parts = list(_parted(lines, known, wrapped))
    # A list under no heading holds the duties, where no heading names any.
    listed: PartKind = "other" if any(part.kind == "duties" for part in parts) else "duties"
    found: list[AdvertSection] = []
    for part in parts:
        if part.kind == "elsewhere":
            continue
        texts = _texts(part.lines, wrapped)
        is_alone = not texts and part.kind is None
        if part.heading and (is_alone or len(part.heading.split()) >= _LONG_HEADING):
            texts.insert(0, (False, part.heading))
        elif texts and _TO_WHOM.search(part.heading):  # it and the title below are one statement
            first, said = texts[0]
            texts[0] = (first, f"{part.heading}: {said}")
        kinds = _kinds(part.kind, texts, listed, known)
        found += _gathered(part, [text for _, text in texts], kinds)
    return tuple(found), any(part.kind == "elsewhere" and part.lines for part in parts)


def heading_kind(
    lines: list[Line], at: int, known: Vocabulary, wrapped: bool = True
) -> tuple[bool, HeadingKind | None]:
    """Whether a line is a heading, and of what kind where its words tell.

    Where no line is `wrapped` each is a paragraph, and its words are enough.
    """
    line = lines[at]
    text = line.text
    if line.cells or len(text) > _MOST_HEADING or (line.bullet and not line.strong):
        return False, None
    following = lines[at + 1] if at + 1 < len(lines) else None
    before = lines[at - 1] if at else None
    if wrapped and not (line.level or line.after_blank) and before and text[:1].islower():
        return False, None  # it goes on with the line above
    kind = known.heading(text.rstrip(":!?…. "))
    if line.level:
        return True, kind
    if text.endswith(":"):
        if kind is None:
            kind = known.heading(text.rstrip(": ").rpartition(",")[2])
        if kind or line.strong:
            return True, kind
        opens = following is not None and following.bullet and not (before and before.bullet)
        return opens and line.after_blank and len(text.split()) <= 5, None
    is_sentence = text.endswith(".") and not (kind and len(text.split()) <= _MOST_POINTED)
    if following is None or is_sentence or text.endswith((";", ",")):
        return False, None
    stands_apart = (
        line.after_blank
        or not wrapped
        or line.strong
        or text.isupper()
        or before is None
        or before.bullet
        or before.text.endswith(SENTENCE_ENDS)
        or following.bullet
    )
    if kind:
        return stands_apart and not line.bullet, kind
    is_short = len(text.split()) <= 7 and len(text) <= 60 and ": " not in text
    looks_so = line.strong or (text.isupper() and len(text) > 3)
    if is_short and not line.bullet and looks_so and stands_apart:
        return True, None
    return is_short and line.after_blank and following.bullet and not text[:1].islower(), None


def _parted(lines: list[Line], known: Vocabulary, wrapped: bool) -> Iterator[_Part]:
    part = _Part("", None)
    above: tuple[int, HeadingKind | None] = (0, None)
    for at, line in enumerate(lines):
        is_heading, kind = heading_kind(lines, at, known, wrapped)
        if is_heading:
            yield part
            rank = line.level or (5 if not line.strong else 4)
            if kind is None and above[1] and above[0] < rank:
                kind = above[1]  # "Strategy" within "What you will do"
            elif kind is not None or rank <= above[0]:
                above = (rank, kind)
            part = _Part(line.text.rstrip(": "), kind, rank)
            continue
        label, _, rest = line.text.partition(": ")
        inline = known.heading(label) if rest and not line.bullet and len(label) < 60 else None
        if inline and known.label(label) is None:
            yield part
            part = _Part(label, inline, 5, [Line(rest.strip(), line.indent)])
            continue
        labelled = known.label(label) if rest and not line.bullet else None
        if labelled in ("pay", "line"):
            yield part
            yield _Part("", "offer" if labelled == "pay" else "line", 6, [line])
            part = _Part("", None)
            continue
        listed = any(one.bullet for one in part.lines)
        if line.after_blank and not line.bullet and listed and not line.indent:
            yield part
            part = _Part("", None)
        part.lines.append(line)
    yield part


def _texts(lines: list[Line], wrapped: bool) -> list[tuple[bool, str]]:
    """Bullets whole, and paragraphs parted into sentences; and whether each is a bullet."""
    width = max((len(line.text) for line in lines), default=0)
    made: list[tuple[bool, str]] = []
    bullet: Line | None = None
    for at, line in enumerate(lines):
        before = lines[at - 1] if at else None
        go_on = (
            wrapped
            and before is not None
            and len(made[-1][1]) < MOST_IN_PARAGRAPH
            and _goes_on(line, before, bullet, min(width, 100))
        )
        if line.bullet:
            bullet = line
        elif not go_on:
            bullet = None
        if go_on:
            made[-1] = (made[-1][0], joined(made[-1][1], line.text))
        else:
            made.append((line.bullet or bool(line.cells), line.text))
    found: list[tuple[bool, str]] = []
    for is_whole, text in made:
        whole = mended(text)
        found += [(is_whole, one) for one in ([whole] if is_whole else sentences_of(whole)) if one]
    return found


def _goes_on(line: Line, before: Line, bullet: Line | None, width: int) -> bool:
    """Whether a line goes on with the sentence of the one before it."""
    if line.bullet or line.level or line.after_blank or line.cells or before.level or before.cells:
        return False
    if _FIELD.match(line.text):
        return False
    if line.text[:1].islower() or (bullet and line.indent > bullet.indent):
        return True
    first = line.text.split(" ", 1)[0]
    if bullet and line.indent <= bullet.indent:  # behind a list, only a full line goes on
        return len(before.text) + len(first) + 1 > width and len(before.text) > 50
    return len(before.text) + len(first) + 6 > width and len(before.text) > 40


def _kinds(
    under: PartKind | None, texts: list[tuple[bool, str]], listed: PartKind, known: Vocabulary
) -> list[PartKind]:
    """What each text of a part speaks of; bullets that do not tell go with those that do."""
    told = [known.told_by(text) for is_bullet, text in texts if is_bullet and not under]
    often = Counter(kind for kind in told if kind in ("asks", "offer", "duties"))
    for kind, _ in often.most_common(1):
        listed = kind
    return [
        under
        if is_bullet and under
        else _kind(text, under, listed if is_bullet else "other", known)
        for is_bullet, text in texts
    ]


def _kind(
    sentence: str, under: PartKind | None, otherwise: PartKind, known: Vocabulary
) -> PartKind:
    """What a sentence speaks of: its heading tells, and where that does not, its own words."""
    told = known.told_by(sentence)
    if under is None:
        return otherwise if told is None or told == "elsewhere" else told
    if under in ("offer", "asks", "nice") and (told == "line" or told == "apply"):
        return told  # the last lines of an advert often stand under none of their own
    return under


def _gathered(part: _Part, texts: list[str], kinds: list[PartKind]) -> Iterator[AdvertSection]:
    """Neighbours of one kind as one part."""
    begins = 0
    for at in range(1, len(texts) + 1):
        if at == len(texts) or kinds[at] != kinds[begins]:
            heading = part.heading if part.kind in (None, kinds[begins]) else ""
            yield AdvertSection(heading, kinds[begins], tuple(texts[begins:at]))
            begins = at
