"""Title, employer, place and days of an advert, from its first lines and its labelled ones."""

import re
from dataclasses import dataclass, replace
from datetime import date

from airoles.intake.advert_labels import cells_apart, labelled_lines
from airoles.intake.advert_parts import heading_kind
from airoles.intake.advert_place import (
    BRACKETS,
    MOST_SHOWN,
    REMOTE,
    STATE,
    STROKES,
    country_of,
    employer_and_place,
    place_words,
)
from airoles.intake.advert_vocabulary import Vocabulary
from airoles.intake.document_lines import Line
from airoles.intake.people_dates import read_date
from airoles.intake.title_words import (
    is_surely_employer,
    names_employer,
    names_field,
    names_post,
)
from airoles.text import one_line

_FIRST = 8
"""Lines among which the title stands."""
_AT = re.compile(
    r"\s+(?:@|at|bei|chez|presso|bij)\s+(?=[A-ZÀ-Þ0-9])"
    r"|\s+en\s+(?=[A-ZÀ-Þ][\w.&-]*(?: [A-ZÀ-Þ][\w.&-]*)*$)"
)
_SEEKS = re.compile(
    r"^(?:(?:At|Bei|Chez|En|Presso|Bij|Die|Der|Das|The|La|Le|Il|De|El)\s+)?(?P<who>[A-ZÀ-Þ][\w&.'’-]*(?:\s+[A-ZÀ-Þ&][\w&.'’-]*){0,4})"
    r"(?:\s+\([^()]{0,40}\))?\s+(?:is (?:looking for|seeking|hiring|recruiting|a\b|an\b|the\b)|"
    r"seeks|sucht|ist (?:ein|der|die|das)\b|recherche|recrute|est (?:un|une|le|la)\b|busca|"
    r"es (?:un|una)\b|cerca|è (?:un|una)\b|zoekt|is een\b)"
)
_ABOUT = re.compile(
    r"(?:about|über|à propos d['e’]\s?|sobre|acerca de|informazioni su|over|why join|meet)\s*"
    r"(?P<who>[A-ZÀ-Þ0-9].{1,60})$",
    re.IGNORECASE,
)
_NO_NAME_WORDS = (
    "we our you your this the role job post position company team us wir unser unsere sie das die "
    "der dieser diese nous notre vous le la les el la los las nuestra empresa noi il la lo wij ons "
    "onze de het about it he she they ihr ihre dein deine un una"
)
_NO_NAMES = frozenset(_NO_NAME_WORDS.split())


@dataclass(frozen=True, slots=True)
class Top:
    """What the first and the labelled lines of an advert tell."""

    title: str = ""
    employer: str = ""
    place: str = ""
    country: str = ""
    posted: date | None = None
    closes: date | None = None


def top_of(lines: list[Line], known: Vocabulary) -> tuple[Top, list[Line]]:
    """What stands at the top of an advert, and the lines that are left for its parts."""
    labelled, rest = labelled_lines(cells_apart(lines, known), known)
    found, left = _first_lines(rest, labelled, known)
    if not found.employer:
        found = replace(found, employer=_named_in_text(left, known))
    return replace(found, country=country_of(found.place, known)), left


def _first_lines(
    lines: list[Line], labelled: dict[str, str], known: Vocabulary
) -> tuple[Top, list[Line]]:
    top = Top(
        title=_clean(labelled.get("title", "")),
        employer=labelled.get("employer", ""),
        place=place_words(labelled.get("place", "")),
        posted=read_date(labelled.get("posted", ""), end=False),
        closes=read_date(labelled.get("closes", ""), end=False),
    )
    at = _title_at(lines, known) if not top.title else None
    used: set[int] = set()
    if at is not None:
        used.add(at)
        written = lines[at].text
        if at + 1 < len(lines) and _is_broken_title(lines[at], lines[at + 1]):
            written = f"{written} {lines[at + 1].text}"
            used.add(at + 1)
        title, employer, place = _title_parts(written, known)
        top = replace(
            top,
            title=_clean(title),
            employer=top.employer or employer,
            place=top.place or place,
        )
    used |= {n for n in range(min(_FIRST, len(lines))) if known.is_no_title(lines[n].text)}
    begin = 0 if at is None else at + 1
    for number in [*range(at or 0), *range(begin, min(begin + 4, len(lines)))]:
        if number in used or known.label(lines[number].text.partition(":")[0]):
            continue
        if top.employer and top.place:
            break
        line = lines[number]
        if heading_kind(lines, number, known)[1] or _is_sentence(line.text) or line.bullet:
            if at is not None and number < at:
                continue
            break
        after = lines[number + 1] if number + 1 < len(lines) else None
        if after and after.text[:1].islower() and not after.after_blank:
            break  # the first line of a paragraph
        employer, place = employer_and_place(line.text, known)
        if not (employer or place) or ": " in line.text:
            break
        apart = line.level > 1 or (line.after_blank and at is not None and number > at + 1)
        if apart and not (known.country(place) or names_employer(employer)):
            break
        if len(line.text) <= len(employer) + len(place) + 6:
            used.add(number)  # another line says more than the two
        top = replace(top, employer=top.employer or employer, place=top.place or place)
    return top, [line for number, line in enumerate(lines) if number not in used]


def _title_at(lines: list[Line], known: Vocabulary) -> int | None:
    """Which of the first lines is the title."""
    short: list[int] = []
    for number, line in enumerate(lines[:_FIRST]):
        if known.is_no_title(line.text) or line.bullet or _is_sentence(line.text):
            continue
        if (line.level != 1 and known.heading(line.text.rstrip(":"))) or line.text.endswith(":"):
            if short:
                break
            continue
        short.append(number)
    posts = [n for n in short if names_post(lines[n].text)]
    marked = [n for n in posts if lines[n].level == 1]
    found = marked or posts or [n for n in short if not names_employer(lines[n].text)] or short
    return found[0] if found else None


def _is_sentence(text: str) -> bool:
    count = len(text.split())
    ends = text.endswith((".", "?")) and not is_surely_employer(text.split()[-1])
    return count > 16 or len(text) > 140 or (ends and count > 5)


def _is_broken_title(title: Line, after: Line) -> bool:
    """Whether the title goes on in the next line, as one that ends with "and" or a comma."""
    return not after.after_blank and bool(
        re.search(r"(?:\b(?:and|und|et|y|e|en|of|for|de)|[,&–-])$", title.text)
    )


def _title_parts(written: str, known: Vocabulary) -> tuple[str, str, str]:
    """Title, employer and place out of one line such as "Head of AI | Acme | Berlin"."""
    title, *behind = _AT.split(written, maxsplit=1)
    if behind and (not names_post(title) or names_field(behind[0])):
        title, behind = written, []
    employer = place = ""
    for part in behind:
        employer, place = employer_and_place(part, known)
    parts = STROKES.split(title)
    if len(parts) > 1 and known.is_no_title(parts[0]):
        parts, title = parts[1:], title[len(parts[0]) :].lstrip(" -–—|·•")
    posts = [part for part in parts if names_post(part)]
    kept: list[str] = []
    for part in parts:
        is_work = names_post(part) or names_field(part)
        bare = BRACKETS.sub("", part).strip()
        if len(parts) > 1 and posts and not is_work and bare:
            if known.country(bare) or REMOTE.search(bare) or STATE.search(bare):
                place = place or place_words(bare)
                continue
            if names_employer(bare) or "|" in title:
                employer = employer or bare
                continue
        kept.append(part)
    return " - ".join(kept) if len(kept) < len(parts) else title, employer, place


def _clean(title: str) -> str:
    return one_line(title).strip(" !:;,-–—|*")[:MOST_SHOWN]


def _named_in_text(lines: list[Line], known: Vocabulary) -> str:
    """The employer by a heading "About Acme" or a sentence "Acme is looking for"."""
    for number, line in enumerate(lines[:80]):
        if heading_kind(lines, number, known)[1] == "about" and (
            about := _ABOUT.match(line.text.rstrip(":!? "))
        ):
            who = about["who"].strip()
            if who.casefold().split()[0] not in _NO_NAMES and who[:1].isupper():
                return who[:MOST_SHOWN]
    for line in lines[:30]:
        seeks = _SEEKS.match(line.text[:300])
        if seeks and seeks["who"].casefold().split()[0] not in _NO_NAMES:
            return seeks["who"]
    return ""
