"""Numbers for sources, in the order in which they are first cited."""

from collections.abc import Iterable

from airoles.model.layer_names import folder_of
from airoles.model.source import Source

OWN = "◆"
"""Marks what a data folder of the user's own says or adds."""


class Numbering:
    """Gives each source its number at its first mention."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, source: str) -> int:
        """The number of a source."""
        if source not in self._numbers:
            self.ids.append(source)
            self._numbers[source] = len(self.ids)
        return self._numbers[source]

    def marks(self, sources: Iterable[str]) -> str:
        """The numbers as they stand beside a statement: [1][4], and [5◆] for one of one's own."""
        return "".join(f"[{self.number(source)}{own(source)}]" for source in sources)


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
