"""What somebody names a file for, a résumé or an advert, in the words that errors need."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What a file should hold, and what to do where it does not."""

    name: str
    """With its article, such as "a résumé"."""
    again: str
    """How to get the file anew."""
    forms: str
    """The forms that are read."""
    smaller: str
    """How to make the file smaller."""


RESUME = AskedFor(
    "a résumé",
    "export the résumé again",
    "name JSON Resume, YAML, a LinkedIn export, Europass, PDF, DOCX or text",
    "leave out pictures and what tells least",
)
ADVERT = AskedFor(
    "an advert",
    "save the advert again",
    "name a web page, JSON, PDF, DOCX, Markdown or text",
    "save the one advert, without pictures",
)
