"""The parts of a title: each post with its own words, and the words that stand beside it."""

from dataclasses import dataclass, field

from airoles.recognition.title_grammar import AND, Grammar, Meaning
from airoles.recognition.title_tokens import tokens

_HEADS = ("post", "function", "literal")
_CORE = (*_HEADS, "domain")
_NOISE = ("unknown", "other-work")


@dataclass(slots=True)
class Part:
    """A run of meanings that names one post, or none."""

    meanings: list[Meaning] = field(default_factory=list)

    def of(self, *kinds: str) -> list[Meaning]:
        """Its meanings of some kinds, in order."""
        return [meaning for meaning in self.meanings if meaning.kind in kinds]

    @property
    def headed(self) -> bool:
        """Whether it names a post or function."""
        return any(meaning.kind in _HEADS for meaning in self.meanings)

    def domains(self) -> list[str]:
        """Ids of its domains, each once."""
        return list(dict.fromkeys(meaning.id for meaning in self.of("domain")))

    def listed(self) -> bool:
        """Whether it lists things with and."""
        return any(meaning.kind == "and" for meaning in self.meanings)

    def noise(self) -> tuple[bool, bool, bool]:
        """Whether words of no meaning here stand before, within and after what is known."""
        at = [n for n, meaning in enumerate(self.meanings) if meaning.kind in _CORE]
        odd = [n for n, meaning in enumerate(self.meanings) if meaning.kind in _NOISE]
        if not at:
            return False, bool(odd), False
        first, last = at[0], at[-1]
        return (
            any(n < first for n in odd),
            any(first < n < last for n in odd),
            any(n > last for n in odd),
        )

    def begins_odd(self) -> bool:
        """Whether work of another kind stands before the first domain."""
        kinds = [meaning.kind for meaning in self.meanings]
        return "other-work" in kinds[: kinds.index("domain") if "domain" in kinds else None]

    def without_odd_items(self) -> "Part":
        """The same without the items of its list that hold words of no meaning here."""
        if not self.listed():
            return self
        items: list[list[Meaning]] = [[]]
        for meaning in self.meanings:
            if meaning.kind == "and":
                items.append([])
            items[-1].append(meaning)
        kept = [item for item in items if not any(meaning.kind in _NOISE for meaning in item)]
        if not any(meaning.kind == "domain" for item in kept for meaning in item):
            return self
        return Part([meaning for item in kept for meaning in item])


def parts_of(title: str, grammar: Grammar, slips: bool = True) -> list[Part] | None:
    """The parts of a title in order; None where it names somebody who is no role at all.

    With `slips` words are read past slips of the pen.
    """
    found: list[Part] = []
    for number, (words, aside) in enumerate(_segments(title, grammar, slips)):
        meanings = grammar.meanings(words)
        cut = _first(meanings, "cut")
        place = _first(meanings, "place")
        kept = meanings[: min(cut, place)]
        odd = [n for n, meaning in enumerate(kept) if meaning.kind == "not-a-title"]
        if odd and (number == 0 or odd[-1] == len(kept) - 1):
            return None
        split = _split(kept)
        found.extend(part for part in split if not (aside and part.headed))
        if cut < len(meanings):
            break
    return found


def _first(meanings: list[Meaning], kind: str) -> int:
    return next((n for n, each in enumerate(meanings) if each.kind == kind), len(meanings))


def _segments(title: str, grammar: Grammar, slips: bool) -> list[tuple[list[str], bool]]:
    """The words between commas, dashes and brackets, and whether they stand behind a for.

    And, stroke and plus are one sign.
    """
    segments: list[list[str]] = [[]]
    asides: set[int] = set()
    for token in tokens(title):
        if token.word:
            word = right(token.text, grammar, slips)
            if word in grammar.ties:
                segments[-1].append(AND)
            elif word in grammar.asides:
                asides.add(len(segments))
                segments.append([])
            elif word not in grammar.glue:
                segments[-1].append(word)
        elif token.text in "/\\&+":
            segments[-1].append(AND)
        elif token.text == "@":
            segments[-1].append("at")
        else:
            segments.append([])
    return [
        (words, number in asides)
        for number, words in enumerate(segments)
        if any(word != AND for word in words)
    ]


def right(word: str, grammar: Grammar, slips: bool = True) -> str:
    """A word as the vocabulary spells it: without a female ending or a slip of the pen."""
    if word in grammar.known or word in grammar.glue | grammar.ties | grammar.asides:
        return word
    for ending in ("innen", "in", "en", "e", "s"):
        stem = word.removesuffix(ending)
        if len(stem) >= 6 and stem != word and stem in grammar.known:
            return stem
    if not slips or len(word) < 5 or not word.isalpha():
        return word
    if len(word) == 5:  # too short for anything but two letters that changed places
        letters = sorted(word)
        near_ = (each for each in grammar.known if len(each) == 5 and sorted(each) == letters)
        return next((each for each in near_ if each[0] == word[0]), word)
    from rapidfuzz.distance import OSA

    most = 1 if len(word) < 9 else 2
    near = (
        (OSA.distance(word, known, score_cutoff=most), -len(known), known)
        for known in grammar.known
        if known[0] == word[0] and len(known) >= 6 and abs(len(known) - len(word)) <= most
    )
    distance, _, best = min(near, default=(most + 1, 0, word))
    return best if distance <= most else word


def _split(meanings: list[Meaning]) -> list[Part]:
    """Parted at each and that has a post on both sides."""
    parts, start = [], 0
    for n, meaning in enumerate(meanings):
        if meaning.kind != "and":
            continue
        left, right_side = Part(meanings[start:n]), Part(meanings[n + 1 :])
        if left.headed and right_side.headed and not _goes_on(left, right_side):
            parts.append(left)
            start = n + 1
    parts.append(Part(meanings[start:]))
    return parts


def _goes_on(left: Part, right_side: Part) -> bool:
    """Whether an officer on the right belongs to the chief on the left, as in chief x and y."""
    heads = [meaning.id for meaning in right_side.of(*_HEADS)]
    chiefs = [meaning.id for meaning in left.of(*_HEADS)]
    return heads[:1] == ["officer"] and chiefs == ["chief"]
