"""Job titles by grammar: rank, field and kind of work, in several languages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from airoles.model.card import Card
from airoles.model.title_words import Titles
from airoles.model.words import LEVELS, Level, TitleMatch
from airoles.recognition.title_parts import Part, parts_of, plain
from airoles.text import fold

MOST = 300
"""Characters of a title that are read."""
_LEAST = 8
"""Letters of a name in which slips are looked for."""
_TYPO = 91
"""How alike a title and a name have to be, of 100, for a slip of the fingers."""
_BETWEEN = re.compile(
    r"\s*(?:[/+&;|,]| - | \u2013 | \u2014 |\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s*"
)
"""What stands between two jobs in one title."""


@dataclass(frozen=True, slots=True)
class ReadTitle:
    """What a title was read as."""

    words: str
    roles: tuple[str, ...] = ()
    """Ids of the roles; two for two jobs in one title."""
    level: Level | None = None
    """The level of the person."""
    match: TitleMatch = "none"
    """Exact, or nearest where the catalog has no such role."""
    names_a_field: bool = False
    """Whether it names a field of the catalog, such as data, whatever role it is."""


def read_title(
    words: str,
    names: Mapping[str, tuple[str, ...]],
    cards: Mapping[str, Card],
    vocabulary: Titles,
) -> ReadTitle:
    """The roles and the level that a title tells; none where it is no title of the catalog.

    `names` are the folded names of roles with their ids.  Ranks decide the level of the person,
    and where there is none, the level of the role does.
    """
    reader = _Reader(names, cards, vocabulary)
    return reader.read(words[:MOST])


class _Reader:
    def __init__(
        self, names: Mapping[str, tuple[str, ...]], cards: Mapping[str, Card], vocabulary: Titles
    ) -> None:
        self.names, self.cards, self.vocabulary = names, cards, vocabulary

    def read(self, words: str) -> ReadTitle:
        text, bracketed = plain(words)
        if found := self._named(text, words):
            return found
        parts = tuple(parts_of(text, self.vocabulary))
        in_field = any(part.part == "field" for part in parts)
        if any(part.part == "none" for part in parts):
            return ReadTitle(words, names_a_field=in_field)
        two = self._two_jobs(text, words)
        if two is not None:
            return two
        roles, match = self._by_rules(parts)
        if not roles:
            for inner in bracketed:
                if inside := self._named(inner, words):
                    return inside
            return self._misspelt(text, words) or ReadTitle(words, names_a_field=in_field)
        level = self._level(parts, roles[0])
        return ReadTitle(words, roles, level, match)

    def _named(self, text: str, words: str) -> ReadTitle | None:
        """A title that is a name of one role as it stands."""
        found = self.names.get(fold(text), ())
        if len(found) != 1:
            return None
        card = self.cards[found[0]]
        if fold(text) in (fold(card.id), fold(card.title)):
            return ReadTitle(words, found, card.level, "exact")
        parts = tuple(parts_of(text, self.vocabulary))
        return ReadTitle(words, found, self._level(parts, card.id), "exact")

    def _two_jobs(self, text: str, words: str) -> ReadTitle | None:
        """Two titles in one, each with a rank or a kind of work and its field."""
        sides = [side for side in _BETWEEN.split(text) if side]
        if len(sides) != 2:
            return None
        read = []
        for side in sides:
            parts = tuple(parts_of(side, self.vocabulary))
            named = self.names.get(fold(side), ())
            roles, match = (named, "exact") if len(named) == 1 else self._by_rules(parts)
            if not roles or match != "exact":
                return None
            read.append((roles[0], self._level(parts, roles[0])))
        if read[0][0] == read[1][0]:
            return None
        level = max((one for _, one in read), key=LEVELS.index)
        return ReadTitle(words, (read[0][0], read[1][0]), level, "exact")

    def _by_rules(self, parts: tuple[Part, ...]) -> tuple[tuple[str, ...], TitleMatch]:
        """The role of the rule with the most parts, all of which stand in the title."""
        there = {part.id for part in parts}
        if _is_grade(parts):
            there.discard(_VICE_PRESIDENT)
        held = [
            rule
            for rule in self.vocabulary.rules
            if there.issuperset(rule.parts) and rule.role in self.cards
        ]
        best = max(held, key=lambda rule: len(rule.parts), default=None)
        if best is None:
            return (), "none"
        roles = (best.role, best.with_role) if best.with_role else (best.role,)
        return roles, "nearest" if best.is_nearest else "exact"

    def _misspelt(self, text: str, words: str) -> ReadTitle | None:
        """A name of a role with a slip of the fingers."""
        from rapidfuzz import fuzz, process

        wanted = fold(text)
        if len(wanted) < _LEAST:
            return None
        for name, _, _ in process.extract(
            wanted, self.names.keys(), scorer=fuzz.ratio, limit=3, score_cutoff=_TYPO
        ):
            roles = self.names[name]
            if len(roles) == 1 and abs(len(name) - len(wanted)) <= 2:
                return ReadTitle(words, roles, self.cards[roles[0]].level, "exact")
        return None

    def _level(self, parts: tuple[Part, ...], role: str) -> Level:
        """The level of the person: by the rank in the title, or else that of the role."""
        own = self.cards[role].level
        works = any(part.part == "work" for part in parts)
        ranks = [part for part in parts if part.part == "rank" and part.level]
        if works:
            graded = [p.level for p in parts if p.part == "grade" and p.level]
            if _is_grade(parts):
                ranks = [part for part in ranks if part.id != _VICE_PRESIDENT]
                graded.append("senior")
            leads = [p.level for p in ranks if p.level == "lead"]
            if graded:
                return leads[0] if leads and leads[0] else graded[0]
        levels = [part.level for part in ranks if part.level]
        if not levels:
            return own
        first = levels[0] if works else max(levels, key=LEVELS.index)
        if first == "senior" and LEVELS.index(own) > LEVELS.index(first):
            return own  # a senior manager manages
        if any(part.id == "deputy" for part in parts):
            return LEVELS[max(0, LEVELS.index(first) - 1)]  # type: ignore[return-value]
        return first


_VICE_PRESIDENT = "vice-president"


def _is_grade(parts: tuple[Part, ...]) -> bool:
    """Whether a vice president does the work of a specialist, as banks call their engineers."""
    ids = {part.id for part in parts}
    works = [part for part in parts if part.part == "work" and part.id != "founder"]
    return _VICE_PRESIDENT in ids and bool(works)
