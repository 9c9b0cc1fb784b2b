"""The steps of CONTRIBUTING, read from its text and followed as they stand there."""

import re
import shlex
import shutil
import textwrap
from pathlib import Path
from typing import NamedTuple

import pytest

from .running import ROOT, Ask

FENCE = re.compile(r"^ *```(\w+)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A block of code of a step: its language, its text and the file that the step names last."""

    language: str
    text: str
    file: str


def steps(title: str) -> list[list[Block]]:
    """The blocks of each numbered step of a section."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    section = text.split(f"\n## {title}\n")[1].split("\n## ")[0]
    found, file = [], ""
    for step in re.split(r"^(?=\d\. )", section, flags=re.MULTILINE)[1:]:
        prose = FENCE.sub("", step)
        file = (re.findall(r"`(data/\S+\.yaml)`", prose) or [file])[-1]
        found.append([Block(m[1], textwrap.dedent(m[2]), file) for m in FENCE.finditer(step)])
    return found


STEPS = steps("Add a role in ten minutes")


def written(file: Path, block: str) -> None:
    """Put fields where they stand in a file, as fields or as comments; else at its end."""
    for part in re.split(r"^(?=\w)", block, flags=re.MULTILINE)[1:]:
        key = part.partition(":")[0]
        text = file.read_text("utf-8")
        field = rf"^(?:# )?{key}:.*\n(?:(?!(?:# )?\w[\w-]*:|# \w).*\n)*"
        found = re.search(field, text, re.MULTILINE)
        start, end = found.span() if found else (len(text), len(text))
        file.write_text(text[:start] + part + text[end:], "utf-8")


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout as far as the steps need one, with its data as the public catalog."""
    for name in ("data", "schema"):
        shutil.copytree(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: tmp_path / "data")
    return tmp_path


def test_the_steps_lead_from_nothing_to_a_role_that_is_shown(clone: Path, ask: Ask) -> None:
    before = {file: file.read_bytes() for file in clone.rglob("*") if file.is_file()}
    shown = ""
    for block in (block for step in STEPS for block in step):
        if block.language == "yaml":
            written(clone / block.file, block.text)
            continue
        command, _, expected = block.text.partition("\n")
        assert command.startswith("$ airoles ")
        ended = ask(*shlex.split(command)[2:])
        shown = ended.out
        assert expected in ("", ended.out, ended.err), ended
        assert ended.code == (1 if "problem" in expected else 0), ended.err
    assert "Head of Robotics" in shown
    for said in ("build, test and run robots", "Leading people and teams", "Example Press"):
        assert said in shown
    changed = {file for file, text in before.items() if file.read_bytes() != text}
    added = {file for file in clone.rglob("*") if file.is_file()} - set(before)
    assert changed == {clone / "data" / "sources.yaml"}
    assert added == {clone / "data" / "roles" / "head-of-robotics.yaml"}


def test_the_steps_show_what_they_are_about() -> None:
    blocks = [block for step in STEPS for block in step]
    assert [block.language for block in blocks].count("console") == 3
    assert {block.file for block in blocks if block.language == "yaml"} == {
        "data/roles/head-of-robotics.yaml",
        "data/sources.yaml",
    }


def test_every_target_of_make_that_is_named_exists() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = set(re.findall(r"`make ([\w-]+)`", text))
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert {"check", "docs", "looks", "test"} <= named <= targets
