"""Runs every fuzz target for a bounded time, and reports what was tried and what was found.

`python fuzz/run.py [SECONDS]`: seconds for each target, 30 if not given.  Ends with 1 if anything
was found; the inputs that found it are kept in `fuzz/found`.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TESTS = HERE.parent / "tests"
FOUND = HERE / "found"
TARGETS = {
    "yaml_text": (HERE / "corpus" / "yaml", TESTS / "small", TESTS / "bad"),
    "json_resume": (HERE / "corpus" / "resume", TESTS / "resumes"),
}
"""Each target with the folders of its seeds; the tests' own files are among them."""


def fuzzed(target: str, seconds: int) -> tuple[str, bool]:
    """A line of the report, and whether something was found."""
    FOUND.mkdir(exist_ok=True)
    before = set(FOUND.iterdir())
    with tempfile.TemporaryDirectory() as grown:
        done = subprocess.run(
            [
                sys.executable,
                str(HERE / f"{target}.py"),
                grown,
                *map(str, TARGETS[target]),
                f"-max_total_time={seconds}",
                "-max_len=4096",
                "-timeout=10",
                "-rss_limit_mb=1024",
                "-print_final_stats=1",
                "-verbosity=1",
                f"-artifact_prefix={FOUND}/{target}-",
            ],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
        )
        new_seeds = sum(1 for _ in Path(grown).iterdir())
    ran = re.search(r"number_of_executed_units: *(\d+)", done.stderr)
    seeds = re.search(r"seed corpus: files: (\d+)", done.stderr)
    peak = re.search(r"peak_rss_mb: *(\d+)", done.stderr)
    kept = sorted(file.name for file in set(FOUND.iterdir()) - before)
    if done.returncode != 0:
        print(done.stderr[-4000:], file=sys.stderr)
    numbers = [found[1] if found else "?" for found in (seeds, ran, peak)]
    end = "nothing" if done.returncode == 0 else f"ended with {done.returncode}"
    found = ", ".join(kept) or end
    line = f"{target:<12} {numbers[0]:>6} {numbers[1]:>11} {new_seeds:>10} {numbers[2]:>9}  {found}"
    return line, done.returncode != 0


def main() -> int:
    """Returns 1 if anything was found."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    print(
        f"{'target':<12} {'seeds':>6} {'executions':>11} {'new paths':>10} {'peak MiB':>9}  found"
    )
    results = []
    for target in TARGETS:
        line, bad = fuzzed(target, seconds)
        print(line, flush=True)
        results.append(bad)
    return int(any(results))


if __name__ == "__main__":
    sys.exit(main())
