"""The catalog that airoles ships, entry by entry."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.model.dates import first_day, last_day
from airoles.model.fields import fields_named
from airoles.model.pay import POINTS, Pay
from airoles.model.words import BASES
from airoles.reading.folders import public_folder

ROLES = sorted(file.stem for file in (public_folder() / "roles").glob("*.yaml"))
FILES = sorted(public_folder().rglob("*.yaml"))
WITHOUT_DUTIES = {"chief-executive-officer"}
SIX = (
    "chief-ai-officer",
    "head-of-ai",
    "head-of-generative-ai",
    "ai-strategist",
    "chief-technology-officer",
    "chief-information-officer",
)
MARKETS = {"US", "GB", "FR", "IN", "DE", "ES", "CA", "EU", "europe", "global", "unstated"}
CURRENCIES = {"USD", "EUR", "GBP", "CAD", "INR"}
"""Those that sources have spoken of so far; UK is no country code."""

TOP_CODED = {"bls-oews-2023", "bls-oews-2024", "bls-oews-sectors-2024"}
TOP_CODE = 239_200
"""What the Bureau of Labor Statistics prints for every wage from there up, until May 2024."""


def statements(record: Any) -> Iterator[tuple[str, str]]:
    """Every text in our own words within a record, with where it stands."""
    for name in ("text", "question", "answer"):
        for where, text in fields_named(name, record):
            yield ".".join(map(str, where)), text


def amounts(pay: Pay) -> dict[str, str]:
    """The amounts of a figure as they were written, an open end with a plus."""
    found = {point: getattr(pay, point) for point in POINTS}
    return {
        point: f"{amount}{'+' if point in pay.at_least else ''}"
        for point, amount in found.items()
        if amount is not None
    }


# How much there is


@pytest.mark.parametrize(
    ("mapping", "count"), [("roles", 36), ("disputes", 62), ("skills", 93), ("routes", 6)]
)
def test_there_are_at_least_so_many(mapping: str, count: int, public: Catalog) -> None:
    assert len(getattr(public, mapping)) >= count


def test_every_role_file_is_a_role(public: Catalog) -> None:
    assert sorted(public.roles) == ROLES


# Role by role


@pytest.mark.parametrize("role", ROLES)
class TestRole:
    def test_it_says_what_it_is(self, role: str, public: Catalog) -> None:
        assert public.roles[role].summary, f"{role} has no summary"

    def test_it_has_sources(self, role: str, public: Catalog) -> None:
        cited = [
            source for _, found in fields_named("sources", public.roles[role]) for source in found
        ]
        assert cited, f"{role} cites no source"

    def test_each_of_its_sources_is_known(self, role: str, public: Catalog) -> None:
        for where, cited in fields_named("sources", public.roles[role]):
            assert set(cited) <= set(public.sources), f"{role} {where}"

    def test_its_moves_stay_in_the_catalog(self, role: str, public: Catalog) -> None:
        for move in public.roles[role].moves:
            assert move.to is None or move.to in public.roles, f"{role} moves to {move.to}"

    def test_each_figure_has_market_currency_basis_and_year(
        self, role: str, public: Catalog
    ) -> None:
        for index, pay in enumerate(public.roles[role].pay, 1):
            told = f"{role} pay[{index}]"
            assert pay.market in MARKETS, told
            assert pay.currency in CURRENCIES, told
            assert pay.basis in BASES, told
            assert pay.year == "undated" or 2018 <= int(pay.year) <= 2026, told

    def test_each_amount_is_one_that_is_paid(self, role: str, public: Catalog) -> None:
        for index, pay in enumerate(public.roles[role].pay, 1):
            for point in POINTS:
                amount = getattr(pay, point)
                assert amount is None or 10 <= amount <= 100_000_000, f"{role} pay[{index}].{point}"

    def test_only_hourly_pay_is_below_a_thousand(self, role: str, public: Catalog) -> None:
        for index, pay in enumerate(public.roles[role].pay, 1):
            least = min(getattr(pay, point) for point in POINTS if getattr(pay, point) is not None)
            assert (pay.period == "hour") == (least < 1000), f"{role} pay[{index}]"

    def test_wages_that_the_bureau_cuts_off_are_floors(self, role: str, public: Catalog) -> None:
        for index, pay in enumerate(public.roles[role].pay, 1):
            if TOP_CODED.intersection(pay.sources):
                cut = {point for point in POINTS if getattr(pay, point) == TOP_CODE}
                assert cut == set(pay.at_least), f"{role} pay[{index}]"

    def test_no_wage_above_the_cut_is_told_but_a_mean(self, role: str, public: Catalog) -> None:
        for index, pay in enumerate(public.roles[role].pay, 1):
            if TOP_CODED.intersection(pay.sources):
                told = [getattr(pay, point) or 0 for point in POINTS if point != "mean"]
                assert max(told) <= TOP_CODE, f"{role} pay[{index}]"

    def test_official_wages_are_of_2025_without_floors(self, role: str, public: Catalog) -> None:
        for index, pay in enumerate(public.roles[role].pay, 1):
            if "bls-oews-2025" in pay.sources:
                assert (pay.year, pay.basis, pay.at_least) == ("2025", "wage", ()), (
                    f"{role} pay[{index}]"
                )

    def test_statements_end_as_sentences_do(self, role: str, public: Catalog) -> None:
        for where, text in statements(public.roles[role]):
            assert re.search(r'[.!?]["”)]?$', text), f"{role} {where}: {text}"

    def test_questions_end_with_a_question_mark(self, role: str, public: Catalog) -> None:
        for answer in public.roles[role].questions:
            assert answer.question.endswith("?"), f"{role}: {answer.question}"


@pytest.mark.parametrize("role", [role for role in ROLES if role not in WITHOUT_DUTIES])
def test_a_role_says_what_it_does(role: str, public: Catalog) -> None:
    assert public.roles[role].duties, f"{role} has no duties"


def test_wages_are_cut_off_somewhere(public: Catalog) -> None:
    chief = public.roles["chief-executive-officer"].pay
    assert any(TOP_CODED.intersection(pay.sources) and pay.at_least for pay in chief)


# Leftovers of how the data was gathered

LEFTOVERS = {
    "double space": r"\S  +(?!# )\S",
    "note that nothing was found": r"none found",
    "number of a working list": r"\bR\d{2,3}\b",
    "name of a document": r"\d{3}_[0-9a-f]{16}|\.txt\b",
    "note of memory": r"\[memory|unverified",
    "code that does not exist": r"\b3240\.2\.1\b",
    "empty dash": r"^\s*[\w-]+: *[–—-]\s*$",
}


@pytest.mark.parametrize("leftover", LEFTOVERS)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_leftover_stands_in_a_data_file(leftover: str, file: Any) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    found = [
        f"{file.stem}:{number}: {line.strip()}"
        for number, line in enumerate(lines, 1)
        if re.search(LEFTOVERS[leftover], line, re.IGNORECASE)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("leftover", "line"),
    [
        ("double space", "  - text: It leads.  It follows."),
        ("note that nothing was found", "    remark: None found beyond it"),
        ("number of a working list", "  - text: It leads (R12)."),
        ("name of a document", "    remark: 000_0b856c76a55c51a1.txt"),
        ("note of memory", "    remark: [memory, unverified]"),
        ("code that does not exist", '    code: "3240.2.1"'),
        ("empty dash", "    word: –"),
    ],
)
def test_each_leftover_would_be_seen(leftover: str, line: str) -> None:
    assert re.search(LEFTOVERS[leftover], line, re.IGNORECASE)


# What the catalog was made for


@pytest.mark.parametrize("aspect", ["primary_focus", "success_measure", "data_orientation"])
@pytest.mark.parametrize("role", SIX)
def test_the_six_roles_say_their_focus_measure_and_view_of_data(
    role: str, aspect: str, public: Catalog
) -> None:
    assert getattr(public.roles[role].mandate, aspect), f"{role} has no {aspect}"


@pytest.mark.parametrize(
    "aspect", ["primary_focus", "success_measure", "horizon", "data_orientation"]
)
@pytest.mark.parametrize(
    "role", ["chief-ai-officer", "chief-technology-officer", "chief-information-officer"]
)
def test_the_three_chiefs_are_first_told_apart_by_the_guide(
    role: str, aspect: str, public: Catalog
) -> None:
    first = getattr(public.roles[role].mandate, aspect)[0]
    assert "caio-guide" in first.sources, f"{role} {aspect}: {first.text}"


@pytest.mark.parametrize("role", SIX)
def test_each_of_the_six_roles_is_disputed(role: str, public: Catalog) -> None:
    assert public.disputes_on({role}), f"no dispute touches {role}"


# Figures typed by hand from what the sources say

FIGURES = [
    (
        "chief-ai-officer",
        "ctaio-salary-2026",
        "US",
        "USD/year",
        "total",
        "2026",
        {"median": "420000"},
    ),
    (
        "chief-ai-officer",
        "everyday-on-ai-2026",
        "US",
        "USD/year",
        "unstated",
        "2026",
        {"mean": "352612"},
    ),
    (
        "chief-ai-officer",
        "everyday-on-ai-2026",
        "US",
        "USD/year",
        "total",
        "2026",
        {"low": "350000", "high": "650000+"},
    ),
    (
        "chief-ai-officer",
        "caio-guide",
        "unstated",
        "USD/year",
        "total",
        "undated",
        {"median": "1600000"},
    ),
    (
        "chief-ai-officer",
        "caio-guide",
        "unstated",
        "USD/year",
        "base",
        "undated",
        {"low": "250000", "high": "450000"},
    ),
    (
        "chief-ai-officer",
        "remnavi-remote-caio",
        "US",
        "USD/year",
        "total",
        "undated",
        {"low": "500000", "high": "1000000+"},
    ),
    (
        "chief-ai-officer",
        "remnavi-remote-caio",
        "GB",
        "GBP/year",
        "unstated",
        "undated",
        {"low": "200000", "high": "350000"},
    ),
    (
        "head-of-generative-ai",
        "bluecoders-head-of-generative-ai",
        "FR",
        "EUR/year",
        "base",
        "2026",
        {"low": "100000", "high": "180000"},
    ),
    (
        "head-of-generative-ai",
        "bluecoders-head-of-generative-ai",
        "FR",
        "EUR/year",
        "total",
        "2026",
        {"high": "200000+"},
    ),
    (
        "head-of-ai",
        "aijobs-salaries-2025",
        "US",
        "USD/year",
        "unstated",
        "2024",
        {"p10": "177500", "p25": "201800", "median": "239800", "p75": "288400", "p90": "304900"},
    ),
    ("head-of-ai", "heidrick-us-2023", "US", "USD/year", "total", "2023", {"mean": "1134000"}),
    ("head-of-ai", "heidrick-europe-2024", "DE", "USD/year", "total", "2024", {"mean": "672000"}),
    (
        "chief-data-officer",
        "payscale-cdo-2024",
        "US",
        "USD/year",
        "base",
        "2024",
        {"median": "168679"},
    ),
    (
        "chief-data-officer",
        "michael-page-2021",
        "FR",
        "EUR/year",
        "base",
        "2021",
        {"low": "80000", "high": "150000+"},
    ),
    (
        "chief-information-officer",
        "payscale-cio-2021",
        "US",
        "USD/year",
        "base",
        "2021",
        {"median": "166717"},
    ),
    (
        "chief-information-officer",
        "janco-2024",
        "US",
        "USD/year",
        "total",
        "2024",
        {"high": "1800000+"},
    ),
    (
        "chief-technology-officer",
        "career-sidekick-2024",
        "US",
        "USD/year",
        "unstated",
        "2024",
        {"low": "230000", "median": "306000", "high": "415000"},
    ),
    (
        "chief-executive-officer",
        "equilar-ap-ceo-2025",
        "US",
        "USD/year",
        "total",
        "2024",
        {"median": "17100000"},
    ),
    (
        "chief-executive-officer",
        "bls-oews-2024",
        "US",
        "USD/year",
        "wage",
        "2024",
        {
            "p10": "73710",
            "p25": "126080",
            "median": "206420",
            "mean": "262930",
            "p75": "239200+",
            "p90": "239200+",
        },
    ),
    (
        "vp-of-ai",
        "bls-oews-2023",
        "US",
        "USD/year",
        "wage",
        "2023",
        {
            "p10": "101590",
            "p25": "131770",
            "median": "169510",
            "mean": "180720",
            "p75": "214050",
            "p90": "239200+",
        },
    ),
    (
        "software-engineer",
        "bls-oews-2025",
        "US",
        "USD/year",
        "wage",
        "2025",
        {
            "p10": "82460",
            "p25": "105210",
            "median": "135980",
            "mean": "148100",
            "p75": "171980",
            "p90": "214670",
        },
    ),
    (
        "software-engineer",
        "bls-oews-sectors-2024",
        "US",
        "USD/year",
        "wage",
        "2024",
        {"p10": "83260", "median": "161640", "p90": "224690"},
    ),
    (
        "data-scientist",
        "job-bank-canada",
        "CA",
        "CAD/hour",
        "wage",
        "undated",
        {"low": "30.00", "mean": "48.93", "high": "69.74"},
    ),
    (
        "data-scientist",
        "workbc-2023",
        "CA",
        "CAD/hour",
        "wage",
        "2023",
        {"low": "22.67", "high": "83.56"},
    ),
    (
        "machine-learning-engineer",
        "morrisby-2023",
        "GB",
        "GBP/year",
        "unstated",
        "2023",
        {"low": "28900", "high": "72900"},
    ),
    ("ai-lab-founder", "kruze-2025", "US", "USD/year", "unstated", "2025", {"mean": "161000"}),
    (
        "gpu-infrastructure-engineer",
        "jobdescription-head-of-ai",
        "US",
        "USD/year",
        "unstated",
        "undated",
        {"low": "145000", "high": "230000"},
    ),
]


@pytest.mark.parametrize(
    ("role", "source", "market", "money", "basis", "year", "points"),
    FIGURES,
    ids=lambda value: value if isinstance(value, str) and "-" in value else "",
)
def test_a_figure_of_a_source_is_told_as_it_stands_there(
    role: str,
    source: str,
    market: str,
    money: str,
    basis: str,
    year: str,
    points: dict[str, str],
    public: Catalog,
) -> None:
    found = [
        amounts(pay)
        for pay in public.roles[role].pay
        if (pay.market, f"{pay.currency}/{pay.period}", pay.basis, pay.year)
        == (market, money, basis, year)
        and source in pay.sources
    ]
    assert points in found, f"{role} {source}"


@pytest.mark.parametrize("role", ["chief-ai-officer", "head-of-ai", "vp-of-ai", "director-of-ai"])
def test_official_wages_of_an_occupation_stand_in_for_ai_leaders(
    role: str, public: Catalog
) -> None:
    official = [pay for pay in public.roles[role].pay if "bls-oews-2025" in pay.sources]
    assert official
    assert all(pay.proxy and pay.proxy.kind == "occupation" for pay in official)


# The other files


def test_positions_of_disputes_end_as_sentences_do(public: Catalog) -> None:
    found = [
        f"{key} {where}: {text}"
        for key, dispute in public.disputes.items()
        for where, text in statements(dispute)
        if not text.endswith((".", "!", "?"))
    ]
    assert found == []


def test_each_position_of_a_dispute_has_a_source(public: Catalog) -> None:
    found = [
        f"{key}: {position.text}"
        for key, dispute in public.disputes.items()
        for position in dispute.positions
        if not position.sources
    ]
    assert found == []


def test_each_date_of_a_source_is_a_day_that_was(public: Catalog) -> None:
    for key, source in public.sources.items():
        if source.date:
            assert first_day(source.date) <= last_day(source.date), key


def test_each_source_but_our_own_says_where_it_can_be_read(public: Catalog) -> None:
    found = {
        key
        for key, source in public.sources.items()
        if not source.addresses and not source.archived and source.grade != "E"
    }
    assert found == set()


def test_each_id_of_the_shared_files_is_an_id(public: Catalog) -> None:
    keys = [*public.sources, *public.skills, *public.routes, *public.disputes, *public.adverts]
    assert [key for key in keys if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)] == []


def test_each_skill_is_needed_by_a_role(public: Catalog) -> None:
    needed = {need.skill for role in public.roles.values() for need in role.skills}
    assert set(public.skills) - needed == set()


def test_each_route_is_taken(public: Catalog) -> None:
    taken = {
        route for role in public.roles.values() for _, route in fields_named("route", role) if route
    }
    assert taken == set(public.routes)


def test_no_occupation_stands_twice(public: Catalog) -> None:
    text = (public_folder() / "occupations.yaml").read_text(encoding="utf-8")
    assert len(public.occupations) == len(re.findall(r"^- scheme:", text, re.MULTILINE))
