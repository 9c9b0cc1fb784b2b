"""Problems of data files as text, and as commands that GitHub shows beside the lines."""

from collections.abc import Iterator

from airoles.model.problem_report import Fault, Validation
from airoles.text import visible
from airoles.wording.number_words import counted


def text(found: Validation) -> str:
    """One problem after the other, each with its hint, then the summary."""
    return "\n".join([*map(str, found.problems), summary(found)]) + "\n"


def github(found: Validation) -> str:
    """Workflow commands, one a line; the summary is a notice."""
    return "\n".join([*map(_command, found.problems), f"::notice::{_value(summary(found))}"]) + "\n"


def summary(found: Validation) -> str:
    """How much was looked at, and how much is wrong."""
    count = counted(len(found.problems), "problem") if found.problems else "No problem"
    sentence = f"{count} in {counted(found.files, 'file')} ({counted(found.roles, 'role')})."
    if found.elsewhere:
        sentence += f" Other files have {counted(found.elsewhere, 'problem')}."
    return sentence


def _command(fault: Fault) -> str:
    fields = ",".join(f"{name}={_field(value)}" for name, value in _place(fault))
    message = " ".join(filter(None, (fault.where, fault.message)))
    hint = f"\nhint: {fault.hint}" if fault.hint else ""
    return f"::error {fields}::{_value(message + hint)}"


def _place(fault: Fault) -> Iterator[tuple[str, str]]:
    yield "file", visible(fault.path)
    if fault.line:
        yield "line", str(fault.line)
        yield "col", str(fault.column)


def _value(text: str) -> str:
    """A text as workflow commands take it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _field(text: str) -> str:
    return _value(text).replace(":", "%3A").replace(",", "%2C")
