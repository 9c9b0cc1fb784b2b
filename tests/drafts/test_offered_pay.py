"""The pay that an employer types."""

import pytest

from airoles.drafts.offered_pay import offered_pay
from airoles.errors import BadRequest


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("180000-240000", "USD 180,000–240,000 a year"),
        ("180,000 – 240,000", "USD 180,000–240,000 a year"),
        ("180k-240k", "USD 180,000–240,000 a year"),
        ("95.50", "USD 95.50 a year"),
        ("90000 to 90000", "USD 90,000 a year"),
    ],
)
def test_pay_is_read_as_people_type_it(typed: str, told: str) -> None:
    assert str(offered_pay(typed, "usd")) == told


@pytest.mark.parametrize(
    ("typed", "currency", "says"),
    [
        ("240000-180000", "USD", "the pay begins at 240,000 and ends below that, at 180,000."),
        ("180000-240000", None, "--pay 180000-240000 names no currency."),
        ("180000", "XXQ", "there is no currency 'XXQ'."),
        ("much", "USD", "'much' is no pay."),
        ("-5", "USD", "'-5' is no pay."),
        ("0", "USD", "'0' pays nothing."),
    ],
)
def test_impossible_pay_is_refused_in_one_sentence(
    typed: str, currency: str | None, says: str
) -> None:
    with pytest.raises(BadRequest) as refused:
        offered_pay(typed, currency)
    assert refused.value.message == says
    assert refused.value.hint
