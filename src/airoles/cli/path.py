"""`airoles path`."""

from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.background_options import AsOf, ResumeFile, role_held
from airoles.cli.options import (
    THE_DEFAULT,
    By,
    GradeOption,
    Market,
    SpokenRoles,
    joined,
    role_names,
)
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def path(
    catalog: "Catalog",
    role: SpokenRoles = None,
    to: Annotated[
        str | None,
        typer.Option("--to", "-t", metavar="ROLE", help="Where to.", autocompletion=role_names),
    ] = None,
    by: Annotated[
        By | None, typer.Option("--by", help="What routes are ordered by. \\[default: evidence]")
    ] = None,
    most: Annotated[
        int | None, typer.Option("-n", "--most", min=1, help="How many routes. \\[default: 5]")
    ] = None,
    via: Annotated[
        list[str] | None,
        typer.Option(
            "--via",
            metavar="ROLE",
            help="Over this role; repeatable.",
            autocompletion=role_names,
            show_default=False,
        ),
    ] = None,
    avoid: Annotated[
        list[str] | None,
        typer.Option(
            "--avoid",
            metavar="ROLE",
            help="Not over this role; repeatable.",
            autocompletion=role_names,
            show_default=False,
        ),
    ] = None,
    route: Annotated[
        str | None, typer.Option("--route", help="Just steps of this route, such as engineering.")
    ] = None,
    min_grade: GradeOption = None,
    max_steps: Annotated[
        int | None, typer.Option("--max-steps", min=1, help="At most so many steps.")
    ] = None,
    resume: ResumeFile = None,
    as_of: AsOf = None,
    tree: Annotated[bool, typer.Option("--tree", help="Draw it as a tree.")] = False,
    market: Market = THE_DEFAULT,
) -> "Reply":
    """Where a role leads, who becomes one, or the routes from one to another with --to."""
    from airoles.cli.spoken_names import completed, with_words_behind
    from airoles.questions.arrivals import arrivals
    from airoles.questions.ladders import ladders
    from airoles.questions.reply import Reply, reply
    from airoles.questions.route_options import RouteOptions
    from airoles.questions.routes import routes

    answer: Reply
    to, words = with_words_behind(catalog, to, role or ())
    start = joined(words)
    if resume is not None or as_of is not None:
        start = role_held(catalog, start, resume, as_of)
    if start is not None and to is not None:
        options = RouteOptions(
            via=tuple(via or ()),
            avoid=tuple(avoid or ()),
            route=route,
            min_grade=min_grade.value if min_grade else None,
            most_steps=max_steps,
            by=by.value if by else "evidence",
            most=most or 5,
            market=market,
        )
        found = routes(catalog, start, to, options)
        asked = {
            "role": found.start.id,
            "to": found.target.id,
            "by": options.by,
            "most": options.most,
            "via": via or [],
            "avoid": avoid or [],
            "route": route,
            "min_grade": min_grade and min_grade.value,
            "max_steps": max_steps,
            "tree": tree,
            "market": found.market,
            **completed(catalog, start, to),
        }
        answer = reply(catalog, "routes", found, **asked)
    elif via or avoid or route or min_grade or max_steps or by or most:
        raise BadRequest(
            "--by, -n, --via, --avoid, --route, --min-grade and --max-steps need both ends.",
            "name a start and --to a target",
        )
    elif start is not None:
        up = ladders(catalog, start, market)
        told = completed(catalog, start)
        answer = reply(catalog, "path", up, role=up.start.id, market=up.market, tree=tree, **told)
    elif to is not None:
        who = arrivals(catalog, to, market)
        asked = {"to": who.target.id, "market": who.market, "tree": tree}
        answer = reply(catalog, "arrivals", who, **asked, **completed(catalog, to))
    else:
        raise BadRequest("no role is named.", "name a start, a target with --to, or both")
    return answer
