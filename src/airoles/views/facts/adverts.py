"""Facts of the survey of adverts."""

from collections.abc import Iterator
from dataclasses import replace

from airoles.model.advert import Advert
from airoles.model.layer import folders_of, layers_of
from airoles.questions.adverts import LineNamed, PrintedPay, SkillAsked, Told, YearsAsked
from airoles.views.facts.fact import Fact
from airoles.views.facts.rows import rows


@rows.register
def _told(told: Told, at: Fact) -> Iterator[Fact]:
    known = replace(at, statement=told.fact)
    yield replace(known, value=told.whole, unit="adverts read whole")
    yield replace(known, value=told.any_copy, unit="adverts in any copy, at least")


@rows.register
def _years(asked: YearsAsked, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        item=asked.what,
        low=asked.low,
        median=asked.median,
        high=asked.high,
        sample=asked.stated,
        unit="years",
    )


@rows.register
def _printed(printed: PrintedPay, at: Fact) -> Iterator[Fact]:
    yield replace(
        at,
        currency=printed.currency,
        period=printed.period,
        basis=printed.basis,
        low=printed.low,
        high=printed.high,
        sample=printed.adverts,
        value=printed.middle,
        unit=None if printed.middle is None else "median of the middles",
        sector="public" if printed.public else "private",
        sources=printed.sources,
    )


@rows.register
def _line(line: LineNamed, at: Fact) -> Iterator[Fact]:
    known = replace(at, item=line.role, statement=line.title, sources=line.sources)
    yield replace(known, value=line.adverts, unit="adverts")


@rows.register
def _skill(asked: SkillAsked, at: Fact) -> Iterator[Fact]:
    known = replace(at, item=asked.skill, statement=asked.name)
    yield replace(known, value=asked.adverts, unit="adverts read whole")
    yield replace(known, value=asked.required, unit="of those, as required", importance="required")


@rows.register
def _advert(advert: Advert, at: Fact) -> Iterator[Fact]:
    """The advert itself, then one row for each thing that it says."""
    at = replace(at, role=advert.role, folders=folders_of(layers_of(advert)))
    yield replace(
        at,
        statement=f"{advert.title}, {advert.employer}",
        year=advert.posted,
        market=advert.country,
        kind=f"{advert.fit} {advert.read} {advert.copy}",
        place=" ".join(filter(None, (*advert.addresses, advert.archived))),
        remark=advert.remark,
        sources=advert.sources,
        condition=", ".join(filter(None, (advert.kind, advert.industry, advert.place))),
    )
    if pay := advert.pay:
        yield replace(
            at,
            section="advert_pay",
            market=advert.country,
            currency=pay.currency,
            period=pay.period,
            basis=pay.basis,
            year=advert.posted,
            low=pay.low,
            high=pay.high,
            sources=advert.sources,
        )
    if advert.closes:
        yield replace(at, section="closes", year=advert.closes, sources=advert.sources)
    for section, said in (
        ("reports_to", advert.reports_to.title if advert.reports_to else None),
        ("team", advert.team),
        ("budget", advert.budget),
        ("workplace", advert.workplace),
        ("degree", ", ".join(filter(None, (advert.degree, advert.degree_level)))),
        ("certifications", ", ".join(advert.certifications)),
        ("other_asks", ", ".join(advert.other_asks)),
        ("duties", ", ".join(advert.duties)),
        ("hands_on", "said outright" if advert.hands_on else None),
        ("title_against_text", advert.title_against_text),
    ):
        if said:
            yield replace(at, section=section, statement=said, sources=advert.sources)
    for section, count, unit in (
        ("years", advert.years, "years of experience"),
        ("years_leading", advert.years_leading, "years of leading people"),
        ("direct_reports", advert.direct_reports, "people"),
    ):
        if count is not None:
            yield replace(at, section=section, value=count, unit=unit, sources=advert.sources)
    for ask in advert.skills:
        yield replace(
            at,
            section="skills",
            statement=ask.skill,
            importance=ask.asked,
            sources=advert.sources,
        )
