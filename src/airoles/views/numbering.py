"""Numbers for sources, in the order in which they are first cited."""

from collections.abc import Iterable


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
        """The numbers as they stand beside a statement: [1][4]."""
        return "".join(f"[{self.number(source)}]" for source in sources)
