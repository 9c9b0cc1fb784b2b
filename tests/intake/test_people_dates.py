"""Dates in the words and orders that people use, and what is none."""

import time
from datetime import date

import pytest

from airoles.intake.people_dates import lasts, read_date, read_span

MONTHS = [
    ("June 2017", 6),
    ("Jun. 2017", 6),
    ("06/2017", 6),
    ("6/2017", 6),
    ("06.2017", 6),
    ("06-2017", 6),
    ("2017-06", 6),
    ("2017/06", 6),
    ("2017.06", 6),
    ("June '17", 6),
    ("Jun-17", 6),
    ("06/17", 6),
    ("2017 June", 6),
    ("june, 2017", 6),
    ("since June 2017", 6),
    ("seit Mai 2017", 5),
    ("ab Nov. 2017", 11),
    ("depuis août 2017", 8),
    ("Février 2017", 2),
    ("März 2017", 3),
    ("Mrz. 2017", 3),
    ("mayo de 2017", 5),
    ("dic 2017", 12),
    ("gennaio 2017", 1),
    ("dal settembre 2017", 9),
    ("maart 2017", 3),
    ("okt 2017", 10),
    ("setembro de 2017", 9),
    ("Sept. 2017", 9),
    ("(Nov 2017)", 11),
]


@pytest.mark.parametrize(("text", "month"), MONTHS, ids=[text for text, _ in MONTHS])
def test_a_month_is_its_first_day_and_as_an_end_its_last(text: str, month: int) -> None:
    last = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)
    assert read_date(text, end=False) == date(2017, month, 1)
    assert read_date(text, end=True) == date(2017, month, last)


@pytest.mark.parametrize(
    "text",
    [
        "2017-03-09",
        "2017-03-09T08:30:00Z",
        "2017-03-09T08:30:00.000+02:00",
        "9 March 2017",
        "March 9, 2017",
        "9th of March 2017",
        "9. März 2017",
        "09.03.2017",
        "2017-3-9",
        "le 9 mars 2017",
    ],
)
def test_a_day_is_that_day_at_both_ends(text: str) -> None:
    assert read_date(text, end=False) == read_date(text, end=True) == date(2017, 3, 9)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("since 2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("ca. 2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("Q3 2017", date(2017, 7, 1), date(2017, 9, 30)),
        ("Summer 2017", date(2017, 6, 1), date(2017, 8, 31)),
        ("Herbst 2017", date(2017, 9, 1), date(2017, 11, 30)),
        ("early 2017", date(2017, 1, 1), date(2017, 4, 30)),
        ("Feb 2016", date(2016, 2, 1), date(2016, 2, 29)),
        ("31/12/2017", date(2017, 12, 31), date(2017, 12, 31)),
        ("12/31/2017", date(2017, 12, 31), date(2017, 12, 31)),
        ("Aug '98", date(1998, 8, 1), date(1998, 8, 31)),
    ],
)
def test_a_year_or_a_part_of_one_is_its_first_and_last_day(
    text: str, start: date, end: date
) -> None:
    assert (read_date(text, end=False), read_date(text, end=True)) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "spring",
        "March",
        "2017-13",
        "2017-02-30",
        "31 April 2017",
        "03/04/2017",
        "winter 2017",
        "17 May",
        "May 100",
        "May June 2017",
        "202",
        "20171",
        "1066",
        "2999",
        "2017-",
        "-2017",
        "٢٠١٧",
        "two thousand and one",
        "x" * 100_000,
        "2017" * 30_000,
        "May " * 30_000,
        "\x00\x1b[31m",
        "- " * 50_000,
    ],
)
@pytest.mark.parametrize("end", [False, True])
def test_what_is_no_date_or_could_be_two_is_none(text: str, end: bool) -> None:
    began = time.perf_counter()
    assert read_date(text, end=end) is None
    assert time.perf_counter() - began < 0.1


@pytest.mark.parametrize(
    "text",
    [
        *("present", "Present", "NOW", "today", "current", "ongoing", "to date", "until now"),
        *("heute", "bis heute", "aktuell", "laufend", "à ce jour", "aujourd’hui", "en cours"),
        *("actualidad", "hasta la fecha", "presente", "oggi", "in corso", "heden", "tot heden"),
        *("atualmente", "", "-", "–", "…", "(present)"),
    ],
)
def test_words_for_no_end_yet_are_known(text: str) -> None:
    assert lasts(text)
    assert read_date(text, end=True) is None


@pytest.mark.parametrize("text", ["2017", "presentation", "nowhere", "later", "x" * 100_000])
def test_other_words_are_no_such_end(text: str) -> None:
    assert not lasts(text)


SPANS = {
    "Jan 2014 - Feb 2015": (date(2014, 1, 1), date(2015, 2, 28)),
    "2014-05 - 2015-06": (date(2014, 5, 1), date(2015, 6, 30)),
    "2014-05-2015-06": (date(2014, 5, 1), date(2015, 6, 30)),
    "2014–2015": (date(2014, 1, 1), date(2015, 12, 31)),
    "2014-2015": (date(2014, 1, 1), date(2015, 12, 31)),
    "2014/2015": (date(2014, 1, 1), date(2015, 12, 31)),
    "(2014 – present)": (date(2014, 1, 1), None),
    "2014-present": (date(2014, 1, 1), None),
    "05/2014 – heute": (date(2014, 5, 1), None),
    "seit Mai 2014": (date(2014, 5, 1), None),
    "since 2014": (date(2014, 1, 1), None),
    "de mars 2014 à juin 2015": (date(2014, 3, 1), date(2015, 6, 30)),
    "von 2014 bis 2015": (date(2014, 1, 1), date(2015, 12, 31)),
    "May 2014 to date": (date(2014, 5, 1), None),
    "Feb - May 2014": (date(2014, 2, 1), date(2014, 5, 31)),
    "May 2014 · present": (date(2014, 5, 1), date(2014, 5, 31)),
    "Jan 2014 - Present · 12 yrs": (date(2014, 1, 1), None),
    "Jan 2014 - Dec 2015 (2 years)": (date(2014, 1, 1), date(2015, 12, 31)),
    "2014": (date(2014, 1, 1), date(2014, 12, 31)),
}


@pytest.mark.parametrize(("text", "span"), SPANS.items(), ids=SPANS)
def test_a_time_is_parted_into_start_and_end(text: str, span: tuple[date, date | None]) -> None:
    assert read_span(text) == span


@pytest.mark.parametrize("text", ["", "-", "a - b", "present", "- " * 50_000, "2014 - " * 17])
def test_what_is_no_time_is_none(text: str) -> None:
    began = time.perf_counter()
    assert read_span(text) is None
    assert time.perf_counter() - began < 0.1
