"""Every command, in the order of the help: where its function stands, and what it asks."""

from typing import NamedTuple


class Command(NamedTuple):
    """A command by its module and function, and the questions that it can ask."""

    function: str
    """Module of the command line and the function in it; loaded only where it is asked for."""
    questions: tuple[str, ...] = ()


COMMANDS = {
    "list": Command("listing:list_", ("listing",)),
    "show": Command("show:show", ("show",)),
    "compare": Command("compare:compare", ("compare",)),
    "path": Command("path:path", ("path", "arrivals", "routes")),
    "gap": Command("gap:gap", ("gap",)),
    "fit": Command("fit:fit", ("fit",)),
    "salary": Command("salary:salary", ("salary", "rank")),
    "map": Command("map:map_", ("map",)),
    "search": Command("search:search", ("search",)),
    "disputes": Command("disputes:disputes", ("disputes",)),
    "sources": Command("sources:sources", ("sources",)),
    "adverts": Command("adverts:adverts", ("adverts",)),
    "diff": Command("diff:diff", ("diff",)),
    "advert": Command("advert:advert", ("advert",)),
    "draft": Command("draft:draft"),
    "brief": Command("brief:brief"),
    "mcp": Command("mcp:mcp"),
    "validate": Command("validate:validate"),
    "new": Command("new:new"),
    "schema": Command("schema:schema"),
    "cache": Command("cache:cache"),
    "export": Command("export:export"),
    "site": Command("site:site"),
}


GROUPS = {
    name: group
    for group, names in {
        "Look up": ("list", "show", "search", "map"),
        "Compare": ("compare", "salary"),
        "Plan a career": ("path", "gap", "fit", "advert"),
        "Hire": ("draft",),
        "Check the evidence": ("sources", "disputes", "adverts", "diff"),
        "Ask through an assistant": ("brief", "mcp"),
        "Bring your own, take it along": ("validate", "new", "schema", "cache", "export", "site"),
    }.items()
    for name in names
}
"""The need that each command serves, as the help groups them."""


def asking(questions: frozenset[str]) -> list[str]:
    """The commands that ask any of these questions."""
    return [name for name, command in COMMANDS.items() if questions & set(command.questions)]
