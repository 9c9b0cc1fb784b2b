"""Templates of drafts: ours in this process, a company's own in one that can be stopped."""

from functools import cache
from importlib.resources import files
from typing import Any

from airoles.drafts.forms import UserTemplate


def rendered(ours: str, values: dict[str, Any], template: UserTemplate | None, html: bool) -> str:
    """The values through the company's template, or through the one of ours that is named."""
    if template is not None:
        from airoles.drafts.forms.bounded import bounded

        return bounded(template, values, html)
    from airoles.drafts.forms.sandbox import render

    return render(_template(ours), values, html)


@cache
def _template(name: str) -> str:
    return (files("airoles.drafts") / "templates" / name).read_text("utf-8")
