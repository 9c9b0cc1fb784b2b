"""`airoles salary`."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering, default_market
from airoles.cli.options import (
    AnyMarket,
    Basis,
    GradeOption,
    Period,
    SpokenRoles,
    currency_codes,
    spoken,
)
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering(dark=True)
def salary(
    catalog: "Catalog",
    roles: SpokenRoles = None,
    market: AnyMarket = "all",
    basis: Basis = None,
    currency: Annotated[
        str | None,
        typer.Option(
            "--in",
            metavar="CURRENCY",
            help="Convert, such as to EUR.",
            autocompletion=currency_codes,
        ),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="Day of the rates. \\[default: the newest]"),
    ] = None,
    per: Annotated[
        Period | None, typer.Option("--per", help="Tell per year, month or hour, where possible.")
    ] = None,
    min_grade: GradeOption = None,
    since: Annotated[
        int | None, typer.Option("--since", metavar="YEAR", help="Leave out older figures.")
    ] = None,
    no_proxy: Annotated[
        bool, typer.Option("--no-proxy", help="Leave out figures that stand in for the role.")
    ] = False,
    rank: Annotated[
        bool, typer.Option("--rank", help="One figure a role, highest first (on one basis, US).")
    ] = False,
) -> "Reply":
    """Every figure for roles, or for all on a market, with source, grade, sample and a bar."""
    from airoles.cli.spoken_names import completed, roles_named
    from airoles.questions.pay_figures import ALL_MARKETS
    from airoles.questions.rank import rank_by_pay
    from airoles.questions.reply import reply
    from airoles.questions.salary import Terms, need_market_or_role
    from airoles.questions.salary import salary as ask

    if on is not None and currency is None:
        raise BadRequest("--on is the day of the rates, but --in is missing.", "add --in EUR")
    if not rank and market.casefold() == ALL_MARKETS:
        spoken(
            roles,
            "a role, a market or --rank",
            "airoles salary caio",
            "airoles salary --market France",
            "airoles salary --rank",
        )
    names = roles_named(catalog, roles or ())
    rates = None
    if currency is not None:
        from airoles.intake.exchange_rates import rates_for

        used = frozenset(pay.currency for role in catalog.roles.values() for pay in role.pay)
        rates = rates_for(currency, on, used)
    terms = Terms(
        market=market,
        first_market=default_market(catalog),
        basis=basis,
        min_grade=min_grade.value if min_grade else None,
        since=since,
        no_proxy=no_proxy,
        per=per.value if per else None,
        rates=rates,
    )
    told = completed(catalog, *names)
    names = tuple(catalog.find(name).id for name in names)
    asked = {
        **told,
        "roles": names,
        "in": rates and rates.currency,
        "on": rates and rates.day.isoformat(),
        "per": per and per.value,
        "min_grade": min_grade and min_grade.value,
        "since": since,
        "no_proxy": no_proxy,
    }
    if rank:
        if market == ALL_MARKETS:
            terms = replace(terms, market=default_market(catalog))
        ranking = rank_by_pay(catalog, names, terms)
        asked |= {"market": ranking.market, "basis": ranking.basis}
        answer = reply(catalog, "rank", ranking, **asked)
    else:
        need_market_or_role(names, market)
        salaries = ask(catalog, names, terms)
        asked |= {"market": salaries.market, "basis": salaries.basis}
        answer = reply(catalog, "salary", salaries, **asked)
    return answer
