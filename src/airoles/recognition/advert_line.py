"""A line of an advert, with the part of the advert in which it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AdvertLine:
    """One sentence, bullet or heading, put together again where the file broke it."""

    text: str
    """The words."""
    kind: str = "other"
    """about, duties, asks, nice, offer, line (who reports to whom), apply or other."""
