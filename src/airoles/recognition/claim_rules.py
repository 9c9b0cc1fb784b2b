"""What is to be left out where a row of words stands that denies, wishes or names another."""

from collections.abc import Callable

from airoles.recognition import claim_words as w
from airoles.recognition import elsewhere as x
from airoles.recognition import elsewhere_words as e
from airoles.recognition.claim_statements import WIDE, Sentence, is_past, row_end, until_me
from airoles.recognition.others_deeds import NEAR
from airoles.recognition.small_words import ARTICLES, PEOPLE, PREPOSITIONS
from airoles.recognition.word_rows import WordRows

_OF = w.words_of("of von de di van del")
_MINE_BEHIND = w.words_of("mein meine unser unsere mijn onze")
_PAST_ENDS = ("te", "ten", "de", "den", "hatte", "war", "nahm", "schrieb", "hielt", "was", "had")
ROWS: WordRows[str] = WordRows(
    [
        (row, kind)
        for kind, rows in (
            ("harmless", w.NO_DENIALS),
            ("onward", w.DENIALS),
            ("whole", w.DENIED_BEFORE_TOO),
            ("onward", w.WISHES),
            ("start", w.WISHES_AT_START),
            ("future", w.PLANNED),
            ("subject", w.OTHER_SUBJECTS),
            ("reporting", w.REPORTING),
            ("onward", w.BESIDE),
            ("service", w.CLERICAL),
            ("clients", w.FOR_CLIENTS),
            ("of", w.OF_OTHERS),
            ("onward", e.TRIED),
            ("not ours", e.NOT_OURS),
            ("lay with", e.LAY_WITH),
            ("it was", e.IT_WAS),
            ("outsourced", e.OUTSOURCED),
            ("makers", e.MAKERS),
            ("firms for", e.FIRMS_FOR),
            ("in vain", e.IN_VAIN),
            ("came to nothing", e.CAME_TO_NOTHING),
            ("failed", e.FAILED),
        )
        for row in rows
    ]
)

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
    if here == begun and not (here and parts.keys[here - 1] in ARTICLES):
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
    keys, end = parts.keys, pieces[number][1]
    if here and keys[here - 1] in ARTICLES:
        return
    at = here + length
    person = next((n for n in range(at, min(at + 3, end)) if _is_other(parts, here, n)), None)
    if person is None or any(keys[n] in PREPOSITIONS for n in range(at, person)):
        return
    owned = keys[here] in w.MINE and parts.text[parts.read[person].end :][:1] in ("'", "’")
    possessor = here > pieces[number][0] and keys[here - 1] in _OF
    if owned or (possessor and keys[here] in w.MINE):
        parts.leave_out(*pieces[number])
        return
    if here != begun and not _begins_clause(keys, here):
        if keys[here] in _MINE_BEHIND and keys[here - 1].endswith(_PAST_ENDS):
            parts.leave_out(*pieces[number])  # das Budget verantwortete mein Chef
        return
    rest = range(person + 1, min(person + 1 + NEAR, end))
    foreign = keys[here] in w.MINE and keys[here] not in ("my", "our")
    if foreign or any(is_past(keys[n]) for n in rest):
        parts.leave_out(here, until_me(parts, pieces, here))


def _is_other(parts: Sentence, here: int, at: int) -> bool:
    """Whether it is another person, people of a trade (the team may be one's own) or afar."""
    keys = parts.keys
    if keys[at] in w.OTHERS:
        return True
    if keys[here] == "the" and keys[at] in PEOPLE:
        end = parts.read[at].end
        return parts.text[end - 1] == "s" and parts.text[end : end + 1] not in ("'", "’")
    return keys[at] in w.THEY and not e.FOREIGN.isdisjoint(keys[here:at])


def _begins_clause(keys: list[str], here: int) -> bool:
    return bool(here) and keys[here - 1] in ("while", "because", "where", "when", "and", "wahrend")


def _reporting(
    parts: Sentence, pieces: list[tuple[int, int]], number: int, here: int, length: int, begun: int
) -> None:
    keys, end = parts.keys, pieces[number][1]
    if not w.BOARDS.isdisjoint(keys[here : min(here + WIDE, end)]):
        return
    near = keys[here + length : min(here + length + NEAR, end)]
    if keys[here + length : here + length + 1] == ["me"]:
        return
    if not w.OTHERS.isdisjoint(near):
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
    if parts.keys[begun] in w.HIRED:
        parts.leave_out(start, end)


RULES: dict[str, _Rule] = {
    "onward": _onward,
    "start": _start,
    "whole": _whole,
    "future": _future,
    "subject": _subject,
    "reporting": _reporting,
    "service": _service,
    "clients": _clients,
    "of": _of,
    "not ours": x.not_ours,
    "lay with": x.lay_with,
    "it was": x.it_was,
    "outsourced": x.outsourced,
    "makers": x.makers,
    "firms for": x.firms_for,
    "in vain": x.in_vain,
    "came to nothing": x.came_to_nothing,
    "failed": x.failed,
}
