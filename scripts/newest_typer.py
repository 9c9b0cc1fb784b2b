"""Compare the start-up of airoles in two environments, and say whether Typer's bound can go.

Typer 0.29 makes a pydantic adapter for each parameter, which costs twice the start-up; so
pyproject.toml allows no newer one.  Name the Python of an environment with the allowed Typer, then
that of one with the newest.
"""

import statistics
import subprocess
import sys
import time

RUNS = 15
ASKED = ("-m", "airoles", "show", "caio")
ALLOWED_SHARE = 1.1
"""The bound can go where the newest Typer takes at most so much of the time of the allowed one."""


def verdict(allowed: tuple[str, float], newest: tuple[str, float]) -> str:
    """What to do, from the versions of Typer and the seconds that a start takes with each."""
    share = newest[1] / allowed[1]
    measured = (
        f"airoles show caio: {allowed[1] * 1000:.0f} ms with Typer {allowed[0]}, "
        f"{newest[1] * 1000:.0f} ms with Typer {newest[0]} ({share:.2f} times as long)."
    )
    if allowed[0] == newest[0]:
        return f"{measured}\nThe newest Typer is allowed already."
    if share <= ALLOWED_SHARE:
        return f"{measured}\nThe upper bound of Typer in pyproject.toml can go."
    return f"{measured}\nThe upper bound of Typer in pyproject.toml has to stay."


def seconds(pythons: tuple[str, str]) -> tuple[float, float]:
    """The median time of a run with each; they take turns, so that both meet the same load."""
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(RUNS + 1):
        for python, taken in zip(pythons, times, strict=True):
            began = time.perf_counter()
            subprocess.run([python, *ASKED], check=True, stdout=subprocess.DEVNULL)
            if turn:  # the first run of each writes bytecode
                taken.append(time.perf_counter() - began)
    return statistics.median(times[0]), statistics.median(times[1])


def version(python: str) -> str:
    """The version of Typer in the environment of a Python."""
    code = "from importlib.metadata import version; print(version('typer'))"
    done = subprocess.run([python, "-c", code], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def main(arguments: list[str]) -> int:
    """Print the verdict; 2 where not just two Pythons are named."""
    if len(arguments) != 2:
        print("name two Pythons: newest_typer.py ALLOWED NEWEST", file=sys.stderr)
        return 2
    allowed, newest = arguments
    times = seconds((allowed, newest))
    print(verdict((version(allowed), times[0]), (version(newest), times[1])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
