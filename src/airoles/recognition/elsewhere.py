"""Parts of a sentence that tell of a failure, or of what lay with others."""

from airoles.recognition.claim_statements import WIDE, Sentence, until_me
from airoles.recognition.others_deeds import NEAR

_Pieces = list[tuple[int, int]]


def not_ours(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """Between commas, "not ours" gives the whole statement to others."""
    first = pieces[0][0]
    if pieces[number] == (here, here + length) and parts.keys[first] not in parts.words["me"]:
        parts.leave_out(first, until_me(parts, pieces, here))


def lay_with(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """What sat or lay with another person is another's."""
    w = parts.words
    keys, end = parts.keys, pieces[number][1]
    near = keys[here + length : min(here + length + NEAR, end)]
    if not near or keys[here - 1] in w["me"] or near[0] in w["me"]:
        return
    if not w.doers.isdisjoint(near) or near[0] in ("them", "him", "her", "someone"):
        outsourced(parts, pieces, number, here, length, begun)


def it_was(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """A deed that is given to another: "it was Ann who led it"."""
    w = parts.words
    keys, (_, end) = parts.keys, pieces[number]
    if here != begun:
        return
    for at in range(here + length, min(here + length + NEAR, end)):
        if keys[at] in w["me"] or keys[at] in w["prepositions"]:
            return
        if keys[at] in w["relatives"] or keys[at] in ("die", "der"):
            parts.leave_out(here, until_me(parts, pieces, at))
            return


def outsourced(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """The clause before, and what follows until the person comes back."""
    first = subject_start(parts, here, begun)
    if first is not None:
        parts.leave_out(first, until_me(parts, pieces, here))


def subject_start(parts: Sentence, here: int, begun: int) -> int | None:
    """Where the subject of a verb begins; none if the person's own verb stands before it."""
    w = parts.words
    for at in range(here - 1, max(begun, here - WIDE) - 1, -1):
        if parts.keys[at] in w["clauses"]:
            return at
    if begun >= here or w.is_past(parts.keys[begun]) or parts.keys[begun] in w["me"]:
        return None
    return begun


def in_vain(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """The whole statement came to nothing."""
    parts.leave_out(pieces[0][0], pieces[-1][1])


def came_to_nothing(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """Of "it", what was told before came to nothing; of anything else, that."""
    first = pieces[0][0]
    if parts.keys[begun] in parts.words["pronouns"] and here - begun <= NEAR:
        parts.leave_out(pieces[number][0], pieces[number][1])
        if begun == first or number == 0:
            parts.leave_out(*parts.before)
        else:
            parts.leave_out(first, pieces[number][0])
    elif length > 1 and (subject := subject_start(parts, here, begun)) is not None:
        parts.leave_out(subject, pieces[number][1])


def failed(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """An exam that was failed."""
    w = parts.words
    start, end = pieces[number]
    near = parts.keys[max(start, here - WIDE) : min(here + WIDE, end)]
    if w["exams"].isdisjoint(near):
        return
    begins = parts.keys[begun]
    if here == begun or begins in w["sat"] or not w.is_past(begins):
        parts.leave_out(start, end)
    elif not w["exams"].isdisjoint(parts.keys[here : min(here + WIDE, end)]):
        parts.leave_out(here, end)
