import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.questions.fit import BANDS, match_band
from airoles.wording.number_words import counted, number, percent

twelfths = st.integers(0, 2000).map(lambda n: Fraction(n, 12))
shares = st.fractions(0, 1, max_denominator=5000)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(0), "0"),
        (Fraction(7), "7"),
        (Fraction(10), "10"),
        (Fraction(100), "100"),
        (Fraction(1, 2), "0.5"),
        (Fraction(21, 2), "10.5"),
        (Fraction(1, 4), "0.25"),
        (Fraction(1, 3), "0.33"),
        (Fraction(2, 3), "0.67"),
        (Fraction(200, 3), "66.67"),
        (Fraction(1, 10), "0.1"),
        (Fraction(2001, 1000), "2"),
    ],
)
def test_a_number_has_at_most_two_decimals_and_no_needless_zeros(
    value: Fraction, expected: str
) -> None:
    assert number(value) == expected


@given(twelfths)
def test_a_number_lies_within_half_a_hundredth_of_what_it_tells(value: Fraction) -> None:
    shown = number(value)
    assert abs(Fraction(shown) - value) <= Fraction(1, 200)
    assert shown == f"{Decimal(shown).normalize():f}"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(0), "0%"),
        (Fraction(1), "100%"),
        (Fraction(1, 2), "50%"),
        (Fraction(1, 5000), "1%"),
        (Fraction(4999, 5000), "99%"),
        (Fraction(199, 200), "99%"),
        (Fraction(35, 100), "35%"),
    ],
)
def test_a_share_is_told_in_whole_per_cent(value: Fraction, expected: str) -> None:
    assert percent(value) == expected


@given(shares)
def test_all_and_nothing_are_told_only_where_they_are_exact(share: Fraction) -> None:
    shown = int(percent(share).removesuffix("%"))
    assert (shown == 100) == (share == 1)
    assert (shown == 0) == (share == 0)
    assert abs(shown - share * 100) < 1
    assert shown <= share * 100 or shown == 1


@given(shares, shares)
def test_a_larger_share_is_never_told_as_less(one: Fraction, other: Fraction) -> None:
    small, large = sorted((one, other))
    assert int(percent(small)[:-1]) <= int(percent(large)[:-1])


@pytest.mark.parametrize("bound", [least for _, least in BANDS if least])
def test_a_share_just_below_a_bound_is_not_told_as_the_bound(bound: Fraction) -> None:
    below = bound - Fraction(4, 1000)
    assert match_band(below) != match_band(bound)
    assert percent(below) != percent(bound)


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (0, "0 steps"),
        (1, "1 step"),
        (2, "2 steps"),
        (Fraction(5, 2), "2.5 steps"),
        (Fraction(1), "1 step"),
        (1234, "1234 steps"),
    ],
)
def test_one_thing_is_told_as_one(count: Fraction | int, told: str) -> None:
    assert counted(count, "step") == told


def test_a_word_may_have_a_plural_of_its_own() -> None:
    assert [counted(n, "proxy", "proxies") for n in (1, 2)] == ["1 proxy", "2 proxies"]


def test_no_count_of_one_stands_before_a_plural_on_any_screen() -> None:
    looks = sorted((Path(__file__).parents[1] / "looks").glob("*.txt"))
    assert len(looks) > 20
    slips = r"\b1 (roles|moves|sources|skills|pay figures|disagreements|topics|steps|years|needs)\b"
    found = {look.name: re.findall(slips, look.read_text("utf-8")) for look in looks}
    assert {name: slip for name, slip in found.items() if slip} == {}
