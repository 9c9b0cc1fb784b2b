"""Folders of bad data, each with the very problems that a contributor is to see.

A folder in `tests/bad` is laid over a copy of `tests/small`; its `on-top`, where it has one, is a
second data folder on top of that.  `expected.txt` holds what `str(BadData)` says; with
AIROLES_RENEW=1 the tests write it anew.
"""

import inspect
import os
import re
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from airoles.errors import BadData
from airoles.model.base import REFUSALS
from airoles.model.claim import Claim
from airoles.model.pay import POINTS, Pay
from airoles.model.role import Role
from airoles.reading.library import Library
from airoles.reading.rules import (
    ACROSS,
    ALONE,
    advert_words,
    adverts,
    citations,
    deeds,
    figures,
    likeness,
    pay_rules,
    references,
    statements,
    titles,
    within,
)
from airoles.reading.rules.within import WITHIN
from airoles.store.building import catalog_from

BAD = Path(__file__).parent.parent / "bad"
CASES = sorted(case.name for case in BAD.iterdir() if case.is_dir())
RULES = {rule.__name__: rule for rule in (*ALONE, *ACROSS)}

Problems = Callable[[str], str]


@pytest.fixture
def problems(copied: Path, monkeypatch: pytest.MonkeyPatch) -> Problems:
    """What is said of a case, told from inside its folder; empty where nothing is said."""
    monkeypatch.chdir(copied)

    def said(case: str) -> str:
        left_out = shutil.ignore_patterns("expected.txt")
        shutil.copytree(BAD / case, copied, dirs_exist_ok=True, ignore=left_out)
        on_top = copied / "on-top"
        try:
            catalog_from((copied, on_top) if on_top.is_dir() else (copied,))
        except BadData as bad:
            return f"{bad}\n"
        return ""

    return said


def expected(case: str) -> str:
    return (BAD / case / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_a_folder_of_bad_data_gives_just_its_problems(case: str, problems: Problems) -> None:
    said = problems(case)
    if os.environ.get("AIROLES_RENEW") == "1":
        (BAD / case / "expected.txt").write_text(said, encoding="utf-8")
    assert said == expected(case)


@pytest.mark.parametrize("name", RULES)
def test_nothing_but_the_rule_finds_fault_with_the_folder_of_its_name(
    name: str, problems: Problems, monkeypatch: pytest.MonkeyPatch
) -> None:
    for rules, kept in (("ALONE", ALONE), ("ACROSS", ACROSS)):
        without = tuple(rule for rule in kept if rule is not RULES[name])
        monkeypatch.setattr(f"airoles.reading.rules.{rules}", without)
    assert problems(name.replace("_", "-")) == ""


MODULES = (
    statements,
    citations,
    figures,
    references,
    likeness,
    adverts,
    titles,
    deeds,
    pay_rules,
    advert_words,
)


@pytest.mark.parametrize(
    ("module", "listed"),
    [(within, WITHIN), *((each, each.RULES) for each in MODULES)],
    ids=[
        "within",
        "statements",
        "citations",
        "figures",
        "references",
        "likeness",
        "adverts",
        "titles",
        "deeds",
        "pay_rules",
        "advert_words",
    ],
)
def test_every_rule_that_is_written_is_applied(module: ModuleType, listed: tuple[Any, ...]) -> None:
    written = {
        rule
        for name, rule in inspect.getmembers(module, inspect.isfunction)
        if rule.__module__ == module.__name__ and not name.startswith("_")
    }
    assert written == set(listed)


@pytest.mark.parametrize("what", sorted({what for what, _ in REFUSALS.values()}))
def test_each_form_that_a_field_can_miss_has_a_folder(what: str) -> None:
    assert any(f", {what}\n" in expected(case) for case in CASES)


@pytest.mark.parametrize("case", CASES)
class TestExpectedText:
    def test_it_counts_the_problems_it_tells(self, case: str) -> None:
        *told, last = expected(case).splitlines()
        count = sum(not line.startswith("  hint: ") for line in told)
        assert last == f"{count} {'problem' if count == 1 else 'problems'} in the data files."

    def test_each_problem_has_a_hint(self, case: str) -> None:
        *told, _ = expected(case).splitlines()
        assert [line.startswith("  hint: ") for line in told] == [False, True] * (len(told) // 2)

    def test_it_speaks_no_python(self, case: str) -> None:
        assert not re.search(r"None|Error|Exception|\['|\{'", expected(case))

    def test_problems_are_sorted_by_place(self, case: str) -> None:
        found = re.findall(r"^(\S+?):(\d+):(\d+): ", expected(case), re.MULTILINE)
        told = [(path, int(line), int(column)) for path, line, column in found]
        assert told == sorted(told)

    def test_each_line_is_one_of_a_file_of_the_case(self, case: str, small_folder: Path) -> None:
        for path, line, _ in re.findall(r"^(\S+?):(\d+):(\d+): ", expected(case), re.MULTILINE):
            file = BAD / case / path
            file = file if file.exists() else small_folder / path
            assert 1 <= int(line) <= len(file.read_text(encoding="utf-8").splitlines()) + 1


LIBRARIAN = (
    "id: model-librarian\ntitle: Model Librarian\nlevel: lead\nfamily: data\n"
    "summary:\n  - {text: Keeps the models., sources: [blog]}\n"
)
FIGURE = "pay:\n  - {market: US, currency: USD, basis: base, year: 2025, sources: [blog], "
NEED = "skills:\n  - {importance: named, sources: [blog], "
ALLOWED = {
    "ends that are the same": f"{FIGURE}low: 80000, high: 80000}}\n",
    "a mean above the upper end": f"{FIGURE}low: 70000, high: 80000, mean: 90000}}\n",
    "a floor": f"{FIGURE}high: 80000, at_least: [high]}}\n",
    "percentiles that stay the same": (
        f"{FIGURE}p10: 80000, p25: 80000, median: 80000, p75: 80000, p90: 80000}}\n"
    ),
    "percentiles that nearly grow by one factor": (
        f"{FIGURE}p10: 50000, p25: 60000, median: 72000, p75: 86400, p90: 104000}}\n"
    ),
    "the very figure of another role": (
        f"{FIGURE}p10: 30000, p25: 36000, median: 45000, p75: 58000, p90: 70000}}\n"
    ),
    "two percentiles in the proportion of another role": (
        f"{FIGURE}p10: 60000, median: 90000, p90: 140000}}\n"
    ),
    "a depth told in capitals": f"{NEED}skill: budgets, depth: expert, word: Deep Expertise}}\n",
    "a depth told in a sentence": (
        f"{NEED}skill: budgets, depth: awareness, word: 'some (literacy) helps'}}\n"
    ),
    "a skill of its own beside a move": (
        f"{NEED}skill: shelving}}\n"
        "moves:\n  - {to: modeller, kind: step, evidence: [{sources: [blog]}]}\n"
    ),
    "a step and an origin to one end": (
        "moves:\n  - {to: modeller, kind: step, evidence: [{sources: [blog]}]}\n"
        "  - {to: modeller, kind: origin, evidence: [{sources: [blog]}]}\n"
    ),
    "a section without content": "not_applicable: [pay, hands_on]\n",
    "an alias that is its own title": "aliases: [MODEL-LIBRARIAN]\n",
    "a code without a near entry of its own": (
        "codes:\n  - {scheme: esco, code: '1330.1', match: nearest, sources: [ours]}\n"
    ),
    "judgement beside statements that are no figures": (
        "duties:\n  - {text: Lends models., sources: [ours]}\n"
    ),
}


@pytest.mark.parametrize("allowed", ALLOWED)
def test_what_no_rule_forbids_is_no_problem(allowed: str, copied: Path) -> None:
    file = copied / "roles" / "model-librarian.yaml"
    silent = "" if "moves:" in ALLOWED[allowed] else "no_source_for: [moves]\n"
    file.write_text(LIBRARIAN + ALLOWED[allowed] + silent, encoding="utf-8")
    with (copied / "skills.yaml").open("a", encoding="utf-8") as skills:
        skills.write("shelving:\n  name: Shelving\n  family: domain\n")
    assert "model-librarian" in catalog_from((copied,)).roles


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", f"'{'x' * 5000} '"),
        ("title", "{" + "x: {" * 20 + "}" * 21),
        ("id", "X" * 5000),
        ("level", "x" * 5000),
        ("replaces", "x" * 5000),
    ],
    ids=lambda text: text[:12],
)
def test_a_long_value_is_cut_where_it_is_told(field: str, value: str, copied: Path) -> None:
    file = copied / "roles" / "modeller.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(f"{field}:")]
    file.write_text("\n".join((*kept, f"{field}: {value}")), encoding="utf-8")
    with pytest.raises(BadData) as found:
        catalog_from((copied,))
    assert len(found.value.problems[0].message) < 200


def test_a_number_of_5000_digits_is_told_without_python(copied: Path) -> None:
    file = copied / "roles" / "data-clerk.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("sample: 1200", f"sample: {'9' * 5000}"), encoding="utf-8")
    with pytest.raises(BadData) as found:
        catalog_from((copied,))
    assert "error" not in str(found.value)


amounts = st.none() | st.decimals(0, Decimal(10) ** 40, places=2) | st.just(Decimal(0))


def figure(points: dict[str, Decimal | None]) -> Pay:
    fields: dict[str, Any] = dict(points)
    return Pay(market="US", currency="USD", basis="base", year="2025", sources=("blog",), **fields)


@given(points=st.fixed_dictionaries(dict.fromkeys(POINTS, amounts)))
@example(points=dict.fromkeys(POINTS, Decimal(0)))
@example(points=dict.fromkeys(POINTS, Decimal(1)) | {"p90": Decimal(10) ** 30})
@example(points=dict.fromkeys(POINTS, Decimal(1)) | {"p90": Decimal(10) ** 400})
def test_rules_can_judge_any_amounts(points: dict[str, Decimal | None]) -> None:
    role = Role(
        id="x",
        title="X",
        level="lead",
        family="ai",
        pay=(figure(points),),
        summary=(Claim(text="X.", sources=("blog",)),),
    )
    for rule in WITHIN:
        list(rule(role))
    for wide in ACROSS:
        list(wide(Library(roles={"x": role})))
