"""The folder `.airoles` that nobody named: whose it is, when it is broken, and without it."""

import csv
import io
import json
import os
import re
import shutil
from pathlib import Path

import pytest

from airoles.store.name_completion import roles_beginning

from .running import ROOT, SMALL, Ask
from .test_data_folders import ROBOTS, ROLE, SOURCES, lay

pytestmark = pytest.mark.usefixtures("made_up")

LONE = ROOT / "tests" / "adverts" / "lone-head.txt"
CLERK = ROOT / "tests" / "resumes" / "clerk.json"
COMMANDS = (
    ["list"],
    ["show", "cmo"],
    ["compare", "cmo", "hom"],
    ["path", "dc"],
    ["gap", "dc", "cmo"],
    ["fit", "--have", "counting"],
    ["salary", "dc"],
    ["map"],
    ["search", "models"],
    ["disputes"],
    ["sources"],
    ["adverts"],
    ["advert", str(LONE)],
    ["draft", "advert", "cmo"],
    ["draft", "interview", "cmo"],
    ["draft", "letter", "cmo", "--resume", str(CLERK)],
    ["draft", "plan", "cmo"],
    ["diff", str(SMALL)],
    ["brief", "cmo"],
    ["export", "jsonld"],
    ["export", "resume-job", "cmo"],
    ["export", "mermaid"],
    ["export", "dot"],
)
"""A use of every command that has --data and prints what it answers."""
WRITING = (["export", "json", "out"], ["export", "csv", "out"], ["export", "sqlite", "out.db"])
FOREIGN = (
    "airoles: {} belongs to another user and is passed over. "
    "To read it, name it with --data or AIROLES_DATA.\n"
)


@pytest.fixture
def around(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `.airoles` with one more role, above the working folder."""
    folder = lay(tmp_path / "w" / ".airoles", {ROLE: ROBOTS, "sources.yaml": SOURCES})
    (tmp_path / "w" / "here").mkdir()
    monkeypatch.chdir(tmp_path / "w" / "here")
    return folder


@pytest.fixture
def foreign(around: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, of another user than runs this."""
    monkeypatch.setattr("os.geteuid", lambda: around.stat().st_uid + 1)
    monkeypatch.delenv("SUDO_UID", raising=False)
    return around


@pytest.fixture
def broken(around: Path) -> Path:
    """The same, with a level that is none and a word that is no role."""
    lay(around, {ROLE: ROBOTS.replace("level: head", "level: boss"), "roles/word.yaml": "word\n"})
    return around


# Of another user


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_folder_of_another_user_is_passed_over_with_one_line(
    ask: Ask, foreign: Path, command: list[str]
) -> None:
    ended = ask(*command)
    assert (ended.code, ended.err) == (0, FOREIGN.format(foreign))
    assert ended.out == ask(*command, "--no-data").answer()


@pytest.mark.parametrize("command", WRITING, ids=" ".join)
def test_what_is_written_holds_nothing_of_a_folder_of_another_user(
    ask: Ask, foreign: Path, command: list[str]
) -> None:
    ended = ask(*command)
    assert (ended.code, ended.out, ended.err) == (0, "", FOREIGN.format(foreign))
    files = [Path("out.db")] if command[1] == "sqlite" else list(Path("out").iterdir())
    assert [file for file in files if b"Robot Weekly" in file.read_bytes()] == []


def test_data_stay_clean_beside_the_line(ask: Ask, foreign: Path) -> None:
    assert json.loads(ask("list", "--json").out)["question"] == "listing"
    rows = list(csv.DictReader(io.StringIO(ask("list", "-f", "csv").out)))
    assert {row["question"] for row in rows} == {"listing"}


def test_a_folder_of_another_user_that_is_named_is_read_without_a_word(
    ask: Ask, foreign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "head-of-robots" in ask("list", "--data", foreign).answer()
    assert ask("validate", foreign).answer() == "No problem in 2 files (1 role).\n"
    monkeypatch.setenv("AIROLES_DATA", str(foreign))
    assert "head-of-robots" in ask("list").answer()


def test_a_folder_of_another_user_is_not_checked_either(ask: Ask, foreign: Path) -> None:
    lay(foreign, {ROLE: "no role"})
    ended = ask("validate")
    assert (ended.code, ended.err) == (0, FOREIGN.format(foreign))


def test_a_new_role_is_not_written_into_a_folder_of_another_user(ask: Ask, foreign: Path) -> None:
    assert ask("new", "head-of-rockets").refusal() == (
        f"'{foreign}' belongs to another user, so it is not read.",
        "name a folder of your own with --to",
    )
    assert ask("new", "head-of-rockets", "--to", "mine").code == 0
    assert [file.name for file in (foreign / "roles").iterdir()] == ["head-of-robots.yaml"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away"
)
def test_root_does_not_read_what_nobody_has_laid_there(process: Ask, around: Path) -> None:
    around.chmod(0o777)
    for path in (around, *around.rglob("*")):
        os.chown(path, 65534, 65534)
    env = {"HOME": "/root", "SUDO_UID": ""}
    ended = process("list", env=env)
    assert (ended.code, ended.err) == (0, FOREIGN.format(around))
    assert "head-of-robots" not in ended.out
    assert "head-of-robots" in process("list", env={**env, "SUDO_UID": "65534"}).answer()


# Broken


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_broken_folder_that_nobody_named_is_passed_over_with_one_line(
    ask: Ask, broken: Path, command: list[str]
) -> None:
    ended = ask(*command)
    assert (ended.code, ended.err) == (
        0,
        f"airoles: {broken} has problems and is passed over. The first: {broken}/{ROLE}:4:1: "
        f"level is 'boss', which is not a known word. To see all: airoles validate {broken}\n",
    )
    assert ended.out == ask(*command, "--no-data").answer()


def test_an_empty_folder_that_nobody_named_is_passed_over(ask: Ask, around: Path) -> None:
    shutil.rmtree(around)
    around.mkdir()
    ended = ask("list")
    assert (ended.code, ended.err) == (
        0,
        f"airoles: {around} has problems and is passed over. The first: {around}: holds no data "
        f"files. To see all: airoles validate {around}\n",
    )


def test_the_command_in_the_line_can_be_run_as_it_stands(
    ask: Ask, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = broken.parent.rename(broken.parent.parent / "my $(work)")
    monkeypatch.chdir(there)
    told = ask("list").err
    assert told.endswith(f" airoles validate '{there}/.airoles'\n")


@pytest.mark.parametrize("how", ["--data", "AIROLES_DATA", "validate"])
def test_a_broken_folder_that_is_named_stops_with_all_its_problems(
    ask: Ask, broken: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "AIROLES_DATA":
        monkeypatch.setenv(how, str(broken))
    arguments = {"--data": ["list", "--data", broken], "validate": ["validate", broken]}
    ended = ask(*arguments.get(how, ["list"]))
    assert ended.code == 1
    assert len(re.findall(r"^  hint: ", ended.out + ended.err, re.MULTILINE)) == 2
    assert "passed over" not in ended.err


def test_validate_tells_all_problems_of_the_catalog_in_use(ask: Ask, broken: Path) -> None:
    ended = ask("validate")
    assert (ended.code, ended.err) == (1, "")
    assert ended.out.count("\n  hint: ") == 2


def test_beside_a_broken_folder_another_one_is_read_and_checked(ask: Ask, broken: Path) -> None:
    rockets = ROBOTS.replace("robots", "rockets").replace("Robots", "Rockets").replace("HoR", "HoX")
    mine = lay(
        broken.parent / "mine", {"roles/head-of-rockets.yaml": rockets, "sources.yaml": SOURCES}
    )
    listed = ask("list", "--data", mine)
    assert (listed.code, listed.err.count("\n")) == (0, 1)
    assert "head-of-rockets" in listed.out
    checked = ask("validate", mine)
    assert (checked.code, checked.out) == (0, "No problem in 2 files (1 role).\n")
    assert checked.err == listed.err


def test_a_named_folder_that_is_broken_stops_beside_one_that_nobody_named(
    ask: Ask, around: Path
) -> None:
    mine = lay(around.parent / "mine", {"roles/word.yaml": "word\n"})
    ended = ask("list", "--data", mine)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.endswith("1 problem in the data files.\n")


def test_a_sound_folder_is_not_passed_over_for_a_clash_with_a_named_one(
    ask: Ask, around: Path
) -> None:
    mine = lay(around.parent / "mine", {ROLE: ROBOTS, "sources.yaml": SOURCES})
    ended = ask("list", "--data", mine)
    assert (ended.code, ended.out) == (1, "")
    assert "has already" in ended.err


@pytest.mark.parametrize("which", ["foreign", "broken"])
def test_names_are_completed_without_a_word(
    which: str, request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str]
) -> None:
    request.getfixturevalue(which)
    names = {role.id: role.title for role in roles_beginning("")}
    assert names["data-clerk"] == "Data Clerk"
    assert "head-of-robotics" not in names
    assert capfd.readouterr() == ("", "")


# Without any


@pytest.mark.parametrize("command", [*COMMANDS, ["validate"]], ids=" ".join)
def test_without_data_the_public_catalog_answers_alone(
    ask: Ask, around: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    alone = ask(*command, "--no-data").answer()
    monkeypatch.setenv("AIROLES_DATA", "")
    assert ask(*command).answer() == alone
    monkeypatch.setenv("AIROLES_DATA", str(around))
    assert ask(*command, "--no-data").answer() == alone
    monkeypatch.chdir("/")
    monkeypatch.delenv("AIROLES_DATA")
    assert ask(*command).answer() == alone


@pytest.mark.parametrize("command", [*COMMANDS, *WRITING, ["validate"]], ids=" ".join)
def test_data_and_no_data_together_are_wrong_usage(
    ask: Ask, around: Path, command: list[str]
) -> None:
    told = ask(*command, "--data", around, "--no-data").misuse()
    assert "Invalid value for --no-data: it leaves out what --data names." in told
    assert list(Path.cwd().iterdir()) == []


def test_every_command_with_data_can_be_run_without(ask: Ask) -> None:
    ran = {
        tuple(words[:2]) if words[0] in ("export", "draft") else (words[0],)
        for words in (
            *COMMANDS,
            *WRITING,
            ["validate"],
            ["mcp"],
            ["site"],
        )  # these two have tests of their own
    }
    text = (ROOT / "docs" / "commands.md").read_text("utf-8")
    parts = re.findall(r"^#+ `?airoles ([a-z -]+?)`?$(.*?)(?=^#+ |\Z)", text, re.M | re.S)
    with_data = {tuple(name.split()) for name, said in parts if "--data " in said}
    assert with_data == ran
    assert {tuple(name.split()) for name, said in parts if "--no-data" in said} == ran


def test_a_folder_is_checked_on_the_public_catalog_alone(ask: Ask, around: Path) -> None:
    mine = lay(
        around.parent / "mine",
        {
            "roles/more.yaml": "extends: head-of-robots\n"
            "duties:\n  - {text: Oils., sources: [blog]}\n"
        },
    )
    assert ask("validate", mine).code == 0
    ended = ask("validate", mine, "--no-data")
    assert "is 'head-of-robots', which no catalog below has" in ended.out
    assert ask("validate", SMALL, "--no-data").code == 0


def test_an_empty_variable_leaves_out_what_is_found_and_keeps_what_is_named(
    ask: Ask, broken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = lay(tmp_path / "mine", {ROLE: ROBOTS, "sources.yaml": SOURCES})
    monkeypatch.setenv("AIROLES_DATA", "")
    assert "head-of-robots" in ask("list", "--data", mine).answer()
