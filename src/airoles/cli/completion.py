"""What the tab key is offered: one line a word, and nothing in it that a shell could run.

Typer prints completions for a script that zsh evaluates twice, and its own escaping is undone by a
backslash in the text.  So nothing is escaped here: what is not plain is left out.  It also loads
rich and a Markdown parser for the help texts, which takes longer than all the rest.
"""

import re
from typing import Any

from typer import _completion_classes as typers
from typer._click.shell_completion import CompletionItem, add_completion_class

from airoles.text import one_line, visible

_PLAIN = re.compile(r"[\w.-]+")
_OFFERED = re.compile(r"[\w.,-]+")
"""Ids, aliases, commands and options, and lists of words with commas."""
_IN_PROSE = str.maketrans({"'": "’", ";": ",", ":": " –"})
_NO_PROSE = re.compile(r"[^\w .,/%+’–…-]")
_MOST = 100
"""Characters of a help text; what is longer fits no screen."""


def is_plain(name: str) -> bool:
    """Whether a name may be put on a command line as it is: no shell sees more in it than a word.

    It begins with a letter or digit, so that it is neither an option nor a hidden file.
    """
    return bool(_PLAIN.fullmatch(name)) and name[0].isalnum() and visible(name) == name


def plain_help(text: str | None) -> str:
    """A help text on one line, of letters, digits, spaces and the signs of plain prose."""
    shown = one_line(_NO_PROSE.sub("", one_line(text or "").translate(_IN_PROSE)))
    return shown if len(shown) <= _MOST else shown[: _MOST - 1].rstrip() + "…"


class _PlainWords:
    """Drops every completion that a shell could see more in than a word, and makes help plain."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem]:
        found = super().get_completions(args, incomplete)  # type: ignore[misc]
        return [
            CompletionItem(item.value, help=plain_help(item.help))
            for item in found
            if item.type == "plain" and _OFFERED.fullmatch(str(item.value))
        ]


class _Bash(_PlainWords, typers.BashComplete):
    """Words alone, as Typer's own."""


class _Zsh(_PlainWords, typers.ZshComplete):
    def format_completion(self, item: CompletionItem) -> str:
        return f'"{item.value}":"{item.help}"' if item.help else f'"{item.value}"'


class _Fish(_PlainWords, typers.FishComplete):
    def format_completion(self, item: CompletionItem) -> str:
        return f"{item.value}\t{item.help}" if item.help else str(item.value)


class _PowerShell(_PlainWords, typers.PowerShellComplete):
    def format_completion(self, item: CompletionItem) -> str:
        return f"{item.value}:::{item.help or ' '}"


_SHELLS: dict[str, Any] = {
    "bash": _Bash,
    "zsh": _Zsh,
    "fish": _Fish,
    "powershell": _PowerShell,
    "pwsh": _PowerShell,
}


def use_plain_words() -> None:
    """Let these classes answer the tab key; Typer sets its own each time it makes a program."""
    for shell, how in _SHELLS.items():
        add_completion_class(how, shell)
