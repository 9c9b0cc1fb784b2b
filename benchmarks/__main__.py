"""Measure everything, print it and keep it: `python -m benchmarks`, or `make bench`."""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.figures import met, of_runs, ratios
from benchmarks.made_up import MOVES
from benchmarks.measuring import Command, Run, own_peak, rounds, run, runs
from benchmarks.setting_up import (
    FASTEST_TYPER,
    ROOT,
    Environment,
    Installed,
    bare_programs,
    build_wheels,
    cache,
    environment,
    make_up,
)
from benchmarks.targets import Target, large_targets, small_targets

RESULTS = ROOT / "benchmarks" / "results.json"
SIZES = (100, 1000, 10_000)
COMPILED = {100: 15, 1000: 3, 10_000: 1}
"""How many pairs of compiling and plain parsing there are at each size."""
WORDS = "bacedi fogu"
MOST_SECONDS, MOST_MEBIBYTES = 0.8, 100.0
"""What routes over the whole of the large catalog may take, on the clock and in memory."""
MOST_COMPILING = 1.3
"""Compiling may take so much longer than plain parsing, on the clock."""
Measure = Callable[[Command], Run]


def main() -> int:
    """Run the benchmarks; the exit code is 0 whether or not a target is met."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--pairs", type=int, default=15)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    asked = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="airoles-bench-") as name:
        found = _measured(Path(name), asked.pairs, tuple(asked.sizes))
    found["minutes"] = round((time.monotonic() - began) / 60, 1)
    RESULTS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    for step in ("benchmarks.picture", "benchmarks.page"):
        subprocess.run([sys.executable, "-m", step], cwd=ROOT, check=True)
    return 0


def _measured(away: Path, count: int, sizes: tuple[int, ...]) -> dict[str, Any]:
    _say("building the wheels and installing them")
    build_wheels(away / "wheels")
    public = Installed(away / "public", away / "wheels")
    made_up = Installed(away / "made-up", away / "wheels")
    bare = bare_programs(away / "bare", away / "wheels")
    python = bare.command("python", "-c", "pass")
    measure = partial(run, environment=environment(away))
    rows = [_row(target, python, count, measure) for target in small_targets(public, bare)]
    compiled, grown = [], []
    for roles in sizes:
        _say(f"making up and compiling {roles:,} roles")
        folder = away / f"catalog-{roles}"
        make_up(folder, roles)
        made_up.use(folder)
        compiled.append(_compiled(made_up, bare, folder, away, measure))
        grown.append(_grown(made_up, roles, min(count, 5), measure))
    last = f"role-{sizes[-1] - 1:05}"
    large = large_targets(public, made_up, sizes[-1], last, WORDS)
    rows += [_row(target, python, count, measure) for target in large]
    routes = made_up.command("airoles", "path", "role-00000", "--to", last)
    rows.append(_bounded(routes, sizes[-1], count, measure))
    rows.append(_compiling(compiled[-1]))
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load": round(os.getloadavg()[0], 1),
        "typer": version("typer"),
        "bare_typer": FASTEST_TYPER,
        "own_peak": round(own_peak(), 1),
        "pairs": count,
        "sizes": list(sizes),
        "rows": rows,
        "compiled": compiled,
        "grown": grown,
    }


def _row(target: Target, python: Command, count: int, measure: Measure) -> dict[str, Any]:
    """A target in rounds of three: the command, what it is held against, and Python alone."""
    _say(target.what)
    found = rounds((target.one, target.other, python), count, measure)
    ratio = ratios(found, target.of)
    of = "wall" if target.of == "cpu" else target.of
    return {
        "key": target.key,
        "what": target.what,
        "against": target.against,
        "at_most": target.at_most,
        "of": target.of,
        "pairs": count,
        "ratio": _spread(ratio),
        "wall_ratio": _spread(ratios(found, of)),
        "python_ratio": _spread(ratios(found, target.of, against=2)),
        "one": _spread(of_runs([took[0] for took in found], target.of)),
        "other": _spread(of_runs([took[1] for took in found], target.of)),
        "python": _spread(of_runs([took[2] for took in found], target.of)),
        "met": target.at_most is None or met(ratio.median, target.at_most),
    }


def _bounded(command: Command, roles: int, count: int, measure: Measure) -> dict[str, Any]:
    _say("routes over the whole of the large catalog")
    found = runs(command, count, measure)
    wall, memory = of_runs(found, "wall"), of_runs(found, "memory")
    return {
        "key": "path-large",
        "what": f"`airoles path A --to B`, {roles:,} roles, {roles * MOVES:,} moves, exact",
        "runs": count,
        "wall": _spread(wall),
        "memory": _spread(memory),
        "cpu": _spread(of_runs(found, "cpu")),
        "most_seconds": MOST_SECONDS,
        "most_mebibytes": MOST_MEBIBYTES,
        "met": met(wall.median, MOST_SECONDS) and met(memory.median, MOST_MEBIBYTES),
    }


def _compiled(
    program: Installed, bare: Environment, folder: Path, away: Path, measure: Measure
) -> dict[str, Any]:
    """Compile a catalog cold and parse it plainly, in pairs; leave the index in its folder."""
    show = program.command("airoles", "show", "role-00000")
    plain = bare.command("bare-yaml", str(folder))
    roles = len(list((folder / "roles").iterdir()))

    def cold(command: Command) -> Run:
        if command is show:
            for file in (cache(away) / "airoles").glob("*"):
                file.unlink()
        return measure(command)

    found = rounds((show, plain), COMPILED.get(roles, 1), cold)
    (index,) = (cache(away) / "airoles").glob("*.sqlite")
    index.replace(folder / "catalog.sqlite")
    return {
        "roles": roles,
        "pairs": len(found),
        "ratio": _spread(ratios(found, "cpu")),
        "wall_ratio": _spread(ratios(found, "wall")),
        "one": _spread(of_runs([took[0] for took in found], "wall")),
        "other": _spread(of_runs([took[1] for took in found], "wall")),
        "memory": _spread(of_runs([took[0] for took in found], "memory")),
        "index_mebibytes": round((folder / "catalog.sqlite").stat().st_size / 2**20, 1),
    }


def _compiling(last: dict[str, Any]) -> dict[str, Any]:
    """The target of compiling, at the largest size; it is judged on the clock."""
    return {
        "key": "compile",
        "what": f"compiling {last['roles']:,} roles from YAML, cold, on the clock",
        "against": "PyYAML's C loader over the same files",
        "at_most": MOST_COMPILING,
        "of": "wall",
        "pairs": last["pairs"],
        "ratio": last["wall_ratio"],
        "wall_ratio": last["wall_ratio"],
        "one": last["one"],
        "other": last["other"],
        "met": met(last["wall_ratio"]["median"], MOST_COMPILING),
    }


def _grown(program: Installed, roles: int, count: int, measure: Measure) -> dict[str, Any]:
    """What questions cost at one size."""
    last = f"role-{roles - 1:05}"
    asked = {
        "show": ("show", last),
        "search": ("search", *WORDS.split()),
        "path": ("path", "role-00000", "--to", last),
    }
    costs = {
        name: _spread(of_runs(runs(program.command("airoles", *words), count, measure), "cpu"))
        for name, words in asked.items()
    }
    return {"roles": roles, **costs}


def _spread(spread: Any) -> dict[str, float]:
    return {name: round(value, 4) for name, value in asdict(spread).items()}


def _say(what: str) -> None:
    print(f"{datetime.now():%H:%M:%S} {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
