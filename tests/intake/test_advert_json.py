"""Adverts as JSON: JobPosting as real pages have it, and JSON Resume's job."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.intake.advert_file import advert_from
from airoles.intake.posting_pay import pays_of
from airoles.model.advert_text import AdvertSection, AdvertText, FieldPeriod

BASE = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Harp Tuner"}


def read(public: Catalog, **fields: Any) -> AdvertText:
    raw = json.dumps({**BASE, **fields}).encode()
    (found,) = advert_from(raw, "job.json", public.advert_parts.values())
    return found


PAYS: list[tuple[Any, str | None, str | None, str, FieldPeriod]] = [
    (52000, "52000", "52000", "", ""),
    ("95.000", "95000", "95000", "", ""),
    ("95,000.50", "95000.50", "95000.50", "", ""),
    ("1.234,5", "1234.5", "1234.5", "", ""),
    ("17,50", "17.50", "17.50", "", ""),
    ("$95k", "95000", "95000", "USD", ""),
    ("£40k - £45k per annum", "40000", "45000", "GBP", "year"),
    ("85-95k EUR", "85000", "95000", "EUR", ""),
    ("CHF 120'000 to 140'000 per year", "120000", "140000", "CHF", "year"),
    ("45 000 € brut par an", "45000", "45000", "EUR", "year"),
    ({"currency": "usd", "value": 70, "unitText": "hour"}, "70", "70", "USD", "hour"),
    ({"value": {"value": "650", "unitText": "DAY"}, "currency": "EUR"}, "650", "650", "EUR", "day"),
    (
        {"currency": "EUR", "unitText": "MONTH", "value": {"minValue": "4.000", "maxValue": 5000}},
        *("4000", "5000", "EUR", "month"),
    ),
    (
        {"currency": "EUR", "value": {"minValue": 900, "maxValue": 800, "unitText": "P1W"}},
        *("800", "900", "EUR", "week"),
    ),
    ({"minValue": 1, "maxValue": 2, "currency": "SEK", "unitText": "P1Y"}, "1", "2", "SEK", "year"),
    (
        {"value": {"minValue": 0, "maxValue": 90000}, "unitText": "ANNUAL"},
        None,
        "90000",
        "",
        "year",
    ),
    (
        {"currency": "AUD", "value": [{"minValue": 5, "unitText": "Hourly"}]},
        "5",
        None,
        "AUD",
        "hour",
    ),
]


@pytest.mark.parametrize(("value", "low", "high", "currency", "period"), PAYS)
def test_pay_is_read_as_real_pages_write_it(
    value: Any, low: str | None, high: str | None, currency: str, period: FieldPeriod
) -> None:
    (found,) = pays_of(value)
    assert (found.low, found.high) == (
        None if low is None else Decimal(low),
        None if high is None else Decimal(high),
    )
    assert (found.currency, found.period) == (currency, period)
    assert found.words


@pytest.mark.parametrize(
    "value",
    [
        0,
        "competitive",
        True,
        None,
        {"value": {"minValue": 0, "maxValue": 0}, "currency": "EUR"},
        {"minValue": "0", "maxValue": "0.00"},
        float("nan"),
        float("inf"),
        "401(k) match",
        {"value": {"value": {"value": {}}}},
        "9" * 10_000,
        [],
    ],
)
def test_what_is_no_amount_is_no_pay(value: Any) -> None:
    assert list(pays_of(value)) == []


def test_unknown_pay_and_estimates_are_told(public: Catalog) -> None:
    found = read(public, baseSalary={"value": {"minValue": 0, "maxValue": 0}}, estimatedSalary=[5])
    assert found.pay == ()
    assert found.remarks == (
        "baseSalary names no amount, so the pay is unknown there.",
        "estimatedSalary was left out: it is an estimate, not what the employer offers.",
    )


@pytest.mark.parametrize(
    ("fields", "place", "country"),
    [
        ({"jobLocation": "Leeds, UK"}, "Leeds, UK", "GB"),
        ({"jobLocation": {"address": "Graz, Austria"}}, "Graz, Austria", "AT"),
        (
            {
                "jobLocation": [
                    {"address": {"addressLocality": "Reno", "addressRegion": "NV"}},
                    {"address": {"addressLocality": "Boise", "addressCountry": {"name": "USA"}}},
                ]
            },
            *("Reno, NV; Boise", "US"),
        ),
        (
            {
                "jobLocationType": "TELECOMMUTE",
                "applicantLocationRequirements": [{"@type": "Country", "name": "Poland"}],
            },
            *("remote (Poland)", "PL"),
        ),
        ({"jobLocation": {"address": {"addressCountry": "fr"}}}, "fr", "FR"),
        ({"jobLocation": 7}, "", ""),
    ],
)
def test_places_and_countries(
    fields: dict[str, Any], place: str, country: str, public: Catalog
) -> None:
    found = read(public, **fields)
    assert (found.place, found.country) == (place, country)


@pytest.mark.parametrize(
    "description",
    [
        "<h2>Duties</h2><ul><li>Tune &amp; mend</li></ul>",
        "&lt;h2&gt;Duties&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Tune &amp;amp; mend&lt;/li&gt;&lt;/ul&gt;",
        "&amp;lt;h2&amp;gt;Duties&amp;lt;/h2&amp;gt;&amp;lt;li&amp;gt;Tune &amp;amp;amp; mend",
        "Duties\n- Tune & mend",
        ["<h2>Duties</h2>", "Tune & mend"],
    ],
)
def test_descriptions_are_read_through_their_escapes(
    description: str | list[str], public: Catalog
) -> None:
    found = read(public, description=description)
    assert [line for part in found.sections for line in part.lines][-1] == "Tune & mend"


def test_fields_are_read_whatever_their_kinds(public: Catalog) -> None:
    found = read(
        public,
        hiringOrganization={"@type": "Organization", "name": "String & Sons"},
        datePosted="2026-11-02T08:00:00Z",
        validThrough="someday",
        responsibilities=["Tune harps", {"name": "Mend harps"}],
        qualifications="A good ear. A calm hand.",
        experienceRequirements={"monthsOfExperience": "30"},
        skills=["Tuning", {"@type": "DefinedTerm", "name": "Wire"}],
        description="Tune harps",
    )
    assert (found.employer, found.posted, found.years) == (
        *("String & Sons", date(2026, 11, 2)),
        Decimal("2.5"),
    )
    assert found.skills == ("Tuning", "Wire")
    assert found.remarks == ("validThrough is 'someday', which is no date.",)
    assert found.sections == (
        AdvertSection("", "other", ("Tune harps",)),
        AdvertSection("", "duties", ("Mend harps",)),
        AdvertSection("", "asks", ("A good ear.", "A calm hand.")),
    )


def test_the_job_of_json_resume_is_read(public: Catalog) -> None:
    job = {
        "title": "Harp Tuner",
        "company": "String & Sons",
        "type": "Full-time",
        "date": "2026-10",
        "description": "Keep harps in tune.",
        "location": {"city": "Ghent", "countryCode": "BE"},
        "remote": "Full",
        "salary": "55000-65000 EUR per year",
        "experience": "3+ years",
        "responsibilities": ["Tune harps"],
        "qualifications": ["Patience"],
        "skills": [{"name": "Tuning", "level": "Master", "keywords": ["pins"]}],
    }
    (found,) = advert_from(json.dumps(job).encode(), "job.json", public.advert_parts.values())
    assert (found.title, found.employer, found.place, found.country) == (
        *("Harp Tuner", "String & Sons", "Ghent; remote", "BE"),
    )
    assert (found.posted, found.years) == (date(2026, 10, 1), Decimal(3))
    assert (found.pay[0].low, found.pay[0].high) == (Decimal(55000), Decimal(65000))
    assert found.skills == ("Tuning", "pins")
    assert [(part.kind, part.lines) for part in found.sections] == [
        ("other", ("Keep harps in tune.",)),
        ("duties", ("Tune harps",)),
        ("asks", ("Patience",)),
    ]


def test_a_list_holds_several_adverts_and_the_same_one_once(public: Catalog) -> None:
    rows = [BASE, {**BASE, "title": "Lute Tuner"}, BASE]
    found = advert_from(json.dumps(rows).encode(), "job.json", public.advert_parts.values())
    assert [one.title for one in found] == ["Harp Tuner", "Lute Tuner"]


@pytest.mark.parametrize("value", [None, 7, True, [], {}, [[]], [{}], {"a": {}}, "", "\x1b[31m"])
def test_fields_of_any_kind_do_no_harm(value: Any, public: Catalog) -> None:
    names = (
        *("hiringOrganization", "jobLocation", "baseSalary", "description", "skills", "salary"),
        *("datePosted", "validThrough", "qualifications", "experienceRequirements", "location"),
        *("applicantLocationRequirements", "responsibilities", "jobBenefits", "salaryCurrency"),
    )
    found = read(public, **dict.fromkeys(names, value))
    assert found.title == "Harp Tuner"
    assert "\x1b" not in "".join((found.place, found.employer, *found.remarks, *found.skills))
