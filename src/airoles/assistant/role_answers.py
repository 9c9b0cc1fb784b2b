"""What the tools on roles tell: search, one role, roles side by side, disagreements."""

from collections import Counter
from dataclasses import replace

from airoles.assistant.arguments import CompareRoles, GetRole, ListDisputes, SearchRoles
from airoles.assistant.brief_lines import LABELS, BriefLine, lines_of
from airoles.assistant.brief_words import label
from airoles.assistant.fact_items import items
from airoles.assistant.told import Item, Told, in_quotes, name_of, role_fields
from airoles.catalog import Catalog
from airoles.model.card import card
from airoles.model.layer import folders_of, layers_of
from airoles.model.layer_names import folder_of
from airoles.questions import compare as comparison
from airoles.questions.disputes import disputes
from airoles.questions.reply import reply
from airoles.questions.search import search
from airoles.questions.show import show
from airoles.settings import market as default_market

MOST_HITS = 300
"""Statements that a search looks at."""
_COMPARED = (
    *("summary", "primary_focus", "reports_to", "seat", "team", "scope", "decision_rights"),
    *("experience", "pay", "next_roles", "questions", "disputes"),
)
"""Aspects of a comparison where none is named."""
NO_SIDE = "Sources disagree on these; no side is declared right."


def search_roles(catalog: Catalog, asked: SearchRoles) -> Told:
    """The statements that hold some words, best first."""
    role = catalog.find(asked.role) if asked.role else None
    found = search(catalog, asked.words, MOST_HITS)
    told = (item for item in items(reply(catalog, "search", found)) if "item" in item.fields)
    hits = tuple(map(_hit, told))
    if role is not None:
        hits = tuple(hit for hit in hits if hit.fields.get("role") == role.id)
    notes = []
    if not found.whole and hits:
        notes.append("No statement holds all the words; these hold some of them.")
    if found.nowhere:
        notes.append(f"In no statement: {', '.join(map(in_quotes, found.nowhere))}.")
    if len(found.hits) == MOST_HITS:
        notes.append(f"Only the best {MOST_HITS} statements were looked at.")
    if not hits:
        notes.append("Nothing was found; try other or fewer words.")
    named = Counter(str(hit.fields["role"]) for hit in hits if hit.fields.get("role"))
    roles = [
        {**role_fields(catalog.cards[key]), "hits": count}
        for key, count in named.most_common(10)
        if key in catalog.cards
    ]
    where = f" in {name_of(card(role))}" if role else ""
    return Told(f"Found for {in_quotes(asked.words)}{where}", hits, {"roles": roles}, tuple(notes))


def _hit(item: Item) -> Item:
    """The hit; a topic on which sources disagree is told by itself."""
    if item.fields.get("role"):
        return item
    said = item.said.removeprefix(f"{item.fields['item']}: ")
    fields = {key: value for key, value in item.fields.items() if key != "item"}
    return replace(item, said=said, fields=fields)


def get_role(catalog: Catalog, asked: GetRole) -> Told:
    """One role: the weightiest statements first, or some sections whole."""
    found = show(catalog, asked.role, tuple(asked.sections) or ("summary",))
    role = catalog.roles[found.role.id]
    lines = lines_of(catalog, role, default_market())
    counts = dict(Counter(line.section for line in lines))
    disputed = sorted({line.section for line in lines if line.disputed})
    about = {
        "role": {
            **role_fields(found.role),
            "family": found.role.family,
            "aliases": found.role.aliases,
            "publishers": found.voices.role,
        },
        "sections": counts,
        "disputed_sections": disputed,
    }
    notes = []
    if found.match == "nearest":
        notes.append(
            f"No role here is called {in_quotes(asked.role)}; {name_of(found.role)} is the "
            f"nearest, at level {found.level}."
        )
    if asked.sections:
        told = items(reply(catalog, "show", found))
        bitten = [LABELS[name] for name in disputed if name in asked.sections]
        if bitten:
            notes.append(f"Sources disagree on: {', '.join(bitten)}. list_disputes tells how.")
    else:
        told = tuple(map(_line, lines))
        notes.append(
            "The weightiest stand first; ! marks sections on which sources disagree. "
            "Name sections to get those whole."
        )
    if "disputes" in asked.sections:
        notes.append(NO_SIDE)
    return Told(f"{name_of(found.role)}, level {found.role.level}", told, about, tuple(notes))


def _line(line: BriefLine) -> Item:
    return Item(
        said=line.text,
        label=label(line),
        sources=line.cited,
        folders=tuple(dict.fromkeys(filter(None, map(folder_of, line.cited)))),
        fields={"id": line.id} if line.id else {},
    )


def compare_roles(catalog: Catalog, asked: CompareRoles) -> Told:
    """Roles side by side, what people ask of how they differ first."""
    found = comparison.compare(
        catalog,
        tuple(asked.roles),
        tuple(asked.aspects) or _COMPARED,
        market=asked.market or default_market(),
    )
    told = items(reply(catalog, "compare", found))
    first = comparison.COMPARED["questions"]
    told = tuple(sorted(told, key=lambda one: one.label != first))
    about = {"roles": [role_fields(one) for one in found.roles], "aspects": found.aspects}
    names = " and ".join(map(name_of, found.roles))
    notes = (NO_SIDE,) if found.disputes else ()
    titles = {one.id: name_of(one) for one in found.roles}
    told = tuple(_of_role(one, titles) for one in told)
    return Told(f"{names} compared", told, about, notes)


def _of_role(item: Item, titles: dict[str, str]) -> Item:
    """The statement with the title of its role in its label."""
    title = titles.get(str(item.fields.get("role", "")))
    return replace(item, label=f"{title}, {item.label.lower()}" if title else item.label)


def list_disputes(catalog: Catalog, asked: ListDisputes) -> Told:
    """Topics on which sources disagree, each position with its sources."""
    found = disputes(catalog, asked.role or None, asked.number or None)
    told = []
    for number, (key, dispute) in enumerate(found.disputes.items(), asked.number or 1):
        folders = folders_of(layers_of(dispute))
        for position in dispute.positions:
            own = tuple(dict.fromkeys(filter(None, map(folder_of, position.sources))))
            told.append(
                Item(
                    said=f"{dispute.topic} {position.text}",
                    label=f"Disagreement {number}",
                    remark=position.remark,
                    sources=position.sources,
                    folders=own or folders,
                    fields={"id": key, "topic": dispute.topic, "position": position.text},
                )
            )
        if dispute.remark:
            said = f"{dispute.topic} Note: {dispute.remark}"
            told.append(Item(said, f"Disagreement {number}", folders=folders, fields={"id": key}))
    on = f" on {name_of(found.role)}" if found.role else ""
    about = {"role": role_fields(found.role) if found.role else None, "disagreements": found.count}
    notes = (NO_SIDE,) if told else ("No disagreement is known here.",)
    return Told(f"Where sources disagree{on}: {found.count}", tuple(told), about, notes)
