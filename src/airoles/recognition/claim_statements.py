"""A text as statements and what stands between commas, with what is left out of it."""

from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.skill_tokens import AND, Token

_HARD = frozenset(".;:!?\n\r|•●▪→>=—")
_ITEM = 4
"""Words of an item in a row, at most; more are taken for a new statement."""
WIDE = 40
"""Words in which is looked for what makes the difference; further ones are not worth the time."""


class Sentence:
    """The words of a text, and which of them tell nothing of the person."""

    def __init__(self, text: str, read: list[Token], words: ClaimVocabulary) -> None:
        self.text, self.read, self.words = text, read, words
        self.keys = [token.key for token in read]
        self.left_out = [False] * len(read)
        self.before = (0, 0)
        """The statement before the one that is read."""

    def statements(self) -> list[tuple[int, int]]:
        """The stretches between full stops, semicolons and "but"."""
        found, first = [], 0
        for number, token in enumerate(self.read):
            stop = not token.key and self.text[token.start] in _HARD
            if stop or token.key in self.words["buts"]:
                found.append((first, number))
                first = number + 1
        return [*found, (first, len(self.read))]

    def pieces(self, first: int, behind: int) -> list[tuple[int, int]]:
        """The stretches between commas."""
        found, start = [], first
        for number in range(first, behind):
            if not self.keys[number]:
                found.append((start, number))
                start = number + 1
        return [(a, b) for a, b in (*found, (start, behind)) if a < b]

    def is_heading_of_none(self, first: int, behind: int) -> bool:
        """Whether it is a wish or the like before a colon, so that what follows is one too."""
        if not 0 < behind - first <= _ITEM or behind >= len(self.read):
            return False
        return self.text[self.read[behind].start] == ":" and all(self.left_out[first:behind])

    def leave_out(self, first: int, behind: int) -> None:
        """Takes these words for telling nothing of the person."""
        self.left_out[first:behind] = [True] * (behind - first)


def row_end(parts: Sentence, pieces: list[tuple[int, int]], number: int) -> int:
    """Where a row of items ends that began in this piece."""
    w = parts.words
    keys, end = parts.keys, pieces[number][1]
    for later in range(number + 1, len(pieces)):
        start, behind = pieces[later]
        words = keys[start : min(behind, start + _ITEM + 2)]
        if words and words[0] in AND:
            words = words[1:]
        if not words or len(words) > _ITEM or words[0] in w["fresh"]:
            break
        if words[0].endswith(("ed", "ing")) or words[0] in w["past"]:
            break
        end = behind
    return end


def until_me(parts: Sentence, pieces: list[tuple[int, int]], here: int) -> int:
    """Where the statement comes back to the person; its start where the person is in it early."""
    w = parts.words
    behind = pieces[-1][1]
    for number in range(here + 1, min(behind, here + WIDE)):
        key = parts.keys[number]
        if key in ("me", "us", "mir", "mich") and parts.keys[number - 1] not in w["prepositions"]:
            return here
        if key in w["me"] and key not in ("me", "us", "mir", "mich"):
            return number
    return behind
