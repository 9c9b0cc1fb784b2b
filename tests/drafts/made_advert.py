"""A made-up advert, as the survey keeps it."""

from airoles.model.advert import Advert


def clerks_advert(**given: object) -> Advert:
    """A whole advert for a clerk; each field can be given in its place."""
    plain = {
        "title": "Clerk",
        "role": "clerk",
        "fit": "exact",
        "employer": "Acme",
        "kind": "company",
        "posted": "2026",
        "looked_up": "2026-01-02",
        "addresses": ("https://acme.example",),
        "read": "whole",
        "sources": ("d",),
    }
    return Advert(**{**plain, **given})  # type: ignore[arg-type]
