"""Skills as people write them: in lists, where little words mean much, and in sentences."""

import re
from collections.abc import Mapping

from airoles.model.skill import Skill
from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.found_skill import FoundSkill
from airoles.recognition.skill_tokens import AND, Token, tokens
from airoles.recognition.skill_vocabulary import Match, Vocabulary, Worth, longest

_TECHNICAL = frozenset({"technical", "infrastructure", "ml", "genai", "data"})
_BETWEEN = re.compile(r"[\s,/&+;|()·•-]*(?:(?:and|or|und|oder|et|ou|y|o|e|en|plus)\s)?\s*")
_NEAR = 12
"""Characters between two members of an enumeration, at most."""
_FAR = 9
"""Words between a verb and the people of a trade, at most."""


class SkillReader:
    """Reads words as skills of one vocabulary; building it takes longer than reading a page."""

    def __init__(self, skills: Mapping[str, Skill], words: ClaimVocabulary) -> None:
        self._claims = words
        self._vocabulary = Vocabulary(skills)
        self._technical = {key for key, skill in skills.items() if skill.family in _TECHNICAL}

    def listed(self, words: str) -> tuple[FoundSkill, ...]:
        """The skills that one entry of a list names, each once, in the order of the words.

        A word of two meanings counts if all else in the entry is understood, or beside a tool.
        """
        whole = self._vocabulary.whole(words)
        if whole:
            start = len(words) - len(words.lstrip())
            return (FoundSkill(words.strip(), whole, start, start + len(words.strip())),)
        read = tokens(words)
        found = longest(self._vocabulary.matches(read))
        parts = _Parts(words, read, found, self._claims)
        sure = [m for m in found if m.worth is Worth.PLAIN]
        has_tool = any(m.skill in self._technical for m in sure)
        is_mixed = any(
            m.worth is Worth.LIST and m.skill not in self._technical and not parts.stands_alone(m)
            for m in found
        )
        kept: dict[str, FoundSkill] = {}
        for match in found:
            worth = match.worth
            if worth is Worth.LIST and not parts.stands_alone(match):
                continue
            if worth is Worth.WITNESS and not (
                _is_a_word(words, read, match)
                and ((parts.all_known and not is_mixed) or (has_tool and parts.stands_alone(match)))
            ):
                continue
            kept.setdefault(match.skill, _found(words, read, match))
        return tuple(kept.values())

    def in_text(self, sentence: str) -> tuple[FoundSkill, ...]:
        """Each mention of a skill in running text, in order.

        Everyday words count for nothing here, words of two meanings beside a witness only.
        """
        read = tokens(sentence)
        every = list(self._vocabulary.matches(read))
        hints = {m.skill for m in every if m.worth is Worth.LIST} | self._vocabulary.hinted(read)
        found = longest(m for m in every if m.worth in (Worth.PLAIN, Worth.WITNESS))
        sure = [_is_sure(sentence, read, match) for match in found]
        tools = {m.skill for m, is_sure in zip(found, sure, strict=True) if is_sure}
        tools &= self._technical
        beside = _enumerated(sentence, read, found, sure)
        kept = []
        for match, is_sure, is_beside in zip(found, sure, beside, strict=True):
            if not is_sure and not is_beside:
                if match.worth is Worth.PLAIN or not _is_written_so(sentence, read, match):
                    continue
                if not (tools or match.skill in hints) or len(match.words) == 1:
                    continue
            if match.worth is Worth.WITNESS and not _is_a_word(sentence, read, match):
                continue
            if len(_words_of(sentence, read, match)) == 1 < len(match.words):
                continue  # a J is no JS, for all that an s at the end is not counted
            if _is_of_others(read, match, self._claims):
                continue
            kept.append(_found(sentence, read, match))
        return tuple(kept)


class _Parts:
    """An entry of a list, parted at commas, brackets, strokes and "and"."""

    def __init__(
        self, words: str, read: list[Token], found: list[Match], claims: ClaimVocabulary
    ) -> None:
        taken = [False] * len(read)
        for match in found:
            taken[match.first : match.behind] = [True] * (match.behind - match.first)
        self._part = [0] * len(read)
        self._unknown = [0]
        self._bracket = [False]
        self._figure = [False]
        for number, token in enumerate(read):
            stroke = number and "/" in words[read[number - 1].end : token.start]
            if not taken[number] and (not token.key or token.key in AND or stroke):
                self._unknown.append(0)
                self._bracket.append(token.opens)
                self._figure.append(False)
            self._part[number] = len(self._unknown) - 1
            if token.key and not taken[number]:
                self._unknown[-1] += not claims.is_neutral(token.key)
                self._figure[-1] |= token.key[0].isdigit()
        self.all_known = not any(self._unknown)
        self._found = [0] * len(self._unknown)
        for match in found:
            self._found[self._part[match.first]] += 1

    def stands_alone(self, match: Match) -> bool:
        """Whether nothing else stands beside the words, nor anything unknown in a bracket."""
        part = self._part[match.first]
        if self._unknown[part] or self._found[part] > 1:
            return False
        after = part + 1
        if after >= len(self._unknown) or not self._bracket[after]:
            return True
        return not self._unknown[after] or self._figure[after]


def _found(text: str, read: list[Token], match: Match) -> FoundSkill:
    start, end = read[match.first].start, read[match.behind - 1].end
    return FoundSkill(text[start:end], match.skill, start, end)


def _words_of(text: str, read: list[Token], match: Match) -> str:
    return text[read[match.first].start : read[match.behind - 1].end]


def _is_sure(text: str, read: list[Token], match: Match) -> bool:
    """Whether the words need no other skill beside them."""
    if match.worth is not Worth.PLAIN:
        return False
    return not match.is_abbreviation or not _words_of(text, read, match).islower()


def _is_of_others(read: list[Token], match: Match, words: ClaimVocabulary) -> bool:
    """Whether it is the trade of people who were hired or led: three prompt engineers."""
    trade = read[match.behind - 1].key in words["trades"] or (
        match.behind < len(read) and read[match.behind].key in words["trades"]
    )
    if not trade:
        return False
    for token in reversed(read[max(match.first - _FAR, 0) : match.first]):
        if not token.key:
            return False
        if token.key in words["leading"] or token.key in words["hired"]:
            return True
    return False


def _is_written_so(text: str, read: list[Token], match: Match) -> bool:
    """Whether a word has its capital, and not because a sentence begins with it."""
    words = match.words
    if words.islower():
        return True
    begins = match.first == 0 or not read[match.first - 1].key
    if begins and words.istitle():
        start = read[match.first].start
        before = text[max(start - _NEAR, 0) : start].rstrip()[-1:]
        if not before or before in ".!?":
            return False
    return text[read[match.first].start].isupper()


def _is_a_word(text: str, read: list[Token], match: Match) -> bool:
    """Whether a single letter stands for itself, not in R&D, C-level or J. R. Smith."""
    start, end = read[match.first].start, read[match.behind - 1].end
    if len(match.words) > 1:
        return True
    if end - start > 1:
        return False
    around = text[max(start - 1, 0) : start] + text[end : end + 1]
    if any(sign in around for sign in "-&'’‐"):
        return False
    return not (text[end : end + 1] == "." and text[end + 1 : end + _NEAR].strip())


def _enumerated(text: str, read: list[Token], found: list[Match], sure: list[bool]) -> list[bool]:
    """For each match, whether it stands in a row with one that is sure, or with its like."""
    beside = [False] * len(found)
    runs: list[list[int]] = [[]]
    for number in range(len(found)):
        runs[-1].append(number)
        if number + 1 < len(found):
            gap = slice(read[found[number].behind - 1].end, read[found[number + 1].first].start)
            near = gap.stop - gap.start <= _NEAR and _BETWEEN.fullmatch(text, gap.start, gap.stop)
            if not near:
                runs.append([])
    for run in runs:
        like = {n for n in run if _is_written_so(text, read, found[n])}
        alike = {found[n].words for n in like}
        ok = any(sure[n] for n in run)
        for n in run:
            long = len(found[n].words) > 3 or n in like
            beside[n] = (ok and long) or (n in like and len(alike) > 1)
    return beside
