"""The market that is meant where none is named."""

import json

import pytest

from .running import Ask

ASKING = (
    ["list"],
    ["compare", "cmo", "hom"],
    ["path", "dc"],
    ["path", "--to", "cmo"],
    ["path", "dc", "--to", "cmo"],
    ["map"],
    ["salary", "--rank"],
)


def market_of(ask: Ask, *words: str) -> str:
    found: str = json.loads(ask(*words, "--json").answer())["asked"]["market"]
    return found


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("words", ASKING, ids=" ".join)
def test_a_question_about_pay_speaks_of_the_market_that_is_set(
    words: list[str], ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert market_of(ask, *words) == "US"
    monkeypatch.setenv("AIROLES_MARKET", "ca")
    assert market_of(ask, *words) == "CA"
    assert market_of(ask, *words, "--market", "US") == "US"


@pytest.mark.usefixtures("made_up")
def test_every_figure_of_a_role_is_told_whatever_market_is_set(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIROLES_MARKET", "CA")
    assert market_of(ask, "salary", "dc") == "all"


@pytest.mark.usefixtures("made_up")
def test_a_market_that_is_set_and_has_no_figure_is_refused_by_the_name_of_the_variable(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIROLES_MARKET", "Narnia")
    sentence, hint = ask("map").refusal()
    assert sentence == "AIROLES_MARKET: there is no figure for a market 'Narnia'."
    assert hint.startswith("choose from ")
