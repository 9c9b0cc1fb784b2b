"""A role's needs in the order in which a draft names them."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.drafts.lines import is_own
from airoles.model.role import Role
from airoles.model.words import IMPORTANCES
from airoles.questions.adverts import AdvertCounts, counts_of
from airoles.questions.needs import SkillNeed, needs
from airoles.questions.voices import voices


@dataclass(frozen=True, slots=True)
class RankedNeed:
    """A need with who stands behind it."""

    need: SkillNeed
    publishers: int
    """How many independent publishers name it."""
    adverts: int
    """How many of the adverts that were read whole ask for it."""
    of: int
    """How many adverts for the role were read whole; 0 where too few were to count."""
    surveys: tuple[str, ...]
    """Ids of the sources that counted the adverts; empty where none asks for it."""

    @property
    def told(self) -> str:
        """Its importance, depth, and the count of adverts, in words."""
        words: list[str] = [self.need.importance]
        if self.need.depth:
            words.append(f"{self.need.depth} depth")
        if self.adverts:
            asks = "asks" if self.adverts == 1 else "ask"
            words.append(f"{self.adverts} of {self.of} adverts read whole {asks} for it")
        return ", ".join(words)

    @property
    def sources(self) -> tuple[str, ...]:
        """Who says what `told` tells."""
        return tuple(dict.fromkeys((*self.need.sources, *self.surveys)))


def ranked_needs(catalog: Catalog, role: Role) -> list[RankedNeed]:
    """The needs by importance, then a company's own, then by how many publishers and adverts.

    What is equal in all of these stands in the order of the role's file.
    """
    counted = counts_of(catalog, role.id)
    found = [_ranked(catalog, need, counted) for need in needs(catalog, role).values()]
    return sorted(found, key=_place)


def _ranked(catalog: Catalog, need: SkillNeed, counted: AdvertCounts | None) -> RankedNeed:
    asked = {one.skill: one.adverts for one in counted.skills} if counted else {}
    adverts = asked.get(need.skill, 0)
    return RankedNeed(
        need,
        publishers=len(voices(catalog, need.sources)),
        adverts=adverts,
        of=counted.sample.whole if counted and counted.skills else 0,
        surveys=counted.sources if counted and adverts else (),
    )


def _place(one: RankedNeed) -> tuple[int, bool, int, int]:
    importance = IMPORTANCES.index(one.need.importance)
    return importance, not is_own(one.need.sources), -one.publishers, -one.adverts
