"""The table of the last run, for the terminal and for docs/performance.md."""

import json
import sys
from collections.abc import Iterator
from typing import Any

from benchmarks.setting_up import ROOT


def results() -> dict[str, Any]:
    """The last run, as it is kept."""
    found: dict[str, Any] = json.loads((ROOT / "benchmarks" / "results.json").read_text("utf-8"))
    return found


def targets() -> str:
    """Every target with what was measured, as a Markdown table."""
    return "\n".join(_targets(results()))


def _targets(found: dict[str, Any]) -> Iterator[str]:
    yield (
        "| what | against | at most | measured | quartiles | on the clock "
        "| against `python -c pass` | pairs | target |"
    )
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for row in found["rows"]:
        verdict = "met" if row["met"] else "**missed**"
        if row["key"] == "path-large":
            wall, memory = row["wall"], row["memory"]
            yield (
                f"| {row['what']} | – "
                f"| {row['most_seconds']:g} s, {row['most_mebibytes']:g} MiB "
                f"| {wall['median']:.2f} s, {memory['median']:.0f} MiB "
                f"| {wall['low']:.2f}–{wall['high']:.2f} s | {wall['median']:.2f} s "
                f"| – | {row['runs']} runs | {verdict} |"
            )
            continue
        ratio, bound = row["ratio"], row["at_most"]
        python = f"{row['python_ratio']['median']:.1f}" if "python_ratio" in row else "–"
        yield (
            f"| {row['what']} | {row['against']} | {'–' if bound is None else f'{bound:.2f}'} "
            f"| {ratio['median']:.2f} | {ratio['low']:.2f}–{ratio['high']:.2f} "
            f"| {row['wall_ratio']['median']:.2f} | {python} | {row['pairs']} "
            f"| {'–' if bound is None else verdict} |"
        )


def costs() -> str:
    """What the commands of each target took themselves."""
    lines = ["| what | took | against it |", "| --- | --- | --- |"]
    for row in results()["rows"]:
        if row["key"] != "path-large":
            one, other = (_amount(row[side]["median"], row["of"]) for side in ("one", "other"))
            lines.append(f"| {row['what']} | {one} | {other} |")
    return "\n".join(lines)


def sizes() -> str:
    """What the size of the catalog does to questions and to compiling."""
    found = results()
    lines = [
        "| roles | show | search | path | compiling | plain parsing | ratio | index |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for asked, built in zip(found["grown"], found["compiled"], strict=True):
        cells = [_amount(asked[name]["median"], "cpu") for name in ("show", "search", "path")]
        cells += [_amount(built[side]["median"], "wall") for side in ("one", "other")]
        cells += [f"{built['wall_ratio']['median']:.2f}", f"{built['index_mebibytes']:g} MiB"]
        lines.append(f"| {asked['roles']:,} | {' | '.join(cells)} |")
    return "\n".join(lines)


def circumstances() -> str:
    """When and on what it was measured."""
    found = results()
    return (
        f"Measured on {found['date']} with Python {found['python']} on {found['machine']}, "
        f"load {found['load']:g} at the end, in {found['minutes']:g} minutes; "
        f"airoles on Typer {found['typer']}, the bare programs on Typer {found['bare_typer']}."
    )


def missed() -> str:
    """The targets that the last run missed."""
    rows = [row for row in results()["rows"] if not row["met"]]
    names = [row["what"] for row in rows]
    return f"Missed in this run: {'; '.join(names)}." if names else "This run met every target."


def _amount(value: float, of: str) -> str:
    if of == "memory":
        return f"{value:.1f} MiB"
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


if __name__ == "__main__":
    print(f"{circumstances()}\n\n{targets()}\n\n{missed()}", file=sys.stdout)
