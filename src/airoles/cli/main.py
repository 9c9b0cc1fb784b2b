"""The program: its commands, and what it says when none is given.

Typer makes every option of every command that it is given, at each start.  So where the command is
named first, as it is in nearly all runs, the program is made of that one command alone.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Annotated, Any

import typer
import typer.main

from airoles.cli.bare_words import unknown_words_as_wrong_usage, with_command
from airoles.cli.commands import COMMANDS, GROUPS
from airoles.cli.exits import guarded
from airoles.cli.printing import print_version, print_what_can_be_printed
from airoles.cli.usage import Command, Commands
from airoles.cli.variables import correct_variables

COMPLETES = "_AIROLES_COMPLETE"
"""The variable in which a shell's completion script says what it wants."""
ABOUT = "The atlas of AI leadership roles: every statement with its source and grade, offline."


EXAMPLES = (
    "Such as: airoles caio · airoles cto vs cio · airoles path data-scientist --to caio · "
    "airoles salary head of ai --market France · airoles help compare"
)


@cache
def program(names: tuple[str, ...] = tuple(COMMANDS)) -> typer.Typer:
    """The program with these commands."""
    made = typer.Typer(
        name="airoles",
        cls=Commands,
        help=ABOUT,
        epilog=EXAMPLES,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.callback(invoke_without_command=True)(overview)
    for name in names:
        module, _, function = COMMANDS[name].function.partition(":")
        command = getattr(import_module(f"airoles.cli.{module}"), function)
        if isinstance(command, typer.Typer):
            made.add_typer(command, name=name, rich_help_panel=GROUPS[name])
        else:
            made.command(name, cls=Command, rich_help_panel=GROUPS[name])(command)
    return made


def named(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[str, ...]:
    """The one command that a run or a completion is about; all where that is not known at once."""
    words = list(arguments)
    if COMPLETES in environment:
        line = environment.get("COMP_WORDS") or environment.get("_TYPER_COMPLETE_ARGS") or ""
        words = line.split()[1:]
        if len(words) == 1 and not line[-1].isspace() and environment.get("COMP_CWORD") != "2":
            words = []  # it is the name of the command that is being completed
    return (words[0],) if words and words[0] in COMMANDS else tuple(COMMANDS)


def _version(context: typer.Context, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:  # a shell that completes would run what is printed
        print_version()
        raise typer.Exit


def overview(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """The atlas of AI leadership roles: every statement with its source and grade, offline."""
    if context.invoked_subcommand is not None:
        return
    from airoles.cli.emit import emit
    from airoles.cli.open_with_progress import opened
    from airoles.questions.overview import overview as ask
    from airoles.questions.reply import reply

    catalog = opened()
    emit(reply(catalog, "overview", ask(catalog)))


def __getattr__(name: str) -> Any:
    """`app`, the whole program, is made only where it is asked for."""
    if name == "app":
        return program()
    raise AttributeError(name)


def run() -> None:
    """Run the command line without a net."""
    correct_variables(os.environ)
    print_what_can_be_printed()
    meant = sys.argv[1:] if COMPLETES in os.environ else with_command(sys.argv[1:])
    command = typer.main.get_command(program(named(meant, os.environ)))
    if COMPLETES in os.environ:
        from airoles.cli.completion import use_plain_words

        use_plain_words()
    with unknown_words_as_wrong_usage(bare=meant != sys.argv[1:]):
        command(meant, prog_name="airoles")


def main() -> None:
    """Run the command line."""
    guarded(run)
