"""One file per question: its answer as a neutral report."""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module

from airoles.model.fields import fields_named
from airoles.model.layer import Layer, folder_of
from airoles.questions.reply import Reply
from airoles.views.card_line import legend
from airoles.views.sheet import Report


def report(reply: Reply) -> Report:
    """The report of a reply, by the file that is named after its question."""
    built: Report = import_module(f"airoles.views.reports.{reply.question}").report(reply)
    return replace(built, notes=(*built.notes, *legend(_layers(reply))))


def _layers(reply: Reply) -> Iterator[Layer]:
    """Whatever folders of the user's own had a hand in the roles and statements of an answer."""
    for _, layers in fields_named("layers", reply.answer):
        yield from layers
    for source in reply.sources:
        if folder := folder_of(source):
            yield Layer(folder, "adds")
