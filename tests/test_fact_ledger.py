"""The ledger of facts notices each way in which a fact is not where it is said to be."""

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).resolve().parent.parent / "scripts" / "fact_ledger.py"
SOURCES = """
guide: {title: A guide}
survey: {title: A survey}
"""
ROLE = """
id: zookeeper
summary:
  - text: Keeps the zoo in order.
    sources: [guide]
  - text: Feeds the lions.
    sources: [survey]
"""


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script, with a catalog of one role to look into."""
    spec = importlib.util.spec_from_file_location("fact_ledger", FILE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "fact_ledger", module)
    spec.loader.exec_module(module)
    (tmp_path / "roles").mkdir()
    (tmp_path / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    (tmp_path / "roles" / "zookeeper.yaml").write_text(ROLE, encoding="utf-8")
    monkeypatch.setattr(module, "DATA", tmp_path)
    monkeypatch.setattr(module, "LEDGER", tmp_path / "facts.yaml")
    monkeypatch.setattr(module, "PAGE", tmp_path / "README.md")
    return module


def carried(says: object, **more: str) -> dict[str, Any]:
    entry = {"fact": "Keeps order", "role": "zookeeper", "section": "summary", "says": says}
    return entry | more


def found(ledger: Any, *entries: dict[str, Any]) -> list[str]:
    return list(ledger.problems(ledger.facts({"guide": list(entries)})))


def test_a_fact_that_stands_where_the_ledger_says_is_no_problem(ledger: Any) -> None:
    assert found(ledger, carried("the zoo in order")) == []


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (
            carried("the lions"),
            'guide: Keeps order: no statement of zookeeper, summary that cites the source says "the'
            ' lions"',
        ),
        (carried("the zoo", role="baker"), "guide: Keeps order: no role baker"),
        (carried("the zoo", section="pay"), "guide: Keeps order: zookeeper has no pay"),
    ],
    ids=["another source says it", "no such role", "no such section"],
)
def test_a_fact_that_does_not_stand_there_is_named_with_its_place(
    ledger: Any, entry: dict[str, Any], problem: str
) -> None:
    assert found(ledger, entry) == [problem]


def test_a_fact_that_is_both_carried_and_left_out_is_named(ledger: Any) -> None:
    entries = (carried("the zoo in order"), {"fact": "Keeps order", "left_out": "a reason"})
    assert found(ledger, *entries) == ["guide: Keeps order: both carried and left out"]


def test_an_entry_of_no_known_form_is_named_by_its_number(ledger: Any) -> None:
    with pytest.raises(ValueError, match=r"^guide: entry 2: keys fact are not of a known form$"):
        found(ledger, carried("the zoo"), {"fact": "Alone"})


def test_a_page_that_is_not_current_fails_the_check_until_it_is_written(
    ledger: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.LEDGER.write_text("guide:\n  - fact: Old\n    left_out: gone\n", encoding="utf-8")
    assert ledger.main(check=True) == 1
    assert capsys.readouterr().out == "tests/ledger/README.md is not current; run make docs\n"
    assert ledger.main(check=False) == 0
    assert ledger.main(check=True) == 0
    assert "- Old: gone\n" in ledger.PAGE.read_text(encoding="utf-8")
