"""Names of countries, as people type them, for the codes of ISO 3166-1 that markets bear."""

from airoles.errors import BadRequest
from airoles.text import fold

CODES = {
    "america": "US",
    "australia": "AU",
    "austria": "AT",
    "belgium": "BE",
    "brazil": "BR",
    "britain": "GB",
    "canada": "CA",
    "china": "CN",
    "denmark": "DK",
    "england": "GB",
    "finland": "FI",
    "france": "FR",
    "germany": "DE",
    "great britain": "GB",
    "india": "IN",
    "ireland": "IE",
    "israel": "IL",
    "italy": "IT",
    "japan": "JP",
    "mexico": "MX",
    "netherlands": "NL",
    "new zealand": "NZ",
    "norway": "NO",
    "poland": "PL",
    "portugal": "PT",
    "singapore": "SG",
    "spain": "ES",
    "sweden": "SE",
    "switzerland": "CH",
    "the netherlands": "NL",
    "uk": "GB",
    "united kingdom": "GB",
    "united states": "US",
    "united states of america": "US",
    "usa": "US",
}
"""Names in small letters, as `airoles.text.fold` writes them."""
_MEMBERS = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EU_MEMBERS = frozenset(_MEMBERS.split())
"""The member states of the European Union, by their codes."""


def country_of(named: str) -> str:
    """The code of a country by its name or code; raises `BadRequest` for what is none."""
    code = CODES.get(fold(named), named.strip().upper())
    if len(code) != 2 or not (code.isascii() and code.isalpha()):
        raise BadRequest(f"{named!r} is no country.", "write its code, such as DE, or its name")
    return code
