"""A catalog made here, with texts that would do harm on a page that took them for markup."""

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.model.source import Source
from airoles.reading.library import Library
from airoles.store.building import catalog_of
from questions.making import claims, pay, role, step

HARM = "</script><img src=x onerror=alert(1)>\u2028<b>bold</b>"
"""Ends a script, starts another, and breaks a line of JavaScript of old."""


def harmful() -> Catalog:
    """Two roles with a route, a dispute and a source, all of whose texts mean harm."""
    low = role(
        "low", title=f"Low {HARM}", summary=claims(f"Says {HARM}"), moves=(step("high", None),)
    )
    high = role(
        "high", title=f"High {HARM}", aliases=("HH",), summary=claims(HARM), pay=(pay(place=HARM),)
    )
    dispute = Dispute(
        topic=HARM, roles=("low", "high"), positions=(Claim(text=HARM, sources=("c",)),)
    )
    return catalog_of(
        Library(
            roles={"low": low, "high": high},
            sources={"c": Source(publisher=HARM, title=HARM, grade="C")},
            skills={},
            routes={},
            disputes={"harm": dispute},
        )
    )
