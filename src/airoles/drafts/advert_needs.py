"""Which needs of a role an advert asks for, by how many publishers and adverts stand behind them.

Of a role that nobody surveyed the publishers count alone.  What a folder on top says comes first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.drafts.lines import is_own
from airoles.model.advert import Advert
from airoles.model.role import Role
from airoles.model.words import IMPORTANCES
from airoles.questions.adverts import FEWEST
from airoles.questions.needs import SkillNeed, needs
from airoles.questions.voices import voices

MOST_MUST, MOST_NICE = 7, 5
"""More asks than these keep people away who could do the work; the issue sets them."""


@dataclass(frozen=True, slots=True)
class AskedNeed:
    """A need with what stands behind it."""

    need: SkillNeed
    publishers: int
    adverts: int
    """How many of the adverts counted with the role ask for it, in any copy: at least so many."""
    required: int
    """How many of these require it."""
    of: int
    """How many adverts are counted with the role."""
    sources: tuple[str, ...]
    """Who says so, the survey of adverts included where it does."""

    @property
    def behind(self) -> int:
        """Publishers and adverts together."""
        return self.publishers + self.adverts


def asks(catalog: Catalog, role: Role) -> tuple[tuple[AskedNeed, ...], tuple[AskedNeed, ...]]:
    """What an advert asks as a must, and what is nice to have.

    A must is what a source requires or expects, or what half of the adverts require.
    """
    read = [catalog.adverts[key] for key in catalog.advertised.get(role.id, ())]
    found = [_asked(catalog, need, read) for need in needs(catalog, role).values()]
    found.sort(key=_place)
    must = [one for one in found if _is_must(one)][:MOST_MUST]
    return tuple(must), tuple([one for one in found if one not in must][:MOST_NICE])


def _asked(catalog: Catalog, need: SkillNeed, read: Sequence[Advert]) -> AskedNeed:
    asking = [ask for advert in read for ask in advert.skills if ask.skill == need.skill]
    survey = (source for advert in read for source in advert.sources)
    return AskedNeed(
        need=need,
        publishers=len(voices(catalog, need.sources)),
        adverts=len(asking),
        required=sum(ask.asked == "required" for ask in asking),
        of=len(read),
        sources=tuple(dict.fromkeys((*need.sources, *(survey if asking else ())))),
    )


def _is_must(one: AskedNeed) -> bool:
    half = one.of >= FEWEST and one.required * 2 >= one.of
    return one.need.importance in ("required", "expected") or half


def _place(one: AskedNeed) -> tuple[bool, int, int]:
    own = is_own(one.need.sources)
    return not own, -one.behind, IMPORTANCES.index(one.need.importance)
