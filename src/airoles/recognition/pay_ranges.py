"""Two amounts as the ends of a range: 60-70k, between 60 and 70, from 60 up to 70."""

import re
from dataclasses import replace

from airoles.recognition.pay_amounts import Money
from airoles.recognition.pay_vocabulary import PayVocabulary


def ranges_of(single: list[Money], small: str, known: PayVocabulary) -> list[Money]:
    """The amounts of a sentence with each two that form a range as one."""
    made: list[Money] = []
    waiting: Money | None = None
    for amount in single:
        if waiting is None:
            waiting = amount
            continue
        joined = _joined(waiting, amount, small, known)
        if joined is not None:
            made.append(joined)
            waiting = None
        else:
            made.append(waiting)
            waiting = amount
    return [*made, waiting] if waiting is not None else made


def _joined(first: Money, second: Money, small: str, known: PayVocabulary) -> Money | None:
    """Two amounts as a range, where the words between them say so."""
    gap = small[first.end : second.start]
    if len(gap) > 70 or not _may_share_a_currency(first, second):
        return None
    for period in known.periods:
        gap = period.words.sub(" ", gap)
    gap = known.sense("pay").sub(" ", gap).strip(" ,()\u00a0\u202f")
    opened = small[max(0, first.start - 20) : first.start]
    if not _means_a_range(opened, gap, known):
        return None
    low, high = first.low, second.high
    factor = max(first.factor, second.factor)
    if first.factor == 1 and second.factor > 1 and low * factor <= high:
        low *= factor
    elif second.factor == 1 and first.factor > 1 and high < low:
        high *= factor
    elif low < 1000 and low * 1000 <= high <= low * 3000:  # 120-130,000
        low *= 1000
    if not 0 < low <= high <= low * 20:
        return None
    known_by = second if first.currency is None or not first.is_told else first
    known_by = known_by if known_by.currency is not None else first
    return replace(
        first,
        end=second.end,
        digits_end=second.digits_end,
        low=low,
        high=high,
        currency=known_by.currency,
        is_told=known_by.is_told,
        factor=factor,
        is_year=first.is_year and second.is_year,
    )


def _may_share_a_currency(first: Money, second: Money) -> bool:
    same = first.currency == second.currency
    return same or None in (first.currency, second.currency) or first.is_told != second.is_told


def _means_a_range(opened: str, gap: str, known: PayVocabulary) -> bool:
    """Whether the words before and between two amounts make them the ends of a range."""
    if known.sense("to").fullmatch(gap):
        return True
    if known.sense("between").search(opened) and known.sense("and").fullmatch(gap):
        return True
    if _rises(gap, known):
        return True
    if not known.sense("at-least").search(opened):
        return False
    linked = known.sense("and").match(gap)
    return bool(known.sense("at-most").fullmatch(gap[linked.end() if linked else 0 :].strip()))


def _rises(gap: str, known: PayVocabulary) -> bool:
    """Whether a few words lead up to the second amount: in our lowest market up to ..."""
    last = [found for found in known.sense("at-most").finditer(gap) if found.end() == len(gap)]
    return bool(last) and not re.search(r"[,;.+(]|(?<!\w)(?:plus|and|und|et|y)(?!\w)", gap)
