"""What is told where little stands behind a role, so that nothing is invented in its place."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.model.role import Role
from airoles.questions.voices import role_voices

_FEW = 3
"""Publishers below which it is told how few stand behind a role."""
_ASKED = {
    "duties": "duties",
    "success_measure": "a success measure",
    "challenges": "challenges",
    "decision_rights": "decision rights",
    "reports_to": "a reporting line",
}


def thin_evidence(catalog: Catalog, role: Role) -> Iterator[str]:
    """How few publishers stand behind a role, and what none of them tells."""
    heard = role_voices(catalog, role).role
    if heard < _FEW:
        publishers = "publisher stands" if heard == 1 else "publishers stand"
        yield f"Only {heard} {publishers} behind this role."
    mandate = role.mandate
    lacking = [
        words
        for name, words in _ASKED.items()
        if not getattr(role if hasattr(role, name) else mandate, name)
    ]
    if lacking:
        yield f"No source of the catalog names {_listed(lacking)} of this role."


def _listed(words: list[str]) -> str:
    return " or ".join((", ".join(words[:-1]), words[-1]) if len(words) > 1 else words)
