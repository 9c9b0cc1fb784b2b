"""`airoles compare`."""

from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.options import THE_DEFAULT, Aspects, Basis, Market, RoleNames, split

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering(dark=True)
def compare(
    catalog: "Catalog",
    roles: RoleNames,
    only: Aspects = None,
    diff: Annotated[bool, typer.Option("--diff", help="Leave out what does not differ.")] = False,
    market: Market = THE_DEFAULT,
    basis: Basis = None,
) -> "Reply":
    """Two or more roles side by side, aspect by aspect."""
    from airoles.questions.compare import compare as ask
    from airoles.questions.reply import reply

    answer = ask(catalog, tuple(roles), split(only), diff, market, basis)
    asked = {
        "roles": [role.id for role in answer.roles],
        "only": split(only),
        "diff": diff,
        "market": answer.pay.market if answer.pay else market,
        "basis": answer.pay.basis if answer.pay else basis,
    }
    return reply(catalog, "compare", answer, **asked)
