"""How the run of `make mutants` is summed up."""

import json
from pathlib import Path

import pytest

from scripts import mutants


def kept(folder: Path, module: str, *codes: int | None) -> None:
    """What mutmut keeps of a module: the exit code of the tests for each break."""
    file = folder / "src" / f"{module}.py.meta"
    file.parent.mkdir(parents=True, exist_ok=True)
    codes_by_name = {f"{module}__mutmut_{n}": code for n, code in enumerate(codes)}
    file.write_text(json.dumps({"exit_code_by_key": codes_by_name}), "utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(mutants, "KEPT", tmp_path)
    return tmp_path


def test_each_module_has_its_line_the_worst_first_and_all_have_one(folder: Path) -> None:
    kept(folder, "airoles/questions/fit", 1, 1, 1, 3)
    kept(folder, "airoles/questions/gap", 1, 0, 33, None, 36, 99)
    lines, enough = mutants.counted(list(mutants.outcomes()))
    assert [" ".join(line.split()) for line in lines] == [
        "airoles/questions/gap 33.3% of 6 1 unnoticed, 1 untested, 1 not tried, 1 odd",
        "airoles/questions/fit 100.0% of 4",
        "all 60.0% of 10 1 unnoticed, 1 untested, 1 not tried, 1 odd",
    ]
    assert not enough


@pytest.mark.parametrize(("noticed", "enough"), [(16, False), (17, True), (20, True)])
def test_eighty_five_in_a_hundred_are_enough(noticed: int, enough: bool, folder: Path) -> None:
    kept(folder, "airoles/questions/fit", *[1] * noticed, *[0] * (20 - noticed))
    assert mutants.counted(list(mutants.outcomes()))[1] is enough


def test_nothing_tried_is_not_enough(folder: Path) -> None:
    assert list(mutants.outcomes()) == []
    assert mutants.counted([])[1] is False
