"""Job titles, read by their grammar: roles, level, and how sure that is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from airoles.model.card import Card, rank
from airoles.model.title_words import TitleWord
from airoles.model.words import Level, TitleMatch
from airoles.recognition.title_grammar import Grammar, made_of
from airoles.recognition.title_parts import Part, parts_of
from airoles.recognition.title_posts import Post, post_of
from airoles.recognition.title_tokens import tokens


@dataclass(frozen=True, slots=True)
class ReadTitle:
    """A title and what it was read as."""

    words: str
    """The title as it was written."""
    roles: tuple[str, ...] = ()
    """Ids of the roles; two for a combined post, none where the catalog has nothing near."""
    level: Level | None = None
    """The level of who bears the title, which may differ from that of the role."""
    match: TitleMatch = "none"
    """Exact for the role itself, nearest where the catalog has none of that name."""
    lines: tuple[str, ...] = ()
    """Ids of roles in whose lines of work it stands by the fields it names, such as data."""


_made: list[tuple[object, object, object, Grammar]] = []
"""The grammar that was made last, with what it was made from."""


def grammar_of(
    names: Mapping[str, tuple[str, ...]],
    cards: Mapping[str, Card],
    vocabulary: Mapping[str, TitleWord],
) -> Grammar:
    """The grammar of a catalog, made once as long as the same catalog asks."""
    for known in _made:
        if known[0] is names and known[1] is cards and known[2] is vocabulary:
            return known[3]
    made = made_of(names, cards, vocabulary)
    _made[:] = [(names, cards, vocabulary, made)]
    return made


def read_title(
    words: str,
    names: Mapping[str, tuple[str, ...]],
    cards: Mapping[str, Card],
    vocabulary: Mapping[str, TitleWord],
    employer: str = "",
    slips: bool = True,
) -> ReadTitle:
    """What a title says of the roles and the level of its bearer; nothing where none is near.

    `names` are folded names with the ids of their roles.  The employer tells whether a vice
    president may be a bank's grade.  With `slips` words are read past slips of the pen.
    """
    grammar = grammar_of(names, cards, vocabulary)
    parts = parts_of(words, grammar, slips)
    if not parts:
        return ReadTitle(words)
    posts = _posts(parts, grammar, _is_bank(employer, grammar))
    if not posts:
        return ReadTitle(words, lines=tuple(_lines(parts, grammar)))
    roles = tuple(dict.fromkeys(role for post in posts for role in post.roles))[:3]
    level = max((post.level for post in posts), key=rank)
    exact = any(post.exact for post in posts)
    return ReadTitle(words, roles, level, "exact" if exact else "nearest")


def _posts(parts: list[Part], grammar: Grammar, bank: bool) -> list[Post]:
    """The posts of a title: those that are roles, less what is only near beside an exact one."""
    headed = [part for part in parts if part.headed]
    teams = [part for part in parts if not part.headed]
    odd = any(part.of("unknown", "other-work", "not-a-title") for part in parts)
    ranks = [part for part in headed if not part.of("function", "literal", "domain")]
    named = [part for part in headed if part not in ranks]
    shared = next((part.domains() for part in named if part.domains()), [])
    posts = (post_of(part, teams, shared, grammar, odd, bank) for part in named)
    found = [post for post in posts if post is not None]
    if found:
        found = [post.graded(ranks, grammar, bank) for post in found]
    elif not named:  # a rank or level with a line of work, such as trainee in data science
        tried = ranks[:1] or [Part(part.of("level", "domain")) for part in parts]
        together = Part([meaning for part in tried for meaning in part.meanings])
        if ranks or together.of("level"):
            post = post_of(together, teams if ranks else [], [], grammar, odd, bank)
            found = [post] if post is not None else []
    exact = any(post.exact for post in found)
    return [post for post in found if post.exact or not exact or post.leads]


def _lines(parts: list[Part], grammar: Grammar) -> Iterator[str]:
    """The roles of those who work in the fields of a title that is no role itself."""
    seen = set()
    for meaning in (each for part in parts for each in part.of("domain", "other-work")):
        record = grammar.records[meaning.id]
        role = record.specialist or record.line
        if role in grammar.levels and role not in seen:
            seen.add(role)
            yield role


def _is_bank(employer: str, grammar: Grammar) -> bool:
    words = [token.text for token in tokens(employer) if token.word]
    return any(
        tuple(words[at : at + length]) in grammar.employers
        for at in range(len(words))
        for length in (1, 2, 3)
    )
