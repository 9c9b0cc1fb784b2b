"""Nothing of a person's résumé is kept, sent or told to anybody, whatever its form."""

import json
from pathlib import Path
from typing import Any

import pytest

from airoles.cli import exits

from .conftest import in_child
from .private_files import COMMANDS, FORMS, PERSON


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("private")


@pytest.fixture(scope="module")
def ran(work: Path) -> dict[str, Any]:
    found: dict[str, Any] = in_child("private_files.py", work)
    return found


def test_every_form_is_read_without_network_and_other_programs(ran: dict[str, Any]) -> None:
    assert len(ran["codes"]) == len(FORMS) * len(COMMANDS)
    assert {run: code for run, code in ran["codes"].items() if code != 0} == {}
    assert ran["tried"] == []


def test_nothing_is_written_but_the_index_of_the_catalog(ran: dict[str, Any], work: Path) -> None:
    cache = str(work / "cache")
    outside = [name for name in ran["written"] if not name.startswith((cache, "/dev/"))]
    assert outside == []
    left = [file for file in work.rglob("*") if file.is_file() and file.name not in FORMS]
    assert left, "the index is written"
    assert [file for file in left if PERSON.encode() in file.read_bytes()] == []


def test_a_bug_is_reported_without_words_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from airoles.cli.main import main

    def stumble(_: object, resume: Any, __: object) -> None:
        raise KeyError(resume.positions[0].employer)

    file = tmp_path / "cv.json"
    file.write_text(json.dumps({"work": [{"position": "Head of AI", "name": PERSON}]}))
    monkeypatch.setattr("airoles.questions.resume_reading.from_resume", stumble)
    monkeypatch.setattr("sys.argv", ["airoles", "fit", "--resume", str(file)])
    with pytest.raises(SystemExit) as end:
        main()
    said = capsys.readouterr()
    assert end.value.code == exits.BUG
    assert PERSON not in said.out + said.err
    assert "KeyError at cli" in said.err
