"""The words by which the parts and fields of job adverts are told, in six languages."""

from dataclasses import dataclass
from typing import Literal

from airoles.model.advert import Country
from airoles.model.base import STRICT, Text

HeadingKind = Literal[
    "about", "duties", "asks", "nice", "offer", "line", "apply", "other", "elsewhere"
]
"""What stands under a heading; elsewhere is no more of this advert, such as other jobs."""
LabelField = Literal["title", "employer", "place", "closes", "posted", "pay", "line"]


@dataclass(frozen=True, kw_only=True, slots=True)
class AdvertHeading:
    """Headings of one kind of part.

    `...` at an end of a heading stands for up to six more words there.
    """

    __pydantic_config__ = STRICT

    kind: HeadingKind
    """What stands under them."""
    says: tuple[Text, ...]
    """The headings, in small letters, without possessives and articles that stand in `beside`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdvertLabel:
    """Words before a colon that name a field of an advert."""

    __pydantic_config__ = STRICT

    field: LabelField
    """The field that follows."""
    says: tuple[Text, ...]
    """The words, in small letters."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdvertPlace:
    """Names of places that tell the country."""

    __pydantic_config__ = STRICT

    country: Country
    """Its code (ISO 3166-1)."""
    says: tuple[Text, ...]
    """Names of the country, its states and its large towns, in small letters."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdvertPartWords:
    """The vocabulary of the parts and fields of adverts."""

    __pydantic_config__ = STRICT

    headings: tuple[AdvertHeading, ...] = ()
    """What the headings of adverts open."""
    beside: tuple[Text, ...] = ()
    """Words beside those of a heading that change nothing, such as your, our, key."""
    tells: tuple[AdvertHeading, ...] = ()
    """Words in a sentence under no heading that tell what it speaks of; the first kind counts."""
    labels: tuple[AdvertLabel, ...] = ()
    """What stands before a colon."""
    no_title: tuple[Text, ...] = ()
    """First lines that are no title, such as job description; with `...` as in headings."""
    places: tuple[AdvertPlace, ...] = ()
    """Names of places, and the country that they tell."""
