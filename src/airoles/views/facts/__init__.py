"""Answers as flat facts: a walk over the records of an answer, one row for each fact."""

from collections.abc import Iterator
from dataclasses import replace

from airoles.questions.reply import Reply
from airoles.views.facts import answers, records  # noqa: F401 - they register what they know
from airoles.views.facts.fact import Fact
from airoles.views.facts.rows import rows


def facts(reply: Reply) -> Iterator[Fact]:
    """Every fact of the answer, in the order of its fields, then the sources that it cites."""
    yield from rows(reply.answer, Fact(question=reply.question))
    for key, source in reply.sources.items():
        at = Fact(question=reply.question, section="sources", item=key, sources=(key,))
        for fact in rows(source, at):
            yield replace(fact, kind="cited source")
