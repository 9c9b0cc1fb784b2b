"""Rules on roles that are too much like another, or like none."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations

from airoles.model.role import Role
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding


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


def every_role_without_moves_says_so(library: Library) -> Iterator[Finding]:
    """A public role that no move ties to another says that none was found, not forgotten.

    A folder on top may hold a role that its people only want to describe.
    """
    if not library.is_whole("role"):
        return
    reached = {move.to for role in library.roles.values() for move in role.moves}
    for role in library.roles.values():
        tied = role.moves or role.origins or role.id in reached
        if not tied and not role.layers and "moves" not in role.no_source_for:
            yield Finding(
                "role",
                role.id,
                (),
                "has no moves and does not say so",
                "add its moves, or write no_source_for: [moves] where none was found",
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


RULES = (
    no_two_roles_need_the_same,
    no_role_stands_alone,
    every_role_without_moves_says_so,
)
