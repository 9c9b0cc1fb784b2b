import json
import os
import re
from pathlib import Path

import pytest

from .running import SMALL, Ask

pytestmark = pytest.mark.usefixtures("made_up")

ROBOTS = """\
id: head-of-robots
title: Head of Robots
aliases: [HoR]
level: head
family: ai
summary:
  - text: Leads the robots.
    sources: [robot-weekly]
pay:
  - market: US
    currency: USD
    basis: base
    year: 2026
    low: 170000
    high: 230000
    sources: [robot-weekly]
"""
SOURCES = """\
robot-weekly:
  publisher: Robot Weekly
  title: Who leads the robots
  date: 2026-05
  addresses:
    - https://robots.example/leads
  grade: B
"""
ROLE = "roles/head-of-robots.yaml"
PROBLEM = re.compile(r"(?P<path>\S+?):(?P<line>\d+):(?P<column>\d+): (?P<told>.+)")


def lay(folder: Path, files: dict[str, str]) -> Path:
    """A data folder with these files in it."""
    (folder / "roles").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def another(word: str) -> str:
    """The role of robots under another name."""
    return (
        ROBOTS.replace("robots", word).replace("Robots", word.title()).replace("HoR", f"Ho {word}")
    )


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    """A data folder with one more role and its source."""
    return lay(tmp_path / "mine", {ROLE: ROBOTS, "sources.yaml": SOURCES})


def problems(err: str) -> list[tuple[str, str]]:
    """The places and messages of all problems, each of which must come with a hint."""
    *told, count = err.splitlines()
    places = []
    for first, hint in zip(told[::2], told[1::2], strict=True):
        assert re.fullmatch(r"  hint: \S.*", hint), hint
        place, _, message = first.partition(": ")
        places.append((place, message))
    noun = "problem" if len(places) == 1 else "problems"
    assert count == f"{len(places)} {noun} in the data files."
    return places


def refused(ask: Ask, *arguments: str | Path) -> list[tuple[str, str]]:
    """The problems that a run ends with."""
    ended = ask(*arguments)
    assert (ended.code, ended.out) == (1, "")
    assert "Traceback" not in ended.err
    return problems(ended.err)


def test_an_overlay_adds_its_role_to_the_list(ask: Ask, overlay: Path) -> None:
    before = json.loads(ask("list", "--json").answer())["answer"]["roles"]
    after = json.loads(ask("list", "--json", "--data", overlay).answer())["answer"]["roles"]
    added = [row for row in after if row not in before]
    assert len(after) == len(before) + 1 == 6
    assert [row["role"]["id"] for row in added] == ["head-of-robots"]


def test_an_overlay_role_is_shown_with_its_sources(ask: Ask, overlay: Path) -> None:
    shown = ask("show", "hor", "--data", overlay).answer()
    assert "Head of Robots\N{NO-BREAK SPACE}◆ (head-of-robots)" in shown
    assert "170,000–230,000 USD" in shown
    assert (
        "B 2026    Robot Weekly: Who leads the robots (cited in mine) https://robots.example/leads"
        in shown
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", "hor", "hom"],
        ["path", "hor"],
        ["path", "--to", "hor"],
        ["gap", "hom", "hor"],
        ["salary", "hor"],
        ["search", "robots"],
        ["sources", "hor"],
        ["disputes", "hor"],
    ],
    ids=" ".join,
)
def test_every_command_knows_the_overlay(ask: Ask, overlay: Path, arguments: list[str]) -> None:
    assert "Head of Robots" in ask(*arguments, "--data", overlay).answer()
    without = ask(*arguments)
    assert "Head of Robots" not in without.out + without.err


def test_the_environment_variable_lays_folders_on_top_too(
    ask: Ask, overlay: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = lay(tmp_path / "more", {"roles/head-of-rockets.yaml": another("rockets")})
    monkeypatch.setenv("AIROLES_DATA", f"{overlay}{os.pathsep}{os.pathsep}{second}")
    listed = ask("list").answer()
    assert "head-of-robots" in listed
    assert "head-of-rockets" in listed
    assert listed.startswith("7 roles\n")


def test_the_option_can_be_given_twice_and_adds_to_the_variable(
    ask: Ask, overlay: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = lay(tmp_path / "one", {"roles/head-of-riddles.yaml": another("riddles")})
    more = lay(tmp_path / "two", {"roles/head-of-rockets.yaml": another("rockets")})
    monkeypatch.setenv("AIROLES_DATA", str(overlay))
    listed = ask("list", "--data", mine, "--data", more).answer()
    assert listed.startswith("8 roles\n")


def test_a_role_replaces_one_below_only_where_it_says_so(ask: Ask, tmp_path: Path) -> None:
    text = (SMALL / "roles" / "modeller.yaml").read_text("utf-8")
    text = text.replace("Builds models.", "Builds models of clay.")
    mine = lay(tmp_path, {"roles/modeller.yaml": text})
    ((place, told),) = refused(ask, "show", "modeller", "--data", mine)
    assert place == f"{mine}/roles/modeller.yaml:1:1"
    assert "which" in told
    assert "roles/modeller.yaml has already" in told
    lay(tmp_path, {"roles/modeller.yaml": f"replaces: true\n{text}"})
    assert "Builds models of clay." in ask("show", "modeller", "--data", mine).answer()


def test_a_folder_that_is_missing_is_named(ask: Ask, tmp_path: Path) -> None:
    told, hint = ask("list", "--data", tmp_path / "gone").refusal()
    assert told == f"the data folder '{tmp_path}/gone' is not there."
    assert hint == "check --data and the environment variable AIROLES_DATA"


def test_a_file_in_the_place_of_a_folder_is_told_as_such(ask: Ask, overlay: Path) -> None:
    told, _ = ask("list", "--data", overlay / "sources.yaml").refusal()
    assert f"'{overlay}/sources.yaml'" in told
    assert "is not there" not in told


def test_a_folder_with_too_long_a_name_is_told_in_one_sentence(ask: Ask) -> None:
    ask("list", "--data", "a" * 300).refusal()


@pytest.mark.parametrize("roles", [True, False], ids=["with roles", "without roles"])
def test_an_empty_folder_is_a_problem_of_its_own(ask: Ask, tmp_path: Path, roles: bool) -> None:
    if roles:
        (tmp_path / "roles").mkdir()
    (found,) = refused(ask, "list", "--data", tmp_path)
    assert found == (str(tmp_path), "holds no data files")


def test_all_problems_of_all_files_come_at_once_each_with_its_place(
    ask: Ask, overlay: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    robots = ROBOTS.replace("level: head", "level: boss").replace("low:", "lo:")
    files = {
        ROLE: robots,
        "roles/broken.yaml": "id: broken\ntitle: [Broken\n",
        "roles/tabbed.yaml": "id: tabbed\ntitle:\tTabbed\n\tlevel: head\n",
        "roles/hollow.yaml": "",
        "sources.yaml": SOURCES.replace("grade: B", "grade: Z"),
    }
    lay(overlay, files)
    found = refused(ask, "list", "--data", "mine")
    assert {place.split(":")[0] for place, _ in found} == {f"mine/{name}" for name in files}
    assert all(PROBLEM.fullmatch(f"{place}: {told}") for place, told in found)
    assert set(found) >= {
        (f"mine/{ROLE}:4:1", "level is 'boss', which is not a known word"),
        (f"mine/{ROLE}:14:5", "pay[1].lo is not a known field"),
        ("mine/sources.yaml:7:3", "robot-weekly.grade is 'Z', which is not a known word"),
        ("mine/roles/hollow.yaml:1:1", "is empty"),
    }
    places = [(path, int(line)) for path, line, _ in (place.split(":") for place, _ in found)]
    assert places == sorted(places)


def test_broken_rules_come_with_their_places(ask: Ask, overlay: Path) -> None:
    text = ROBOTS.replace("high: 230000", "high: 130000").replace("[HoR]", "[HoM]")
    lay(overlay, {ROLE: text})
    found = dict(refused(ask, "show", "cmo", "--data", overlay))
    file = f"{overlay}/{ROLE}"
    assert found[f"{file}:3:11"] == "aliases[1] is 'HoM', which is a name of head-of-models already"
    assert found[f"{file}:14:5"] == "pay[1].low is above its high"


BYTES = {
    "no text": b"\xff\xfe\x00",
    "a control character": b"id: head-of-robots\x07\n",
    "two documents": b"id: a\n---\nid: b\n",
    "an anchor": b"id: &a head-of-robots\n",
    "a repeated key": b"id: head-of-robots\nid: head-of-robots\n",
    "a list": b"- id: head-of-robots\n",
    "a word": b"robots\n",
    "a comment": b"# nothing yet\n",
    "very deep": b"a: " + b"[" * 60 + b"]" * 60,
    "very large": b"#" * (1024 * 1024 + 1),
}


@pytest.mark.parametrize("raw", BYTES.values(), ids=BYTES)
def test_a_file_that_is_no_role_is_told_with_its_place(ask: Ask, overlay: Path, raw: bytes) -> None:
    file = overlay / ROLE
    file.write_bytes(raw)
    found = refused(ask, "list", "--data", overlay)
    assert any(place.startswith(str(file)) for place, _ in found)


def test_a_file_that_cannot_be_read_is_told_with_its_path(ask: Ask, overlay: Path) -> None:
    (overlay / "roles" / "folder.yaml").mkdir()
    (overlay / "roles" / "gone.yaml").symlink_to(overlay / "nowhere")
    found = dict(refused(ask, "list", "--data", overlay))
    assert found[f"{overlay}/roles/folder.yaml"] == "is a folder"
    assert found[f"{overlay}/roles/gone.yaml"].startswith("cannot be read: ")


@pytest.mark.parametrize("part", range(0, len(ROBOTS), 9))
def test_however_far_a_role_was_written_the_problems_are_told(
    ask: Ask, overlay: Path, part: int
) -> None:
    lay(overlay, {ROLE: ROBOTS[:part]})
    ended = ask("list", "--data", overlay)
    if ended.code == 0:
        assert "head-of-robots" in ended.answer()
    else:
        assert (ended.code, ended.out) == (1, "")
        assert str(overlay) in problems(ended.err)[0][0]


def test_the_process_tells_problems_without_a_traceback(process: Ask, overlay: Path) -> None:
    lay(overlay, {ROLE: ROBOTS[:200]})
    ended = process("list", env={"AIROLES_DATA": str(overlay)})
    assert (ended.code, ended.out) == (1, "")
    assert "Traceback" not in ended.err
    assert problems(ended.err)


# What is from which folder

MORE = """\
extends: modeller
duties:
  - text: Builds robots too.
    sources: [robot-weekly]
moves:
  - to: head-of-robots
    kind: step
    evidence:
      - sources: [robot-weekly]
"""


@pytest.fixture
def around(overlay: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder below one with a `.airoles` that adds a role and adds to one."""
    lay(overlay, {"roles/more.yaml": MORE})
    overlay.rename(overlay.parent / ".airoles")
    here = overlay.parent / "a" / "b"
    here.mkdir(parents=True)
    monkeypatch.chdir(here)
    return overlay.parent / ".airoles"


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["show", "modeller"],
        ["compare", "hor", "modeller"],
        ["path", "modeller"],
        ["path", "dc", "--to", "hor"],
        ["path", "modeller", "--tree"],
        ["path", "--to", "hor"],
        ["gap", "modeller", "hor"],
        ["fit", "--have", "counting", "--to", "hor"],
        ["salary", "hor"],
        ["salary", "--rank"],
        ["map"],
        ["search", "robots"],
        ["sources", "hor"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("form", ["table", "markdown", "html"])
def test_every_command_marks_what_is_not_public(
    ask: Ask, around: Path, arguments: list[str], form: str
) -> None:
    told = ask(*arguments, "--format", form).answer().replace("\\", "")
    assert f"◆ from {around}" in told
    assert told.count("◆") > 1
    added = f"◇ public, added to by {around}."
    assert ("◇" in told.replace("◇ public", "")) == (added in told)


@pytest.mark.usefixtures("made_up")
def test_nothing_is_marked_in_an_answer_that_is_all_public(ask: Ask, overlay: Path) -> None:
    told = ask("show", "dc", "--data", overlay).answer() + ask("list").answer()
    assert "◆" not in told
    assert "◇" not in told


def test_a_statement_is_marked_beside_its_number_and_in_the_list(ask: Ask, around: Path) -> None:
    shown = ask("show", "modeller", "--only", "summary,duties").answer()
    assert "Builds models. [1]\n" in re.sub(r" +│\n", "\n", shown)
    assert "Builds robots too. [2◆]" in shown
    cited = f"[2] B 2026    Robot Weekly: Who leads the robots (cited in {around})"
    assert cited in shown


def test_the_list_tells_the_origin_of_each_role(ask: Ask, around: Path) -> None:
    listed = ask("list", "--origin").answer()
    origins = dict(re.findall(r"^│ (\S+).*│ (public.*?|/.*?) +│$", listed, re.MULTILINE))
    assert origins == {
        "chief-model-officer": "public",
        "head-of-models": "public",
        "model-adviser": "public",
        "data-clerk": "public",
        "modeller": f"public; added to by {around}",
        "head-of-robots": str(around),
    }
    assert "Origin" not in ask("list").answer()


def test_the_data_tell_the_layers_of_a_role_and_the_folder_of_a_source(
    ask: Ask, around: Path
) -> None:
    told = json.loads(ask("show", "modeller", "--only", "duties", "--json").answer())
    assert told["answer"]["role"]["layers"] == [{"folder": str(around), "does": "extends"}]
    assert list(told["sources"]) == [f"robot-weekly@{around}"]
    rows = ask("show", "modeller", "--only", "duties", "--format", "csv").answer()
    assert f"public; added to by {around}" in rows
    assert f"robot-weekly@{around}" in rows


def test_the_overview_names_the_folders_on_top(ask: Ask, around: Path) -> None:
    assert f"◆ {around} lies on top." in ask().answer()


def test_a_folder_named_public_is_never_told_as_the_public_catalog(ask: Ask, overlay: Path) -> None:
    public = overlay.rename(overlay.parent / "public")
    listed = ask("list", "--origin", "--data", public).answer()
    assert re.search(rf"^│ head-of-robots\s◆.*│ {public} +│$", listed, re.MULTILINE)
    assert f"◆ from {public}." in listed
    assert "◆ from public" not in listed


@pytest.mark.usefixtures("made_up")
def test_the_overview_of_the_public_catalog_names_none(ask: Ask) -> None:
    assert "on top" not in ask().answer()
