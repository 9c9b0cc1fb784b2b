"""Rules on what the law asks of job adverts."""

from collections.abc import Iterator

from airoles.model.codes import COUNTRIES
from airoles.model.dates import first_day, last_day
from airoles.model.pay_rule import PayRule
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding, Found


def every_pay_rule_holds(library: Library) -> Iterator[Finding]:
    """Each rule says where and since when it holds, and nothing that its own fields deny."""
    for key, rule in library.pay_rules.items():
        for found in _wrong(rule):
            yield Finding("pay_rules", key, *found)


def _wrong(rule: PayRule) -> Iterator[Found]:
    if rule.market not in COUNTRIES and rule.market != "EU":
        message = f"is {rule.market!r}, which has no law"
        yield Found(("market",), message, "write the code of a country, or EU")
    if rule.region is not None and rule.market not in COUNTRIES:
        message = f"is {rule.region!r} without a country"
        yield Found(("region",), message, "write the country as market, or leave it out")
    if rule.asks == "none":
        for field in ("since", "employees", "benefits"):
            if getattr(rule, field) is not None:
                message = "is told, though asks is none"
                yield Found((field,), message, "leave it out, or write what is asked")
    elif rule.since is None:
        yield Found(("asks",), "has no since", "write the date from which it is in force")


def no_pay_rule_is_older_than_its_sources(library: Library) -> Iterator[Finding]:
    """A rule is told as of the newest page that it rests on, or later."""
    for key, rule in library.pay_rules.items():
        known = (library.sources.get(source) for source in rule.sources)
        dates = [source.date for source in known if source is not None and source.date]
        newest = max(dates, key=first_day, default=None)
        if newest is not None and first_day(newest) > last_day(rule.as_at):
            message = f"lies before {newest}, the date of a source"
            yield Finding("pay_rules", key, ("as_at",), message, "write the newest date")


def no_pay_rule_stands_twice(library: Library) -> Iterator[Finding]:
    """One law of one place is one rule."""
    known: dict[tuple[str, str | None, str], str] = {}
    for key, rule in library.pay_rules.items():
        other = known.setdefault((rule.market, rule.region, rule.title.casefold()), key)
        if other != key:
            message = f"is the title of {other} too"
            yield Finding("pay_rules", key, ("title",), message, "keep one of the two")


RULES = (
    every_pay_rule_holds,
    no_pay_rule_is_older_than_its_sources,
    no_pay_rule_stands_twice,
)
