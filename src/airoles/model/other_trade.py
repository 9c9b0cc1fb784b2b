"""Work of other trades that adverts ask for now and then."""

from dataclasses import dataclass

from airoles.model.base import STRICT, Name


@dataclass(frozen=True, kw_only=True, slots=True)
class OtherTrade:
    """A trade, and the words by which an advert asks for its work."""

    __pydantic_config__ = STRICT

    name: Name
    """What the trade is called."""
    words: tuple[Name, ...]
    """The words, in small letters without accents; * is any ending, _ a space or hyphen."""
