"""Write the manual page man/airoles.1 from the program's own help, or check that it is current."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from airoles import __version__
from airoles.cli.main import app

FILE = Path(__file__).resolve().parent.parent / "man" / "airoles.1"


def page() -> str:
    """The page in troff."""
    program: Any = typer.main.get_command(app)
    lines = [
        f'.TH AIROLES 1 "" "airoles {__version__}" "User commands"',
        ".SH NAME",
        f"airoles \\- {_plain('the atlas of AI leadership roles')}",
        ".SH SYNOPSIS",
        ".B airoles",
        "[OPTIONS] COMMAND [ARGS]...",
        ".SH DESCRIPTION",
        _plain(program.help or ""),
        ".SH OPTIONS",
        *_options(program),
        ".SH COMMANDS",
        *_commands(program, "airoles"),
        ".SH EXIT STATUS",
        "0 answered; 1 could not answer, or problems in data files; 2 wrong usage; 3 a bug in",
        "airoles; 130 interrupted.",
        ".SH ENVIRONMENT",
        *_item("AIROLES_DATA", "Data folders to lay on top of the public catalog."),
        *_item("AIROLES_MARKET", "The market that pay is asked for where none is named; else US."),
        *_item("AIROLES_THEME", "light or dark, for colours that can be read on the terminal."),
        *_item("AIROLES_TRACEBACK", "Show the traceback of a bug."),
        *_item("NO_COLOR, FORCE_COLOR, COLUMNS, TERM", "Colour and width, as usual."),
    ]
    return "\n".join(lines) + "\n"


def _commands(group: Any, path: str) -> Iterator[str]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, f"{path} {name}")
            continue
        arguments = " ".join(
            p.metavar or p.name.upper() for p in command.params if p.param_type_name == "argument"
        )
        yield f".SS {_plain(f'{path} {name} {arguments}'.strip())}"
        yield _plain(command.help or "")
        yield from _options(command)


def _options(command: Any) -> Iterator[str]:
    for option in command.params:
        if option.param_type_name != "argument":
            yield from _item(", ".join(option.opts), (option.help or "").replace("\\[", "["))


def _item(term: str, meaning: str) -> Iterator[str]:
    yield ".TP"
    yield f".B {_plain(term)}"
    yield _plain(meaning)


def _plain(text: str) -> str:
    """A text that troff prints as it stands, on one line."""
    escaped = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def main(check: bool) -> int:
    """Write the page, or say that it is not current; returns the exit code."""
    if check:
        current = FILE.is_file() and FILE.read_text("utf-8") == page()
        if not current:
            print("man/airoles.1 is not current; run make docs")
        return 0 if current else 1
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
