"""One file per question: its answer as a neutral report."""

from dataclasses import replace
from importlib import import_module

from airoles.questions.reply import Reply
from airoles.views.card_line import layers_in, legend
from airoles.views.sheet import Report


def report(reply: Reply) -> Report:
    """The report of a reply, by the file that is named after its question."""
    built: Report = import_module(f"airoles.views.reports.{reply.question}").report(reply)
    return replace(built, notes=(*built.notes, *legend(layers_in(reply))))
