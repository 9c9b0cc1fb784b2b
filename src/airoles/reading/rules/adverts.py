"""Rules on the survey of adverts."""

from collections.abc import Iterator

from airoles.model.advert import UNDATED, Advert
from airoles.model.dates import first_day, last_day
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding, Found


def every_advert_holds(library: Library) -> Iterator[Finding]:
    """Each record can be read, and says nothing that a part of a text cannot say."""
    for key, advert in library.adverts.items():
        for found in _wrong(advert):
            yield Finding("adverts", key, *found)


def _wrong(advert: Advert) -> Iterator[Found]:
    if not advert.addresses:
        yield Found(("addresses",), "is empty", "name where the advert can be read")
    if advert.degree == "none" and advert.read != "whole":
        message = "is none, though only a part was read"
        yield Found(("degree",), message, "leave it out: what a part lacks says nothing")
    pay = advert.pay
    if pay and pay.low is None and pay.high is None:
        yield Found(("pay",), "holds no amount", "write low, high or both, or leave pay out")
    if pay and pay.low is not None and pay.high is not None and pay.low > pay.high:
        yield Found(("pay", "high"), "is less than the lower end", "check it against the advert")
    if advert.posted != UNDATED and first_day(advert.posted) > last_day(advert.looked_up):
        yield Found(("posted",), "lies after looked_up", "check both dates")


def every_advert_names_what_there_is(library: Library) -> Iterator[Finding]:
    """An advert is counted with a role, and its line and skills are ones of the catalog."""
    roles = {*library.roles, *(name for kind, name in library.broken if kind == "role")}
    for key, advert in library.adverts.items():
        line = advert.reports_to
        named = {("role",): advert.role, ("reports_to", "role"): line.role if line else None}
        for where, role in named.items():
            if role is not None and role not in roles:
                message = f"is {role!r}, which is no role"
                hint = "write the id of the role" + (", or leave it out" if len(where) > 1 else "")
                yield Finding("adverts", key, where, message, hint)
        if not library.is_whole("skills"):
            continue
        for index, ask in enumerate(advert.skills):
            if ask.skill not in library.skills:
                yield Finding(
                    "adverts",
                    key,
                    ("skills", index, "skill"),
                    f"is {ask.skill!r}, which skills.yaml does not have",
                    "use a skill of the vocabulary, or write it in other_asks",
                )


def no_advert_counts_twice(library: Library) -> Iterator[Finding]:
    """One copy of one advert is one record."""
    known: dict[tuple[str, str | None], str] = {}
    for key, advert in library.adverts.items():
        if not advert.addresses:
            continue
        other = known.setdefault((advert.addresses[0], advert.archived), key)
        if other != key:
            message = f"is the address of {other} too"
            yield Finding("adverts", key, ("addresses",), message, "keep one of the two")


RULES = (every_advert_holds, every_advert_names_what_there_is, no_advert_counts_twice)
