"""The report of an answer, whole or as a summary, by the file named after its question."""

from dataclasses import replace
from importlib import import_module

from airoles.questions.reply import Reply
from airoles.text import visible
from airoles.views.card_line import layers_in, legend
from airoles.views.sheet import Line, Report
from airoles.views.summaries import SUMMED_UP


def report(reply: Reply, full: bool = True) -> Report:
    """The report of a reply, whole or as a summary, by the file named after its question."""
    built = without_legend(reply, full)
    about = (*_completed(reply), *built.about)
    return replace(built, about=about, notes=(*built.notes, *legend(layers_in(reply))))


def without_legend(reply: Reply, full: bool = True) -> Report:
    """The same without what the marks of folders mean and how names were taken."""
    kind = "reports" if full or reply.question not in SUMMED_UP else "summaries"
    built: Report = import_module(f"airoles.views.{kind}.{reply.question}").report(reply)
    return built


def _completed(reply: Reply) -> tuple[Line, ...]:
    """That a name was taken for a longer one, or read as a job title."""
    longer: dict[str, str] = reply.asked.get("completed") or {}
    told = [f"{visible(repr(name))} was taken for {title}." for name, title in longer.items()]
    read: dict[str, dict[str, str]] = reply.asked.get("read_as") or {}
    told += [_read_as(visible(repr(name)), **found) for name, found in read.items()]
    return tuple(Line(line, kind="remark") for line in told)


def _read_as(name: str, title: str, level: str, match: str) -> str:
    if match == "nearest":
        return f"No role here is called {name}; {title} is the nearest (level: {level})."
    return f"{name} was read as {title} (level: {level})."
