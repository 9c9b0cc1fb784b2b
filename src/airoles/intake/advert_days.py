"""The last day to apply, where a sentence of an advert names it."""

import re
from datetime import date

from airoles.intake.people_dates import read_date
from airoles.model.advert_text import AdvertSection

_DAY = (
    r"\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s|del\s)?\d{4}|"
    r"[^\W\d_]{3,12}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}"
)
_UNTIL = re.compile(
    r"\b(?:by|before|until|no later than|bis|bis spätestens|bis zum|avant le|jusqu['’]au|"
    r"hasta el|antes del|entro il|entro e non oltre il|fino al|uiterlijk|vóór|voor|tot)\s"
    rf"(?:the\s)?({_DAY})",
    re.IGNORECASE,
)


def closing_day(sections: tuple[AdvertSection, ...]) -> date | None:
    """The day until which one may apply, by the sentences on how to apply."""
    for part in sections:
        for line in part.lines if part.kind == "apply" else ():
            found = _UNTIL.search(line[:1000])
            if found and (day := read_date(found[1], end=True)):
                return day
    return None
