"""Parts of a sentence that describe a firm, tell of a failure, or of what lay with others."""

from airoles.recognition import claim_words as w
from airoles.recognition import elsewhere_words as e
from airoles.recognition.claim_statements import WIDE, Sentence, is_past, row_end, until_me
from airoles.recognition.others_deeds import ALL_OTHERS, NEAR
from airoles.recognition.small_words import NUMBERS, PREPOSITIONS, RELATIVES

_Pieces = list[tuple[int, int]]
_ADJECTIVES = 5
"""Words between an article and the firm, at most."""
_OF = w.words_of("of von de di van")
_A_MAKE = frozenset(row.split()[0] for row in e.MAKERS)


def firm(parts: Sentence, start: int, end: int, pieces: _Pieces) -> None:
    """What a firm or school is or does: "a start-up backed by ...", "the company builds ..."."""
    keys = parts.keys
    article = keys[start] in e.FIRM_ARTICLES
    kind = False
    for at in range(start + article, min(start + article + _ADJECTIVES, end)):
        if keys[at] in (e.FIRMS if article else e.FIRMS_BARE) or (kind and keys[at] in e.GROUPS):
            break
        if keys[at] == "up" and keys[at - 1] == "start":
            break
        kind = kind or keys[at] in e.FIRM_KINDS
        if not (article or kind) or keys[at] in PREPOSITIONS:
            return
        if is_past(keys[at]) and keys[at] not in e.FIRM_KINDS:
            return
    else:
        return
    after = keys[at + 1 : min(at + 3, end)]
    if not after:
        return
    describes = keys[at] in _A_MAKE if after[0] in _OF else after[0] in e.DESCRIBING
    if not describes and not any(key in e.FIRM_DEEDS or is_past(key) for key in after):
        return
    if start == pieces[0][0]:
        parts.leave_out(start, until_me(parts, pieces, start))
    else:
        parts.leave_out(start, end)  # joined X, a start-up backed by Y, to write Z


def sized_firm(parts: Sentence, pieces: _Pieces) -> None:
    """A firm with its size behind a comma: "consultancy for mining, 80 employees"."""
    keys, (start, end) = parts.keys, pieces[0]
    words = keys[start : min(start + _ADJECTIVES, end)]
    firms = next((n for n, key in enumerate(words) if key in e.FIRMS), None)
    if firms is None or any(is_past(k) or k in PREPOSITIONS or k in _OF for k in words[:firms]):
        return
    for first, behind in pieces[1:4]:
        few = keys[first : min(first + _ADJECTIVES, behind)]
        if few[0][:1].isdigit() and not e.SIZES.isdisjoint(few):
            parts.leave_out(start, until_me(parts, pieces, start))
            return


def is_employer(parts: Sentence, first: int, behind: int) -> bool:
    """Whether it is "Employer" or the like before a colon."""
    if not 0 < behind - first <= _ADJECTIVES or behind >= len(parts.read):
        return False
    last = parts.keys[behind - 1]
    return last in e.EMPLOYER_HEADINGS and parts.text[parts.read[behind].start] == ":"


def employer(parts: Sentence, first: int, behind: int) -> None:
    """What stands behind "Employer:", until a verb begins what the person did."""
    for start, end in parts.pieces(first, behind):
        if is_past(parts.keys[start]) or parts.keys[start] in w.ME:
            return
        parts.leave_out(start, end)


def advert(parts: Sentence, start: int, end: int, begun: int) -> None:
    """What was written to sell: "wrote brochures for ..."."""
    if parts.keys[begun] not in e.ADVERTISING:
        return
    for at in range(begun + 1, min(begun + NEAR, end)):
        if parts.keys[at] in PREPOSITIONS:
            return
        if parts.keys[at] in e.ADVERTS:
            parts.leave_out(start, end)
            return


def not_ours(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """Between commas, "not ours" gives the whole statement to others."""
    first = pieces[0][0]
    if pieces[number] == (here, here + length) and parts.keys[first] not in w.ME:
        parts.leave_out(first, until_me(parts, pieces, here))


def lay_with(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """What sat or lay with another person is another's."""
    keys, end = parts.keys, pieces[number][1]
    near = keys[here + length : min(here + length + NEAR, end)]
    if not near or keys[here - 1] in w.ME or near[0] in w.ME:
        return
    others = ALL_OTHERS | e.HOUSES | e.FIRMS
    if not others.isdisjoint(near) or near[0] in ("them", "him", "her", "someone"):
        outsourced(parts, pieces, number, here, length, begun)


def it_was(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """A deed that is given to another: "it was Ann who led it"."""
    keys, (_, end) = parts.keys, pieces[number]
    if here != begun:
        return
    for at in range(here + length, min(here + length + NEAR, end)):
        if keys[at] in w.ME or keys[at] in PREPOSITIONS:
            return
        if keys[at] in RELATIVES or keys[at] in ("die", "der"):
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
    for at in range(here - 1, max(begun, here - WIDE) - 1, -1):
        if parts.keys[at] in w.CLAUSES:
            return at
    if begun >= here or is_past(parts.keys[begun]) or parts.keys[begun] in w.ME:
        return None
    return begun


def makers(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """What a firm makes or sells."""
    first, end = here + length, pieces[number][1]
    stop = next((n for n in range(first, end) if parts.keys[n] in PREPOSITIONS), None)
    parts.leave_out(first, row_end(parts, pieces, number) if stop is None else stop)


def firms_for(
    parts: Sentence, pieces: _Pieces, number: int, here: int, length: int, begun: int
) -> None:
    """What a firm is for: "at a consultancy for ..."; not for how long one was there."""
    keys, end = parts.keys, pieces[number][1]
    after = keys[here + length : end]
    before = keys[max(pieces[number][0], here - _ADJECTIVES) : here]
    if e.AT.isdisjoint(before) or not after:
        return
    if after[0][:1].isdigit() or after[0] in NUMBERS or after[0] in ("a", "over", "more"):
        return
    makers(parts, pieces, number, here, length, begun)


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
    if parts.keys[begun] in e.PRONOUNS and here - begun <= NEAR:
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
    start, end = pieces[number]
    near = parts.keys[max(start, here - WIDE) : min(here + WIDE, end)]
    if e.EXAMS.isdisjoint(near):
        return
    begins = parts.keys[begun]
    if here == begun or begins in e.SAT or not is_past(begins):
        parts.leave_out(start, end)
    elif not e.EXAMS.isdisjoint(parts.keys[here : min(here + WIDE, end)]):
        parts.leave_out(here, end)
