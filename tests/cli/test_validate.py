"""`airoles validate`: every problem of every file, in the form that is asked for."""

import json
import os
import re
import shutil
from pathlib import Path

import jsonschema_rs
import pytest

from .running import ROOT, SMALL, Ask

pytestmark = pytest.mark.usefixtures("made_up")

BAD = ROOT / "tests" / "bad"
GOOD = """\
id: tiler
title: Tiler
level: lead
family: data
summary:
  - {text: Tiles., sources: [blog]}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def slips(here: Path) -> Path:
    """A data folder with slips in one file and a good role in another."""
    shutil.copytree(BAD / "extends-with-slips" / "on-top", here / "slips")
    (here / "slips" / "roles" / "tiler.yaml").write_text(GOOD, "utf-8")
    return here / "slips"


def told(out: str) -> tuple[list[str], str]:
    """The first lines of the problems, and the summary; each problem must have a hint."""
    *lines, summary = out.splitlines()
    assert all(re.fullmatch(r"  hint: \S.*", hint) for hint in lines[1::2])
    return lines[::2], summary


def test_a_catalog_without_problems_is_counted(ask: Ask, here: Path) -> None:
    files = len(list(SMALL.rglob("*.yaml")))
    assert ask("validate").answer() == f"No problem in {files} files (5 roles).\n"


def test_every_problem_is_told_sorted_with_place_and_hint(ask: Ask, slips: Path) -> None:
    ended = ask("validate", "slips")
    assert (ended.code, ended.err) == (1, "")
    problems, summary = told(ended.out)
    expected = (BAD / "extends-with-slips" / "expected.txt").read_text("utf-8")
    assert problems == [line.replace("on-top", "slips") for line in expected.splitlines()[:-1][::2]]
    assert summary == "6 problems in 2 files (2 roles)."


def test_problems_of_fields_and_across_files_come_together(ask: Ask, here: Path) -> None:
    shutil.copytree(BAD / "rules-beside-a-broken-file" / "on-top", here / "mine")
    problems, _ = told(ask("validate", "mine").out)
    assert [line.partition(":")[0] for line in problems] == [
        "mine/roles/broken.yaml",
        "mine/roles/whole.yaml",
    ]


def test_of_a_single_file_only_its_own_problems_are_told(ask: Ask, slips: Path) -> None:
    good = ask("validate", "slips/roles/tiler.yaml")
    assert (good.code, good.out) == (
        0,
        "No problem in 1 file (1 role). Other files have 6 problems.\n",
    )
    bad = ask("validate", "slips/roles/more.yaml")
    assert bad.code == 1
    assert told(bad.out)[1] == "6 problems in 1 file (1 role)."


@pytest.mark.parametrize("path", ["slips/roles", ".", "slips/roles/more.yaml"])
def test_a_folder_is_found_from_what_lies_in_or_around_it(ask: Ask, slips: Path, path: str) -> None:
    if path == ".":
        slips.rename(slips.parent / ".airoles")
    assert ask("validate", path).out.count("\n  hint: ") == 6


def test_the_nearest_folder_and_those_of_the_option_are_looked_at_too(
    ask: Ask, slips: Path
) -> None:
    assert ask("validate", "--data", "slips").code == 1
    slips.rename(slips.parent / ".airoles")
    assert ask("validate").code == 1


def test_folders_that_are_named_together_lie_on_each_other(ask: Ask, here: Path) -> None:
    for name, text in (("one", GOOD), ("two", "extends: tiler\naliases: [Paver]\n")):
        (here / name / "roles").mkdir(parents=True)
        (here / name / "roles" / ("tiler.yaml" if name == "one" else "more.yaml")).write_text(text)
    assert ask("validate", "one", "two").answer() == "No problem in 2 files (2 roles).\n"
    assert ask("validate", "two").code == 1


def test_the_data_of_a_checkout_stand_alone(ask: Ask, here: Path) -> None:
    shutil.copytree(SMALL, here / "data")
    (here / "schema").mkdir()
    shutil.copy(ROOT / "schema" / "role.schema.json", here / "schema")
    (here / "data" / "roles" / "modeller.yaml").unlink()
    for path in ("data", "."):
        ended = ask("validate", path)
        assert "'modeller', which is no role" in ended.out
        assert ended.code == 1


def test_as_data_the_answer_keeps_to_its_schema(ask: Ask, slips: Path) -> None:
    ended = ask("validate", "slips", "--format", "json")
    assert ended.code == 1
    answer = json.loads(ended.out)
    schema = json.loads((ROOT / "schema" / "answers" / "validate.schema.json").read_text("utf-8"))
    assert jsonschema_rs.validator_for(schema).is_valid(answer)
    assert answer["answer"]["files"] == 2
    assert answer["answer"]["problems"][0] == {
        "path": "slips/roles/more.yaml",
        "line": 2,
        "column": 11,
        "where": "aliases[1]",
        "message": "is 'DC', which is a name of data-clerk already",
        "hint": "remove it from one of the two",
    }


def test_for_github_each_problem_is_a_command_of_one_line(ask: Ask, slips: Path) -> None:
    (slips / "roles" / "a,b%: c.yaml").write_text("")
    *errors, notice = ask("validate", "slips", "-f", "github").out.splitlines()
    assert errors[0] == (
        "::error file=slips/roles/a%2Cb%25%3A c.yaml,line=1,col=1::is empty"
        "%0Ahint: write it, or remove the file"
    )
    assert all(line.startswith("::error file=slips/roles/") for line in errors)
    assert notice == "::notice::7 problems in 3 files (3 roles)."


def test_a_problem_of_a_whole_folder_has_no_line(ask: Ask, here: Path) -> None:
    (here / "bare").mkdir()
    first = ask("validate", "bare", "-f", "github").out.splitlines()[0]
    assert first.startswith("::error file=bare::holds no data files")


def test_the_answer_can_be_written_to_a_file(ask: Ask, slips: Path, here: Path) -> None:
    ended = ask("validate", "slips", "-o", "problems.txt")
    assert (ended.code, ended.out) == (1, "")
    assert (here / "problems.txt").read_text("utf-8") == ask("validate", "slips").out


def test_what_is_not_there_is_refused(ask: Ask, here: Path) -> None:
    assert ask("validate", "nowhere").refusal() == (
        "there is no file or folder 'nowhere'.",
        "name a data folder or a file in one",
    )


# Files that are not read

NAMES = (
    "sources.yaml, skills.yaml, routes.yaml, disputes.yaml, adverts.yaml, occupations.yaml, "
    "titles.yaml, deeds.yaml, claims.yaml, advert_parts.yaml, advert_facts.yaml, "
    "other_trades.yaml, pay_words.yaml, coded_words.yaml, pay_rules.yaml and roles/ID.yaml"
)
READ = f"the names that are read are {NAMES}"
IN_ROLES = {
    "x.yml": "name it x.yaml, or remove it",
    "x.YAML": "name it x.yaml, or remove it",
    "x.Yaml": "name it x.yaml, or remove it",
    "x.yaml.txt": "name it x.yaml, or remove it",
    "x.YML.TXT": "name it x.yaml, or remove it",
    "x.json": "write it as YAML into x.yaml, or remove it",
    "x.JSON": "write it as YAML into x.yaml, or remove it",
}
BESIDE_ROLES = ("x.yaml", "x.yml", "sources.yml", "Skills.YAML", "sources.yaml.txt", "routes.json")
LEFT_ALONE = (
    "README.md",
    "roles/README.md",
    "package.json",
    ".pre-commit-config.yaml",
    "roles/.gitkeep",
    "roles/tiler.yaml.bak",
    "roles/tiler.yaml~",
    "roles/.x.json",
    "schema/role.schema.json",
    "roles/notes/read.md",
)


@pytest.fixture
def sound(here: Path) -> Path:
    """A data folder with one good role."""
    (here / "mine" / "roles").mkdir(parents=True)
    (here / "mine" / "roles" / "tiler.yaml").write_text(GOOD, "utf-8")
    return Path("mine")


def put(file: Path, text: str = GOOD) -> Path:
    """A file, with the folders it needs."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


@pytest.mark.parametrize("name", IN_ROLES)
def test_what_looks_like_a_role_and_is_not_read_is_named(ask: Ask, sound: Path, name: str) -> None:
    file = put(sound / "roles" / name)
    for path in (sound, file):
        ended = ask("validate", path)
        *lines, _ = ended.out.splitlines()
        assert (ended.code, lines) == (
            1,
            [f"{file}: is no file that is read", f"  hint: {IN_ROLES[name]}"],
        )


@pytest.mark.parametrize("name", BESIDE_ROLES)
def test_what_looks_like_a_file_beside_the_roles_and_is_not_read_is_named(
    ask: Ask, sound: Path, name: str
) -> None:
    file = put(sound / name)
    for path in (sound, file):
        ended = ask("validate", path)
        *lines, _ = ended.out.splitlines()
        assert (ended.code, lines) == (
            1,
            [f"{file}: is no file that is read", f"  hint: {READ}; name it so, or remove it"],
        )


def test_folders_of_files_that_are_not_read_are_named(ask: Ask, sound: Path) -> None:
    put(sound / "roles" / "old" / "x.yaml")
    put(sound / "Roles" / "x.yaml")
    ended = ask("validate", sound)
    assert (ended.code, ended.out.splitlines()[:4]) == (
        1,
        [
            "mine/Roles: is no folder that is read",
            "  hint: name it roles",
            "mine/roles/old: is a folder of data files that are not read",
            "  hint: put them into roles itself, or remove it",
        ],
    )


def test_other_files_are_left_alone(ask: Ask, sound: Path) -> None:
    for name in LEFT_ALONE:
        put(sound / name)
    (sound / "roles" / "loop").symlink_to("loop")
    assert ask("validate", sound).answer() == "No problem in 1 file (1 role).\n"


@pytest.mark.parametrize("form", ["text", "json", "github"])
@pytest.mark.parametrize(
    "name", ["passwd", "roles/notes.txt", "notes/x.yaml", "x.csv", "roles/old/x.yaml"]
)
def test_a_file_that_is_named_and_not_read_is_a_problem_in_every_form(
    ask: Ask, sound: Path, name: str, form: str
) -> None:
    file = put(sound / name, "root:x:0:0:root:/root:/bin/bash\n")
    ended = ask("validate", file, "--format", form)
    assert (ended.code, ended.err) == (1, "")
    if form == "json":
        answer = json.loads(ended.out)["answer"]
        assert answer["files"] == answer["roles"] == 0
        ((path, message),) = ((p["path"], p["message"]) for p in answer["problems"])
        assert (path, message) == (str(file), "is no file that is read")
    elif form == "text":
        assert ended.out.startswith(f"{file}: is no file that is read\n  hint: {READ}")
        assert ended.out.splitlines()[-1].startswith("1 problem in 0 files (0 roles).")
    else:
        assert ended.out.startswith(f"::error file={file}::is no file that is read%0Ahint: {READ}")


def test_a_file_of_the_system_is_refused(ask: Ask, here: Path) -> None:
    ended = ask("validate", "/etc/passwd")
    assert (ended.code, ended.out) == (
        1,
        f"/etc/passwd: is no file that is read\n  hint: {READ}\n1 problem in 0 files (0 roles).\n",
    )


def test_of_several_files_those_that_are_read_are_counted(ask: Ask, sound: Path) -> None:
    other = put(sound / "notes.txt")
    ended = ask("validate", sound / "roles" / "tiler.yaml", other, sound / "roles" / "tiler.yaml")
    assert (ended.code, ended.out.splitlines()) == (
        1,
        [
            "mine/notes.txt: is no file that is read",
            f"  hint: {READ}",
            "1 problem in 1 file (1 role).",
        ],
    )
    assert ask("validate", sound, sound / "roles" / "tiler.yaml").answer() == (
        "No problem in 1 file (1 role).\n"
    )


@pytest.mark.parametrize("path", ["tiler.yaml", ".", "../roles/tiler.yaml", "../roles"])
def test_paths_are_understood_from_inside_the_folder_of_roles(
    ask: Ask, sound: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.chdir(sound / "roles")
    assert ask("validate", path).answer() == "No problem in 1 file (1 role).\n"
    Path("tiler.yaml").write_text(GOOD.replace("lead", "boss"))
    ended = ask("validate", path)
    assert (ended.code, ended.out.count("level is 'boss'")) == (1, 1)


def test_what_is_neither_a_folder_nor_a_file_is_told_as_such(ask: Ask, here: Path) -> None:
    os.mkfifo(here / "pipe")
    (here / "astray.yaml").symlink_to("nowhere")
    for name in ("pipe", "astray.yaml", "/dev/null"):
        assert ask("validate", name).refusal() == (
            f"{name!r} is neither a folder nor a plain file.",
            "name a data folder or a file in one",
        )
    name = "a" * 300
    assert ask("validate", name).refusal()[0] == f"{name!r} cannot be read: file name too long."
