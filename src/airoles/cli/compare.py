"""`airoles compare`."""

from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.options import THE_DEFAULT, Aspects, Basis, Market, SpokenRoles, split, spoken

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering(dark=True)
def compare(
    catalog: "Catalog",
    roles: SpokenRoles = None,
    only: Aspects = None,
    diff: Annotated[bool, typer.Option("--diff", help="Leave out what does not differ.")] = False,
    market: Market = THE_DEFAULT,
    basis: Basis = None,
) -> "Reply":
    """Two or more roles side by side, aspect by aspect."""
    from airoles.cli.spoken_names import completed, roles_and_aspects
    from airoles.questions.compare import COMPARED
    from airoles.questions.compare import compare as ask
    from airoles.questions.reply import reply

    words = spoken(
        roles, "two roles or more", "airoles compare cto vs cio", "airoles compare caio cto cio pay"
    )
    names, aspects = roles_and_aspects(catalog, words, tuple(COMPARED))
    wanted = tuple(dict.fromkeys((*split(only), *aspects)))
    answer = ask(catalog, names, wanted, diff, market, basis)
    asked = {
        "roles": [role.id for role in answer.roles],
        "only": wanted,
        "diff": diff,
        "market": answer.pay.market if answer.pay else market,
        "basis": answer.pay.basis if answer.pay else basis,
        **completed(catalog, *names),
    }
    return reply(catalog, "compare", answer, **asked)
