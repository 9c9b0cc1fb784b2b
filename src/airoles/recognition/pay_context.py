"""What the words around an amount say of it: pay or not, for which time, and what is in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from airoles.model.pay_words import PaySense
from airoles.recognition.pay_amounts import Money
from airoles.recognition.pay_vocabulary import PayVocabulary, Period

_BREAKS = re.compile(r"[;()\[\]|•·]|,(?=\s)|(?<=[^\W_]{4})[.!?](?=\s)|(?<=\d\d)\.(?=\s)|\s[-–—]\s")
_FIGURE_NEXT = re.compile(r"\s*(?:of|:|=|up to|von|de|di|bis zu)?\s*[^\w\s]?\s?\d")
_LABEL = re.compile(r"[^:]{1,40}:\s*$")
_FAR = 160
"""Characters in front of an amount in which a word for its time is looked for."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that tell something, with their place."""

    start: int
    end: int
    sense: PaySense


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence in small letters without accents, its amounts, and what its words tell."""

    text: str
    heading: str
    money: tuple[Money, ...]
    hits: tuple[Hit, ...]
    breaks: tuple[int, ...]
    known: PayVocabulary

    def clause(self, money: Money) -> tuple[int, int]:
        """Where the part of the sentence that holds the amount begins and ends."""
        start = max((at for at in self.breaks if at <= money.start), default=0)
        end = min((at for at in self.breaks if at >= money.end), default=len(self.text))
        start = max([start, *(one.end for one in self.money if one.end <= money.start)])
        ends = [one.start for one in self.money if one.start >= money.end]
        return start, min([end, *ends])

    def before(self, money: Money, since: int) -> Hit | None:
        """The last word for pay or for no pay in front of the amount."""
        found = [hit for hit in self.hits if since <= hit.start and hit.end <= money.start]
        return found[-1] if found else None

    def behind(self, money: Money, until: int) -> Hit | None:
        """The first word for pay or for no pay behind the amount."""
        return next((hit for hit in self.hits if money.end <= hit.start < until), None)

    def is_directly_no_pay(self, money: Money, until: int) -> bool:
        """Whether the amount belongs to a word behind it: 5,000 relocation, 2,000 training budget.

        A word with an amount of its own behind it ("car allowance 6,000") is the next one's label.
        """
        hit = self.behind(money, until)
        if hit is None or hit.sense != "no-pay":
            return False
        gap = self.text[money.end : hit.start]
        return len(gap.split()) <= 4 and not _FIGURE_NEXT.match(self.text, hit.end)

    def is_bare(self, money: Money) -> bool:
        """Whether its part of the sentence says nothing else but time, gross and the like."""
        start, end = self.clause(money)
        front = _LABEL.sub("", self.text[start : money.start])
        return self._says_no_more(f"{front} {self.text[money.digits_end : end]}")

    def is_bare_behind(self, money: Money, most: int) -> bool:
        """Whether that holds of what stands behind it, but for so many words."""
        return self._says_no_more(self.text[money.digits_end : self.clause(money)[1]], most)

    def _says_no_more(self, rest: str, most: int = 1) -> bool:
        for period in self.known.periods:
            rest = period.words.sub(" ", rest)
        for sense in ("pay", "base", "cash", "commission", "at-least", "at-most", "beside"):
            rest = self.known.sense(sense).sub(" ", rest)
        rest = self.known.currency.sub(" ", rest)
        return len(re.findall(r"[^\W\d_]{2,}", rest)) <= most

    def periods(self, money: Money) -> Iterator[tuple[Period, bool]]:
        """What the words say that it is paid for, the likeliest first; True where they touch it."""
        end = next((one.start for one in self.money if one.start >= money.end), len(self.text))
        for at, period in self._periods(money.digits_end, min(end, money.end + _FAR)):
            gap = self.text[money.end : at] if at > money.end else ""
            yield period, len(gap.split()) <= 2 and not re.search(r"[,;.(]\s", gap)
        begin = max([0, money.start - _FAR, *(m.end for m in self.money if m.end <= money.start)])
        for _, period in reversed(list(self._periods(begin, money.start))):
            yield period, False
        if self.money[0] is not money:
            for _, period in reversed(list(self._periods(0, self.money[0].start))):
                yield period, False
        for period in self.known.periods:
            if period.words.search(self.heading):
                yield period, False

    def _periods(self, start: int, end: int) -> Iterator[tuple[int, Period]]:
        found = [
            (hit.start(), period)
            for period in self.known.periods
            for hit in period.words.finditer(self.text, start, end)
            if not self._counts_hours(hit.start())
        ]
        yield from sorted(found, key=lambda one: one[0])

    def _counts_hours(self, at: int) -> bool:
        """Whether the words belong to hours or holidays, as in 40 hours a week."""
        before = self.text[max(0, at - 24) : at].rstrip(" -")
        return any(hit.end() == len(before) for hit in self.known.sense("hours").finditer(before))

    def says(self, sense: PaySense, start: int, end: int) -> bool:
        """Whether words of that sense stand between two places."""
        return bool(self.known.sense(sense).search(self.text, start, end))


def context_of(text: str, heading: str, money: list[Money], known: PayVocabulary) -> Context:
    """What the words of a sentence tell of its amounts."""
    spans = [(one.start, one.end) for one in money]
    hits = [
        Hit(found.start(), found.end(), sense)
        for sense in ("pay", "no-pay")
        for found in known.senses[sense].finditer(text)
        if sense in known.senses and not _inside(found.start(), spans)
    ]
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    breaks = [found.end() for found in _BREAKS.finditer(text)]
    breaks += [found.start() for found in known.sense("beside").finditer(text)]
    outside = tuple(sorted(at for at in breaks if not _inside(at, spans)))
    return Context(text, heading, tuple(money), _compounds(text, hits), outside, known)


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start < at < end for start, end in spans)


def _compounds(text: str, hits: list[Hit]) -> tuple[Hit, ...]:
    """The hits, without those in longer ones; pay behind no pay is none: relocation package."""
    made: list[Hit] = []
    for hit in hits:
        if made and hit.start < made[-1].end:
            if hit.end <= made[-1].end:
                continue
            made.pop()
        last = made[-1] if made else None
        if last and last.sense == "no-pay" and not text[last.end : hit.start].strip(" -"):
            hit = Hit(hit.start, hit.end, "no-pay")
        made.append(hit)
    return tuple(made)
