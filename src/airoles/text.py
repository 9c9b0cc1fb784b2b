"""Texts as they are compared and shown."""


def fold(name: str) -> str:
    """A name without regard to case, hyphens and spacing."""
    return " ".join(name.casefold().replace("-", " ").replace("_", " ").split())


def folded(*names: str) -> set[str]:
    """Names without regard to case, hyphens and spacing, each once."""
    return {fold(name) for name in names}
