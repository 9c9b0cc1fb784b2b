from datetime import date

import pytest

from airoles.catalog import Catalog
from airoles.model.countries import EU_MEMBERS
from airoles.model.pay_rule import PayRule
from airoles.model.source import Source
from airoles.questions.pay_rules import is_in_force, rules_for, rules_of_regions
from airoles.reading.library import Library
from airoles.store.building import catalog_of
from airoles.store.record_json import restored, stored


def rule(market: str, place: str, region: str | None = None, since: str = "2024") -> PayRule:
    return PayRule(
        market=market,
        region=region,
        place=place,
        title=f"Fair Pay Act of {place}",
        text="The advert states the pay.",
        asks="range-in-advert",
        since=since,
        as_at="2026",
        sources=("gazette",),
    )


@pytest.fixture(scope="module")
def lawful() -> Catalog:
    rules = {
        "eu": rule("EU", "European Union"),
        "lu": rule("LU", "Luxembourg"),
        "us": rule("US", "United States"),
        "us-nm": rule("US", "New Mexico", "NM"),
        "us-ak": rule("US", "Alaska", "AK"),
        "ca-qc": rule("CA", "Québec", "QC"),
    }
    gazette = Source(publisher="Gazette", title="Acts", grade="A")
    return catalog_of(Library(pay_rules=rules, sources={"gazette": gazette}))


@pytest.mark.parametrize(
    ("market", "region", "places"),
    [
        ("US", "NM", ["New Mexico", "United States"]),
        ("us", "nm", ["New Mexico", "United States"]),
        ("US", "US-NM", ["New Mexico", "United States"]),
        ("US", "New Mexico", ["New Mexico", "United States"]),
        ("US", " new  mexico ", ["New Mexico", "United States"]),
        ("US", "Ohio", ["United States"]),
        ("US", None, ["United States"]),
        ("US", "", ["United States"]),
        ("US", "QC", ["United States"]),
        ("US", "CA-NM", ["United States"]),
        ("CA", "QUÉBEC", ["Québec"]),
        ("CA", None, []),
        ("LU", None, ["Luxembourg", "European Union"]),
        ("LU", "Luxembourg", ["Luxembourg", "European Union"]),
        ("SE", None, ["European Union"]),
        ("EU", None, ["European Union"]),
        ("GB", None, []),
        ("europe", None, []),
        ("unstated", None, []),
        ("", None, []),
        (None, "NM", []),
    ],
)
def test_the_narrowest_rule_comes_first_and_the_directive_last(
    lawful: Catalog, market: str | None, region: str | None, places: list[str]
) -> None:
    assert [found.place for found in rules_for(lawful, market, region)] == places


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "US-" * 30_000, "\x00\x1b[31m\u202e", " " * 50_000]
)
def test_hostile_names_find_nothing(lawful: Catalog, text: str) -> None:
    assert rules_for(lawful, text, text) == ()
    assert [found.place for found in rules_for(lawful, "US", text)] == ["United States"]
    assert rules_of_regions(lawful, text) == ()


def test_the_rules_of_all_regions_are_told_by_name(lawful: Catalog) -> None:
    assert [found.place for found in rules_of_regions(lawful, "us")] == ["Alaska", "New Mexico"]
    assert rules_of_regions(lawful, "LU") == ()


@pytest.mark.parametrize(
    ("since", "day", "holds"),
    [
        ("2026-07-01", date(2026, 6, 30), False),
        ("2026-07-01", date(2026, 7, 1), True),
        ("2026-07", date(2026, 6, 30), False),
        ("2026-07", date(2026, 7, 1), True),
        ("2026", date(2025, 12, 31), False),
        ("2026", date(2026, 1, 1), True),
    ],
)
def test_a_rule_is_in_force_from_its_date(since: str, day: date, holds: bool) -> None:
    assert is_in_force(rule("US", "Ohio", "OH", since), day) is holds


def test_what_asks_nothing_is_never_in_force() -> None:
    nothing = PayRule(
        market="GB",
        place="United Kingdom",
        title="No act",
        text="The law asks for nothing.",
        asks="none",
        as_at="2026",
        sources=("gazette",),
    )
    assert not is_in_force(nothing, date(2049, 12, 31))


def test_a_rule_is_stored_and_read_back_whole() -> None:
    full = PayRule(
        market="CA",
        region="QC",
        place="Québec",
        title="Fair Pay Act",
        text="The advert states the pay.",
        asks="minimum-in-advert",
        benefits="not-asked",
        employees=12,
        since="2024-05-06",
        remote="tied",
        as_at="2026-11",
        sources=("gazette", "press"),
        remark="Only for clerks.",
    )
    assert restored(stored(full)) == full


def test_the_union_has_twenty_seven_members_and_britain_is_none() -> None:
    assert len(EU_MEMBERS) == 27
    assert {"AT", "HR", "SE"} <= EU_MEMBERS
    assert not EU_MEMBERS & {"GB", "CH", "NO", "EU", "UK"}


class TestPublicRules:
    def test_every_state_and_country_that_was_found_is_there(self, public: Catalog) -> None:
        places = {(found.market, found.region) for found in public.pay_rules.values()}
        states = "CA CO CT DC DE HI IL MA MD ME MN NJ NV NY RI VA VT WA"
        assert {region for market, region in places if market == "US"} == set(states.split())
        assert {region for market, region in places if market == "CA"} == {"BC", "ON", "PE"}
        countries = "AT DE ES EU FR GB IE IT LT LV MT NL PL SK"
        assert {market for market, region in places if region is None} == set(countries.split())

    @pytest.mark.parametrize(
        ("key", "asks", "benefits", "employees", "since"),
        [
            ("us-ca-pay-scale", "range-in-advert", "not-asked", 15, "2023-01-01"),
            ("us-co-pay-and-benefits", "range-in-advert", "asked", 1, "2021-01-01"),
            ("us-ct-wage-range", "range-in-advert", "asked", 1, "2026-10-01"),
            ("us-de-pay-and-benefits", "range-in-advert", "asked", 26, "2027-09-26"),
            ("us-nv-after-interview", "range-before-hiring", None, 1, "2021-10-01"),
            ("us-ri-on-request", "on-request", None, 1, "2023-01-01"),
            ("ca-on-compensation-range", "range-in-advert", "not-asked", 25, "2026-01-01"),
            ("at-minimum-pay", "minimum-in-advert", None, None, "2011-03-01"),
            ("eu-directive", "range-before-interview", None, 1, "2026-06-07"),
            ("gb-no-duty", "none", None, None, None),
        ],
    )
    def test_rules_say_what_their_pages_say(
        self,
        public: Catalog,
        key: str,
        asks: str,
        benefits: str | None,
        employees: int | None,
        since: str | None,
    ) -> None:
        found = public.pay_rules[key]
        assert (found.asks, found.benefits) == (asks, benefits)
        assert (found.employees, found.since) == (employees, since)

    def test_every_rule_rests_on_a_page_with_an_address(self, public: Catalog) -> None:
        for found in public.pay_rules.values():
            assert found.sources
            for key in found.sources:
                source = public.sources[key]
                assert source.addresses
                assert source.grade in {"A", "B", "C"}

    def test_a_rule_that_no_law_firm_or_authority_tells_says_so(self, public: Catalog) -> None:
        for key, found in public.pay_rules.items():
            if all(public.sources[source].grade == "C" for source in found.sources):
                assert found.remark, key

    def test_a_member_state_has_its_own_rule_before_the_directive(self, public: Catalog) -> None:
        assert [found.market for found in rules_for(public, "AT")] == ["AT", "EU"]
        assert [found.market for found in rules_for(public, "SE")] == ["EU"]
        assert [found.market for found in rules_for(public, "GB")] == ["GB"]
