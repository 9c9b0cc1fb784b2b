"""What the machine lacks for some tests, told at the end of a run, with the way to get it.

A test that cannot run on a machine is skipped with a reason such as "needs zsh".
"""

import re
from collections import Counter
from collections.abc import Iterable

import pytest

HOW = {
    "bash": "apt-get install bash",
    "fish": "apt-get install fish",
    "Graphviz": "apt-get install graphviz",
    "zsh": "apt-get install zsh",
}
"""How to get what tests need; a reason may say it itself, as in "needs a browser: make browser"."""


def lacking(reasons: Iterable[str]) -> list[str]:
    """A line for each thing that tests needed and did not find, the commonest first."""
    found = Counter(
        (match[1], match[2] or "")
        for reason in reasons
        if (match := re.match(r"(?:Skipped: )?needs ([^:]+)(?:: (.+))?", reason))
    )
    lines = []
    for (thing, said), count in found.most_common():
        tests = "1 test was" if count == 1 else f"{count} tests were"
        how = said or HOW.get(thing)
        lines.append(f"{tests} skipped because {thing} is missing" + (f": {how}" if how else ""))
    return lines


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what the machine lacks."""
    skipped = terminalreporter.stats.get("skipped", [])
    for line in lacking(report.longrepr[2] for report in skipped if report.longrepr):
        terminalreporter.write_line(line)
