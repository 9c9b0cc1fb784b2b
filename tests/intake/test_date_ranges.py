"""Spans of time as people write them, in six languages."""

import time
from datetime import date

import pytest

from airoles.intake.date_ranges import find_date, find_range


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("04/2018 – present", date(2018, 4, 1), None),
        ("Apr 2018 - Oct 2020", date(2018, 4, 1), date(2020, 10, 31)),
        ("2017–2019", date(2017, 1, 1), date(2019, 12, 31)),
        ("2017-19", date(2017, 1, 1), date(2019, 12, 31)),
        ("2018-04 – 2020-10", date(2018, 4, 1), date(2020, 10, 31)),
        ("04/18 – 10/20", date(2018, 4, 1), date(2020, 10, 31)),
        ("Apr '18 – Oct '20", date(2018, 4, 1), date(2020, 10, 31)),
        ("01.04.2018 - 31.10.2020", date(2018, 4, 1), date(2020, 10, 31)),
        ("since May 2022", date(2022, 5, 1), None),
        ("seit 2022", date(2022, 1, 1), None),
        ("März 2015 bis heute", date(2015, 3, 1), None),
        ("1. Februar 2016 bis 31. Mai 2017", date(2016, 2, 1), date(2017, 5, 31)),
        ("depuis septembre 2021", date(2021, 9, 1), None),
        ("De févr. 2014 à août 2016", date(2014, 2, 1), date(2016, 8, 31)),
        ("desde enero de 2019 hasta la actualidad", date(2019, 1, 1), None),
        ("dal 2018 ad oggi", date(2018, 1, 1), None),
        ("mei 2016 - heden", date(2016, 5, 1), None),
        ("Q2 2019 – Q3 2020", date(2019, 4, 1), date(2020, 9, 30)),
        ("Summer 2013 - Fall 2014", date(2013, 6, 1), date(2014, 11, 30)),
        ("2021 –", date(2021, 1, 1), None),
        ("bis 2012", None, date(2012, 12, 31)),
    ],
)
def test_a_span_is_read(line: str, start: date | None, end: date | None) -> None:
    found = find_range(line)
    assert found is not None
    assert found[:2] == (start, end)
    assert line[slice(*found[2])] == line


def test_a_span_is_found_with_its_length_in_years_inside_a_line() -> None:
    line = "Clerk, Otter Ltd (Jun 2010 - May 2012 · 2 yrs)"
    found = find_range(line)
    assert found is not None
    assert line[slice(*found[2])] == "Jun 2010 - May 2012 · 2 yrs)"


@pytest.mark.parametrize(
    "line", ["", "SR 11-7", "12,000 of 40,000 cases", "Team of 2019", "ticket 2019-1234", "May 19"]
)
def test_what_is_no_span_is_none(line: str) -> None:
    assert find_range(line) is None


def test_a_lone_date_is_the_span_of_its_month_or_year() -> None:
    assert find_date("Diploma, June 2011") == (date(2011, 6, 1), date(2011, 6, 30), (9, 18))
    assert find_date("Otter 2011") == (date(2011, 1, 1), date(2011, 12, 31), (6, 10))
    assert find_date("no year at all") is None


@pytest.mark.parametrize("piece", ["2019 ", "may ", "1/", "2019-", "since ", "'19", "x" * 9 + " 2"])
def test_long_lines_take_no_longer(piece: str) -> None:
    begun = time.process_time()
    for _ in range(20):
        find_range(piece * (100_000 // len(piece)))
    assert time.process_time() - begun < 1
