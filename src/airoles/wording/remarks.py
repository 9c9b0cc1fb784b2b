"""Statements with what must be said with them."""


def with_remark(text: str, remark: str | None) -> str:
    """A statement with what must be said with it."""
    return f"{text} ({remark})" if remark else text


def lowered(title: str) -> str:
    """A title in the middle of a sentence: small at its start, names such as C-suite kept."""
    return title[:1].lower() + title[1:]
