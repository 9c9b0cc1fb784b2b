import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import currency_converter  # type: ignore[import-untyped]
import pytest

from airoles.catalog import Catalog
from airoles.model.words import BASES

from .running import Ask


@pytest.fixture(scope="module", autouse=True)
def _rates_are_read_once() -> Iterator[None]:
    made = cache(currency_converter.CurrencyConverter)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(currency_converter, "CurrencyConverter", made)
        yield


def answer(ask: Ask, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask("salary", *arguments, "--json").answer())
    return found


def pays(found: dict[str, Any]) -> list[dict[str, Any]]:
    groups = found["answer"]["groups"]
    return [told["figure"]["pay"] for group in groups for told in group["figures"]]


# What is refused

BAD: list[tuple[list[str], str, str]] = [
    (
        ["dc", "--market", "FR"],
        "there is no figure for a market 'FR'.",
        "choose from CA, US, or all",
    ),
    (["dc", "--basis", "gross"], "there is no basis 'gross'.", f"choose from {', '.join(BASES)}"),
    (
        ["--rank", "--market", "Narnia"],
        "there is no figure for a market 'Narnia'.",
        "choose from CA, US, or all",
    ),
    (
        ["dc", "--on", "2026-03-30"],
        "--on is the day of the rates, but --in is missing.",
        "add --in EUR",
    ),
    (
        ["dc", "--in", "EUR", "--on", "30.3.2026"],
        "'30.3.2026' is no date.",
        "write it as 2026-10-30",
    ),
    (
        ["dc", "--in", "EUR", "--on", "2026-02-30"],
        "'2026-02-30' is no date.",
        "write it as 2026-10-30",
    ),
    (
        [","],
        "neither a role nor a market is named.",
        "such as airoles salary caio, or airoles salary --market FR",
    ),
]


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    BAD,
    ids=[" ".join(one[0]) or "nothing" for one in BAD],
)
def test_what_makes_no_sense_is_one_sentence_and_a_hint(
    ask: Ask, arguments: list[str], message: str, hint: str
) -> None:
    assert ask("salary", *arguments).refusal() == (message, hint)


@pytest.mark.usefixtures("made_up")
def test_an_unknown_currency_and_a_day_without_rates_name_what_there_is(ask: Ask) -> None:
    message, hint = ask("salary", "dc", "--in", "DOUBLOON").refusal()
    assert message == "the rates do not know a currency 'DOUBLOON'."
    assert re.fullmatch(r"they know AUD, .*\bEUR\b.*, ZAR", hint)
    message, hint = ask("salary", "dc", "--in", "EUR", "--on", "1066-10-14").refusal()
    assert message == "1066-10-14 lies outside the rates of EUR."
    assert re.fullmatch(r"they go from 1999-01-04 to 20\d\d-\d\d-\d\d", hint)


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--min-grade", "E"),
        ("--min-grade", "F"),
        ("--per", "week"),
        ("--since", "lately"),
        ("--in", None),
    ],
)
def test_a_value_that_an_option_does_not_take_is_wrong_usage(
    ask: Ask, option: str, value: str | None
) -> None:
    told = ask("salary", "dc", option, *([] if value is None else [value])).misuse()
    assert option in told


# What is told


@pytest.mark.usefixtures("made_up")
def test_terms_are_kept_with_the_answer(ask: Ask) -> None:
    found = answer(
        ask,
        "DC",
        "hom",
        "-m",
        "us",
        "-b",
        "WAGE",
        "--min-grade",
        "b",
        "--since",
        "2024",
        "--per",
        "month",
        "--in",
        "eur",
        "--on",
        "2026-03-29",
        "--no-proxy",
    )
    assert found["question"] == "salary"
    assert found["asked"] == {
        "roles": ["data-clerk", "head-of-models"],
        "market": "US",
        "basis": "wage",
        "min_grade": "B",
        "since": 2024,
        "no_proxy": True,
        "per": "month",
        "in": "EUR",
        "on": "2026-03-27",
        "dark": False,
    }
    (told,) = pays(found)
    assert (told["currency"], told["period"]) == ("EUR", "month")
    assert told["median"] == round(45_000 / 12 / 1.1517)
    (group,) = found["answer"]["groups"]
    assert group["figures"][0]["original"]["median"] == 45_000
    assert [one["role"]["id"] for one in found["answer"]["without"]] == ["head-of-models"]


@pytest.mark.usefixtures("made_up")
def test_the_page_says_at_which_rates_of_which_day_it_converts(ask: Ask) -> None:
    told = ask("salary", "modeller", "--in", "EUR", "--on", "2025-12-25").answer()
    said = "Converted to EUR at the European Central Bank, reference rates of 2025-12-24; rounded."
    assert said in told
    assert "as the source gives it: median 100,000 USD" in told
    assert f"median {round(100_000 / 1.1787):,} EUR" in told


@pytest.mark.usefixtures("made_up")
def test_figures_already_in_the_currency_asked_for_are_told_as_they_are(ask: Ask) -> None:
    plain, same = (pays(answer(ask, "modeller", *more)) for more in ([], ["--in", "USD"]))
    assert same == plain
    assert "as the source gives it" not in ask("salary", "modeller", "--in", "USD").answer()


@pytest.mark.usefixtures("made_up")
def test_hours_are_not_made_into_months_and_the_page_says_so(ask: Ask) -> None:
    told = ask("salary", "dc", "--per", "month").answer()
    assert "22.50–31.25 CAD an hour" in told
    assert "median 3,750 USD a month" in told
    assert "1 told per their own period: no source states the hours." in told


def test_a_market_alone_tells_of_all_roles_with_a_figure_there(ask: Ask, public: Catalog) -> None:
    found = answer(ask, "--market", "fr")
    having = {r.id for r in public.roles.values() if any(p.market == "FR" for p in r.pay)}
    assert len(having) > 4
    assert {card["id"] for card in found["answer"]["roles"]} == having
    groups = found["answer"]["groups"]
    told = {one["figure"]["role"] for group in groups for one in group["figures"]}
    assert told == having
    assert {one["market"] for one in pays(found)} == {"FR"}
    assert len(pays(found)) == sum(p.market == "FR" for r in public.roles.values() for p in r.pay)
    title = ask("salary", "--market", "FR").answer().splitlines()[0]
    assert title == f"Pay of {len(having)} roles on the market FR"


@pytest.mark.usefixtures("made_up")
def test_a_ranking_has_one_figure_a_role_highest_first_base_pay_in_the_us(ask: Ask) -> None:
    found = answer(ask, "--rank")
    assert (found["question"], found["asked"]["market"], found["asked"]["basis"]) == (
        "rank",
        "US",
        "base",
    )
    ranked = found["answer"]["ranked"]
    assert [row["role"]["id"] for row in ranked] == ["head-of-models"]
    assert [row["others"] for row in ranked] == [0]
    (part,) = found["answer"]["conditional"]
    assert (part["role"]["id"], part["others"]) == ("modeller", 1)
    told = ask("salary", "--rank", "--market", "CA", "--basis", "wage").answer()
    assert told.startswith("Roles by pay: CA, wage\n")
    assert "No source for a figure on these terms: " in told


@pytest.mark.usefixtures("made_up")
def test_a_ranking_of_named_roles_is_of_those(ask: Ask) -> None:
    found = answer(ask, "--rank", "dc", "modeller")["answer"]
    assert found["ranked"] == []
    assert [row["role"]["id"] for row in found["conditional"]] == ["modeller"]
    assert [card["id"] for card in found["without"]] == ["data-clerk"]


# Pictures


@pytest.mark.usefixtures("made_up")
def test_a_picture_of_pay_is_written_in_the_form_of_its_ending(ask: Ask, tmp_path: Path) -> None:
    pytest.importorskip("vl_convert")
    ask("salary", "dc", "--in", "EUR", "--on", "2026-03-30", "-o", tmp_path / "p.svg").answer()
    svg = (tmp_path / "p.svg").read_text("utf-8")
    told = "\n".join("".join(one.itertext()) for one in ElementTree.fromstring(svg).iter())
    assert "Pay of Data Clerk" in told
    assert "Converted to EUR at the ECB rates of 2026-03-30." in told
    assert "[1] A, 2025: Bureau of Made-up Numbers" in told
    ask("salary", "--rank", "--dark", "-o", tmp_path / "p.png").answer()
    assert (tmp_path / "p.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("question", [["model-adviser"], ["--rank", "model-adviser"]])
def test_a_picture_of_nothing_is_refused_and_no_file_is_left(
    ask: Ask, tmp_path: Path, question: list[str]
) -> None:
    pytest.importorskip("vl_convert")
    told = ask("salary", *question, "-o", tmp_path / "p.png").refusal()
    assert told == ("there is no figure to draw.", "ask for another market, basis or role")
    assert list(tmp_path.iterdir()) == []
