"""Breaks the code in thousands of small ways with mutmut, and counts what the tests notice.

Which code is broken and which tests are run stands in pyproject.toml.  Results are kept in the
folder `mutants`, so that a run that was stopped goes on where it stood, and only functions that
have changed are tried again; `make clean` starts anew.  Ends with 0 where at least 85 in 100
breaks are noticed.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "mutants"
BAR = 85
"""Of 100 breaks, at least so many must be noticed in all; modules below it are marked."""
OUTCOMES = {
    1: "noticed",
    3: "noticed",
    36: "too slow",
    24: "too slow",
    -24: "too slow",
    152: "too slow",
    255: "too slow",
    0: "unnoticed",
    33: "untested",
    5: "untested",
    None: "not tried",
}
"""What the exit codes mean that mutmut keeps; a break that makes tests hang is noticed as well."""


def outcomes() -> Iterator[tuple[str, str, str]]:
    """The module of each break, its name, and what came of it."""
    for file in sorted((KEPT / "src").rglob("*.py.meta")):
        module = file.relative_to(KEPT / "src").as_posix().removesuffix(".py.meta")
        codes = json.loads(file.read_text("utf-8"))["exit_code_by_key"]
        for name, code in codes.items():
            yield module, name, OUTCOMES.get(code, "odd")


def counted(found: list[tuple[str, str, str]]) -> tuple[list[str], bool]:
    """A line for each module, the worst first, and one for all; and whether all reach the bar."""
    by_module: dict[str, Counter[str]] = {}
    for module, _, outcome in found:
        by_module.setdefault(module, Counter())[outcome] += 1
    whole = sum(by_module.values(), Counter[str]())
    lines = [
        _line(module, counts) for module, counts in sorted(by_module.items(), key=_share_and_name)
    ]
    return [*lines, _line("all", whole)], _share(whole) >= BAR


def _share_and_name(item: tuple[str, Counter[str]]) -> tuple[float, str]:
    return _share(item[1]), item[0]


def _share(counts: Counter[str]) -> float:
    """How many of 100 breaks were noticed; 0 where there are none."""
    return 100 * (counts["noticed"] + counts["too slow"]) / max(1, counts.total())


def _line(name: str, counts: Counter[str]) -> str:
    share = _share(counts)
    rest = ", ".join(
        f"{counts[outcome]} {outcome}"
        for outcome in ("unnoticed", "untested", "not tried", "odd")
        if counts[outcome]
    )
    return f"{name:40} {share:5.1f}% of {counts.total():4}{'  ' + rest if rest else ''}"


def survivors(found: list[tuple[str, str, str]]) -> Iterator[str]:
    """What was changed in each break that no test noticed."""
    for _, name, outcome in found:
        if outcome in ("unnoticed", "untested", "odd"):
            shown = subprocess.run(
                [_mutmut(), "show", name], cwd=ROOT, capture_output=True, text=True
            )
            yield shown.stdout.strip()


def _mutmut() -> str:
    return str(Path(sys.executable).parent / "mutmut")


def main() -> int:
    """Returns 0 where the tests notice enough."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="breaks to try again, such as 'airoles.*.gap.*'")
    parser.add_argument("--count", action="store_true", help="only count what was kept")
    parser.add_argument("--survivors", action="store_true", help="show each break nobody noticed")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    if not asked.count and not asked.survivors:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        command = [_mutmut(), "run", "--max-children", str(asked.processes), *asked.names]
        done = subprocess.run(command, cwd=ROOT, env=environment)
        if done.returncode:
            print("mutmut did not come to its end; what it says stands above")
            return 1
    found = list(outcomes())
    if asked.survivors:
        print("\n\n".join(survivors(found)))
    lines, enough = counted(found)
    print("\n".join(lines))
    if not enough:
        print(f"fewer than {BAR} in 100 were noticed: see scripts/mutants.py --survivors")
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
