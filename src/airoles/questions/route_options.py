"""What may be asked of routes: over which roles, on what evidence, in what order."""

from dataclasses import dataclass
from typing import Literal

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.words import Grade
from airoles.questions.pay_figures import checked_market
from airoles.settings import DEFAULT_MARKET

By = Literal["evidence", "steps", "gap", "pay"]
BYS: tuple[By, ...] = ("evidence", "steps", "gap", "pay")


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteOptions:
    """What routes are wanted."""

    via: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    route: str | None = None
    min_grade: Grade | None = None
    most_steps: int | None = None
    by: By = "evidence"
    most: int = 5
    market: str = DEFAULT_MARKET


def checked_options(
    catalog: Catalog, options: RouteOptions, start: str, target: str
) -> RouteOptions:
    """The options as the catalog writes them; raises `BadRequest` for those that make no sense."""
    via = tuple(catalog.find(name).id for name in options.via)
    avoid = tuple(catalog.find(name).id for name in options.avoid)
    for name in avoid:
        if name in (start, target, *via):
            raise BadRequest(f"{name} cannot be avoided and visited.", "leave it out of --avoid")
    if options.route is not None and options.route not in catalog.routes:
        raise BadRequest(
            f"there is no route {options.route!r}.", f"choose from {', '.join(catalog.routes)}"
        )
    return RouteOptions(
        via=tuple(name for name in via if name not in (start, target)),
        avoid=avoid,
        route=options.route,
        min_grade=options.min_grade,
        most_steps=options.most_steps,
        by=options.by,
        most=options.most,
        market=checked_market(catalog, options.market),
    )
