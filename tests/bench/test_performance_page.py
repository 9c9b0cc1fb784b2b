"""What docs/performance.md is made of."""

from typing import Any

import pytest

from benchmarks import page

SPREAD = {"median": 1.2, "low": 1.1, "high": 1.3}
ROW = {
    "key": "show",
    "what": "`airoles show`",
    "against": "a table",
    "at_most": 1.25,
    "of": "cpu",
    "pairs": 15,
    "ratio": SPREAD,
    "wall_ratio": SPREAD,
    "python_ratio": {"median": 9.04},
    "one": SPREAD,
    "other": SPREAD,
    "met": True,
}
LARGE = {
    "key": "path-large",
    "what": "`airoles path A --to B`",
    "runs": 15,
    "wall": SPREAD,
    "memory": SPREAD,
    "most_seconds": 0.8,
    "most_mebibytes": 100.0,
    "met": False,
}


@pytest.fixture(autouse=True)
def _last_run(monkeypatch: pytest.MonkeyPatch) -> None:
    found: dict[str, Any] = {"rows": [ROW, LARGE]}
    monkeypatch.setattr(page, "results", lambda: found)


def test_a_target_is_told_with_its_bound_ratio_quartiles_and_verdict() -> None:
    row = page.targets().splitlines()[2]
    assert row == "| `airoles show` | a table | 1.25 | 1.20 | 1.10–1.30 | 1.20 | 9.0 | 15 | met |"


def test_what_has_no_bound_is_told_without_a_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    free = {**ROW, "at_most": None}
    monkeypatch.setattr(page, "results", lambda: {"rows": [free]})
    row = page.targets().splitlines()[2]
    assert row == "| `airoles show` | a table | – | 1.20 | 1.10–1.30 | 1.20 | 9.0 | 15 | – |"


def test_routes_over_a_large_catalog_are_told_in_seconds_and_memory() -> None:
    row = page.targets().splitlines()[3]
    assert "| 0.8 s, 100 MiB | 1.20 s, 1 MiB |" in row
    assert row.endswith("| **missed** |")


def test_what_was_missed_is_named() -> None:
    assert page.missed() == "Missed in this run: `airoles path A --to B`."
