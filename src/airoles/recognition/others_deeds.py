"""Sentences and parts of them that tell what other people did, or what is no work."""

from airoles.recognition import claim_words as w
from airoles.recognition import daily_words as d
from airoles.recognition import elsewhere_words as e
from airoles.recognition.claim_statements import WIDE, Sentence, is_past, until_me
from airoles.recognition.small_words import PREPOSITIONS, RELATIVES

NEAR = 6
"""Words in which a person is looked for."""
ALL_OTHERS = w.OTHERS | w.THEY
"""Nouns for people."""
_OURS = w.words_of("our unser notre nuestro")
_WHO = frozenset({"who", "whom", "whose"})


def without_article(
    parts: Sentence, pieces: list[tuple[int, int]], start: int, end: int, begun: int
) -> None:
    """Others who begin a part: "colleagues trained it", and ", who led sixty people"."""
    keys = parts.keys
    if keys[begun] in _WHO:
        first = max(pieces[0][0], start - WIDE)
        if w.LEADING.isdisjoint(keys[first:start]):
            parts.leave_out(start, end)
    elif keys[begun] in w.PLURAL_OTHERS and any(
        is_past(key) for key in keys[begun + 1 : min(begun + 1 + NEAR, end)]
    ):
        parts.leave_out(begun, until_me(parts, pieces, begun))


def of_people(parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int) -> None:
    """People who did something: "the engineers who built it"."""
    keys, (start, end) = parts.keys, pieces[number]
    at = here + 1
    if at < end and keys[at] in ("in", "at", "of", "for"):
        at = next((n for n in range(at, min(at + NEAR, end)) if keys[n] in _WHO), at)
    if at >= end or keys[at] not in RELATIVES or keys[at] == "what":
        return
    if any(key in w.LEADING for key in keys[max(start, here - WIDE) : here]):
        return
    first = here
    while first > start and keys[first - 1] not in PREPOSITIONS and here - first < NEAR:
        first -= 1
    parts.leave_out(first, end)


def by_people(parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int) -> None:
    """What others did: "written by colleagues"."""
    keys, (start, end) = parts.keys, pieces[number]
    done = keys[here - 1] if here > start else ""
    if not (done in w.PARTICIPLES or done in w.DOINGS or done.endswith("ed")):
        return
    for there in range(here + 1, min(here + 1 + NEAR, end)):
        if keys[there] in w.MINE and keys[there] not in _OURS:
            return
        if keys[there] in PREPOSITIONS:
            return
        if keys[there] in ALL_OTHERS or keys[there] in e.HOUSES or keys[there] in e.FIRMS:
            parts.leave_out(_done_from(keys, start, here - 1), end)
            return


def _done_from(keys: list[str], start: int, done: int) -> int:
    """Where what was done by others begins: with its own name, where that begins the part."""
    first = done
    if keys[done] in w.DOINGS and not is_past(keys[start]) and keys[start] not in w.ME:
        first = start
    for at in range(done - 1, max(start, done - WIDE), -1):
        if keys[at] in w.CLAUSES or keys[at] in RELATIVES:
            return at
    return first


def daily_life(parts: Sentence, start: int, end: int, begun: int) -> None:
    """Sport, food, craft and translation, which name tools by chance."""
    keys = parts.keys
    verb = next((n for n in range(begun, min(begun + 2, end)) if keys[n] in d.DAILY_VERBS), None)
    if verb is None:
        return
    words = set(keys[start:end])
    if keys[verb] in d.BOOK_VERBS:
        if words & d.REPLACED or ("into" in words and words & d.LANGUAGES):
            parts.leave_out(start, end)
        return
    near = keys[verb + 1 : min(verb + 1 + NEAR, end)]
    if not d.DAILY_THINGS.isdisjoint(near) and not words & d.DAILY_EXCEPT:
        parts.leave_out(start, end)
