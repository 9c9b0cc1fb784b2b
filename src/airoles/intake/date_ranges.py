"""Spans of time as people write them beside a job, in six languages."""

import re
from collections.abc import Iterator
from datetime import date

from airoles.intake.date_words import FROM, MONTHS, SEASONS, TO, TODAY, UNTIL
from airoles.model.dates import first_day, last_day

MOST_LOOKED_AT = 300
"""Characters of a line in which dates are looked for; a longer line is no line of dates."""

Span = tuple[int, int]
DateRange = tuple[date | None, date | None, Span]


def _any(words: Iterator[str] | tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_POINT = (
    rf"(?:(?P<iso>{_YEAR})[-./](?P<isom>0[1-9]|1[0-2])(?:[-./](?:0[1-9]|[12]\d|3[01]))?(?!\d)"
    rf"|(?:(?:0?[1-9]|[12]\d|3[01])[./-])?(?P<num>0?[1-9]|1[0-2])\s?[./-]\s?(?P<numy>{_YEAR})(?!\d)"
    rf"|(?P<short>0[1-9]|1[0-2])/(?P<shorty>\d\d)(?![\d/])"
    rf"|(?:(?:0?[1-9]|[12]\d|3[01])\.?(?:er)?\s(?:de\s)?)?(?P<word>[^\W\d_]{{2,10}})[.,]?\s?"
    rf"(?:(?:de|del|of|di|d')\s)?(?P<wordy>{_YEAR}|['’]\d\d)(?!\d)"
    rf"|Q(?P<quarter>[1-4])[\s/-]?(?P<quartery>{_YEAR})(?!\d)"
    rf"|(?P<year>{_YEAR})(?![\d%]))"
)
_DATE = re.compile(rf"(?<![\w/.,$€£+-]){_POINT}", re.IGNORECASE)
_AFTER = re.compile(_POINT, re.IGNORECASE)
_LIKELY = re.compile(r"(?:19[5-9]|20[0-4])\d|['’/]\d\d")
"""What any date has; most lines are done with by this alone."""
_JOIN = re.compile(
    rf"\s{{0,3}}(?:[-‐‑‒–—−~→]{{1,3}}>?|\b(?:{_any(TO)})\b)\s{{0,3}}(?:(?:{_any(UNTIL)})\s)?",
    re.IGNORECASE,
)
_TODAY = re.compile(rf"(?:{_any(TODAY)})(?!\w)", re.IGNORECASE)
_SHORT_END = re.compile(r"\d\d(?!\d)")
_SINCE = re.compile(rf"(?:{_any(FROM)})[:\s]\s{{0,3}}$", re.IGNORECASE)
_UNTIL = re.compile(rf"(?:{_any(UNTIL)})\s{{1,3}}$", re.IGNORECASE)
_LENGTH = re.compile(
    r"\s{0,3}[(·,|]?\s{0,3}\d{1,2}\+?\s?(?:years?|yrs?|months?|mos?|Jahre?|Monate?|ans?|mois|años?"
    r"|meses|anni|anno|mesi|jaar|maanden)\b[.]?(?:\s?(?:,|and|und|et|y|e|en)?\s?\d{1,2}\s?(?:months?"
    r"|mos?|Monate?|mois|mes(?:es)?|mesi|mese|maand(?:en)?)\b[.]?)?\)?",
    re.IGNORECASE,
)


def find_range(line: str) -> DateRange | None:
    """The first span of time in a line: first day, last day and where it stands.

    A last day of None lasts until today; a first day of None is not told.  A lone date is no span.
    """
    looked_at = line[:MOST_LOOKED_AT]
    for found, at in _dates(looked_at):
        before = looked_at[:at]
        join = _JOIN.match(looked_at, found.end())
        if join:
            begin = _start(before, at)
            end = _AFTER.match(looked_at, join.end())
            if end and _begin(end) == end.start():
                return _first(found), _last(end), (begin, _end(looked_at, end.end()))
            if today := _TODAY.match(looked_at, join.end()):
                return _first(found), None, (begin, _end(looked_at, today.end()))
            short = _SHORT_END.match(looked_at, join.end())
            if short and found["year"]:
                last = last_day(found["year"][:2] + short[0])
                return _first(found), last, (begin, _end(looked_at, short.end()))
            if not looked_at[join.end() :].strip(" )]*_") and not join[0].isspace():
                return _first(found), None, (begin, join.end())
        if since := _SINCE.search(before):
            return _first(found), None, (since.start(), _end(looked_at, found.end()))
        if until := _UNTIL.search(before):
            return None, _last(found), (until.start(), found.end())
    return None


def find_date(line: str) -> DateRange | None:
    """The last lone date of a line, as the span of its year or month."""
    last = None
    for found, at in _dates(line[:MOST_LOOKED_AT]):
        last = (_first(found), _last(found), (at, found.end()))
    return last


def _dates(line: str) -> Iterator[tuple[re.Match[str], int]]:
    """The dates of a line and where each begins."""
    if _LIKELY.search(line):
        for found in _DATE.finditer(line):
            if (at := _begin(found)) is not None:
                yield found, at


def _begin(found: re.Match[str]) -> int | None:
    """Where a date begins; a word before a year that is no month is no part of it."""
    if not found["word"] or _is_month(found["word"]):
        return found.start()
    return found.start("wordy") if found["wordy"].isdigit() else None


def _is_month(word: str) -> bool:
    return word.casefold() in MONTHS or word.casefold() in SEASONS


def _start(before: str, at: int) -> int:
    since = _SINCE.search(before)
    return since.start() if since else at


def _end(line: str, at: int) -> int:
    length = _LENGTH.match(line, at)
    return length.end() if length else at


def _first(found: re.Match[str]) -> date:
    return first_day(_written(found, last=False))


def _last(found: re.Match[str]) -> date:
    return last_day(_written(found, last=True))


def _written(found: re.Match[str], last: bool) -> str:
    """A date as YYYY or YYYY-MM; a season or quarter is its first or last month."""
    if found["iso"]:
        return f"{found['iso']}-{found['isom']}"
    if found["num"]:
        return f"{found['numy']}-{int(found['num']):02}"
    if found["short"]:
        return f"{_century(found['shorty'])}-{found['short']}"
    if found["quarter"]:
        quarter = int(found["quarter"])
        return f"{found['quartery']}-{quarter * 3 if last else quarter * 3 - 2:02}"
    if found["word"]:
        word = found["word"].casefold()
        year = found["wordy"]
        if not year.isdigit():
            year = _century(year[1:])
        if not _is_month(word):
            return year
        month = MONTHS.get(word) or SEASONS[word][1 if last else 0]
        return f"{year}-{month:02}"
    return found["year"]


def _century(two: str) -> str:
    return ("20" if int(two) < 50 else "19") + two
