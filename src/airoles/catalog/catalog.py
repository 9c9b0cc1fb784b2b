"""The frozen catalog that questions ask; they never learn how it is stored."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from airoles.catalog.role_names import find
from airoles.errors import AmbiguousName, UnknownName
from airoles.model.advert import Advert
from airoles.model.advert_fact_words import AdvertFactWords
from airoles.model.advert_part_words import AdvertPartWords
from airoles.model.card import Card
from airoles.model.claim_words import ClaimWords
from airoles.model.coded_term import CodedTerm
from airoles.model.deed import Deed
from airoles.model.dispute import Dispute
from airoles.model.move import Move, Route, StepFacts
from airoles.model.occupation import Occupation
from airoles.model.other_trade import OtherTrade
from airoles.model.pay import Pay
from airoles.model.pay_rule import PayRule
from airoles.model.pay_words import PayWords
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source
from airoles.model.title_words import TitleWord

if TYPE_CHECKING:
    from airoles.model.passage import Match
    from airoles.recognition.titles import ReadTitle


class Arrival(NamedTuple):
    """A move seen from where it leads."""

    start: str
    move: Move


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything there is to ask about; mappings may fetch what they hold when it is asked for."""

    roles: Mapping[str, Role]
    pay: Mapping[str, tuple[Pay, ...]]
    """The figures of each role, for those who need no more of it."""
    cards: Mapping[str, Card]
    names: Mapping[str, tuple[str, ...]]
    """Folded names, and the ids of the roles that bear them."""
    arrivals: Mapping[str, tuple[Arrival, ...]]
    steps: Mapping[str, tuple[StepFacts, ...]]
    """The single steps out of each role, with what a search for routes must know of them."""
    skills: Mapping[str, Skill]
    sources: Mapping[str, Source]
    routes: Mapping[str, Route]
    disputes: Mapping[str, Dispute]
    disputed: Mapping[str, tuple[str, ...]]
    """Ids of roles, and the ids of the disputes that touch them."""
    adverts: Mapping[str, Advert]
    advertised: Mapping[str, tuple[str, ...]]
    """Ids of roles, and the ids of the adverts that are counted with them."""
    occupations: Mapping[tuple[str, str], Occupation]
    titles: Mapping[str, TitleWord]
    """What words of job titles mean."""
    deeds: Mapping[str, Deed]
    """How people write down what they did."""
    claims: Mapping[str, ClaimWords]
    """Words by which sentences tell whose deed it was, and whether it was done."""
    advert_parts: Mapping[str, AdvertPartWords]
    """How adverts head and label their parts; folders add to it under ids of their own."""
    advert_facts: Mapping[str, AdvertFactWords]
    """How adverts say what a role has; folders add to it under ids of their own."""
    other_trades: Mapping[str, OtherTrade]
    """Work of other trades that adverts ask for, by id."""
    pay_words: Mapping[str, PayWords]
    """How adverts state pay; folders add to it under ids of their own."""
    coded_words: Mapping[str, CodedTerm]
    """Words of adverts that speak to one gender or put people off, by id."""
    pay_rules: Mapping[str, PayRule]
    """What the law asks of job adverts about pay, by id."""
    markets: tuple[str, ...]
    """All markets that a figure speaks of."""
    folders: tuple[str, ...]
    """Names of the folders that lie on top of the public catalog."""
    totals: Mapping[str, int]
    """How many roles, sources, moves, figures, skills and disputes there are."""
    search: "Callable[[str, int], tuple[Match, ...]]"
    """The passages that best match some words, at most so many."""

    def find(self, name: str) -> Role:
        """The role that a name or title stands for; raises `UnknownName` or `AmbiguousName`.

        What is no name of a role, nor the beginning of one, is read as a job title; a slip of the
        pen is not, so that it is asked back what was meant.
        """
        try:
            return self.roles[find(name, self.names)]
        except UnknownName:
            told = self.read_title(name, slips=False).roles
            if not told:
                raise
        if len(told) > 1:
            hint = f"name one of them; airoles compare {' '.join(told)} sets them side by side"
            raise AmbiguousName(f"{name!r} names {len(told)} roles: {' and '.join(told)}.", hint)
        return self.roles[told[0]]

    def read_title(self, words: str, employer: str = "", slips: bool = True) -> "ReadTitle":
        """The roles and the level that a job title tells; none where the catalog has none near."""
        from airoles.recognition.titles import read_title  # most names need no grammar

        return read_title(words, self.names, self.cards, self.titles, employer, slips)

    def disputes_on(self, roles: Iterable[str], at_least: int = 1) -> dict[str, Dispute]:
        """The disputes that touch so many of the roles, in the order of their ids."""
        counted: dict[str, int] = {}
        for role in roles:
            for key in self.disputed.get(role, ()):
                counted[key] = counted.get(key, 0) + 1
        return {
            key: self.disputes[key] for key, count in sorted(counted.items()) if count >= at_least
        }
