"""The budget of a role, by the words of its advert."""

import re
from collections.abc import Sequence

from airoles.recognition.advert_facts_found import Fact
from airoles.recognition.advert_sentences import AdvertSentence
from airoles.recognition.fact_phrases import FactPhraseReader

_OF_THE_PERSON = ("asks", "nice", "apply")
_SIGN = r"(?:[$€£]|\b(?:usd|eur|gbp|chf|cad|aud|sek|nok|dkk|pln|euros?|dollars?|pounds?)\b)"
_FIGURE = r"\d{1,3}(?:[.,'\s]\d{1,3}){0,4}"
_SCALE = r"(?:\s?(?:million(?:en|s)?|millones|milioni|miljoen|mio\.?|mn|m|k|billion|mrd\.?|bn)\b)?"
_AMOUNT = re.compile(
    rf"{_SIGN}\s?{_FIGURE}{_SCALE}|{_FIGURE}{_SCALE}\s?(?:de\s|di\s|d')?{_SIGN}", re.IGNORECASE
)


def budget_of(parts: Sequence[AdvertSentence], reader: FactPhraseReader) -> Fact | None:
    """The budget: owned, held-by-another or none; None where the advert does not say."""
    found: dict[str, Fact] = {}
    for part in parts:
        if part.kind in _OF_THE_PERSON or reader.first("experience", part.small):
            continue
        if reader.first("budget-personal", part.small):
            continue
        for fact, value in (
            ("budget-none", "none"),
            ("budget-of-another", "held-by-another"),
            ("budget-owned", "owned"),
            ("budget-held", "held-by-another"),
            ("budget-stated", "owned"),
        ):
            if said := reader.first(fact, part.small):
                amount = _AMOUNT.search(part.text)
                written = amount[0].strip() if amount else ""
                found.setdefault(value, Fact(value, part.text, None, written or said.words))
                break
    return found.get("none") or found.get("held-by-another") or found.get("owned")
