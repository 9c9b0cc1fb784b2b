"""A job advert as it was read from somebody's file: what it says, part by part."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

PartKind = Literal["about", "duties", "asks", "nice", "offer", "line", "apply", "other"]
"""What a part speaks of; nice is what is preferred, line is whom the holder reports to or leads."""
FieldPeriod = Literal["hour", "day", "week", "month", "year", ""]


@dataclass(frozen=True, slots=True)
class AdvertSection:
    """A part of an advert: its heading as written, and its bullets and sentences."""

    heading: str
    """Empty for lines that stand under none."""
    kind: PartKind
    lines: tuple[str, ...]
    """Each is one whole bullet or sentence."""


@dataclass(frozen=True, slots=True)
class FieldPay:
    """Pay out of a structured field; never worked out from running text."""

    low: Decimal | None
    high: Decimal | None
    currency: str
    """ISO 4217 code; empty where the field names none."""
    period: FieldPeriod
    """What one amount pays for; empty where the field does not say."""
    words: str
    """The field as it was written."""


@dataclass(frozen=True, slots=True)
class AdvertText:
    """What an advert says, in the order in which it was given."""

    title: str
    """The job title; empty where none was found."""
    employer: str = ""
    place: str = ""
    country: str = ""
    """ISO 3166 code of the place of work; empty where the place does not tell it."""
    posted: date | None = None
    closes: date | None = None
    sections: tuple[AdvertSection, ...] = ()
    pay: tuple[FieldPay, ...] = ()
    skills: tuple[str, ...] = ()
    """Words that are listed as skills in fields of their own."""
    years: Decimal | None = None
    """Fewest years of experience, where a field gives them."""
    remarks: tuple[str, ...] = ()
    """What was left out or not understood, one sentence each, for the person to see."""
    hidden: tuple[str, ...] = ()
    """Words that stand in the file and cannot be seen on the page; they count for nothing."""
    form: str = ""
    """What was read: text, html, json, pdf or docx."""
