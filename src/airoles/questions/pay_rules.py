"""What the law asks of a job advert about pay, by the place of the job."""

from datetime import date

from airoles.catalog import Catalog
from airoles.model.countries import EU_MEMBERS
from airoles.model.dates import first_day
from airoles.model.pay_rule import PayRule
from airoles.text import fold


def rules_for(
    catalog: Catalog, market: str | None, region: str | None = None
) -> tuple[PayRule, ...]:
    """The rules for a job in a market and region, the narrowest first; no legal advice.

    A region is a code such as CA or US-CA, or the name of the place.  Without one, only what
    holds in the whole market is told.  Member states of the EU get the directive too.
    """
    if market is None:
        return ()
    country = market.strip().upper()
    here = [rule for rule in catalog.pay_rules.values() if rule.market == country]
    found = [rule for rule in here if region is not None and _is_in(rule, region)]
    found += [rule for rule in here if rule.region is None]
    if country in EU_MEMBERS:
        found += [rule for rule in catalog.pay_rules.values() if rule.market == "EU"]
    return tuple(found)


def rules_of_regions(catalog: Catalog, market: str) -> tuple[PayRule, ...]:
    """The rules of single regions of a market, by name: for an advert that names none of them."""
    country = market.strip().upper()
    rules = (rule for rule in catalog.pay_rules.values() if rule.market == country)
    return tuple(sorted((rule for rule in rules if rule.region), key=lambda rule: rule.place))


def is_in_force(rule: PayRule, day: date) -> bool:
    """Whether it asks anything on a day, as far as its date tells: a month counts from its 1st."""
    return rule.since is not None and first_day(rule.since) <= day


def _is_in(rule: PayRule, region: str) -> bool:
    if rule.region is None:
        return False
    code = region.strip().upper().removeprefix(f"{rule.market}-")
    return code == rule.region or fold(region.strip()) == fold(rule.place)
