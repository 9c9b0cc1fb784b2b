"""A catalog as flat entries with stable keys, each with what it says and who says so."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Literal

from airoles.model.claim import Claim
from airoles.model.edition import Edition
from airoles.model.fields import field_names
from airoles.model.layer_names import as_written, folder_of
from airoles.model.move import Evidence, Years
from airoles.model.pay import Proxy
from airoles.model.role import Role
from airoles.model.skill import Need
from airoles.model.statements import statements
from airoles.model.words import YEARS_COUNT_MEANINGS
from airoles.questions.diff_keys import move_key, origin_key, parted, pay_key

DiffKind = Literal["roles", "statements", "figures", "moves", "skills", "sources", "disputes"]
KINDS: tuple[DiffKind, ...] = (
    *("roles", "statements", "figures", "moves", "skills", "sources", "disputes"),
)
_OF_THE_ROLE = (
    *("title", "aliases", "level", "family", "marginal"),
    *("not_applicable", "no_source_for"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One of several things that are said of a move, a need or a dispute."""

    text: str
    """What is said, as one text."""
    sources: tuple[str, ...]
    """Ids of the sources that say so."""
    short: str | None = None
    """The same in few words, of the position of a dispute."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be added, removed or changed."""

    about: str
    """What it is, for a heading: the title of the role, and the section or the other end."""
    said: dict[str, str]
    """What it says, by the names of the fields of the data files."""
    parts: tuple[Part, ...] = ()
    """What is said of a move, a need or a dispute, each with its own sources; by their texts."""
    sources: tuple[str, ...] = ()
    """Ids of all sources behind it, each once; of a source its own id."""
    grade: str | None = None
    """The best grade of these; None where there are none."""
    cited: int | None = None
    """Of a source: in how many of all these entries it is cited."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """An entry with its key and its kind."""

    key: str
    kind: DiffKind
    role: str | None
    entry: Entry = field(hash=False)


def entries(edition: Edition) -> dict[str, Keyed]:
    """Everything of an edition that is compared, by its stable key."""
    made = list(_entries(edition))
    keys = parted((one.key, repr(_content(one.entry))) for one in made)
    found = {
        key: replace(one, key=key, entry=_graded(one.entry, edition))
        for key, one in zip(keys, made, strict=True)
    }
    return found | _sources(edition, found)


def compared(source: str) -> str:
    """The id of a source as it is compared: that a folder on top cites it, not its name."""
    return f"{as_written(source)}@" if folder_of(source) else source


def _content(entry: Entry) -> Any:
    return sorted(entry.said.items()), sorted(map(compared, entry.sources)), entry.parts


def _graded(entry: Entry, edition: Edition) -> Entry:
    grades = [edition.sources[key].grade for key in entry.sources if key in edition.sources]
    return replace(entry, grade=min(grades, default=None))


def _entries(edition: Edition) -> Iterator[Keyed]:
    for role in edition.roles.values():
        entry = Entry(role.title, said(role, *_OF_THE_ROLE))
        yield Keyed(f"roles/{role.id}", "roles", role.id, entry)
        yield from _statements(role)
        yield from _figures(role)
        yield from _moves(role, edition)
        yield from _needs(role, edition)
    for key, route in edition.routes.items():
        yield Keyed(f"routes/{key}", "moves", None, Entry(route.name, said(route)))
    for key, skill in edition.skills.items():
        yield Keyed(f"skills/{key}", "skills", None, Entry(skill.name, said(skill)))
    for key, dispute in edition.disputes.items():
        known = said(dispute, "topic", "roles", "sections", "remark")
        parts = _parts(dispute.positions)
        yield Keyed(
            f"disputes/{key}", "disputes", None, Entry(dispute.topic, known, parts, _all(parts))
        )


def _statements(role: Role) -> Iterator[Keyed]:
    for where, one in statements(role):
        section = str(where[-2])
        known = {"section": section, **said(one)}
        entry = Entry(f"{role.title}: {_words(section)}", known, (), _once(one.sources))
        yield Keyed(f"roles/{role.id}/statements/{one.id}", "statements", role.id, entry)
    for code in role.codes:
        entry = Entry(f"{role.title}: codes", said(code), (), _once(code.sources))
        key = f"roles/{role.id}/codes/{code.scheme}/{code.code}"
        yield Keyed(key, "statements", role.id, entry)


def _figures(role: Role) -> Iterator[Keyed]:
    for pay in role.pay:
        about = f"{role.title}: pay, {pay.market} {pay.year}, {pay.basis}"
        entry = Entry(about, said(pay), (), _once(pay.sources))
        yield Keyed(pay_key(role.id, pay), "figures", role.id, entry)


def _moves(role: Role, edition: Edition) -> Iterator[Keyed]:
    for move in role.moves:
        end = move.to_outside or _title(edition, move.to or "")
        parts = _parts(move.evidence)
        entry = Entry(f"{role.title} → {end}", {"kind": move.kind}, parts, _all(parts))
        yield Keyed(move_key(role.id, move), "moves", role.id, entry)
    for origin in role.origins:
        parts = _parts(origin.evidence)
        about = f"{origin.from_outside} → {role.title}"
        entry = Entry(about, {"kind": origin.kind}, parts, _all(parts))
        yield Keyed(origin_key(role.id, origin), "moves", role.id, entry)


def _needs(role: Role, edition: Edition) -> Iterator[Keyed]:
    by_skill: dict[str, list[Need]] = {}
    for need in role.skills:
        by_skill.setdefault(need.skill, []).append(need)
    for skill, needs in by_skill.items():
        name = edition.skills[skill].name if skill in edition.skills else skill
        parts = _parts(tuple(needs))
        entry = Entry(f"{role.title} needs {name}", {}, parts, _all(parts))
        yield Keyed(f"roles/{role.id}/skills/{skill}", "skills", role.id, entry)


def _sources(edition: Edition, found: Mapping[str, Keyed]) -> dict[str, Keyed]:
    cited: dict[str, int] = {}
    for one in found.values():
        for cited_one in one.entry.sources:
            cited[cited_one] = cited.get(cited_one, 0) + 1
    keys = parted((f"sources/{compared(key)}", key) for key in edition.sources)
    made: dict[str, Keyed] = {}
    for name, (key, source) in zip(keys, edition.sources.items(), strict=True):
        known = {name: text for name, text in said(source).items() if name != "grade"}
        about = f"{source.publisher}: {source.title}"
        entry = Entry(about, known, (), (key,), source.grade, cited.get(key, 0))
        made[name] = Keyed(name, "sources", None, entry)
    return made


def _title(edition: Edition, role: str) -> str:
    return edition.roles[role].title if role in edition.roles else role


def _parts(records: tuple[Claim | Evidence | Need, ...]) -> tuple[Part, ...]:
    """What some records say, in the order of the texts; those that say the same are one."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for one in records:
        told = _part_text(one), getattr(one, "short", None) or ""
        found[told] = (*found.get(told, ()), *one.sources)
    return tuple(Part(told[0], _once(found[told]), told[1] or None) for told in sorted(found))


def _part_text(record: Claim | Evidence | Need) -> str:
    if isinstance(record, Claim):
        return f"{record.text} ({record.remark})" if record.remark else record.text
    if isinstance(record, Need):
        named = (record.importance, record.depth, record.word)
        near = f"said of {record.nearest}" if record.nearest else None
        return ", ".join(filter(None, (*named, near)))
    route = f"route {record.route}" if record.route else None
    long = _span(record.years) if record.years else None
    return ", ".join(filter(None, (long, record.share, route, record.remark))) or "named"


def _span(years: Years) -> str:
    low, high = text_of(years.low), text_of(years.high)
    span = f"{low}–{high}" if low and high else f"{low}+" if low else f"up to {high}"
    span = low if low == high else span
    return f"{span} {years.unit} {YEARS_COUNT_MEANINGS[years.counts]}"


def said(record: Any, *names: str) -> dict[str, str]:
    """The fields of a record as texts, without its id, its sources and those that are empty."""
    kind: Any = type(record)
    fields = names or field_names(kind)
    texts = {name: text_of(getattr(record, name)) for name in fields if name not in _NOT_SAID}
    return {name: text for name, text in texts.items() if text}


_NOT_SAID = ("id", "sources")


def text_of(value: Any) -> str:
    """A value as a text that is the same wherever it was read; of lists the order plays no part."""
    if value is None or value is False:
        return ""
    if isinstance(value, tuple):
        return "; ".join(sorted(map(text_of, value)))
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, Proxy):
        return f"{value.kind}: {value.name}"
    return "yes" if value is True else str(value)


def _words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")


def _once(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))


def _all(parts: tuple[Part, ...]) -> tuple[str, ...]:
    return _once(tuple(key for part in parts for key in part.sources))
