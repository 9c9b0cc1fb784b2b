"""Parts of a sentence that describe a firm or school, what it makes, or what it is praised by."""

from airoles.recognition.claim_statements import Sentence, row_end, until_me
from airoles.recognition.others_deeds import NEAR

_Pieces = list[tuple[int, int]]
_ADJECTIVES = 5
"""Words between an article and the firm, at most."""


def firm(parts: Sentence, start: int, end: int, pieces: _Pieces) -> None:
    """What a firm or school is or does: "a start-up backed by ...", "the company builds ..."."""
    keys, w = parts.keys, parts.words
    article = keys[start] in w["firm-articles"]
    kind = False
    for at in range(start + article, min(start + article + _ADJECTIVES, end)):
        if keys[at] in (w["firms"] if article else w["firms-bare"]) or (
            kind and keys[at] in w["groups"]
        ):
            break
        if keys[at] == "up" and keys[at - 1] == "start":
            break
        kind = kind or keys[at] in w["firm-kinds"]
        if not (article or kind) or keys[at] in w["prepositions"]:
            return
        if w.is_past(keys[at]) and keys[at] not in w["firm-kinds"]:
            return
    else:
        return
    after = keys[at + 1 : min(at + 3, end)]
    if not after:
        return
    describes = keys[at] in w.makes if after[0] in w["of"] else after[0] in w["describing"]
    if not describes and not any(key in w["firm-deeds"] or w.is_past(key) for key in after):
        return
    if start == pieces[0][0]:
        parts.leave_out(start, until_me(parts, pieces, start))
    else:
        parts.leave_out(start, end)  # joined X, a start-up backed by Y, to write Z


def sized_firm(parts: Sentence, pieces: _Pieces) -> None:
    """A firm with its size behind a comma: "consultancy for mining, 80 employees"."""
    w = parts.words
    keys, (start, end) = parts.keys, pieces[0]
    words = keys[start : min(start + _ADJECTIVES, end)]
    firms = next((n for n, key in enumerate(words) if key in w["firms"]), None)
    if firms is None or any(
        w.is_past(k) or k in w["prepositions"] or k in w["of"] for k in words[:firms]
    ):
        return
    for first, behind in pieces[1:4]:
        few = keys[first : min(first + _ADJECTIVES, behind)]
        if few[0][:1].isdigit() and not w["sizes"].isdisjoint(few):
            parts.leave_out(start, until_me(parts, pieces, start))
            return


def is_employer(parts: Sentence, first: int, behind: int) -> bool:
    """Whether it is "Employer" or the like before a colon."""
    if not 0 < behind - first <= _ADJECTIVES or behind >= len(parts.read):
        return False
    last = parts.keys[behind - 1]
    return last in parts.words["employer-headings"] and parts.text[parts.read[behind].start] == ":"


def employer(parts: Sentence, first: int, behind: int) -> None:
    """What stands behind "Employer:", until a verb begins what the person did."""
    w = parts.words
    for start, end in parts.pieces(first, behind):
        if w.is_past(parts.keys[start]) or parts.keys[start] in w["me"]:
            return
        parts.leave_out(start, end)


def advert(parts: Sentence, start: int, end: int, begun: int) -> None:
    """What was written to sell: "wrote brochures for ..."."""
    w = parts.words
    if parts.keys[begun] not in w["advertising"]:
        return
    for at in range(begun + 1, min(begun + NEAR, end)):
        if parts.keys[at] in w["prepositions"]:
            return
        if parts.keys[at] in w["adverts"]:
            parts.leave_out(start, end)
            return


def makers(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """What a firm makes or sells."""
    first, end = here + length, pieces[number][1]
    stop = next(
        (n for n in range(first, end) if parts.keys[n] in parts.words["prepositions"]), None
    )
    parts.leave_out(first, row_end(parts, pieces, number) if stop is None else stop)


def firms_for(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """What a firm is for: "at a consultancy for ..."; not for how long one was there."""
    w = parts.words
    keys, end = parts.keys, pieces[number][1]
    after = keys[here + length : end]
    before = keys[max(pieces[number][0], here - _ADJECTIVES) : here]
    if w["at"].isdisjoint(before) or not after:
        return
    if after[0][:1].isdigit() or after[0] in w["numbers"] or after[0] in ("a", "over", "more"):
        return
    makers(parts, pieces, number, here, length, begun)
