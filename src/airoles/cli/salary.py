"""`airoles salary`."""

from airoles.cli.emit import emit
from airoles.cli.options import (
    Basis,
    Data,
    FormOption,
    Json,
    Market,
    NoSources,
    Output,
    RoleNames,
)


def salary(
    roles: RoleNames,
    market: Market = "all",
    basis: Basis = None,
    data: Data = None,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:
    """Every figure for one or more roles, with market, basis, year, sample, source and grade."""
    from airoles.catalog import open_catalog
    from airoles.questions.reply import reply
    from airoles.questions.salary import salary as ask

    catalog = open_catalog(tuple(data or ()))
    answer = ask(catalog, tuple(roles), market, basis)
    asked = {
        "roles": [role.id for role in answer.roles], "market": answer.market, "basis": answer.basis,
    }  # fmt: skip
    emit(reply(catalog, "salary", answer, **asked), form, json, output, no_sources)
