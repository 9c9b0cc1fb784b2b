"""What is to be left out where a row of words stands that denies, wishes or names another."""

from collections.abc import Callable

from airoles.model.claim_words import ClaimKind
from airoles.recognition import elsewhere as x
from airoles.recognition import firms
from airoles.recognition.claim_statements import WIDE, Sentence, row_end, until_me
from airoles.recognition.others_deeds import NEAR

_PAST_ENDS = ("te", "ten", "de", "den", "hatte", "war", "nahm", "schrieb", "hielt", "was", "had")

_Rule = Callable[[Sentence, list[tuple[int, int]], int, int, int, int], None]


def _onward(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    """What follows is left out, to the end of the row of items."""
    token = parts.read[here]
    after = parts.text[token.end : token.end + 1]
    if length == 1 and after in "-‐" and after:
        return  # non-technical, no-code
    if parts.keys[here] == "t" and parts.text[token.start - 1 : token.start] not in "'’":
        return
    first = here - 1 if parts.keys[here] == "t" else here  # do not, written as one word
    parts.leave_out(first, row_end(parts, pieces, number))


def _start(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    if here == begun and not (here and parts.keys[here - 1] in parts.words["articles"]):
        parts.leave_out(here, row_end(parts, pieces, number))


def _whole(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    parts.leave_out(*pieces[number])


def _future(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    if here != begun or parts.keys[here] == "upcoming":
        parts.leave_out(*pieces[number])


def _subject(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    if here == begun:
        parts.leave_out(here, until_me(parts, pieces, here))


def _of(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    """Another person who is the subject, or to whom a thing belongs."""
    w = parts.words
    keys, end = parts.keys, pieces[number][1]
    if here and keys[here - 1] in w["articles"]:
        return
    at = here + length
    person = next((n for n in range(at, min(at + 3, end)) if _is_other(parts, here, n)), None)
    if person is None or any(keys[n] in w["prepositions"] for n in range(at, person)):
        return
    owned = keys[here] in w["mine"] and parts.text[parts.read[person].end :][:1] in (
        "'",
        "’",
    )
    possessor = here > pieces[number][0] and keys[here - 1] in w["of"]
    if owned or (possessor and keys[here] in w["mine"]):
        parts.leave_out(*pieces[number])
        return
    if here != begun and not _begins_clause(keys, here):
        if keys[here] in w["mine-behind"] and keys[here - 1].endswith(_PAST_ENDS):
            parts.leave_out(*pieces[number])  # das Budget verantwortete mein Chef
        return
    rest = range(person + 1, min(person + 1 + NEAR, end))
    foreign = keys[here] in w["mine"] and keys[here] not in ("my", "our")
    if foreign or any(w.is_past(keys[n]) for n in rest):
        parts.leave_out(here, until_me(parts, pieces, here))


def _is_other(parts: Sentence, here: int, at: int) -> bool:
    """Whether it is another person, people of a trade (the team may be one's own) or afar."""
    keys, w = parts.keys, parts.words
    if keys[at] in w["others"]:
        return True
    if keys[here] == "the" and keys[at] in w["trades"]:
        end = parts.read[at].end
        return parts.text[end - 1] == "s" and parts.text[end : end + 1] not in ("'", "’")
    return keys[at] in w["they"] and not w["foreign"].isdisjoint(keys[here:at])


def _begins_clause(keys: list[str], here: int) -> bool:
    return bool(here) and keys[here - 1] in ("while", "because", "where", "when", "and", "wahrend")


def _reporting(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    w = parts.words
    keys, end = parts.keys, pieces[number][1]
    if not w["boards"].isdisjoint(keys[here : min(here + WIDE, end)]):
        return
    near = keys[here + length : min(here + length + NEAR, end)]
    if keys[here + length : here + length + 1] == ["me"]:
        return
    if not w["others"].isdisjoint(near):
        parts.leave_out(here, end)


def _service(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    if here == begun:
        parts.leave_out(*pieces[number])


def _clients(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    start, end = pieces[number]
    if parts.keys[begun] in parts.words["hired"]:
        parts.leave_out(start, end)


RULES: dict[ClaimKind, _Rule] = {
    "denials": _onward,
    "denied-before-too": _whole,
    "wishes": _onward,
    "wishes-at-start": _start,
    "planned": _future,
    "other-subjects": _subject,
    "reporting": _reporting,
    "beside": _onward,
    "clerical": _service,
    "for-clients": _clients,
    "of-others": _of,
    "tried": _onward,
    "not-ours": x.not_ours,
    "lay-with": x.lay_with,
    "it-was": x.it_was,
    "outsourced": x.outsourced,
    "makers": firms.makers,
    "firms-for": firms.firms_for,
    "in-vain": x.in_vain,
    "came-to-nothing": x.came_to_nothing,
    "failed": x.failed,
}
"""What is left out, by the kind of the row."""
