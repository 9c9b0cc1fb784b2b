"""`catalog.js`: the catalog as one classic script, for search, comparison and routes.

Modules and `fetch` are refused where a page is opened from a folder; a classic script is not.
"""

import json
from typing import Any

from airoles import __version__
from airoles.catalog import Catalog
from airoles.model.words import BASES, GRADE_MEANINGS
from airoles.questions.compare import COMPARED
from airoles.questions.known_figures import KnownFigures
from airoles.questions.pay_figures import checked_market
from airoles.questions.sections import ASPECTS, SECTIONS
from airoles.settings import DEFAULT_MARKET
from airoles.site.script_pay import ScriptPay
from airoles.site.script_roles import dispute_entry, role_entry
from airoles.site.script_routes import ScriptRoutes
from airoles.site.script_sources import ScriptSources
from airoles.site.script_statements import ScriptStatements
from airoles.text import printable
from airoles.views.card_line import FAMILY_NAMES, LEVEL_NAMES, legend
from airoles.wording.money import FULL_BASES, market_name

NAME = "catalog.js"
"""What the file is called, beside the script of the pages."""


def catalog_script(catalog: Catalog, market: str = DEFAULT_MARKET) -> str:
    """A script that sets `window.AIROLES`; ASCII only, and safe inside a page.

    Routes are those of one market; comparisons may be of any.
    """
    written = json.dumps(
        _shown(_catalog(catalog, checked_market(catalog, market))), separators=(",", ":")
    )
    # JSON in ASCII has no line separator; without "<" it can neither close a script nor open one
    safe = written.replace("<", "\\u003c")
    return f"window.AIROLES={safe};\n"


def _catalog(catalog: Catalog, market: str) -> dict[str, Any]:
    sources = ScriptSources(catalog)
    figures = KnownFigures(catalog)
    said = ScriptStatements(catalog, sources)
    pay = ScriptPay(catalog, figures, sources)
    routes = ScriptRoutes(catalog, figures, sources, market)
    roles = [
        role_entry(catalog, role, sources) | said.of_role(role) | {"pay": pay.of_role(role.id)}
        for role in catalog.roles.values()
    ]
    disputes = [dispute_entry(catalog, key, sources) for key in catalog.disputes]
    layers = (layer for card in catalog.cards.values() for layer in card.layers)
    return {
        "version": __version__,
        "market": market,
        "markets": [[name, market_name(name)] for name in catalog.markets],
        "bases": {basis: FULL_BASES[basis] for basis in BASES},
        "compared": COMPARED,
        "sections": SECTIONS | ASPECTS,
        "levels": LEVEL_NAMES,
        "families": FAMILY_NAMES,
        "grades": GRADE_MEANINGS,
        "legend": [line.text for line in legend(layers)],
        "skills": {key: skill.name for key, skill in catalog.skills.items()},
        "roles": roles,
        "statements": said.listed,
        "figures": pay.listed,
        "voices": pay.voices,
        "steps": routes.steps,
        "routes": routes.pairs,
        "disputes": disputes,
        "sources": sources.listed(),
    }


def _shown(value: Any) -> Any:
    """The same with U+FFFD for whatever may not be shown, as pages have it."""
    if isinstance(value, str):
        return value if value.isascii() and value.isprintable() else printable(value)
    if isinstance(value, list):
        return [_shown(each) for each in value]
    if isinstance(value, dict):
        return {key: _shown(each) for key, each in value.items()}
    return value
