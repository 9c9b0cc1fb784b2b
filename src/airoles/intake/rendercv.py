"""The YAML of rendercv: sections of any name, whose entries are told apart by their fields."""

from dataclasses import replace
from typing import Any

from airoles.errors import BadRequest
from airoles.intake.json_resume import read_tree
from airoles.intake.notes import Notes
from airoles.intake.written import plain
from airoles.model.resume import Resume
from airoles.text import fold

_TITLES: dict[str, tuple[str, ...]] = {
    "languages": ("language", "langue", "sprache", "idioma", "lingu", "talen"),
    "certificates": ("certif", "zertifik", "licen", "lizenz", "habilitation"),
    "volunteer": ("volunt", "ehrenamt", "benevol", "bénévol", "freiwillig", "vrijwillig"),
    "summary": (
        *("summary", "profil", "about", "objective", "über", "resumen", "riassunto"),
        *("présentation", "à propos", "kurz", "perfil", "samenvatting"),
    ),
    "skills": (
        *("skill", "compét", "kompeten", "kenntnis", "fähigkeit", "technolog", "competen"),
        *("habilidad", "vaardig", "tools", "outils"),
    ),
}
"""Beginnings of words in the title of a section, for entries that their fields do not tell apart.

"Languages" in a list of skills is no such title: those are labels of entries.
"""


def is_rendercv(tree: Any) -> bool:
    """Whether plain values are a file of rendercv."""
    cv = tree.get("cv") if isinstance(tree, dict) else None
    if not isinstance(cv, dict):
        return False
    return "sections" in cv or any(isinstance(part, list) for part in cv.values())


def read_rendercv(tree: dict[str, Any], notes: Notes) -> Resume:
    """The résumé in a file of rendercv; raises `BadRequest` where nothing of one is there."""
    cv = tree["cv"]
    sections = cv.get("sections")
    where = "cv.sections."
    if sections is None:
        sections, where = {name: v for name, v in cv.items() if isinstance(v, list)}, "cv."
    if not isinstance(sections, dict) or not sections:
        raise BadRequest(f"{notes.shown!r} has no sections under cv.", "add experience or skills")
    parts: dict[str, list[Any]] = {}
    places: dict[str, str] = {}
    for title, entries in sections.items():
        if not isinstance(entries, list):
            if entries is not None:
                notes.remark(
                    f"{where}{title} is not a list and was passed over; see docs.rendercv.com."
                )
            continue
        notes.take(len(entries))
        for n, entry in enumerate(entries):
            part, record = _sorted_in(title, entry)
            places[f"{part}[{len(parts.setdefault(part, []))}]"] = f"{where}{title}[{n}]"
            parts[part].append(record)
    label = cv.get("headline") or cv.get("label") or ""
    summary = " ".join(text for text in parts.pop("summary", []) if isinstance(text, str))
    found = read_tree({"basics": {"label": label, "summary": summary}, **parts}, notes)
    return replace(found, remarks=tuple(_placed(remark, places) for remark in found.remarks))


def _placed(remark: str, places: dict[str, str]) -> str:
    """A remark with its place in the file, whose sections bear names of their own."""
    place, bracket, rest = remark.partition("]")
    return places.get(place + bracket, place + bracket) + rest


def _sorted_in(title: str, entry: Any) -> tuple[str, Any]:
    """The part that an entry belongs to, and the entry in that part's words."""
    kind = _kind(title)
    if isinstance(entry, str):
        label, colon, words = plain(entry).partition(": ")
        if kind == "skills":
            return kind, {"name": label, "keywords": words} if colon else label
        return (kind, entry) if kind and kind != "volunteer" else ("projects", entry)
    if not isinstance(entry, dict):
        return "projects", entry
    if "company" in entry or "position" in entry:
        return ("volunteer" if kind == "volunteer" else "work"), entry
    if "institution" in entry:
        return "education", entry
    if "details" in entry:
        if kind in ("languages", "certificates"):
            return kind, f"{entry.get('label')}: {entry['details']}"
        return "skills", {"name": entry.get("label"), "keywords": entry["details"]}
    for name in ("bullet", "number", "reversed_number"):
        if isinstance(entry.get(name), str):
            return _sorted_in(title, entry[name])
    if "authors" in entry:
        return "publications", entry
    if kind in ("certificates", "languages"):
        return kind, entry
    if kind == "skills" and isinstance(entry.get("name"), str):
        return kind, {"name": entry["name"], "keywords": entry.get("highlights")}
    return "projects", entry


def _kind(title: str) -> str:
    words = fold(str(title)).split()
    for kind, beginnings in _TITLES.items():
        if any(word.startswith(beginnings) for word in (*words, fold(str(title)))):
            return kind
    return ""
