"""Lines of a section to its entries: what stands above each span of time, and what below."""

import re
from dataclasses import dataclass, field
from datetime import date

from airoles.intake.date_ranges import find_date, find_range
from airoles.intake.document_lines import Line
from airoles.intake.entry_headers import pieces, split_header
from airoles.intake.paragraphs import SENTENCE_ENDS, flowing, paragraphs
from airoles.intake.title_words import names_employer, names_post

MOST_ENTRIES = 300
_MOST_ABOVE = 3
_ABBREVIATION = re.compile(r"\b(?:inc|ltd|co|corp|dr|ing|e\.v|s\.a|b\.v|s\.p\.a|jr|sr)\.$", re.I)
_PLACE = re.compile(r"[^\W\d_][\w.' -]{1,30}, [^\W\d_][\w.' -]{1,30}|[Rr]emote|[Hh]ybrid")


@dataclass(slots=True)
class Entry:
    """A job or study as its lines say it, not yet told apart."""

    texts: list[str] = field(default_factory=list)
    start: date | None = None
    end: date | None = None
    dated: bool = False
    backwards: bool = False
    highlights: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Anchor:
    at: int
    start: date | None
    end: date | None
    texts: tuple[str, ...]


def entries_of(lines: list[Line], most_below: int = 2) -> list[Entry]:
    """The entries of a section, in the order of the document.

    `most_below` lines under a lone date may name what it is the date of.
    """
    flows = flowing(lines)
    anchors = _anchors(lines, flows)
    entries: list[Entry] = []
    used = 0  # the first line that no entry has taken
    starts: list[tuple[int, int, Entry]] = []
    for number, anchor in enumerate(anchors[:MOST_ENTRIES]):
        above = _above(lines, flows, anchor, used)
        texts = [piece for at in above for piece in pieces(lines[at].text)] + list(anchor.texts)
        limit = anchors[number + 1].at if number + 1 < len(anchors) else len(lines)
        below = _below(lines, flows, anchor.at, texts, limit, most_below)
        texts += [piece for at in below for piece in pieces(lines[at].text)]
        first, used = min([*above, anchor.at]), max([*below, anchor.at]) + 1
        backwards = bool(anchor.start and anchor.end and anchor.end < anchor.start)
        days = (None, None) if backwards else (anchor.start, anchor.end)
        starts.append((first, used, Entry(texts, *days, not backwards, backwards)))
    starts = sorted([*starts, *_undated(lines, flows, starts)], key=lambda start: start[0])
    for number, (_, body, entry) in enumerate(starts):
        end = starts[number + 1][0] if number + 1 < len(starts) else len(lines)
        if body + 1 < end and _is_place(lines[body]):
            body += 1
        entry.highlights = paragraphs(lines[body:end])
        entries.append(entry)
    return entries


def _is_place(line: Line) -> bool:
    words = line.text.split()
    told = len(words) <= 5 and bool(_PLACE.fullmatch(line.text)) and words[-1][:1].isupper()
    return told and not line.bullet and not names_post(line.text)


def _could_head(line: Line, text: str) -> bool:
    """Whether a line is short and no sentence, as titles and names are."""
    if len(text) > 140 or len(text.split()) > 14:
        return False
    return (
        not text.endswith(SENTENCE_ENDS)
        or bool(_ABBREVIATION.search(text[-8:]))
        or bool(line.level)
    )


def _anchors(lines: list[Line], flows: list[bool]) -> list[_Anchor]:
    plain: list[_Anchor] = []
    bulleted: list[_Anchor] = []
    for at, line in enumerate(lines):
        if flows[at] or len(line.text) > 220:
            continue
        if len(plain) >= MOST_ENTRIES:
            break
        found = find_range(line.text) or _lone(line)
        if not found:
            continue
        start, end, (begin, stop) = found
        before, after = line.text[:begin], line.text[stop:]
        texts = pieces(before) + pieces(after)
        if not all(_could_head(line, text) for text in texts) or len(texts) > 5:
            continue
        if line.bullet and not line.strong and len(before.split()) > 10:
            continue
        (bulleted if line.bullet else plain).append(_Anchor(at, start, end, tuple(texts)))
    if plain:
        return plain
    # Where jobs are bullets, a date must stand at an edge: others are part of a sentence.
    return [
        anchor
        for anchor in bulleted
        if len(anchor.texts) < 2 or lines[anchor.at].strong or "  " in lines[anchor.at].text
    ]


def _lone(line: Line) -> tuple[date | None, date | None, tuple[int, int]] | None:
    """A single year or month that stands apart, as that of a degree or a short job."""
    found = find_date(line.text)
    if not found or line.bullet:
        return None
    begin, stop = found[2]
    before, after = line.text[:begin].rstrip(), line.text[stop:].strip(" )]:|·–—-")
    apart = not before or before[-1] in "(|[,·–—-" or line.text[:begin].endswith("  ")
    return found if apart and (not after or not before) else None


def _above(lines: list[Line], flows: list[bool], anchor: _Anchor, used: int) -> list[int]:
    taken: list[int] = []
    at = anchor.at
    whole = any(all(split_header(text)) for text in anchor.texts) or len(anchor.texts) > 2
    while at > used and len(taken) < _MOST_ABOVE:
        upper = lines[at - 1]
        gap = lines[at].after_blank
        if upper.bullet and not (taken or anchor.texts or gap) and lines[at].indent > upper.indent:
            return [at - 1]
        if whole and not upper.level:
            break
        deeper = upper.indent > lines[anchor.at].indent + 2
        if deeper and (anchor.texts or lines[anchor.at].indent):
            break
        if upper.bullet or flows[at - 1] or flows[at] or not _could_head(upper, upper.text):
            break
        if gap and not (
            upper.level or upper.strong or lines[at].level or (not taken and not anchor.texts)
        ):
            break
        if gap and (not taken and not anchor.texts) and not (upper.level or upper.strong):
            lower = lines[anchor.at + 1] if anchor.at + 1 < len(lines) else None
            if lower and not (lower.bullet or lower.after_blank) and _could_head(lower, lower.text):
                break  # the date stands above what it belongs to
        if lines[at].level and upper.level and upper.level >= lines[at].level and taken:
            break
        taken.append(at - 1)
        at -= 1
        if upper.level and not (at > used and lines[at - 1].level):
            break
    return sorted(taken)


def _below(
    lines: list[Line],
    flows: list[bool],
    at: int,
    texts: list[str],
    limit: int,
    most: int,
) -> list[int]:
    taken: list[int] = []
    wanted = most if not texts else 1 if len(texts) == 1 and not all(split_header(texts[0])) else 0
    for lower in range(at + 1, limit):
        line = lines[lower]
        if len(taken) >= wanted or line.bullet or flows[lower] or line.level > 3:
            break
        if line.after_blank and not (line.level or (not texts and not taken)):
            break
        if not _could_head(line, line.text):
            break
        text = line.text
        following = lines[lower + 1] if lower + 1 < limit else None
        ends = following is None or following.bullet or following.after_blank
        told = names_employer(text) or names_post(text)
        if (texts or taken) and not (told or (ends and len(text.split()) <= 6)):
            break
        taken.append(lower)
        if not texts and all(split_header(text)):
            break
    return taken


def _undated(
    lines: list[Line], flows: list[bool], starts: list[tuple[int, int, Entry]]
) -> list[tuple[int, int, Entry]]:
    """Entries that carry no date: lines set as headings, or lines above bullets after a gap."""
    taken = {at for first, body, _ in starts for at in range(first, body)}
    made: list[tuple[int, int, Entry]] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if at in taken or flows[at] or not _could_head(line, line.text):
            at += 1
            continue
        is_set = line.level or (line.strong and not line.bullet)
        upper, lower = lines[at - 1], lines[at + 1] if at + 1 < len(lines) else None
        listed = bool(lower and lower.bullet)
        opens = (
            not line.bullet
            and names_post(line.text)
            and (
                at == 0
                or (upper.bullet and listed)
                or (line.after_blank and (listed or not starts))
            )
        )
        if not (is_set or opens) or (not line.level and not names_post(line.text)):
            at += 1
            continue
        end = at + 1
        if end < len(lines) and end not in taken and not (flows[end] or lines[end].bullet):
            follows = lines[end]
            if _could_head(follows, follows.text) and not (follows.after_blank or follows.level):
                end += 1
        texts = [piece for number in range(at, end) for piece in pieces(lines[number].text)]
        made.append((at, end, Entry(texts)))
        at = end
    return made[:MOST_ENTRIES]
