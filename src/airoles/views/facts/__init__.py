"""Answers as flat facts: a walk over the records of an answer, one row for each fact."""

from collections.abc import Iterator
from dataclasses import replace

from airoles.model.layer import folders_of
from airoles.model.layer_names import folder_of
from airoles.questions.reply import Reply
from airoles.views.facts import adverts, answers, changes, records  # noqa: F401 - they register what they know
from airoles.views.facts.fact import Fact
from airoles.views.facts.rows import rows


def facts(reply: Reply) -> Iterator[Fact]:
    """Every fact of the answer, in the order of its fields, then the sources that it cites."""
    for fact in _facts_of(reply):
        yield replace(fact, folders=tuple(dict.fromkeys((*fact.folders, *_folders(fact, reply)))))


def _facts_of(reply: Reply) -> Iterator[Fact]:
    yield from rows(reply.answer, Fact(question=reply.question))
    for key, source in reply.sources.items():
        at = Fact(question=reply.question, section="sources", item=key, sources=(key,))
        for fact in rows(source, at):
            yield replace(fact, kind="cited source")


def _folders(fact: Fact, reply: Reply) -> Iterator[str]:
    """Folders on top that cite its sources; where it has none, those with a hand in its role."""
    if fact.sources:
        yield from filter(None, map(folder_of, fact.sources))
    elif fact.role is not None and fact.role in reply.cards:
        yield from folders_of(reply.cards[fact.role].layers)
