"""Employer and place of an advert out of one line, and the country that a place lies in."""

import re

from airoles.intake.advert_vocabulary import Vocabulary
from airoles.intake.title_words import names_employer, names_field, names_post
from airoles.text import one_line

MOST_SHOWN = 200
BRACKETS = re.compile(r"\s*\([^()]{0,120}\)")
STROKES = re.compile(r"\s+[-–—]\s+|\s*[|·•]\s*")
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|"
    "NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
_PROVINCES = "ON|QC|BC|AB|MB|NB|NL|NS|PE|SK"
STATE = re.compile(rf",\s*(?:(?P<us>{_STATES})|(?P<ca>{_PROVINCES}))\b")
_COMMA = re.compile(rf",\s+(?!(?:{_STATES}|{_PROVINCES})\b|(?:Inc|Ltd|LLC|Corp|Co|S\.|B\.V)\b)")
REMOTE = re.compile(
    r"\b(?:(?:fully |100 ?% )?remote|hybrid|on[- ]?site|home[- ]?office|télétravail|teletrabajo|"
    r"telelavoro|thuiswerk\w*|híbrido|ibrido|hybride|anywhere)\b",
    re.IGNORECASE,
)
_FOR_CLIENT = re.compile(
    r"(?:on behalf of|our client|for our client|im auftrag|für unseren kunden|pour le compte|"
    r"pour notre client|por cuenta de|per conto di|namens)\b",
    re.IGNORECASE,
)


def country_of(place: str, known: Vocabulary) -> str:
    """The code of the country of a place such as "Austin, TX"; empty where nothing tells it."""
    code = known.country(place)
    state = STATE.search(place)
    if state and code not in ("IT", "DE"):  # Milano, MI and Berlin, DE
        return "US" if state["us"] else "CA"
    return code


def employer_and_place(text: str, known: Vocabulary) -> tuple[str, str]:
    """Employer and place out of a line such as "Acme GmbH, Berlin or remote"."""
    bare = one_line(BRACKETS.sub("", text)).strip(" ,;")
    remote = " ".join(re.findall(r"\(([^()]{0,120})\)", text))
    parts = [
        part.strip()
        for stroke in STROKES.split(bare)
        for part in _COMMA.split(stroke)
        if part.strip()
    ]
    places = [p for p in parts if _is_place(p, known)]
    if not places and len(parts) > 1 and _could_be_town(parts[-1]):
        places = [parts[-1]]
    names = [p for p in parts if (p not in places and p[:1].isupper()) or p[:1].isdigit()]
    employer = next((p for p in names if names_employer(p)), names[0] if names else "")
    if (
        re.search(r"\d[\d.,]{2}|[€$£]", employer)
        or _FOR_CLIENT.match(bare)
        or (names_post(employer) and not names_employer(employer))
    ):
        employer = ""
    place = ", ".join(places)
    if place and (said := REMOTE.search(remote)) and not REMOTE.search(place):
        place = f"{place} ({said[0]})"
    return employer[:MOST_SHOWN], place[:MOST_SHOWN]


def _is_place(part: str, known: Vocabulary) -> bool:
    if names_employer(part) and not STATE.search(part):  # Boulder, CO is no company
        return False
    return len(part.split()) <= 7 and bool(
        known.country(part) or STATE.search(part) or REMOTE.search(part)
    )


def _could_be_town(part: str) -> bool:
    words = part.split()
    return (
        len(words) <= 3
        and words[0][:1].isupper()
        and not any(letter.isdigit() for letter in part)
        and not (names_post(part) or names_employer(part) or names_field(part))
    )


def place_words(place: str) -> str:
    """A place as it was written, on one line."""
    return one_line(place).strip(" .;,")[:MOST_SHOWN]
