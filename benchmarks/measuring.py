"""One run of a command: its time and its memory; pairs of runs, interleaved."""

import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

try:
    import resource
except ImportError:
    sys.exit("the benchmarks need Linux or macOS, which count what a program took")

_MEBIBYTE = 1024 * 1024 if sys.platform == "darwin" else 1024
"""What the system counts memory in: macOS bytes, the others kibibytes."""


@dataclass(frozen=True, slots=True)
class Command:
    """What is run, and the variables that it sees besides the common ones."""

    words: tuple[str, ...]
    variables: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took: seconds of the processor, seconds on the clock, peak memory in MiB."""

    cpu: float
    wall: float
    memory: float


class Failed(Exception):
    """A command that did not end well, so that its time says nothing."""


def run(command: Command, environment: Mapping[str, str]) -> Run:
    """Run once, with output thrown away.

    The kernel counts the peak of whoever starts a program as the program's own, so this process
    must be the smaller one; `own_peak` tells.
    """
    nowhere = os.open(os.devnull, os.O_RDWR)
    try:
        began = time.perf_counter()
        process = os.posix_spawn(
            command.words[0],
            command.words,
            {**environment, **dict(command.variables)},
            file_actions=[(os.POSIX_SPAWN_DUP2, nowhere, stream) for stream in (0, 1)],
        )
        _, status, used = os.wait4(process, 0)
        wall = time.perf_counter() - began
    finally:
        os.close(nowhere)
    if status:
        raise Failed(f"{' '.join(command.words)} ended with {os.waitstatus_to_exitcode(status)}")
    return Run(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / _MEBIBYTE)


def own_peak() -> float:
    """Peak memory of this process, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEBIBYTE


def rounds(
    commands: Sequence[Command], count: int, measure: Callable[[Command], Run]
) -> list[tuple[Run, ...]]:
    """So many rounds of some commands, the first of them turned from round to round.

    So drift and warmth hit all alike.  One run of each goes before and is not counted.
    """
    if count > 1:
        for command in commands:
            measure(command)
    found = []
    for number in range(count):
        turned = [(number + place) % len(commands) for place in range(len(commands))]
        took = {place: measure(commands[place]) for place in turned}
        found.append(tuple(took[place] for place in range(len(commands))))
    return found


def runs(command: Command, count: int, measure: Callable[[Command], Run]) -> Sequence[Run]:
    """So many runs of one command, after one that is not counted."""
    if count > 1:
        measure(command)
    return [measure(command) for _ in range(count)]
