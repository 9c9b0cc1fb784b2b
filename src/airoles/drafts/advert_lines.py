"""Lines of a draft made of statements: which ones stand in it, and in which words."""

import re
from collections.abc import Iterable

from airoles.catalog import Catalog
from airoles.drafts.lines import is_own
from airoles.model.claim import Claim
from airoles.model.role import Role
from airoles.wording.remarks import with_remark

_OF_SOME = re.compile(
    r"\b(?:one|two|three|four|five|six|some|a|public|first|second|third|last) "
    r"(?:\w+ ){0,2}(?:employers?|bod(?:y|ies)|firms?|person|persons|holders?|sentences?)\b"
)
"""A remark by which a statement holds for one or a few employers, in whole or in part."""
_NAMED = re.compile(r"[A-Z][^:]{0,60}: ")
"""A short form that begins with whom it is about: SAP, France, FTSE 100."""
_LONGEST = 150
"""Characters of a statement that stands in a draft as it is; of a longer one its short form."""
DISPUTED = " (sources disagree)"


def chosen(claims: Iterable[Claim], most: int) -> tuple[Claim, ...]:
    """The first statements that hold for the role in general; a company's own come before all."""
    general = [claim for claim in claims if is_own(claim.sources) or _is_general(claim)]
    return tuple(sorted(general, key=lambda claim: not is_own(claim.sources))[:most])


def _is_general(claim: Claim) -> bool:
    return not (_OF_SOME.search(claim.remark or "") or _NAMED.match(claim.short or ""))


def as_sentence(claim: Claim) -> str:
    """A statement as one sentence to act on: as it stands, or its short form for a longer one.

    What must be said with it is said, but for a short form, which loses no limit that matters.
    """
    is_one = ". " not in claim.text and len(claim.text) <= _LONGEST and not claim.remark
    return in_full(claim) if is_one else in_short(claim)


def in_short(claim: Claim) -> str:
    """The short form of a statement as a sentence; all of it where it has none."""
    if claim.short is None:
        return in_full(claim)
    return f"{claim.short[0].upper()}{claim.short[1:]}."


def in_full(claim: Claim) -> str:
    """A statement with all that must be said with it."""
    return with_remark(claim.text, claim.remark)


def disputed(catalog: Catalog, role: Role, section: str, claim: Claim) -> str:
    """That sources disagree on what a statement says; empty where no dispute cites its sources."""
    for dispute in catalog.disputes_on([role.id]).values():
        cited = {source for position in dispute.positions for source in position.sources}
        if section in dispute.sections and cited & set(claim.sources):
            return DISPUTED
    return ""
