"""Dates as people write them: "May 2014", "05/2014", "Mai 2014", "since 2019", "à ce jour"."""

import re
import unicodedata
from calendar import monthrange
from datetime import date
from itertools import islice

from airoles.intake.month_names import LASTING, LEADS, MONTHS, OPEN_LEADS, SEASONS
from airoles.text import one_line

MOST_CHARACTERS = 60
"""What is longer is a sentence and no date."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
_MOST_CUTS = 4
"""Places at which a time is tried to be parted into start and end."""

_TIME = re.compile(r"t\d{2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:z|[+-]\d{2}:?\d{2})?$", re.ASCII)
_ORDINAL = re.compile(r"(?<=\d)(?:st|n[d]|rd|th|er|\.|o|º)(?= )")
_NUMBERS = re.compile(r"(\d{1,4})(?:([-/.])(\d{1,4}))?(?:\2(\d{1,4}))?", re.ASCII)
_TOKEN = re.compile(r"[1-4]q|[qh][1-4]|[12]h|'?\d+|[^\W\d_]+")
_FILLERS = frozenset({"de", "del", "of", "d", "the"})
_BETWEEN = re.compile(
    r"\s+(?:[-\u2010-\u2015\u2212]+|to|until|till|through|bis|à|au|jusqu'à|hasta|al|fino a|tot|a)"
    r"\s+"
    r"|\s*[\u2012-\u2015]\s*",
    re.IGNORECASE,
)
_TIGHT = re.compile(
    r"(\d{4}-\d\d)[-/](?=\d{4}-)|(\d{4})\s*[-/]\s*(?=[^\W\d_]|(?:19|20)\d{2}\b)|(?<=\d{4})\s+-\s*|\s*-\s+"
)


def read_date(text: str, end: bool) -> date | None:
    """The first day that a date can mean, or for an end the last one; None where it is no date.

    Words such as "present" are none either: ask `lasts` first.  A date of days and months in an
    order that could be either, such as 03/04/2019, is not guessed.
    """
    words = _folded(text)
    for lead in LEADS:
        if words.startswith((f"{lead} ", f"{lead}.")):
            words = words[len(lead) + 1 :].strip()
            break
    if not words or len(words) > MOST_CHARACTERS:
        return None
    try:
        found = _numeric(_TIME.sub("", words)) or _worded(words)
        if found is None:
            return None
        year, first, last, day = found
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return None
        month = last if end else first
        return date(year, month, day or (monthrange(year, month)[1] if end else 1))
    except ValueError:
        return None


def lasts(text: str) -> bool:
    """Whether words in the place of an end say that there is none yet."""
    words = _folded(text)
    if len(words) > MOST_CHARACTERS:
        return False
    if not words.strip("-\u2012\u2013\u2014.…? "):
        return True
    for lead in ("", *LEADS):
        if words.startswith(lead) and words[len(lead) :].strip() in LASTING:
            return True
    return False


def read_span(text: str) -> tuple[date | None, date | None] | None:
    """Start and end of a time such as "Jan 2024 - present" or "since 2019"; None where it is none.

    A lone date is a year or month in which something lasted from its first to its last day.
    """
    line = one_line(text)
    if len(line) > 2 * MOST_CHARACTERS:
        return None
    line = (re.sub(r"\s*\([^()]*\)$", "", line) or line).split(" · ")[0].strip("()[] ")
    words = _folded(line)
    if words.startswith(tuple(f"{lead} " for lead in OPEN_LEADS)) and (
        start := read_date(line, end=False)
    ):
        return start, None
    for pattern in (_BETWEEN, _TIGHT):
        for cut in islice(pattern.finditer(line), _MOST_CUTS):
            head = line[: cut.end(cut.lastindex) if cut.lastindex else cut.start()]
            tail = line[cut.end() :]
            start = read_date(head, end=False) or _year_of_the_other(head, tail)
            if start is None:
                continue
            if lasts(tail):
                return start, None
            end = read_date(tail, end=True)
            if end is not None:
                return start, end
    start, last = read_date(line, end=False), read_date(line, end=True)
    return (start, last) if start else None


def _year_of_the_other(head: str, tail: str) -> date | None:
    """The start of "Jan - May 2019", which has the year of its end."""
    year = re.search(r"\b(?:19|20)\d{2}\b", tail)
    month = _folded(head) in MONTHS
    return read_date(f"{head} {year[0]}", end=False) if year and month else None


def _folded(text: str) -> str:
    """Small letters without accents, one space between words, no brackets around."""
    line = one_line(text[: 4 * MOST_CHARACTERS]).casefold().replace("\u2019", "'")
    plain = unicodedata.normalize("NFKD", line)
    return "".join(c for c in plain if not unicodedata.combining(c)).strip("()[],;: ")


Found = tuple[int, int, int, int]
"""Year, first and last month that it can mean, and the day or 0."""


def _numeric(words: str) -> Found | None:
    match = _NUMBERS.fullmatch(words.replace(" / ", "/").replace(" - ", "-").rstrip("."))
    if match is None:
        return None
    parts = [part for part in (match[1], match[3], match[4]) if part]
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        if len(parts) == 1:
            return numbers[0], 1, 12, 0
        if any(len(part) > 2 for part in parts[1:]):
            return None
        return numbers[0], numbers[1], numbers[1], numbers[2] if len(parts) == 3 else 0
    if len(parts) == 2 and len(parts[0]) <= 2 and len(parts[1]) in (2, 4):
        short = len(parts[1]) == 2
        if short and match[2] != "/":
            return None
        return _century(numbers[1]) if short else numbers[1], numbers[0], numbers[0], 0
    if len(parts) == 3 and len(parts[2]) == 4 and max(map(len, parts[:2])) <= 2:
        return _of_days(numbers[0], numbers[1], numbers[2], match[2])
    return None


def _of_days(first: int, second: int, year: int, sign: str) -> Found | None:
    """A date with its day; with strokes Americans write the month first, and most others last."""
    if sign == "." or first > 12 or first == second:
        return year, second, second, first
    return (year, first, first, second) if second > 12 else None


def _worded(words: str) -> Found | None:
    """A date with the name of a month or of a part of the year."""
    tokens = _TOKEN.findall(_ORDINAL.sub("", words))
    months: list[tuple[int, int]] = []
    numbers: list[str] = []
    for token in tokens:
        if token in MONTHS:
            months.append((MONTHS[token],) * 2)
        elif token in SEASONS:
            months.append(SEASONS[token])
        elif token.lstrip("'").isdecimal() and token.isascii():
            numbers.append(token)
        elif token not in _FILLERS:
            return None
    years = [number for number in numbers if len(number) == 4 and number.isdecimal()]
    days = [number for number in numbers if len(number) < 4]
    if len(months) != 1 or len(years) > 1 or len(days) > 1:
        return None
    first, last = months[0]
    if years:
        return int(years[0]), first, last, int(days[0]) if days and first == last else 0
    if days and len(days[0].lstrip("'")) == 2 and tokens[-1] == days[0]:  # "17 May" is a day
        return _century(int(days[0].lstrip("'"))), first, last, 0
    return None


def _century(year: int) -> int:
    """The year that two digits stand for: nobody's job began before 1950 or begins after 2049."""
    return year + (2000 if year < 50 else 1900)
