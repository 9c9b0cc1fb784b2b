"""The page of a role: the summary first, then the whole, section by section."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any

from airoles.catalog import Catalog
from airoles.exports.json_ld import document
from airoles.model.role import Role
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import Terms, salary
from airoles.questions.sections import SECTIONS
from airoles.questions.show import RoleAnswer, show
from airoles.site.readable import readable
from airoles.site.rendering import Page
from airoles.site.sections import Section, untitled
from airoles.views.card_line import titled
from airoles.views.disputes import positions_sheet, topic_of
from airoles.views.sheet import Report, Sheet, Tree
from airoles.wording.short_forms import cut

_SLUGS = {title: name.replace("_", "-") for name, title in SECTIONS.items()}


def role_page(catalog: Catalog, role: Role, market: str) -> Page:
    """A page with all that the catalog holds of a role; pay is summed up on the market first."""
    answer = show(catalog, role.id)
    asked = reply(catalog, "show", answer, role=role.id, market=market)
    paid = reply(catalog, "salary", salary(catalog, (role.id,), Terms(first_market=market)))
    summary, whole = readable(asked, full=False), readable(asked)
    about = next((one.text for one in answer.summary or ()), f"{role.title}: what sources say.")
    values = {
        "role": answer.role,
        "summary": summary,
        "short": _as_one(summary.parts),
        "sections": _sections(asked, whole, readable(paid)),
        "empty": whole.notes,
        "disputes": [(key, topic_of(dispute)) for key, dispute in (answer.disputes or {}).items()],
        "voices": answer.voices,
        "json_ld": as_data(document(catalog, [role])),
    }
    return Page(
        f"roles/{role.id}.html",
        titled(answer.role),
        "role.html",
        cut(about, 160),
        values,
        {**asked.sources, **paid.sources},
    )


def _sections(asked: Reply, whole: Report, paid: Report) -> tuple[Section, ...]:
    sheets = [part for part in whole.parts if isinstance(part, Sheet)]
    made = []
    for title, parts in groupby(sheets, key=lambda sheet: sheet.title):
        slug = _SLUGS.get(title, "")
        if slug == "pay":
            made.append(_pay(title, paid))
        elif slug == "disputes":
            made.append(_disputes(title, asked.answer))
        else:
            made.append(Section(slug, title, tuple(map(untitled, parts))))
    return tuple(made)


def _as_one(parts: Iterable[Sheet | Tree]) -> Sheet | None:
    """The tables of a summary as one, so that their labels stand in line."""
    sheets = [part for part in parts if isinstance(part, Sheet)]
    rows = tuple(row for sheet in sheets for row in sheet.rows)
    return replace(sheets[0], rows=rows) if sheets else None


def _pay(title: str, paid: Report) -> Section:
    """Every figure with its bar, by market and basis: what does not compare shares no table."""
    within = tuple(
        Section(f"pay-{number}", sheet.title, (untitled(sheet),))
        for number, sheet in enumerate((part for part in paid.parts if isinstance(part, Sheet)), 1)
    )
    return Section("pay", title, about=paid.notes, within=within)


def _disputes(title: str, answer: RoleAnswer) -> Section:
    return Section("disputes", title, (positions_sheet("", answer.disputes or {}),))


def as_data(told: Mapping[str, Any]) -> str:
    """JSON for a script element: nothing in it can end the element or begin a comment."""
    written = json.dumps(told, separators=(",", ":"))
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
