"""Dates that may lack a day or month, and spans of time before a day."""

from datetime import date

import pytest

from airoles.model.dates import before, first_day, last_day

NO_DATES = [
    "",
    "20",
    "202",
    "20255",
    "2025-",
    "2025-1",
    "2025-001",
    "2025-13",
    "2025-00",
    "2025-02-30",
    "2025-04-31",
    "2023-02-29",
    "2100-02-29",
    "2025-01-00",
    "2025-1-1",
    "2025-01-1",
    "2025/01/01",
    "2025-01-01T00:00",
    " 2025",
    "2025 ",
    "2025\n",
    "-2025",
    "0000",
    "undated",
    "２０２５",
]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2025-01", date(2025, 1, 1), date(2025, 1, 31)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2000-02", date(2000, 2, 1), date(2000, 2, 29)),
        ("2100-02", date(2100, 2, 1), date(2100, 2, 28)),
        ("2025-04", date(2025, 4, 1), date(2025, 4, 30)),
        ("2025-12", date(2025, 12, 1), date(2025, 12, 31)),
        ("2025-11-21", date(2025, 11, 21), date(2025, 11, 21)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_a_date_means_all_the_days_from_its_first_to_its_last(
    text: str, first: date, last: date
) -> None:
    assert (first_day(text), last_day(text)) == (first, last)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_has_neither_a_first_nor_a_last_day(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        first_day(text)
    with pytest.raises(ValueError):  # noqa: PT011
        last_day(text)


@pytest.mark.parametrize(
    ("day", "span", "found"),
    [
        # days
        (date(2026, 3, 1), "0d", date(2026, 3, 1)),
        (date(2026, 3, 1), "1d", date(2026, 2, 28)),
        (date(2024, 3, 1), "1d", date(2024, 2, 29)),
        (date(2026, 3, 1), "90d", date(2025, 12, 1)),
        (date(2026, 3, 1), "9999d", date(1998, 10, 15)),
        # months
        (date(2026, 3, 15), "0m", date(2026, 3, 15)),
        (date(2026, 3, 15), "2m", date(2026, 1, 15)),
        (date(2026, 3, 15), "3m", date(2025, 12, 15)),
        (date(2026, 1, 15), "1m", date(2025, 12, 15)),
        (date(2026, 12, 15), "12m", date(2025, 12, 15)),
        (date(2026, 2, 1), "18m", date(2024, 8, 1)),
        (date(2026, 2, 1), "25m", date(2024, 1, 1)),
        # years
        (date(2026, 3, 15), "1y", date(2025, 3, 15)),
        (date(2026, 3, 15), "10y", date(2016, 3, 15)),
        (date(2024, 3, 15), "2023y", date(1, 3, 15)),
        # a month without that day gives its last one
        (date(2026, 3, 31), "1m", date(2026, 2, 28)),
        (date(2024, 3, 31), "1m", date(2024, 2, 29)),
        (date(2026, 3, 29), "1m", date(2026, 2, 28)),
        (date(2026, 5, 31), "1m", date(2026, 4, 30)),
        (date(2026, 7, 31), "1m", date(2026, 6, 30)),
        (date(2026, 8, 31), "1m", date(2026, 7, 31)),
        (date(2024, 2, 29), "1y", date(2023, 2, 28)),
        (date(2024, 2, 29), "4y", date(2020, 2, 29)),
        # as people write it
        (date(2026, 3, 15), " 1Y ", date(2025, 3, 15)),
        (date(2026, 3, 15), "01m", date(2026, 2, 15)),
    ],
)
def test_a_span_before_a_day(day: date, span: str, found: date) -> None:
    assert before(day, span) == found


@pytest.mark.parametrize(
    "span",
    [
        "",
        "1",
        "y",
        "1w",
        "1 y",
        "-1y",
        "+1y",
        "1.5y",
        "1y6m",
        "10000d",
        "d1",
        "1yy",
        "１y",
        "1y\n2d",
    ],
)
def test_what_is_no_span_is_refused(span: str) -> None:
    with pytest.raises(ValueError) as error:  # noqa: PT011
        before(date(2026, 3, 15), span)
    assert error.value.args == (span,)


@pytest.mark.parametrize(
    ("day", "span"),
    [(date(2024, 3, 15), "2024y"), (date(1, 1, 31), "1m"), (date(1, 12, 31), "12m")],
)
def test_a_span_that_goes_back_before_the_first_year_is_refused(day: date, span: str) -> None:
    with pytest.raises(ValueError, match=f"^{span}$"):
        before(day, span)


def test_days_that_go_back_before_the_first_year_overflow() -> None:
    assert before(date(1, 1, 2), "1d") == date(1, 1, 1)
    with pytest.raises(OverflowError):
        before(date(1, 1, 2), "2d")
