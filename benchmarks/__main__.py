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
from pathlib import Path
from typing import Any

from benchmarks.figures import met, of_runs, ratios
from benchmarks.made_up import MOVES
from benchmarks.measuring import Command, Run, own_peak, pairs, run, runs
from benchmarks.setting_up import ROOT, Installed, build_wheels, cache, environment, make_up
from benchmarks.targets import Target, large_targets, small_targets

RESULTS = ROOT / "benchmarks" / "results.json"
SIZES = (100, 1000, 10_000)
COMPILED = {100: 15, 1000: 3, 10_000: 1}
"""How many pairs of compiling and plain parsing there are at each size."""
WORDS = "bacedi fogu"
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
    measure = partial(run, environment=environment(away))
    rows = [_row(target, count, measure) for target in small_targets(public)]
    compiled, grown = [], []
    for roles in sizes:
        _say(f"making up and compiling {roles:,} roles")
        folder = away / f"catalog-{roles}"
        make_up(folder, roles)
        made_up.use(folder)
        compiled.append(_compiled(made_up, folder, roles, away, measure))
        grown.append(_grown(made_up, roles, min(count, 5), measure))
    last = f"role-{sizes[-1] - 1:05}"
    rows += [
        _row(t, count, measure) for t in large_targets(public, made_up, sizes[-1], last, WORDS)
    ]
    routes = made_up.command("airoles", "path", "role-00000", "--to", last)
    rows.append(_bounded(routes, sizes[-1], count, measure))
    rows.append(_compiling(compiled[-1]))
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load": round(os.getloadavg()[0], 1),
        "own_peak": round(own_peak(), 1),
        "pairs": count,
        "sizes": list(sizes),
        "rows": rows,
        "compiled": compiled,
        "grown": grown,
    }


def _row(target: Target, count: int, measure: Measure) -> dict[str, Any]:
    _say(target.what)
    found = pairs(target.one, target.other, count, measure)
    ratio = ratios(found, target.of)
    of = "wall" if target.of == "cpu" else target.of
    return {
        "key": target.key, "what": target.what, "against": target.against,
        "at_most": target.at_most, "of": target.of, "pairs": count, "ratio": _told(ratio),
        "wall_ratio": _told(ratios(found, of)),
        "one": _told(of_runs([one for one, _ in found], target.of)),
        "other": _told(of_runs([other for _, other in found], target.of)),
        "met": met(ratio.median, target.at_most),
    }  # fmt: skip


def _bounded(command: Command, roles: int, count: int, measure: Measure) -> dict[str, Any]:
    _say("routes over the whole of the large catalog")
    found = runs(command, count, measure)
    wall, memory = of_runs(found, "wall"), of_runs(found, "memory")
    return {
        "key": "path-large",
        "what": f"`airoles path A --to B`, {roles:,} roles, {roles * MOVES:,} moves, exact",
        "runs": count, "wall": _told(wall), "memory": _told(memory),
        "cpu": _told(of_runs(found, "cpu")), "most_seconds": 2.0, "most_mebibytes": 300.0,
        "met": met(wall.median, 2.0) and met(memory.median, 300.0),
    }  # fmt: skip


def _compiled(
    program: Installed, folder: Path, roles: int, away: Path, measure: Measure
) -> dict[str, Any]:
    """Compile a catalog cold and parse it plainly, in pairs; leave the index in its folder."""
    show = program.command("airoles", "show", "role-00000")
    plain = program.command("bare-yaml", str(folder))

    def cold(command: Command) -> Run:
        if command is show:
            for file in (cache(away) / "airoles").glob("*"):
                file.unlink()
        return measure(command)

    found = pairs(show, plain, COMPILED.get(roles, 1), cold)
    (index,) = (cache(away) / "airoles").glob("*.sqlite")
    index.replace(folder / "catalog.sqlite")
    return {
        "roles": roles, "pairs": len(found), "ratio": _told(ratios(found, "cpu")),
        "wall_ratio": _told(ratios(found, "wall")),
        "one": _told(of_runs([one for one, _ in found], "cpu")),
        "other": _told(of_runs([other for _, other in found], "cpu")),
        "memory": _told(of_runs([one for one, _ in found], "memory")),
        "index_mebibytes": round((folder / "catalog.sqlite").stat().st_size / 2**20, 1),
    }  # fmt: skip


def _compiling(last: dict[str, Any]) -> dict[str, Any]:
    """The target of compiling, at the largest size."""
    row = {key: last[key] for key in ("pairs", "ratio", "wall_ratio", "one", "other")}
    return {
        "key": "compile", "what": f"compiling {last['roles']:,} roles from YAML, cold",
        "against": "PyYAML's C loader over the same files", "at_most": 1.6, "of": "cpu", **row,
        "met": met(last["ratio"]["median"], 1.6),
    }  # fmt: skip


def _grown(program: Installed, roles: int, count: int, measure: Measure) -> dict[str, Any]:
    """What questions cost at one size."""
    last = f"role-{roles - 1:05}"
    asked = {
        "show": ("show", last),
        "search": ("search", *WORDS.split()),
        "path": ("path", "role-00000", "--to", last),
    }
    costs = {
        name: _told(of_runs(runs(program.command("airoles", *words), count, measure), "cpu"))
        for name, words in asked.items()
    }
    return {"roles": roles, **costs}


def _told(spread: Any) -> dict[str, float]:
    return {name: round(value, 4) for name, value in asdict(spread).items()}


def _say(what: str) -> None:
    print(f"{datetime.now():%H:%M:%S} {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
