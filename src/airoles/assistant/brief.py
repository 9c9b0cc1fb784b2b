"""A brief on some roles: the weightiest statements with their sources, in so many words.

A pure builder: the catalog, names and a number of words in, the brief out.
"""

from collections import Counter
from dataclasses import dataclass
from itertools import chain

from airoles.assistant.brief_lines import BriefLine, lines_of
from airoles.assistant.brief_words import frame_words, line_words, note_words
from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card, card
from airoles.questions.pay_figures import checked_market
from airoles.settings import DEFAULT_MARKET

BUDGET = 1500
"""Words of a brief, unless another number is asked for."""
LEAST, MOST = 150, 100_000


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many statements of a section found no room."""

    role: str
    section: str
    count: int


@dataclass(frozen=True, slots=True)
class Brief:
    """Statements on some roles that fit into so many words of Markdown, with their sources."""

    roles: tuple[Card, ...]
    budget: int
    words: int
    """Words of the Markdown, those of its sources included; never more than the budget."""
    lines: tuple[BriefLine, ...]
    """Role by role, the weightiest first: each outweighs every line of its role left out."""
    left_out: tuple[LeftOut, ...]


def brief(
    catalog: Catalog, names: tuple[str, ...], budget: int = BUDGET, market: str = DEFAULT_MARKET
) -> Brief:
    """The weightiest statements of the roles that fit; roles take turns.

    The first line that does not fit ends the brief, so that a larger budget only adds.  Raises
    `BadRequest` where not even one statement of each role fits, or a role is named twice.
    """
    if not names:
        raise BadRequest("no role is named.", "name one, such as airoles brief caio")
    roles = [catalog.find(name) for name in names]
    counts = Counter(role.id for role in roles)
    if twice := next((key for key, count in counts.items() if count > 1), None):
        raise BadRequest(f"{twice} is named twice.", "leave one out")
    market = checked_market(catalog, market)
    ranked = [lines_of(catalog, role, market) for role in roles]
    cards = tuple(card(role) for role in roles)
    spent = frame_words(cards, budget, ranked)
    kept: list[list[BriefLine]] = [[] for _ in roles]
    cited: set[str] = set()
    for turn, who, line in sorted(
        ((turn, who, line) for who, lines in enumerate(ranked) for turn, line in enumerate(lines)),
        key=lambda each: each[:2],
    ):
        fresh = [source for source in line.sources if source not in cited]
        cost = line_words(line) + sum(note_words(key, catalog.sources[key]) for key in fresh)
        if spent + cost > budget:
            if turn == 0:
                raise BadRequest(
                    f"{budget} words do not hold one statement of {roles[who].title}.",
                    f"ask for more, such as --budget {max(BUDGET, 2 * budget)}, or fewer roles",
                )
            break
        spent += cost
        cited.update(fresh)
        kept[who].append(line)
    left = [lines[len(kept[who]) :] for who, lines in enumerate(ranked)]
    return Brief(cards, budget, spent, tuple(chain.from_iterable(kept)), _left_out(left))


def _left_out(left: list[list[BriefLine]]) -> tuple[LeftOut, ...]:
    """What found no room, by role and section, most first."""
    found: list[LeftOut] = []
    for lines in left:
        counts = Counter((line.role, line.section) for line in lines)
        found += [LeftOut(*key, count) for key, count in counts.most_common()]
    return tuple(found)
