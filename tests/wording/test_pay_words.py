from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from airoles.model.pay import Pay
from airoles.model.words import Grade
from airoles.questions.pay_evidence import PayEvidence, PaySpan, Sureness
from airoles.questions.pay_figures import Figure
from airoles.wording.money import headline, round_amount
from airoles.wording.pay_words import span_in_words, sure_in_short, sure_in_words

MEDIAN = Pay(
    market="US", currency="USD", basis="base", year="2025", median=Decimal(60_000), sources=("s",)
)  # fmt: skip
SPAN = PaySpan(
    role="clerk", market="US", currency="USD", period="year", basis="base", public=False,
    figures=3, low=Decimal(40_000), high=Decimal(90_000), at_least=False,
    years=("2023", "2025"), sources=("s",),
)  # fmt: skip


def first(**given: Any) -> Figure:
    return Figure("clerk", replace(MEDIAN, **given), "C", "median")


@pytest.mark.parametrize(
    ("span", "pay", "words"),
    [
        ({}, {}, "base pay median 60,000 (2025), in all 40,000–90,000 (3 figures, 2023–2025)"),
        ({}, {"condition": "firms"}, "base pay 40,000–90,000 (3 figures, 2023–2025)"),
        ({"figures": 1}, {}, "base pay median 60,000 (2025)"),
        ({"figures": 1}, {"place": "Rome"}, "base pay median 60,000 (Rome, 2025)"),
        ({"at_least": True, "years": ("2025", "undated")}, {"place": "Rome"},
         "base pay 40,000–90,000+ (3 figures, 2025 or undated)"),
        ({"years": ("undated",), "low": Decimal(90_000)}, {"place": "Rome"},
         "base pay 90,000 (3 figures, undated)"),
        ({"period": "hour", "basis": "unstated"}, {"place": "Rome"},
         "base or total not said 40,000–90,000 an hour (3 figures, 2023–2025)"),
    ],
)  # fmt: skip
def test_how_far_figures_reach_in_words(
    span: dict[str, Any], pay: dict[str, Any], words: str
) -> None:
    assert span_in_words(replace(SPAN, **span), first(**pay)) == words


def test_a_small_sample_is_told_with_the_first_figure() -> None:
    figure = replace(first(sample=14), set_back=("small sample",))
    told = span_in_words(replace(SPAN, figures=1), figure)
    assert told == "base pay median 60,000 (2025, n = 14)"


def of(figures: int, grades: dict[Grade, int], public: int, sure: Sureness) -> PayEvidence:
    return PayEvidence("clerk", "US", figures, grades, public, sure, 2)


@pytest.mark.parametrize(
    ("evidence", "words", "short"),
    [
        (of(3, {"A": 1, "D": 2}, 1, "weak"),
         "weak. 3 figures name the role itself (by grade 1 A, 2 D), 1 only for public employers; "
         "none of grade A or B is recent and for the role in general.", "weak (1 A, 2 D)"),
        (of(1, {"C": 1}, 0, "weak"),
         "weak. 1 figure names the role itself (by grade 1 C); none is of grade A or B.",
         "weak (1 C)"),
        (of(2, {"A": 2}, 0, "good"),
         "good. 2 figures name the role itself (by grade 2 A).", "good (2 A)"),
        (of(0, {}, 0, "none"),
         "not at all. No figure names the role itself; 2 stand in.", "not at all"),
        (None, "not at all. No figure names the role itself.", "not at all"),
    ],
)  # fmt: skip
def test_how_sure_figures_are_in_words(
    evidence: PayEvidence | None, words: str, short: str
) -> None:
    assert sure_in_words(evidence) == words
    assert sure_in_short(evidence) == short


def test_a_figure_may_be_told_without_its_currency() -> None:
    assert headline(MEDIAN, currency=False) == "median 60,000"
    assert headline(replace(MEDIAN, period="hour"), currency=False) == "median 60,000 an hour"


@pytest.mark.parametrize(
    ("value", "told"),
    [("0", "0"), ("62.5", "62.5"), ("999", "999"), ("1000", "1k"), ("250000", "250k"),
     ("1000000", "1M"), ("1500000", "1.5M"), ("20000000", "20M")],
)  # fmt: skip
def test_round_amounts_of_a_scale(value: str, told: str) -> None:
    assert round_amount(Decimal(value)) == told
