"""Comparison and routes: the pairs most asked, ready to read, and places for a script to fill."""

from collections.abc import Sequence
from itertools import pairwise

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card
from airoles.model.words import LEVELS
from airoles.questions.compare import compare
from airoles.questions.listing import sources_of
from airoles.questions.reply import Reply, reply
from airoles.questions.route_options import RouteOptions
from airoles.questions.routes import routes
from airoles.site.readable import readable
from airoles.site.rendering import Page
from airoles.views.card_line import LEVEL_NAMES, titled
from airoles.views.sheet import Line

COMPARED: tuple[tuple[str, ...], ...] = (
    ("chief-ai-officer", "chief-technology-officer", "chief-information-officer"),
    ("chief-ai-officer", "chief-data-officer"),
    ("chief-ai-officer", "head-of-ai"),
    ("head-of-ai", "director-of-ai", "vp-of-ai"),
    ("machine-learning-engineer", "ai-engineer"),
)
"""What people compare most, by our own judgement."""
WALKED = (
    ("data-scientist", "chief-ai-officer"),
    ("machine-learning-engineer", "head-of-ai"),
    ("software-engineer", "chief-ai-officer"),
    ("ai-architect", "chief-technology-officer"),
    ("data-scientist", "head-of-ai"),
)
"""The ways that people ask for most, by our own judgement."""
_ELSE = 2
"""So many pairs where a catalog has none of those above."""


def compare_page(catalog: Catalog, market: str) -> Page:
    """The roles most compared, side by side, and a place where a script compares any others."""
    chosen = [ids for ids in COMPARED if all(role in catalog.roles for role in ids)]
    best = sorted(catalog.roles.values(), key=lambda one: (-len(sources_of(one)), one.id))
    pairs = chosen or list(pairwise([role.id for role in best[: _ELSE + 1]]))
    asked = [_compared(catalog, ids, market) for ids in pairs]
    about = "AI leadership roles side by side: what each owns, decides, needs and earns."
    return _page(catalog, "compare.html", "Compare roles", about, pairs, asked)


def routes_page(catalog: Catalog, market: str) -> Page:
    """The ways most asked for, step by step, and a place where a script finds any other."""
    chosen = [ids for ids in WALKED if all(role in catalog.roles for role in ids)]
    steps = [(start, one.to) for start, found in catalog.steps.items() for one in found]
    pairs = chosen or steps[:_ELSE]
    walked = {ids: _walked(catalog, *ids, market) for ids in pairs}
    found = {ids: one for ids, one in walked.items() if one is not None}
    about = "Ways from one role to another, each step with its evidence, pay and new skills."
    return _page(catalog, "routes.html", "Routes", about, [*found], [*found.values()])


def _compared(catalog: Catalog, ids: tuple[str, ...], market: str) -> Reply:
    return reply(catalog, "compare", compare(catalog, ids, market=market), roles=list(ids))


def _walked(catalog: Catalog, start: str, end: str, market: str) -> Reply | None:
    """The routes from one role to another; None where no source tells of one."""
    try:
        found = routes(catalog, start, end, RouteOptions(market=market))
    except BadRequest:
        return None
    return reply(catalog, "routes", found, role=start, to=end, market=market)


def _page(
    catalog: Catalog,
    path: str,
    title: str,
    about: str,
    pairs: Sequence[tuple[str, ...]],
    asked: Sequence[Reply],
) -> Page:
    parts = [
        ("-".join(ids), readable(one, full=False), [_named(catalog, role) for role in ids])
        for ids, one in zip(pairs, asked, strict=True)
    ]
    values = {"parts_": parts, "leads": _leads(catalog), "choices": _choices(catalog)}
    sources = {key: source for one in asked for key, source in one.sources.items()}
    return Page(path, title, path, about, values, sources)


def _named(catalog: Catalog, role: str) -> Line:
    return Line(titled(catalog.cards[role]), role=role)


def _leads(catalog: Catalog) -> list[tuple[Line, list[Line]]]:
    """Every role with the roles that single steps lead to, the lowest level first."""
    return [
        (_named(catalog, card.id), [_named(catalog, end) for end in dict.fromkeys(ends)])
        for card in _by_level(catalog)
        if (ends := [one.to for one in catalog.steps.get(card.id, ())])
    ]


def _choices(catalog: Catalog) -> list[tuple[str, list[Card]]]:
    """Every role by level, for a list to choose from, the highest first."""
    cards = list(reversed(_by_level(catalog)))
    return [
        (LEVEL_NAMES[level], sorted(found, key=lambda card: card.title))
        for level in reversed(LEVELS)
        if (found := [card for card in cards if card.level == level])
    ]


def _by_level(catalog: Catalog) -> list[Card]:
    cards = [catalog.cards[role] for role in catalog.roles]
    return sorted(cards, key=lambda card: (LEVELS.index(card.level), card.title))
