"""Years of experience that an advert asks for, and those that nobody can have."""

import re
from collections.abc import Iterator, Sequence

from airoles.model.advert_fact_words import AdvertFactWords, Technology
from airoles.recognition.advert_facts_found import Fact, YearsAsked
from airoles.recognition.advert_sentences import AdvertSentence
from airoles.recognition.fact_phrases import FactPhraseReader
from airoles.recognition.phrases import small

_MOST_YEARS = 50
_NOT_ASKED = ("about", "offer", "apply")
_YEARS = r"(?:years?|yrs?|jahren?|jahre|jahriger?|jahrige|ans|annees?|anos?|anni|anno|jaar|jaren)"
_OR_ANOTHER = re.compile(
    r"\s*(?:/|(?:,\s*)?\b(?:or|oder|ou|o|of|and/or)\b"
    r"(?!\s+(?:similar|equivalent|comparable|the like|ahnlich|vergleichbar|equivalent|similaire"
    r"|similar|equivalente|simil|vergelijkbaar)))"
)
_AND_ANOTHER = re.compile(r"\s*(?:,|&|\b(?:and|und|et|y|e|en)\b)\s*")
_DONE = re.compile(r"[^\w.;]{0,3}(?:experience|erfahrung|d.experience)?\s*(?:$|[).,;])")
_ENDS = re.compile(r"[;.,]|$")


class YearsReader:
    """Reads years of experience with a vocabulary."""

    def __init__(self, words: AdvertFactWords, reader: FactPhraseReader, year: int) -> None:
        """A reader of these words; experience can have been gathered until the year."""
        self.reader = reader
        self.year = year
        one = reader.number_pattern()
        to = r"\s?(?:-|–|—|to|bis|a|tot|ou|or|oder|al|y|e)\s?"
        self._asked = re.compile(
            rf"(?<![\w.,])(?P<low>{one})(?:\s?\(\s?\d{{1,2}}\s?\))?(?:{to}(?P<high>{one}))?(?:\s?\+|\s?plus)?[\s-]{{1,3}}"
            rf"(?:or more |plus |full |volle |or more)?{_YEARS}(?!\w)"
        )
        filler = "|".join(sorted(map(re.escape, set(reader.words("of-experience"))), key=len)[::-1])
        self._filler = rf"(?:(?:{filler})[^\w.;]{{1,3}}){{0,9}}"
        self._technologies = tuple(
            (
                technology,
                re.compile(rf"[^\w.;]{{0,4}}{self._filler}(?:{_either(technology)})(?!\w)"),
                re.compile(rf"(?<!\w)(?:{_either(technology)})[^\w.;]{{1,4}}{self._filler}$"),
            )
            for technology in words.technologies
        )

    def years(self, parts: Sequence[AdvertSentence]) -> tuple[YearsAsked, ...]:
        """All years that are asked for, in the order of the advert."""
        return tuple(one for part in parts for one in self._in(part))

    def leading(self, parts: Sequence[AdvertSentence]) -> Fact | None:
        """The first line that asks for experience in leading, with years or without."""
        for part in parts:
            if part.kind in _NOT_ASKED or part.kind == "duties":
                continue
            said = self.reader.first("leading", part.small)
            if said and (part.kind == "asks" or self.reader.first("experience", part.small)):
                return Fact("leading", part.text, None, said.words)
        return None

    def _in(self, part: AdvertSentence) -> Iterator[YearsAsked]:
        text = part.small
        found = list(self._asked.finditer(text))
        if part.kind in _NOT_ASKED or not found:
            return
        if self.reader.first("experience-of-house", text):
            return
        is_asked = part.kind in ("asks", "nice") or any(
            self.reader.first(fact, text) for fact in ("experience", "asks")
        )
        if not is_asked:
            return
        for index, one in enumerate(found):
            before = text[found[index - 1].end() if index else 0 : one.start()][-120:]
            stop = found[index + 1].start() if index + 1 < len(found) else len(text)
            after = text[one.end() : stop]
            low, high = self.reader.number(one["low"]), self.reader.number(one["high"] or "")
            if low is not None and low <= _MOST_YEARS:
                yield self._asked_of(part, (low, high), before, after)

    def _asked_of(
        self, part: AdvertSentence, span: tuple[int, int | None], before: str, after: str
    ) -> YearsAsked:
        low, high = span
        is_wished = part.kind == "nice"
        technology = self._technology(before, after)
        if technology is not None:
            most = max(self.year - technology.born, 0)
            name, born = technology.name, technology.born
            return YearsAsked(low, high, "technology", part.text, name, born, most, is_wished)
        clause = after[: _first_end(after)][:60]
        kind = "leading" if self.reader.first("leading", clause) else "all"
        return YearsAsked(low, high, kind, part.text, is_wished=is_wished)

    def _technology(self, before: str, after: str) -> Technology | None:
        """What the years are of, if that is young; of two joined by "and" the younger."""
        found = self._behind(after, 0)
        if found is None:
            if _is_done(after):
                return next((t for t, _, ahead in self._technologies if ahead.search(before)), None)
            return None
        technology, end = found
        if _OR_ANOTHER.match(after, end):
            return None
        joined = _AND_ANOTHER.match(after, end)
        second = self._behind(after, joined.end()) if joined else None
        return max(technology, second[0], key=lambda one: one.born) if second else technology

    def _behind(self, after: str, start: int) -> tuple[Technology, int] | None:
        """The technology that stands there, by the longest of its names, and where it ends."""
        hits = [
            (said.end(), technology)
            for technology, behind, _ in self._technologies
            if (said := behind.match(after, start))
        ]
        if not hits:
            return None
        end, technology = max(hits, key=lambda hit: hit[0])
        return technology, end


def _is_done(after: str) -> bool:
    """Whether nothing of its own follows the years."""
    return _DONE.match(after) is not None


def _either(technology: Technology) -> str:
    return "|".join(
        re.escape(small(word)).replace(r"\ ", r"[\s-]").replace(r"\-", r"[\s-]?")
        for word in technology.words
    )


def _first_end(text: str) -> int:
    ended = _ENDS.search(text)
    return ended.start() if ended else len(text)
