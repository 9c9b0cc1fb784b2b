"""Which commands a run makes: the one that is named first, else all."""

import pytest
import typer.main

from airoles.cli.commands import COMMANDS
from airoles.cli.main import named, program

from .running import Ask, plain

ALL = tuple(COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "made"),
    [
        (["show", "caio"], ("show",)),
        (["export", "json", "x"], ("export",)),
        (["show"], ("show",)),
        ([], ALL),
        (["--help"], ALL),
        (["--version", "show"], ALL),
        (["shov"], ALL),
        (["Show"], ALL),
    ],
    ids=" ".join,
)
def test_a_run_makes_the_command_that_it_names(arguments: list[str], made: tuple[str, ...]) -> None:
    assert named(arguments, {}) == made


@pytest.mark.parametrize(
    ("environment", "made"),
    [
        ({"COMP_WORDS": "airoles show ch", "COMP_CWORD": "2"}, ("show",)),
        ({"COMP_WORDS": "airoles show ", "COMP_CWORD": "2"}, ("show",)),
        ({"COMP_WORDS": "airoles show", "COMP_CWORD": "2"}, ("show",)),
        ({"COMP_WORDS": "airoles show", "COMP_CWORD": "1"}, ALL),
        ({"COMP_WORDS": "airoles sh", "COMP_CWORD": "1"}, ALL),
        ({"COMP_WORDS": "airoles ", "COMP_CWORD": "1"}, ALL),
        ({"_TYPER_COMPLETE_ARGS": "airoles show ch"}, ("show",)),
        ({"_TYPER_COMPLETE_ARGS": "airoles show "}, ("show",)),
        ({"_TYPER_COMPLETE_ARGS": "airoles show"}, ALL),
        ({"_TYPER_COMPLETE_ARGS": "airoles --"}, ALL),
        ({}, ALL),
    ],
)
def test_a_completion_makes_the_command_that_it_is_within(
    environment: dict[str, str], made: tuple[str, ...]
) -> None:
    assert named([], {"_AIROLES_COMPLETE": "complete_bash", **environment}) == made


@pytest.mark.parametrize("name", ALL)
def test_a_command_alone_is_the_command_of_the_whole_program(name: str) -> None:
    alone = typer.main.get_group(program((name,))).commands
    whole = typer.main.get_group(program()).commands
    assert list(alone) == [name]
    assert [p.opts for p in alone[name].params] == [p.opts for p in whole[name].params]
    assert alone[name].help == whole[name].help


@pytest.mark.usefixtures("made_up")
def test_a_command_that_is_not_there_is_told_with_those_that_are_near(ask: Ask) -> None:
    ended = ask("shov")
    assert ended.code == 2
    assert "No such command 'shov'" in plain(ended.err)
    assert "show" in plain(ended.err).replace("shov'", "")
