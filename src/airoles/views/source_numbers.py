"""Numbers for sources, in the order in which they are first cited."""

from collections.abc import Iterable, Mapping

from airoles.model.layer_names import folder_of
from airoles.model.source import Source
from airoles.wording.short_forms import cut

OWN = "◆"
"""Marks what a data folder of the user's own says or adds."""


class Numbering:
    """Gives each source its number at its first mention."""

    def __init__(self, graded: Mapping[str, Source] | None = None) -> None:
        """Numbers for sources; with `graded`, marks bear the grades of these."""
        self.ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._graded = graded or {}

    def number(self, source: str) -> int:
        """The number of a source."""
        if source not in self._numbers:
            self.ids.append(source)
            self._numbers[source] = len(self.ids)
        return self._numbers[source]

    def mark(self, source: str) -> str:
        """The number as it stands beside a statement: [1], [5◆] for one of one's own, or [4C]."""
        return f"[{self.number(source)}{self.grade(source)}{own(source)}]"

    def grade(self, source: str) -> str:
        """The grade of a source, where marks bear it."""
        return self._graded[source].grade if source in self._graded else ""

    def marks(self, sources: Iterable[str]) -> str:
        """The numbers of several sources, one behind the other."""
        return "".join(map(self.mark, sources))


def own(*sources: str) -> str:
    """The mark of sources that a folder of the user's own cites; empty for public ones."""
    return OWN if any(map(folder_of, sources)) else ""


def unnumbered(sources: Iterable[str]) -> str:
    """What stands beside a statement where sources are left out: the mark of one's own."""
    return f"\N{NO-BREAK SPACE}{OWN}" if own(*sources) else ""


def named(key: str, source: Source) -> str:
    """Publisher and title, and the folder of the user's own that cites the source."""
    folder = folder_of(key)
    return f"{source.publisher}: {source.title}{f' (cited in {folder})' if folder else ''}"


def brief(key: str, source: Source) -> str:
    """A source in few words, for the foot of a summary: publisher, year, and whose folder."""
    folder = folder_of(key)
    year = source.date[:4] if source.date else "undated"
    whose = f" (cited in {folder})" if folder else ""
    return f"{cut(source.publisher, _BRIEF)} {year}{whose}"


def in_a_sentence(publisher: str) -> str:
    """The name of a publisher without what stands behind it in brackets, in few words."""
    return cut(publisher.split(" (")[0], _IN_A_SENTENCE)


_BRIEF, _IN_A_SENTENCE = 28, 44
"""Characters of a publisher's name at the foot of a summary, and in a sentence."""
