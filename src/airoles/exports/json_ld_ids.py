"""What the nodes of the JSON-LD are called: the same in every document and version."""

IDS = "urn:airoles"


def role_id(role: str) -> str:
    """The occupation that a role is."""
    return f"{IDS}:role:{role}"


def record_id(role: str) -> str:
    """What the catalog holds on a role."""
    return f"{IDS}:record:{role}"


def source_id(source: str) -> str:
    """A publication that statements rest on."""
    return f"{IDS}:source:{source}"
