"""What is told about a résumé while it is read, and the bound on how much is read of it."""

from airoles.errors import BadRequest

MOST_TEXTS = 2_000
"""Skills, keywords, positions and highlights of one résumé, taken together."""
MOST_CHARACTERS = 500_000
"""Running text that is read of one résumé; people write some five thousand."""
MOST_REMARKS = 30


class Notes:
    """Collects remarks, each once, and counts the texts that are taken from one résumé."""

    def __init__(self, shown: str) -> None:
        self.shown = shown
        self._remarks: dict[str, None] = {}
        self._left = MOST_TEXTS
        self._characters = MOST_CHARACTERS

    def remark(self, sentence: str) -> None:
        """Keep a sentence that names a place and what to do, for the person to see."""
        self._remarks.setdefault(sentence)

    def take(self, count: int = 1) -> None:
        """Count texts; raises `BadRequest` where a résumé holds more than people write."""
        self._left -= count
        if self._left < 0:
            raise BadRequest(
                f"{self.shown!r} holds more than {MOST_TEXTS} skills, positions and highlights.",
                "leave out what tells least",
            )

    def bounded(self, text: str, where: str) -> str:
        """A running text, or as much of it as is read of one résumé; the rest is told."""
        if len(text) > self._characters:
            self.remark(
                f"{where} and what follows is longer than a résumé and was not read to its end; "
                "leave out what tells least."
            )
            text = text[: self._characters]
        self._characters -= len(text)
        return text

    @property
    def remarks(self) -> tuple[str, ...]:
        """The remarks in the order in which they arose; past a bound only their number."""
        told = tuple(self._remarks)
        more = len(told) - MOST_REMARKS
        if more <= 0:
            return told
        last = f"{more} more parts of the file could not be read; mend the ones above first."
        return (*told[:MOST_REMARKS], last)
