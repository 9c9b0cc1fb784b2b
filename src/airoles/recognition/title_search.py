"""The search for the roles that the words of a post add up to, from the nearest outwards."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from airoles.model.title_words import TitleWord
from airoles.model.words import LEVELS
from airoles.recognition.title_grammar import Entry, Grammar
from airoles.recognition.title_parts import Part

_OTHER_POSTS = ("lead", "manager", "director", "head", "vice-president", "chief")
SAME = {
    "senior-vice-president": "vice-president",
    "managing-director": "vice-president",
    "general-manager": "director",
}
"""Posts that stand for a role of another name."""
_NO_SPECIALIST = frozenset({"officer", "project-manager", "product-manager"})
LEADERS = frozenset(
    {"manager", "director", "head", "vice-president", "chief", *SAME, "assistant-vice-president"}
)
_TOO_WIDE = frozenset({"engineering"})


@dataclass(slots=True)
class Asked:
    """What a post is put together from."""

    function: str
    posts: frozenset[str]
    levels: frozenset[str]
    domains: list[str]
    listed: bool
    apart: bool
    """Whether the domains stand apart from the post, behind a comma."""
    leads: bool
    exact: bool = True
    whole: bool = False
    """Whether the post is part of the title that was found, as in chief scientist."""


def found_for(asked: Asked, teams: list[Part], grammar: Grammar) -> Entry | None:
    """The title of the catalog that is nearest, or none."""
    if not asked.apart and asked.domains:
        for team in teams:
            if team.of("unknown", "other-work"):
                continue
            singles = [[each] for each in team.domains()] if team.listed() else []
            for more in (team.domains(), *singles):
                both = frozenset([*asked.domains, *more])
                entry = _entry(asked, both, grammar)
                if entry is not None and len(both) > len(asked.domains):
                    return entry
    entry = _entry(asked, frozenset(asked.domains), grammar)
    if entry is not None:
        return entry
    for team in teams if not asked.leads else ():
        entry = _entry(asked, frozenset(team.domains()), grammar)
        if entry is not None and team.domains() and not team.of("unknown", "other-work"):
            return entry
    several = _several(asked, grammar)
    if several is not None:
        return several
    near = None
    for domains, exact in _fewer(asked, grammar):
        entry = _entry(asked, domains, grammar)
        if entry is not None and entry.exact:
            return entry._replace(exact=exact)
        if entry is None and not asked.function:
            entry = _other_post(replace(asked, domains=list(domains)), grammar, 1)
        near = near or entry
    if near is not None:
        return near
    if asked.function and not (asked.function == "officer" and asked.leads):
        barred = asked.function in _NO_SPECIALIST or asked.function.startswith("=")
        return None if barred else specialist(asked, grammar)
    low = not asked.posts - {"lead"}
    if low:
        return _other_post(asked, grammar, 1) or specialist(asked, grammar)
    return _other_post(asked, grammar, 2)


def _entry(asked: Asked, domains: frozenset[str], grammar: Grammar) -> Entry | None:
    """The title of just these domains, with as many of the other words as there is one for."""
    same = frozenset(SAME.get(post, post) for post in asked.posts)
    functions = [asked.function]
    if asked.function and not asked.function.startswith("="):
        wider = record_of(asked.function, grammar).under
        functions += [wider] if wider else []
    if not asked.function and "chief" in asked.posts:
        functions = ["officer"]
    posts = [asked.posts | asked.levels, same | asked.levels, same]
    if asked.function and not (asked.function == "officer" and asked.leads):
        posts += [asked.levels, frozenset()]
    for function in functions:
        for each in posts:
            entry = grammar.entries.get((each, function, domains))
            if entry is not None:
                asked.whole = bool(each & LEADERS)
                return entry
    return None


def _several(asked: Asked, grammar: Grammar) -> Entry | None:
    """A combined post, such as chief of two things, or engineer of two lines of work."""
    if len(asked.domains) < 2 or not asked.listed:
        return None
    chief = "chief" in asked.posts and asked.leads
    if not chief and (asked.leads or not asked.function or asked.function.startswith("=")):
        return None
    if not chief and len({_root(each, grammar) for each in asked.domains}) == 1:
        return None
    found = [_entry(asked, frozenset([each]), grammar) for each in asked.domains]
    kept = [entry for entry in found if entry is not None and entry.exact]
    if len(kept) < 2 or (not chief and len(kept) < len(found)):
        return None
    roles = dict.fromkeys(role for entry in kept for role in entry.roles)
    return Entry(tuple(roles), True)


def _fewer(asked: Asked, grammar: Grammar) -> Iterator[tuple[frozenset[str], bool]]:
    """Fewer of the domains, and wider ones, with whether that is still the same post."""
    named = asked.domains[:4]
    same = not asked.leads or asked.listed
    for size in range(len(named) - 1, 0, -1):
        for some in combinations(named, size):
            yield frozenset(some), same
    for each in named:
        wider = record_of(each, grammar).under
        while wider:
            yield frozenset([wider]), False
            wider = record_of(wider, grammar).under
    if asked.function.startswith("="):
        yield frozenset(), same  # the whole title stands for itself, whatever its tools


def _other_post(asked: Asked, grammar: Grammar, most: int) -> Entry | None:
    """The nearest post that leads the same domain, at most so many rungs away."""
    own = max((_rank(post, grammar) for post in asked.posts), default=-9)
    tried = [frozenset(asked.domains), *(domains for domains, _ in _fewer(asked, grammar))]
    others = sorted(_OTHER_POSTS, key=lambda post: abs(_rank(post, grammar) - own))
    for domains in tried:
        for post in others:
            if not domains or abs(_rank(post, grammar) - own) > most:
                continue
            function = "officer" if post == "chief" else ""
            entry = grammar.entries.get((frozenset([post]), function, domains))
            lower = own < _rank(post, grammar)
            if entry is not None and (entry.exact or not lower):
                return Entry(entry.roles, False)
    return None


def specialist(asked: Asked, grammar: Grammar) -> Entry | None:
    """Who works in the domain without leading it."""
    for each in asked.domains:
        role = record_of(each, grammar).specialist
        if role and role in grammar.levels and not (asked.function and each in _TOO_WIDE):
            asked.leads = False
            return Entry((role,), False)
    return None


def record_of(key: str, grammar: Grammar) -> TitleWord:
    """The record of the vocabulary with an id."""
    return grammar.records[key]


def _rank(post: str, grammar: Grammar) -> int:
    record = grammar.records.get(post)
    return LEVELS.index(record.level) if record is not None and record.level else -9


def _root(domain: str, grammar: Grammar) -> str:
    while True:
        wider = record_of(domain, grammar).under
        if wider is None:
            return domain
        domain = wider
