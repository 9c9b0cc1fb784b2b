"""What a user sets by environment variables."""

import pytest

from airoles.settings import market


@pytest.mark.parametrize(
    ("value", "found"), [(None, "US"), ("", "US"), ("  ", "US"), ("GB", "GB"), (" de ", "de")]
)
def test_the_default_market_is_the_one_that_is_set(
    value: str | None, found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AIROLES_MARKET", raising=False)
    if value is not None:
        monkeypatch.setenv("AIROLES_MARKET", value)
    assert market() == found
