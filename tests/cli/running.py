"""How a run of the command line ended, and what a refusal looks like."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from airoles.cli.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "tests" / "small"

_ANSI = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")


class Ended(NamedTuple):
    """Exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    def answer(self) -> str:
        """What was printed, where all went well and nothing was remarked."""
        assert (self.code, self.err) == (0, "")
        return self.out

    def refusal(self) -> tuple[str, str]:
        """The one sentence and the hint of a question that could not be answered."""
        assert (self.code, self.out) == (1, "")
        told = re.fullmatch(r"airoles: (.+\.)\n  hint: (.+)\n", self.err)
        assert told, self.err
        return told[1], told[2]

    def misuse(self) -> str:
        """What Typer says of wrong options or arguments, in one line without frame and colour."""
        assert (self.code, self.out) == (2, "")
        assert "Traceback" not in self.err
        return " ".join(re.sub(r"[│╭╮╰╯─]", " ", plain(self.err)).split())


Ask = Callable[..., Ended]


def in_full(*arguments: str | os.PathLike[str]) -> list[str]:
    """The words of a command line that asks for the whole of an answer."""
    words = list(map(str, arguments))
    if words and words[0] in COMMANDS and COMMANDS[words[0]].questions:
        return [words[0], "--full", *words[1:]]
    return words


def plain(text: str) -> str:
    """A text without the codes for colour and links."""
    return _ANSI.sub("", text)
