"""What real job adverts ask and tell: counts with what they are counted of, and the adverts."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from statistics import median
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.advert import UNDATED, Advert
from airoles.model.card import Card, card
from airoles.model.dates import first_day
from airoles.model.words import Basis, Period

FEWEST = 5
"""A share is told of so many adverts at least; of fewer, only which ones say so."""
Fact = Literal[
    "prints pay",
    "names whom the holder reports to",
    "states years of experience",
    "states years of leading people",
    "requires a degree",
    "takes equal experience for a degree",
    "asks for no degree",
    "names a certificate",
    "says hands-on outright",
    "says that nobody reports to the holder",
    "mentions a budget",
    "title and text differ",
]


@dataclass(frozen=True, slots=True)
class Told:
    """How many adverts say a thing: of those read whole, and in any copy, where it is a floor."""

    fact: Fact
    whole: int
    """Of the adverts that were read whole."""
    any_copy: int
    """Of all adverts; copies that break off may leave it out, so at least so many."""


@dataclass(frozen=True, slots=True)
class YearsAsked:
    """The fewest years that adverts ask for, over those that state any."""

    what: Literal["experience", "leading people"]
    stated: int
    low: int
    median: Decimal
    high: int


@dataclass(frozen=True, slots=True)
class PrintedPay:
    """Pay that adverts print, of one currency, period and basis, by public or other employers."""

    currency: str
    period: Period
    public: bool
    """Whether the employers are public ones."""
    basis: Basis
    adverts: int
    low: Decimal | None
    """The lowest lower end."""
    high: Decimal | None
    """The highest upper end."""
    middle: Decimal | None
    """Median of the middles of ranges with both ends, from five of them on."""
    sources: tuple[str, ...]
    """Ids of the surveys that read them."""


@dataclass(frozen=True, slots=True)
class LineNamed:
    """A superior that adverts name."""

    title: str
    role: str | None
    adverts: int
    public: int
    """How many of these adverts are of public employers."""
    sources: tuple[str, ...]
    """Ids of the surveys that read them."""


@dataclass(frozen=True, slots=True)
class SkillAsked:
    """How many of the adverts that were read whole ask for a skill."""

    skill: str
    name: str
    adverts: int
    required: int


@dataclass(frozen=True, slots=True)
class Sample:
    """Of what the counts are counts: how the sample leans."""

    adverts: int
    whole: int
    exact: int
    """Adverts with title and work of the role, not only near."""
    undated: int
    oldest: str | None
    """Year of the oldest with a date."""
    newest: str | None
    countries: dict[str, int]
    """How many of each country, the most first; empty for those that name none."""
    kinds: dict[str, int]
    """How many of each kind of employer, the most first."""
    public: int
    """Adverts of public employers and universities."""
    employers: int
    """How many employers there are."""
    second_hand: int
    """Read in a job board's rewriting, a press report or notes."""


@dataclass(frozen=True, slots=True)
class AdvertCounts:
    """What some adverts ask and tell."""

    sample: Sample
    told: tuple[Told, ...]
    years: tuple[YearsAsked, ...]
    pay: tuple[PrintedPay, ...]
    lines: tuple[LineNamed, ...]
    skills: tuple[SkillAsked, ...]
    """The most asked first; none where fewer than five adverts were read whole."""
    roles: dict[str, int]
    """How many adverts are counted with each role, the most first."""
    sources: tuple[str, ...]
    """Ids of the surveys that read them."""


@dataclass(frozen=True, slots=True)
class AdvertSurvey:
    """Real adverts for a role, or all that were read."""

    role: Card | None
    counts: AdvertCounts | None
    """None where no advert was found."""
    adverts: dict[str, Advert]
    """By id: exact titles first, then those read whole, then the newest."""


def adverts(catalog: Catalog, name: str | None = None) -> AdvertSurvey:
    """The adverts counted with a role, or all of them, with what they ask and tell."""
    role = catalog.find(name) if name is not None else None
    found = _of(catalog, role.id) if role else dict(catalog.adverts)
    listed = sorted(found, key=lambda key: _place(found[key]))
    return AdvertSurvey(
        card(role) if role else None,
        counts(catalog, found) if found else None,
        {key: found[key] for key in listed},
    )


def counts_of(catalog: Catalog, role: str) -> AdvertCounts | None:
    """What the adverts counted with a role ask and tell; None where there is none."""
    found = _of(catalog, role)
    return counts(catalog, found) if found else None


def _of(catalog: Catalog, role: str) -> dict[str, Advert]:
    return {key: catalog.adverts[key] for key in catalog.advertised.get(role, ())}


def _place(advert: Advert) -> tuple[bool, bool, int]:
    """Where it stands in a list; one without a date counts as the oldest."""
    age = 0 if advert.posted == UNDATED else -first_day(advert.posted).toordinal()
    return advert.fit != "exact", advert.read != "whole", age


def counts(catalog: Catalog, found: Mapping[str, Advert]) -> AdvertCounts:
    """What some adverts ask and tell; there has to be one at least."""
    listed = list(found.values())
    whole = [advert for advert in listed if advert.read == "whole"]
    return AdvertCounts(
        sample=_sample(listed),
        told=tuple(
            Told(fact, sum(map(says, whole)), sum(map(says, listed)))
            for fact, says in FACTS.items()
        ),
        years=tuple(_years(listed)),
        pay=tuple(_pay(listed)),
        lines=_lines(listed),
        skills=_skills(catalog, whole) if len(whole) >= FEWEST else (),
        roles=_most_first(advert.role for advert in listed),
        sources=_surveys(listed),
    )


def _surveys(listed: list[Advert]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for advert in listed for key in advert.sources))


def is_public(advert: Advert) -> bool:
    """Whether the employer is a public one; the universities of the survey are, too."""
    return advert.kind in ("public", "university")


FACTS: dict[Fact, Callable[[Advert], bool]] = {
    "prints pay": lambda advert: advert.pay is not None,
    "names whom the holder reports to": lambda advert: advert.reports_to is not None,
    "states years of experience": lambda advert: advert.years is not None,
    "states years of leading people": lambda advert: advert.years_leading is not None,
    "requires a degree": lambda advert: advert.degree == "required",
    "takes equal experience for a degree": lambda advert: advert.degree == "equivalent",
    "asks for no degree": lambda advert: advert.degree == "none",
    "names a certificate": lambda advert: bool(advert.certifications),
    "says hands-on outright": lambda advert: advert.hands_on,
    "says that nobody reports to the holder": lambda advert: advert.direct_reports == 0,
    "mentions a budget": lambda advert: advert.budget is not None,
    "title and text differ": lambda advert: advert.title_against_text is not None,
}
"""What is counted, in the order in which it is told."""


def _sample(listed: list[Advert]) -> Sample:
    years = sorted(advert.posted[:4] for advert in listed if advert.posted != UNDATED)
    return Sample(
        adverts=len(listed),
        whole=sum(advert.read == "whole" for advert in listed),
        exact=sum(advert.fit == "exact" for advert in listed),
        undated=len(listed) - len(years),
        oldest=years[0] if years else None,
        newest=years[-1] if years else None,
        countries=_most_first(advert.country or "" for advert in listed),
        kinds=_most_first(advert.kind for advert in listed),
        public=sum(map(is_public, listed)),
        employers=len({advert.employer for advert in listed}),
        second_hand=sum(advert.copy != "advert" for advert in listed),
    )


def _most_first(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items(), key=lambda item: (-item[1], item[0])))


def _years(listed: list[Advert]) -> Iterator[YearsAsked]:
    asked = [advert.years for advert in listed if advert.years is not None]
    leading = [advert.years_leading for advert in listed if advert.years_leading is not None]
    if asked:
        yield YearsAsked("experience", *_spread(asked))
    if leading:
        yield YearsAsked("leading people", *_spread(leading))


def _spread(years: list[int]) -> tuple[int, int, Decimal, int]:
    return len(years), min(years), Decimal(str(median(years))), max(years)


def _pay(listed: list[Advert]) -> Iterator[PrintedPay]:
    groups: dict[tuple[str, Period, Basis, bool], list[Advert]] = {}
    for advert in listed:
        if pay := advert.pay:
            key = (pay.currency, pay.period, pay.basis, is_public(advert))
            groups.setdefault(key, []).append(advert)
    for key, paying in sorted(groups.items(), key=lambda group: -len(group[1])):
        currency, period, basis, public = key
        printed = [advert.pay for advert in paying if advert.pay]
        lows = [pay.low for pay in printed if pay.low is not None]
        highs = [pay.high for pay in printed if pay.high is not None]
        middles = [
            (pay.low + pay.high) / 2
            for pay in printed
            if pay.low is not None and pay.high is not None
        ]
        yield PrintedPay(
            currency=currency,
            period=period,
            public=public,
            basis=basis,
            adverts=len(printed),
            low=min(lows, default=None),
            high=max(highs, default=None),
            middle=median(middles) if len(middles) >= FEWEST else None,
            sources=_surveys(paying),
        )


def _lines(listed: list[Advert]) -> tuple[LineNamed, ...]:
    named: dict[tuple[str, str | None], list[Advert]] = {}
    for advert in listed:
        if line := advert.reports_to:
            named.setdefault((line.title, line.role), []).append(advert)
    found = [
        LineNamed(title, role, len(naming), sum(map(is_public, naming)), _surveys(naming))
        for (title, role), naming in named.items()
    ]
    return tuple(sorted(found, key=lambda line: (-line.adverts, line.title)))


def _skills(catalog: Catalog, whole: list[Advert]) -> tuple[SkillAsked, ...]:
    asked = Counter(ask.skill for advert in whole for ask in advert.skills)
    required = Counter(
        ask.skill for advert in whole for ask in advert.skills if ask.asked == "required"
    )
    found = [
        SkillAsked(skill, catalog.skills[skill].name, count, required[skill])
        for skill, count in asked.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.adverts, -one.required, one.name)))
