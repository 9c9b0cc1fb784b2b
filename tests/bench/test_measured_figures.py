"""Medians, quartiles and verdicts of benchmarks."""

import sys

import pytest

pytest.importorskip("resource", reason="Windows does not count what a program took")

from benchmarks.figures import Spread, met, of_runs, ratios, spread
from benchmarks.measuring import Command, Failed, Run, rounds, run


def took(cpu: float, wall: float = 1, memory: float = 1) -> Run:
    return Run(cpu, wall, memory)


def test_a_spread_is_the_median_between_its_quartiles() -> None:
    assert spread([5, 1, 4, 2, 3]) == Spread(3, 2, 4)


def test_the_spread_of_one_value_is_that_value() -> None:
    assert spread([7]) == Spread(7, 7, 7)


def test_ratios_are_taken_within_rounds_against_the_one_that_is_named() -> None:
    found = [
        (took(2), took(1), took(4)),
        (took(40), took(10), took(80)),
        (took(9), took(3), took(3)),
    ]
    assert ratios(found, "cpu").median == 3
    assert ratios(found, "cpu", against=2).median == 0.5


@pytest.mark.parametrize(("of", "median"), [("cpu", 1), ("wall", 2), ("memory", 3)])
def test_runs_are_told_by_what_is_asked_for(of: str, median: float) -> None:
    assert of_runs([Run(1, 2, 3)] * 3, of).median == median


@pytest.mark.parametrize(
    ("found", "within"), [(1.15, True), (1.154, True), (1.156, False), (0.2, True)]
)
def test_a_target_is_met_by_what_is_printed(found: float, within: bool) -> None:
    assert met(found, 1.15) is within


def test_rounds_turn_their_order_and_the_first_of_each_does_not_count() -> None:
    commands = [Command((name,)) for name in ("one", "two", "three")]
    seen: list[str] = []

    def measure(command: Command) -> Run:
        seen.append(command.words[0])
        return took(len(seen))

    found = rounds(commands, 2, measure)
    assert seen == ["one", "two", "three", "one", "two", "three", "two", "three", "one"]
    assert [[run.cpu for run in turn] for turn in found] == [[4, 5, 6], [9, 7, 8]]


def test_a_run_is_measured_with_its_variables() -> None:
    code = "import os, sys; sys.exit(os.environ['WANTED'] != 'yes')"
    command = Command((sys.executable, "-c", code), (("WANTED", "yes"),))
    found = run(command, {})
    assert found.cpu > 0
    assert found.wall > 0
    assert found.memory > 1


def test_a_command_that_fails_is_not_measured() -> None:
    with pytest.raises(Failed, match="ended with 3"):
        run(Command((sys.executable, "-c", "raise SystemExit(3)")), {})
