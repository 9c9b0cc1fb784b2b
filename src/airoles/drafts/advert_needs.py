"""Which needs of a role an advert asks for, by how many publishers and adverts stand behind them.

Of a role that nobody surveyed the publishers count alone.  What a folder on top says comes first.
"""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.drafts.advert_lines import is_own
from airoles.model.role import Role
from airoles.model.words import IMPORTANCES
from airoles.questions.adverts import SkillAsked, counts_of
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
    """How many of the adverts that were read whole ask for it."""
    of: int
    """How many adverts were read whole; 0 where too few were to count."""
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
    counts = counts_of(catalog, role.id)
    surveyed = {one.skill: one for one in counts.skills} if counts else {}
    whole = counts.sample.whole if counts and counts.skills else 0
    survey = counts.sources if counts else ()
    found = [
        _asked(catalog, need, surveyed.get(key), whole, survey)
        for key, need in needs(catalog, role).items()
    ]
    found.sort(key=_place)
    must = [one for one in found if _is_must(one, surveyed.get(one.need.skill))][:MOST_MUST]
    return tuple(must), tuple([one for one in found if one not in must][:MOST_NICE])


def _asked(
    catalog: Catalog,
    need: SkillNeed,
    asked: SkillAsked | None,
    whole: int,
    survey: tuple[str, ...],
) -> AskedNeed:
    heard = voices(catalog, need.sources)
    cited = need.sources if asked is None else (*need.sources, *survey)
    return AskedNeed(need, len(heard), asked.adverts if asked else 0, whole, cited)


def _is_must(one: AskedNeed, asked: SkillAsked | None) -> bool:
    half = asked is not None and asked.required * 2 >= one.of > 0
    return one.need.importance in ("required", "expected") or half


def _place(one: AskedNeed) -> tuple[bool, int, int]:
    own = is_own(one.need.sources)
    return not own, -one.behind, IMPORTANCES.index(one.need.importance)
