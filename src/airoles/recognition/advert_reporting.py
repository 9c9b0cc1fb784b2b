"""Whom a role reports to, and how high that is."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from airoles.model.advert_fact_words import AdvertFactWords, ReportRank
from airoles.recognition.advert_facts_found import ReportsTo
from airoles.recognition.advert_sentences import AdvertSentence
from airoles.recognition.fact_phrases import FactPhraseReader
from airoles.recognition.phrases import small

_MOST_TITLE = 90
_MOST_WORDS = 5
_OWN = re.compile(r"(?:the|our|your|its|my|a|an|den|dem|der|die|das|unseren|le|la|les|l|notre|el"
                  r"|los|il|lo|nuestro|nuestra|de|het|onze|directly|direkt|unmittelbar|of|du|des)\W+",
                  re.IGNORECASE)  # fmt: skip
_ENDS = re.compile(
    r"[.;()\n,]|\s[–—-]\s"
    r"|\s(?:and|who|which|that|in|within|with|on|as|at|under|while|from|for|und|sowie|der|die|"
    r"mit|im|et|qui|dans|vous|avec|en|y|que|con|e|che|nel|nella|dat|in|met|binnen|via)\s",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"[,;:]|\b(?:the|our|den|dem|der|die|le|la|au|el|al|il|de|het|onze)\s")
_NOBODY = {"you", "ihnen", "dir", "vous", "usted", "ti", "lei", "u", "jou", "je", "them", "him"}
_HEADS = ("board", "chief")


class ReportReader:
    """Reads reporting lines with a vocabulary."""

    def __init__(self, words: AdvertFactWords, reader: FactPhraseReader) -> None:
        """A reader of these words."""
        self.words = words
        self.reader = reader

    def reports_to(self, parts: Sequence[AdvertSentence]) -> ReportsTo | None:
        """Whom the role reports to, the plainest statement first; None where nobody is named."""
        unsure: ReportsTo | None = None
        for index, part in enumerate(parts):
            if self.reader.first("not-reports-to", part.small):
                continue
            after = parts[index + 1] if index + 1 < len(parts) else None
            if after is not None and self.reader.first("reports-to", after.small):
                after = None  # a heading, and the sentence behind it
            ends = sorted({said.end for said in self.reader.each("reports-to", part.small)})
            for end in ends:
                found = self._title(part, end, after)
                if found and _holds(part.text, found.title, end, ends):
                    continue  # "Reporting line: the head reports to ..."
                if found and found.rank != "other":
                    return found
                unsure = unsure or found
            if before := self._before(part):
                return before
            for said in self.reader.each("reports-under", part.small):
                found = self._title(part, said.end, None)
                if found and found.rank != "other":
                    unsure = unsure or found
            for said in self.reader.each("works-with", part.small):
                found = self._title(part, said.end, None)
                if found and found.rank in _HEADS:
                    unsure = unsure or found
        return unsure

    def _before(self, part: AdvertSentence) -> ReportsTo | None:
        """The title in "dem Leiter unterstellt", and in "the head, to whom you report"."""
        titles = [
            " ".join(part.text[said.start : said.end].split()[1:-1])
            for said in self.reader.each("reports-to-before", part.small)
        ]
        for said in self.reader.each("reports-to-whom", part.small):
            ahead = _ARTICLE.split(part.text[: said.start].rstrip(" ,"))[-1].split()
            titles.append(" ".join(ahead[-_MOST_WORDS:]))
        ranked = ((title, self.rank(title)) for title in titles)
        return next(
            (ReportsTo(title, rank, part.text) for title, rank in ranked if rank != "other"), None
        )

    def rank(self, title: str) -> ReportRank:
        """How high a title stands: its first word of rank counts, of two there the longer."""
        words = re.sub(r"\W+", " ", small(title)).split()
        found: ReportRank = "other"
        for start in range(len(words)):
            run = [" ".join(words[start : start + size]) for size in range(6, 0, -1)]
            ranks = [self._ranks[one] for one in run if one in self._ranks]
            if ranks and ranks[0] != "sales-line":
                found = ranks[0]
                break
        sells = any(self._ranks.get(word) == "sales-line" for word in words)
        return "sales-line" if sells and found not in _HEADS else found

    @cached_property
    def _ranks(self) -> Mapping[str, ReportRank]:
        return {
            re.sub(r"\W+", " ", small(word)): entry.rank
            for entry in reversed(self.words.ranks)
            for word in entry.words
        }

    def _title(
        self, part: AdvertSentence, start: int, after: AdvertSentence | None
    ) -> ReportsTo | None:
        """The title that stands behind "reports to", or in the next line behind a heading."""
        rest = part.text[start : start + _MOST_TITLE].lstrip(" :\t-–—>")
        line = part.text
        if not rest.strip(" .:") and after is not None and len(after.text) <= _MOST_TITLE:
            rest, line = after.text, f"{part.text} {after.text}"
        while own := _OWN.match(rest):
            rest = rest[own.end() :]
        title = self._up_to_an_end(rest)
        first = small(title).split(" ", 1)[0]
        if not any(letter.isalpha() for letter in title) or first in _NOBODY:
            return None
        return ReportsTo(title, self.rank(title), line)

    def _up_to_an_end(self, rest: str) -> str:
        """The words up to where a title ends; "and" ends none that has no rank before it."""
        ends = [found.start() for found in _ENDS.finditer(rest)] + [len(rest)]
        titles = [rest[:end].strip(" :*'’\"“”„") for end in ends[:2]]
        ranked = (title for title in titles if self.rank(title) != "other")
        return next(ranked, titles[0])


def _holds(text: str, title: str, start: int, ends: Sequence[int]) -> bool:
    """Whether "reports to" stands once more in what was taken for the title."""
    stop = text.find(title, start) + len(title)
    return any(start < end < stop for end in ends)
