"""One post of a title: the roles that its words add up to, and the level of its bearer."""

from dataclasses import dataclass, replace

from airoles.model.card import rank
from airoles.model.words import Level
from airoles.recognition.title_grammar import Entry, Grammar, highest
from airoles.recognition.title_parts import Part
from airoles.recognition.title_search import LEADERS, SAME, Asked, found_for, record_of, specialist


@dataclass(frozen=True, slots=True)
class Post:
    """Roles, level, whether the catalog has just this, and whether the bearer leads."""

    roles: tuple[str, ...]
    level: Level
    exact: bool
    leads: bool

    def graded(self, ranks: list[Part], grammar: Grammar, bank: bool) -> "Post":
        """The same with a rank that stands beside it, such as a bank's vice president."""
        records = [record_of(each.id, grammar) for part in ranks for each in part.of("post")]
        if self.leads and bank:
            return self
        beside = [
            record.level if self.leads else record.grade or record.level for record in records
        ]
        return replace(self, level=highest([self.level, *beside]) or self.level)


def post_of(
    part: Part, teams: list[Part], shared: list[str], grammar: Grammar, odd: bool, bank: bool
) -> Post | None:
    """The post that a part names; None where the catalog has none near."""
    asked = _asked(part, teams, shared, grammar)
    if asked is None:
        return None
    graded = asked.posts and all(record_of(post, grammar).grade == "senior" for post in asked.posts)
    if (
        asked.leads
        and graded
        and ((bank and asked.apart) or "assistant-vice-president" in asked.posts)
    ):
        found = specialist(asked, grammar)
    else:
        found = found_for(asked, teams, grammar)
    if found is None or (found.alone and odd):
        return None
    high = bool(asked.posts & LEADERS) or rank(grammar.levels[found.roles[0]]) >= rank("manager")
    leads = (asked.leads or asked.whole) and high
    exact = found.exact and asked.exact and not (leads and "deputy" in asked.levels)
    return Post(found.roles, _level(asked, found, leads, grammar), exact, leads)


def _asked(part: Part, teams: list[Part], shared: list[str], grammar: Grammar) -> Asked | None:
    literals = [each.id for each in part.of("literal")]
    functions = [each.id for each in part.of("function")]
    function = (literals[-1:] or functions[-1:] or [""])[0]
    posts = frozenset(SAME.get(each.id, each.id) for each in part.of("post"))
    leads = not function or (function == "officer" and "chief" in posts)
    if literals:
        entry = grammar.entries.get((frozenset(), function, frozenset()))
        leads = entry is not None and rank(grammar.levels[entry.roles[0]]) >= rank("manager")
    exact = True
    if leads:
        whole, part = part, part.without_odd_items()
        before, within, after = part.noise()
        if before or within or part.of("other-work") or (not function and whole.begins_odd()):
            return None
        if after and not literals:
            if not any(record_of(each, grammar).specialist for each in part.domains()):
                return None
            exact = False
    elif part.noise()[1] or (
        not literals and not part.domains() and part.of("unknown", "other-work")
    ):
        return None
    domains, listed, apart = part.domains(), part.listed(), False
    if not domains and not literals:
        for team in teams:
            known = team.without_odd_items()
            if known.domains() and not known.of("unknown", "other-work"):
                domains, listed, apart = known.domains(), known.listed(), True
                break
        else:
            if function and function != "officer":
                domains = shared
    levels = frozenset(each.id for each in part.of("level"))
    if levels & {"senior", "principal"}:
        levels -= {"junior"}  # the second of the senior grades
    posts = frozenset(each.id for each in part.of("post"))
    return Asked(function, posts, levels, domains, listed, apart, leads, exact)


def _level(asked: Asked, found: Entry, leads: bool, grammar: Grammar) -> Level:
    posts = [grammar.records[post] for post in asked.posts]
    if leads:
        level = highest(post.level for post in posts) or found.level
        if not asked.function and not asked.domains:
            level = found.level  # the post alone is the name of a role
        level = level or grammar.levels[found.roles[0]]
        return _BELOW[level] if "deputy" in asked.levels else level
    own = grammar.records.get(asked.function)
    written = [post.grade or post.level for post in posts]
    written += [grammar.records[each].level for each in asked.levels]
    return (
        highest(written)
        or found.level
        or (own.level if own is not None else None)
        or grammar.levels[found.roles[0]]
    )


_BELOW: dict[Level, Level] = {
    "practitioner": "practitioner",
    "senior": "practitioner",
    "lead": "senior",
    "manager": "lead",
    "director": "manager",
    "head": "director",
    "vice-president": "head",
    "chief": "vice-president",
}
"""One rung below each level, where a deputy stands."""
