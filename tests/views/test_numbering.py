from hypothesis import given
from hypothesis import strategies as st

from airoles.views.source_numbers import Numbering


def test_a_source_gets_the_next_number_at_its_first_mention_and_keeps_it() -> None:
    numbers = Numbering()
    assert [numbers.number(source) for source in ("b", "a", "b", "c", "a")] == [1, 2, 1, 3, 2]
    assert numbers.ids == ["b", "a", "c"]


def test_marks_stand_side_by_side_in_the_order_of_the_statement() -> None:
    numbers = Numbering()
    assert numbers.marks(("b", "a")) == "[1][2]"
    assert numbers.marks(("c", "b")) == "[3][1]"


def test_a_statement_without_sources_bears_no_mark() -> None:
    numbers = Numbering()
    assert numbers.marks(()) == ""
    assert numbers.ids == []


def test_each_report_counts_for_itself() -> None:
    Numbering().number("a")
    assert Numbering().number("b") == 1


@given(st.lists(st.text(max_size=3)))
def test_numbers_have_no_holes_and_each_leads_back_to_its_source(cited: list[str]) -> None:
    numbers = Numbering()
    given_ = [numbers.number(source) for source in cited]
    assert [numbers.ids[number - 1] for number in given_] == cited
    assert numbers.ids == list(dict.fromkeys(cited))
