"""Rules that only the whole library can break."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import Any

from airoles.model.fields import fields_named
from airoles.model.layer_names import as_written
from airoles.model.role import Role
from airoles.model.source import Source
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding
from airoles.reading.yaml_text import Path_
from airoles.text import fold

CODE_FORMS = {
    "onet-soc-2019": r"\d{2}-\d{4}\.\d{2}",
    "esco": r"\d{4}(\.\d+)+",
    "isco-08": r"\d{4}",
    "dcwf": r"\d{3}",
}


def every_position_has_a_source(library: Library) -> Iterator[Finding]:
    """Nothing is stated without a source in disputes and official codes either."""
    for kind, key, where, cited in _citations(library):
        if kind != "role" and not cited:
            yield Finding(kind, key, where, "is empty", "name the source, or remove the statement")


def every_source_is_known(library: Library) -> Iterator[Finding]:
    """No statement cites a source that is not in sources.yaml."""
    if not library.is_whole("sources"):
        return
    for kind, key, where, cited in _citations(library):
        for source in cited:
            if source not in library.sources:
                yield Finding(
                    kind,
                    key,
                    where,
                    f"names {source!r}, which sources.yaml does not have",
                    "add the source, or correct its id",
                )


def no_source_is_named_twice(library: Library) -> Iterator[Finding]:
    """A statement rests on each of its sources once."""
    for kind, key, where, cited in _citations(library):
        if len(set(cited)) < len(cited):
            twice = as_written(next(source for source in cited if cited.count(source) > 1))
            yield Finding(kind, key, where, f"names {twice!r} twice", "name each source once")


def every_source_is_used(library: Library) -> Iterator[Finding]:
    """No source stands there for nothing."""
    if library.broken:
        return
    used = {source for _, _, _, cited in _citations(library) for source in cited}
    for role in library.replaced:
        used |= {source for _, cited in fields_named("sources", role) for source in cited}
    for source in library.sources:
        if source not in used:
            yield Finding("sources", source, (), "is cited nowhere", "cite it, or remove it")


def no_figure_is_our_judgement(library: Library) -> Iterator[Finding]:
    """Grade E, our own judgement, is never the source of a figure."""
    for role in library.roles.values():
        for section in ("pay", "adoption"):
            for where, cited in fields_named("sources", getattr(role, section), (section,)):
                for source in cited:
                    if source in library.sources and library.sources[source].grade == "E":
                        told = f"names {as_written(source)!r}, our own judgement"
                        yield Finding(
                            "role", role.id, where, told, "a figure needs a source of grade A to D"
                        )


def no_figure_is_of_the_future(library: Library) -> Iterator[Finding]:
    """A figure speaks of the year after its newest source at most, as guides for a year do.

    Sources without a date count as new as the newest of all.
    """
    newest = max((_year(source) for source in library.sources.values()), default=0)
    for role in library.roles.values():
        for index, pay in enumerate(role.pay):
            cited = [library.sources[key] for key in pay.sources if key in library.sources]
            latest = max(map(_year, cited), default=0) or newest
            if latest and pay.year != "undated" and int(pay.year) > latest + 1:
                yield Finding(
                    "role",
                    role.id,
                    ("pay", index, "year"),
                    f"is {pay.year}, and no source of the figure is newer than {latest}",
                    "correct the year, or name the source that gives it",
                )


def _year(source: Source) -> int:
    """The year that a source bears; 0 where it bears none."""
    return int(source.date[:4]) if source.date else 0


def no_two_figures_are_cut_from_one_pattern(library: Library) -> Iterator[Finding]:
    """Percentiles in the same proportion to different medians are a sign of invention."""
    seen: dict[tuple[float, ...], tuple[str, Decimal]] = {}
    for role in library.roles.values():
        for index, pay in enumerate(role.pay):
            points = (pay.p10, pay.p25, pay.p75, pay.p90)
            if not pay.median or sum(p is not None for p in points) < 3:
                continue
            parts = tuple(round(float((p or 0) / pay.median), 4) for p in points)
            other, median = seen.setdefault(parts, (role.id, pay.median))
            if median != pay.median:
                yield Finding(
                    "role",
                    role.id,
                    ("pay", index, "median"),
                    f"has percentiles in the very proportions of a figure of {other}",
                    "use the figures of a source, not computed ones",
                )


def every_end_is_a_role(library: Library) -> Iterator[Finding]:
    """Moves and disputes speak of roles that are there, be their files broken or not."""
    known = {*library.roles, *(name for kind, name in library.broken if kind == "role")}
    for role in library.roles.values():
        for index, move in enumerate(role.moves):
            if move.to is not None and move.to not in known:
                yield Finding(
                    "role",
                    role.id,
                    ("moves", index, "to"),
                    f"is {move.to!r}, which is no role",
                    "correct the id, or use to_outside",
                )
    for key, dispute in library.disputes.items():
        for index, named in enumerate(dispute.roles):
            if named not in known:
                yield Finding(
                    "disputes",
                    key,
                    ("roles", index),
                    f"is {named!r}, which is no role",
                    "correct the id, or remove it",
                )


def every_route_is_known(library: Library) -> Iterator[Finding]:
    """Evidence names a route of routes.yaml."""
    if not library.is_whole("routes"):
        return
    for role in library.roles.values():
        told = fields_named("route", role.moves, ("moves",))
        told += fields_named("route", role.origins, ("origins",))
        for where, route in told:
            if route is not None and route not in library.routes:
                yield Finding(
                    "role",
                    role.id,
                    where,
                    f"is {route!r}, which routes.yaml does not have",
                    f"use one of {', '.join(library.routes) or 'those you add to routes.yaml'}",
                )


def every_skill_is_in_the_vocabulary(library: Library) -> Iterator[Finding]:
    """Needs name skills of skills.yaml only."""
    if not library.is_whole("skills"):
        return
    for role in library.roles.values():
        for index, need in enumerate(role.skills):
            if need.skill not in library.skills:
                yield Finding(
                    "role",
                    role.id,
                    ("skills", index, "skill"),
                    f"is {need.skill!r}, which skills.yaml does not have",
                    "use a skill of the vocabulary, or add it there",
                )


def every_name_is_taken_once(library: Library) -> Iterator[Finding]:
    """No two roles share an id, title or alias, whatever its case and hyphens."""
    taken: dict[str, str] = {}
    for role in library.roles.values():
        names: dict[Path_, str] = {("id",): role.id, ("title",): role.title}
        names |= {("aliases", n): alias for n, alias in enumerate(role.aliases)}
        for where, name in names.items():
            other = taken.setdefault(fold(name), role.id)
            if other != role.id:
                told = f"is {name!r}, which is a name of {other} already"
                hint = "choose another, or change the other role"
                if where[0] == "aliases":
                    hint = "remove it from one of the two"
                yield Finding("role", role.id, where, told, hint)


def every_code_is_known(library: Library) -> Iterator[Finding]:
    """Codes have the form of their scheme, and stand in occupations.yaml."""
    known = {(o.scheme, o.code) for o in library.occupations}
    for role in library.roles.values():
        for index, code in enumerate(role.codes):
            where = ("codes", index, "code")
            if not re.fullmatch(CODE_FORMS[code.scheme], code.code):
                yield Finding(
                    "role",
                    role.id,
                    where,
                    f"is {code.code!r}, not of the form of {code.scheme}",
                    "copy it from the classification, in quotes",
                )
            elif (code.scheme, code.code) not in known and library.is_whole("occupations"):
                yield Finding(
                    "role",
                    role.id,
                    where,
                    f"is {code.code!r}, which occupations.yaml lacks",
                    "correct it, or add the occupation",
                )


def every_dispute_has_two_sides(library: Library) -> Iterator[Finding]:
    """A disagreement needs at least two positions, and a role that it touches."""
    for key, dispute in library.disputes.items():
        if len(dispute.positions) < 2:
            yield Finding(
                "disputes", key, ("positions",), "hold fewer than two", "add the other side"
            )
        if not dispute.roles:
            yield Finding("disputes", key, ("roles",), "is empty", "name the roles it touches")


def no_two_roles_need_the_same(library: Library) -> Iterator[Finding]:
    """Two roles with nearly the same needs are one role, or a slip of copying."""
    needs: dict[str, set[tuple[str, str]]] = {
        r.id: {(n.skill, n.importance) for n in r.skills} for r in _with_skills(library)
    }
    for one, other in _near_pairs(needs):
        shared, both = needs[one] & needs[other], needs[one] | needs[other]
        if len(shared) >= 0.9 * len(both):
            yield Finding(
                "role",
                other,
                ("skills",),
                f"are nearly the same as those of {one}",
                "check them against the sources",
            )


def no_role_stands_alone(library: Library) -> Iterator[Finding]:
    """Every role with skills shares one with another, or is tied to another by a move."""
    if not library.is_whole("role"):
        return
    holders: dict[str, set[str]] = defaultdict(set)
    for role in library.roles.values():
        for need in role.skills:
            holders[need.skill].add(role.id)
    tied = {end for r in library.roles.values() for m in r.moves if m.to for end in (r.id, m.to)}
    for role in _with_skills(library):
        alone = all(len(holders[need.skill]) == 1 for need in role.skills)
        if alone and len(library.roles) > 1 and role.id not in tied:
            yield Finding(
                "role",
                role.id,
                ("skills",),
                "share nothing with any other role",
                "check the skill ids, or add its moves",
            )


def _near_pairs(needs: dict[str, set[tuple[str, str]]]) -> Iterator[tuple[str, str]]:
    """The pairs of roles that may share nine needs of ten, and hardly any others.

    Two sets that share so much differ in a tenth of either at most, so among the rarest tenth of
    each and two needs more, both hold the two rarest that they share (prefix filtering).
    """
    common = Counter(need for wanted in needs.values() for need in wanted)
    holders: dict[tuple[tuple[str, str], ...], list[str]] = defaultdict(list)
    for other, wanted in needs.items():
        rarest = sorted(wanted, key=lambda need: (common[need], need))[: len(wanted) // 10 + 2]
        keys = list(combinations(rarest, min(2, len(rarest))))
        for one in dict.fromkeys(one for key in keys for one in holders[key]):
            yield one, other
        for key in keys:
            holders[key].append(other)


def _with_skills(library: Library) -> list[Role]:
    return [role for role in library.roles.values() if role.skills]


def _citations(library: Library) -> list[tuple[str, str, Path_, tuple[str, ...]]]:
    if not library.citations:
        library.citations.extend(_gathered(library))
    return library.citations


def _gathered(library: Library) -> Iterator[tuple[str, str, Path_, tuple[str, ...]]]:
    records: list[tuple[str, str, Any]] = [("role", k, r) for k, r in library.roles.items()]
    records += [("disputes", k, d) for k, d in library.disputes.items()]
    records += [("occupations", f"{o.scheme} {o.code}", o) for o in library.occupations]
    for kind, key, record in records:
        for where, cited in fields_named("sources", record):
            yield kind, key, where, cited


ACROSS = (
    every_position_has_a_source,
    every_source_is_known,
    no_source_is_named_twice,
    every_source_is_used,
    no_figure_is_our_judgement,
    no_figure_is_of_the_future,
    no_two_figures_are_cut_from_one_pattern,
    every_end_is_a_role,
    every_route_is_known,
    every_skill_is_in_the_vocabulary,
    every_name_is_taken_once,
    every_code_is_known,
    every_dispute_has_two_sides,
    no_two_roles_need_the_same,
    no_role_stands_alone,
)
