"""Sentences and parts of them that tell what other people did, or what is no work."""

from airoles.recognition.claim_statements import WIDE, Sentence, until_me

NEAR = 6
"""Words in which a person is looked for."""
_WHO = frozenset({"who", "whom", "whose"})


def without_article(
    parts: Sentence, pieces: list[tuple[int, int]], start: int, end: int, begun: int
) -> None:
    """Others who begin a part: "colleagues trained it", and ", who led sixty people"."""
    keys, w = parts.keys, parts.words
    if keys[begun] in _WHO:
        first = max(pieces[0][0], start - WIDE)
        if w["leading"].isdisjoint(keys[first:start]):
            parts.leave_out(start, end)
    elif keys[begun] in w["plural-others"] and any(
        w.is_past(key) for key in keys[begun + 1 : min(begun + 1 + NEAR, end)]
    ):
        parts.leave_out(begun, until_me(parts, pieces, begun))


def of_people(parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int) -> None:
    """People who did something: "the engineers who built it"."""
    w = parts.words
    keys, (start, end) = parts.keys, pieces[number]
    at = here + 1
    if at < end and keys[at] in ("in", "at", "of", "for"):
        at = next((n for n in range(at, min(at + NEAR, end)) if keys[n] in _WHO), at)
    if at >= end or keys[at] not in w["relatives"] or keys[at] == "what":
        return
    if any(key in w["leading"] for key in keys[max(start, here - WIDE) : here]):
        return
    first = here
    while first > start and keys[first - 1] not in w["prepositions"] and here - first < NEAR:
        first -= 1
    parts.leave_out(first, end)


def by_people(parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int) -> None:
    """What others did: "written by colleagues"."""
    w = parts.words
    keys, (start, end) = parts.keys, pieces[number]
    done = keys[here - 1] if here > start else ""
    if not (done in w["participles"] or done in w["doings"] or done.endswith("ed")):
        return
    for there in range(here + 1, min(here + 1 + NEAR, end)):
        if keys[there] in w["mine"] and keys[there] not in w["ours"]:
            return
        if keys[there] in w["prepositions"]:
            return
        if keys[there] in w.doers:
            parts.leave_out(_done_from(parts, start, here - 1), end)
            return


def _done_from(parts: Sentence, start: int, done: int) -> int:
    """Where what was done by others begins: with its own name, where that begins the part."""
    keys, w = parts.keys, parts.words
    first = done
    if keys[done] in w["doings"] and not w.is_past(keys[start]) and keys[start] not in w["me"]:
        first = start
    for at in range(done - 1, max(start, done - WIDE), -1):
        if keys[at] in w["clauses"] or keys[at] in w["relatives"]:
            return at
    return first


def daily_life(parts: Sentence, start: int, end: int, begun: int) -> None:
    """Sport, food, craft and translation, which name tools by chance."""
    keys, w = parts.keys, parts.words
    verb = next(
        (n for n in range(begun, min(begun + 2, end)) if keys[n] in w["daily-verbs"]),
        None,
    )
    if verb is None:
        return
    words = set(keys[start:end])
    if keys[verb] in w["book-verbs"]:
        if words & w["replaced"] or ("into" in words and words & w["languages"]):
            parts.leave_out(start, end)
        return
    near = keys[verb + 1 : min(verb + 1 + NEAR, end)]
    if not w["daily-things"].isdisjoint(near) and not words & w["daily-except"]:
        parts.leave_out(start, end)
