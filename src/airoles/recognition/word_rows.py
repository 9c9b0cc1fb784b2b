"""Rows of words that are looked up in a text by their first word."""

from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

from airoles.recognition.skill_tokens import folded

T = TypeVar("T", bound=Hashable)


class WordRows(Generic[T]):
    """Rows of one or more words, each with what it stands for; finding one takes no search."""

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        listed = list(rows)
        forms = folded("\n".join(words for words, _ in listed)).split("\n")
        self._rows: dict[str, dict[tuple[str, ...], list[T]]] = {}
        for form, (_, value) in zip(forms, listed, strict=bool(listed)):
            if keys := tuple(form.split()):
                held = self._rows.setdefault(keys[0], {}).setdefault(keys, [])
                if value not in held:
                    held.append(value)

    def at(self, keys: list[str], here: int) -> Iterator[tuple[int, list[T]]]:
        """How many words each row has that begins at this place, and what it stands for."""
        for row, values in self._rows.get(keys[here], {}).items():
            if len(row) == 1 or tuple(keys[here : here + len(row)]) == row:
                yield len(row), values

    def longest_at(self, keys: list[str], here: int) -> dict[T, int]:
        """All that rows beginning at this place stand for, and how many words the longest has."""
        found: dict[T, int] = {}
        for length, values in self.at(keys, here):
            if not found:
                found = dict.fromkeys(values, length)
            else:
                found.update((v, length) for v in values if found.get(v, 0) < length)
        return found
