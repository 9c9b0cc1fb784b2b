"""`airoles map`."""

from typing import TYPE_CHECKING

from airoles.cli.answering import answering
from airoles.cli.options import THE_DEFAULT, Basis, Market

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering(dark=True)
def map_(
    catalog: "Catalog",
    market: Market = THE_DEFAULT,
    basis: Basis = None,
) -> "Reply":
    """The career map: all roles by level and pay, with the steps between them."""
    from airoles.questions.career_map import career_map
    from airoles.questions.reply import reply

    answer = career_map(catalog, market, basis)
    asked = {"market": answer.market, "basis": answer.basis}
    return reply(catalog, "map", answer, **asked)
