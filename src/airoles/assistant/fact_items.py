"""Facts of an answer, as formats write them row by row, turned into statements of a tool."""

from collections.abc import Iterator
from typing import Any

from airoles.assistant.told import Item
from airoles.model.pay import POINTS
from airoles.questions.compare import COMPARED
from airoles.questions.reply import Reply
from airoles.questions.sections import ASPECTS, SECTIONS
from airoles.views.csv_text import plain
from airoles.views.facts import facts
from airoles.views.facts.fact import Fact

LABELS = {**COMPARED, **SECTIONS, **ASPECTS, "name": "Name"}
_FIELDS = (
    *("role", "item", "importance", "depth", "market", "currency", "period", "basis"),
    *(*POINTS, "at_least", "sample", "place", "condition", "among", "sector", "proxy"),
    *("value", "unit", "route", "kind", "id"),
)
"""What programs read of a fact besides its words, its grade, its year and its sources."""
_NOT_SAID = frozenset(("role", "voices", "level", "match", "sources"))
"""Parts of an answer that tell of the answer, and not of the role."""


def items(reply: Reply) -> tuple[Item, ...]:
    """Every statement of an answer, in its order."""
    return tuple(
        item(fact)
        for fact in facts(reply)
        if fact.section not in _NOT_SAID and fact.kind != "cited source"
    )


def item(fact: Fact, said: str = "") -> Item:
    """A fact as a statement; `said` is its words, where they are known better."""
    return Item(
        said=said or words(fact),
        label=LABELS.get(fact.section or "", (fact.section or "").replace("_", " ").capitalize()),
        remark=fact.remark if fact.statement or said else None,
        sources=fact.sources,
        folders=fact.folders,
        grade=fact.grade,
        year=fact.year if _is_year(fact.year) else None,
        fields=dict(_fields(fact)),
    )


def _is_year(told: str | None) -> bool:
    """Whether it is a date or no date; what is counted may be told in any words."""
    return told is not None and (told == "undated" or told.replace("-", "").isdecimal())


def _fields(fact: Fact) -> Iterator[tuple[str, Any]]:
    for name in _FIELDS:
        value = getattr(fact, name)
        if value is not None and value != ():
            yield name, value


def words(fact: Fact) -> str:
    """A fact in words: what it tells of, what is said, and its figures."""
    parts = [fact.statement or "", _amounts(fact), _need(fact), _counted(fact), _time(fact)]
    parts += [fact.year] if fact.year and not _is_year(fact.year) else []
    said = ", ".join(filter(None, parts)) or fact.remark or fact.kind or ""
    if fact.item and fact.item != fact.statement:
        colon = "" if fact.item.endswith("?") else ":"
        return f"{fact.item}{colon} {said}" if said else fact.item
    return said


def _amounts(fact: Fact) -> str:
    """The amounts of a figure with its terms; a floor bears a plus."""
    if not fact.currency:
        return ""
    given = [
        f"{name} {plain(amount)}{'+' if name in fact.at_least else ''}"
        for name in POINTS
        if (amount := getattr(fact, name)) is not None
    ]
    terms = (fact.market, fact.basis, fact.year, fact.condition, fact.proxy)
    amounts = f"{', '.join(given)} {fact.currency} per {fact.period}"
    return f"{amounts} ({', '.join(filter(None, terms))})"


def _need(fact: Fact) -> str:
    return ", ".join(filter(None, (fact.importance, fact.depth)))


def _counted(fact: Fact) -> str:
    if fact.value is None:
        return ""
    value = fact.value if isinstance(fact.value, str) else plain(fact.value)
    among = f" (among {fact.condition})" if fact.condition and not fact.unit else ""
    return f"{value} {fact.unit or ''}".strip() + among


def _time(fact: Fact) -> str:
    """A length of time that a move takes."""
    if fact.currency or (fact.low is None and fact.high is None):
        return ""
    ends = "–".join(plain(end) for end in (fact.low, fact.high) if end is not None)
    return " ".join(filter(None, (ends, fact.unit, fact.condition)))
