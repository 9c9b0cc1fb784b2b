"""The home page: what this is, who stands where, what is newest."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.card import Card
from airoles.model.words import FAMILIES, LEVELS
from airoles.questions.career_map import CareerMap, PlacedRole, career_map
from airoles.questions.overview import overview
from airoles.questions.pay_figures import middle
from airoles.questions.reply import reply
from airoles.questions.sources import sources
from airoles.site.readable import readable
from airoles.site.rendering import Page, Site
from airoles.site.sections import untitled
from airoles.views.card_line import FAMILY_NAMES, LEVEL_NAMES, said_by
from airoles.views.disputes import topic_of
from airoles.views.placed import placed_amount, what_signs_say
from airoles.views.sheet import Sheet

_NEWEST, _WIDEST = 8, 6
"""So many of the newest sources, and of the disputes that touch most roles."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A role on the map: its name, its pay in thousands, and who says so."""

    role: str
    name: str
    amount: str
    sources: tuple[str, ...]


def home(catalog: Catalog, site: Site, market: str) -> Page:
    """Roles by rung with their pay, roles by line of work, the newest sources, and disputes."""
    answer = career_map(catalog, market)
    asked = reply(catalog, "map", answer, market=answer.market, basis=answer.basis)
    summary, whole = readable(asked, full=False), readable(asked)
    listed = reply(catalog, "sources", sources(catalog))
    used = sorted(
        (one for one in listed.answer.listed if listed.sources[one.sources[0]].date),
        key=lambda one: str(listed.sources[one.sources[0]].date),
        reverse=True,
    )
    widest = sorted(catalog.disputes.items(), key=lambda one: (-len(one[1].roles), one[0]))
    values = {
        "counts": overview(catalog),
        "rungs": _rungs(answer),
        "map_about": summary.about,
        "signs": what_signs_say(placed.figure for placed in answer.roles),
        "map_sheet": next(
            (untitled(part) for part in whole.parts if isinstance(part, Sheet)), None
        ),
        "families": _families([placed.role for placed in answer.roles]),
        "newest": [(one.sources[0], listed.sources[one.sources[0]]) for one in used[:_NEWEST]],
        "disputes": [(key, topic_of(one), len(one.roles)) for key, one in widest[:_WIDEST]],
    }
    about = "AI leadership roles side by side: what they do, need and earn, and who says so."
    return Page("index.html", site.title, "home.html", about, values, asked.sources)


def _rungs(answer: CareerMap) -> list[tuple[str, list[Chip]]]:
    """The roles of each level, the highest first; in each the best paid first."""
    year = next(iter(answer.years), "")
    found = []
    for level in reversed(LEVELS):
        roles = [placed for placed in answer.roles if placed.role.level == level]
        roles.sort(key=lambda placed: placed.role.title)
        roles.sort(key=lambda one: -middle(one.figure.pay) if one.figure else 0)
        if roles:
            found.append((LEVEL_NAMES[level], [_chip(placed, year) for placed in roles]))
    return found


def _chip(placed: PlacedRole, year: str) -> Chip:
    cited = placed.figure.pay.sources if placed.figure else ()
    name = said_by(placed.role.title, placed.role.layers)
    return Chip(placed.role.id, name, placed_amount(placed.figure, year), cited)


def _families(cards: list[Card]) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """The roles of each line of work with their level, the highest first."""
    found = []
    for family in FAMILIES:
        roles = sorted(
            (card for card in cards if card.family == family),
            key=lambda card: (-LEVELS.index(card.level), card.title),
        )
        if roles:
            name = FAMILY_NAMES[family]
            named = [
                (card.id, said_by(card.title, card.layers), LEVEL_NAMES[card.level].split(" (")[0])
                for card in roles
            ]
            found.append((f"{name[0].upper()}{name[1:]}", named))
    return found
