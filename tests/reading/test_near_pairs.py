"""Roles with nearly the same needs are found without comparing every pair."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from airoles.reading.rules.likeness import _near_pairs

Needs = dict[str, set[tuple[str, str]]]


@st.composite
def many_needs(draw: st.DrawFn) -> Needs:
    """Roles of which some differ in a need or two only."""
    known = [(f"skill-{number}", "named") for number in range(40)]
    base = draw(st.sets(st.sampled_from(known), min_size=5, max_size=30))
    found: Needs = {}
    for number in range(draw(st.integers(2, 6))):
        flips = draw(st.sets(st.sampled_from(known), max_size=4))
        found[f"role-{number}"] = (base ^ flips) or base
    return found


@settings(max_examples=200)
@given(needs=many_needs())
def test_every_pair_that_shares_nine_needs_of_ten_is_looked_at(needs: Needs) -> None:
    alike = {
        (one, other)
        for one, other in combinations(needs, 2)
        if len(needs[one] & needs[other]) >= 0.9 * len(needs[one] | needs[other])
    }
    assert alike <= set(_near_pairs(needs))


def test_roles_that_share_little_are_not_compared() -> None:
    needs = {f"role-{n}": {(f"skill-{n}-{m}", "named") for m in range(9)} for n in range(50)}
    assert list(_near_pairs(needs)) == []
