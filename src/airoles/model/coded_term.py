"""Words of adverts that speak to one gender or put people off."""

from dataclasses import dataclass
from typing import Literal

from airoles.model.base import STRICT, Flag, Name, SourceId, Text

CodedKind = Literal["masculine-coded", "feminine-coded", "off-putting"]


@dataclass(frozen=True, kw_only=True, slots=True)
class CodedTerm:
    """A word, a stem or a phrase, and whom it speaks to."""

    __pydantic_config__ = STRICT

    term: Name
    """The words, without capitals and accents; (a|b), ..., * and _ as in deeds.yaml."""
    kind: CodedKind
    """Masculine-coded, feminine-coded or off-putting."""
    strong: Flag = False
    """Whether it tells something even in an advert for leaders, by the rule in the file's head."""
    unless: tuple[Text, ...] = ()
    """Phrases that make it an ordinary word: competitive pay; ... is up to five words."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that list it, or list a word of which it is a spelling."""
