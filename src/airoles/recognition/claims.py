"""The parts of a sentence that tell what the person did or can do."""

from airoles.recognition.claim_rules import RULES
from airoles.recognition.claim_statements import Sentence
from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.firms import advert, employer, firm, is_employer, sized_firm
from airoles.recognition.others_deeds import (
    by_people,
    daily_life,
    of_people,
    without_article,
)
from airoles.recognition.skill_tokens import tokens


def own_parts(sentence: str, words: ClaimVocabulary) -> tuple[str, ...]:
    """The parts of a sentence that tell what the person did or can do, in order.

    What is denied, wished for, planned, another person's, or only sold or served is left out.
    """
    return tuple(sentence[start:end] for start, end in own_spans(sentence, words))


def own_spans(sentence: str, words: ClaimVocabulary) -> tuple[tuple[int, int], ...]:
    """Where `own_parts` begin and end."""
    read = tokens(sentence)
    parts = Sentence(sentence, read, words)
    heading = of_firm = False
    for first, behind in parts.statements():
        if heading:
            parts.leave_out(first, behind)
        else:
            _judge(parts, first, behind)
        if of_firm:
            employer(parts, first, behind)
        heading = parts.is_heading_of_none(first, behind)
        of_firm = is_employer(parts, first, behind)
        parts.before = (first, behind)
    spans = []
    start: int | None = None
    for number, token in enumerate(read):
        if parts.left_out[number]:
            if start is not None:
                spans.append((start, token.start))
                start = None
        elif start is None and token.key:
            start = token.start
    if start is not None:
        spans.append((start, len(sentence)))
    return tuple(_trimmed(sentence, *span) for span in spans)


def _judge(parts: Sentence, first: int, behind: int) -> None:
    """Leaves out of one statement what tells nothing of the person."""
    w = parts.words
    keys, pieces = parts.keys, parts.pieces(first, behind)
    if len(pieces) > 1:
        sized_firm(parts, pieces)
    for number, (start, end) in enumerate(pieces):
        begun = start
        while begun < end and keys[begun] in w["fillers"]:
            begun += 1
        here = start
        while here < end:
            if parts.left_out[here]:
                here += 1
                continue
            found = w.rows.at(keys, here)
            rows = sorted(((n, kind) for n, kinds in found for kind in kinds), reverse=True)
            skip = next((length for length, kind in rows if kind == "no-denials"), 0)
            if skip:
                here += skip
                continue
            for length, kind in rows:
                rule = RULES.get(kind)
                if rule and here + length <= end:
                    rule(parts, pieces, number, here, length, begun)
            if keys[here] in w.people:
                of_people(parts, pieces, number, here)
            elif keys[here] in w["by"]:
                by_people(parts, pieces, number, here)
            here += 1
        if begun < end:
            daily_life(parts, start, end, begun)
            firm(parts, begun, end, pieces)
            advert(parts, start, end, begun)
            without_article(parts, pieces, start, end, begun)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    end -= len(part) - len(part.rstrip(" ,\t\n"))
    return start, end
