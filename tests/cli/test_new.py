import re
import shutil
import tempfile
from pathlib import Path

import pytest

from airoles.errors import BadRequest
from airoles.files.new_files import write_new
from airoles.store.open_catalog import open_catalog
from as_nobody import as_nobody

from .running import ROOT, SMALL, Ask

pytestmark = pytest.mark.usefixtures("made_up")

ROLE = "roles/head-of-robots.yaml"
SOURCES = "robot-weekly: {publisher: Robot Weekly, title: Robots, grade: C}\n"
WORDS = {"level": "head", "family": "ai", "text": "It leads.", "sources": "[robot-weekly]"}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder with nothing of airoles above it."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def files(folder: Path) -> list[str]:
    """Everything below a folder, folders too."""
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*"))


def fill_in(file: Path) -> None:
    """Give every line that asks for it a value, and touch no other."""
    asking = r"^((?!#)[ -]*)(\w+):(?: \[\])?  # fill in\b.*$"
    text = re.sub(asking, lambda m: f"{m[1]}{m[2]}: {WORDS[m[2]]}", file.read_text(), flags=re.M)
    file.write_text(text)
    (file.parent.parent / "sources.yaml").write_text(SOURCES)


def test_it_writes_a_role_and_its_schema_and_says_what_is_next(ask: Ask, here: Path) -> None:
    ended = ask("new", "head-of-robots")
    assert (ended.code, ended.out) == (0, f".airoles/{ROLE}\n")
    assert files(here / ".airoles") == ["roles", ROLE, "schema", "schema/role.schema.json"]
    assert ended.err.splitlines() == [
        'Give the 4 lines that say "fill in" a value.',
        "Put sources that are new into .airoles/sources.yaml.",
        "Then run airoles validate; it names every line that is wrong.",
    ]


def test_the_first_line_names_a_schema_that_is_there(ask: Ask, here: Path) -> None:
    ask("new", "head-of-robots")
    file = here / ".airoles" / ROLE
    first = file.read_text().split("\n")[0]
    schema = file.parent / first.removeprefix("# yaml-language-server: $schema=")
    assert schema.read_text() == ask("schema").answer()


def test_in_a_checkout_the_file_names_the_schema_of_the_checkout(
    ask: Ask, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "schema", here / "schema")
    shutil.copytree(SMALL, here / "data")
    (here / "src").mkdir()
    monkeypatch.chdir(here / "src")
    assert ask("new", "head-of-robots").out.endswith(f"/data/{ROLE}\n")
    text = (here / "data" / ROLE).read_text()
    assert text.startswith("# yaml-language-server: $schema=../../schema/role.schema.json\n")
    assert not (here / "data" / "schema").exists()


def test_once_the_marked_lines_are_filled_in_the_role_is_shown(ask: Ask, here: Path) -> None:
    ask("new", "head-of-robots")
    ended = ask("show", "head-of-robots", "--data", ".airoles")
    assert (ended.code, ended.out) == (1, "")
    assert re.findall(r"head-of-robots\.yaml:\d+:\d+: (\S+) is empty", ended.err) == [
        "level",
        "family",
        "summary[1].text",
    ]
    fill_in(here / ".airoles" / ROLE)
    assert "It leads." in ask("show", "head-of-robots", "--data", ".airoles").answer()


def test_every_public_role_can_be_begun_from(
    ask: Ask, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: ROOT / "data")
    bases = list(open_catalog().cards.values())
    assert len(bases) > 30
    (here / "mine" / "roles").mkdir(parents=True)
    for number, base in enumerate(bases):
        ended = ask("new", f"new-post-{number}", "--from", base.id, "--to", here / f"m{number}")
        assert (ended.code, ended.err.splitlines()[0]) == (
            0,
            'Give the 2 lines that say "fill in" a value.',
        )
        name = f"roles/new-post-{number}.yaml"
        (here / f"m{number}" / name).rename(here / "mine" / name)
        fill_in(here / "mine" / name)
    found = open_catalog((here / "mine",))
    begun = [found.cards[f"new-post-{number}"] for number in range(len(bases))]
    assert [(b.level, b.family) for b in begun] == [(b.level, b.family) for b in bases]


@pytest.mark.parametrize(
    ("arguments", "title"),
    [([], "Head of Robots"), (["--title", "Boss: Robots"], "Boss: Robots")],
)
def test_the_title_is_that_which_is_given_or_the_words_of_the_id(
    ask: Ask, here: Path, arguments: list[str], title: str
) -> None:
    ask("new", "head-of-robots", *arguments)
    fill_in(here / ".airoles" / ROLE)
    assert ask("show", "head-of-robots", "--data", ".airoles").answer().startswith(title)


@pytest.mark.parametrize(
    ("made", "at", "wanted"),
    [
        ([".airoles"], "", ".airoles"),
        ([".airoles", "a/b"], "a/b", ".airoles"),
        ([".airoles", "a/.airoles", "a/b"], "a/b", "a/.airoles"),
        (["a/b"], "a/b", "a/b/.airoles"),
        (["data/roles", "schema/role.schema.json", "a"], "a", "data"),
        ([".airoles", "a/data/roles", "a/schema/role.schema.json"], "a", "a/data"),
        (["data/roles", "a"], "a", "a/.airoles"),
    ],
)
def test_the_usual_folder_is_the_nearest_that_is_meant_for_roles(
    ask: Ask, here: Path, monkeypatch: pytest.MonkeyPatch, made: list[str], at: str, wanted: str
) -> None:
    for name in made:
        if name.endswith(".json"):
            (here / name).parent.mkdir(parents=True)
            (here / name).write_text("{}")
        else:
            (here / name).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(here / at)
    assert ask("new", "head-of-robots").code == 0
    assert [str(file.relative_to(here)) for file in here.rglob("head-of-robots.yaml")] == [
        f"{wanted}/{ROLE}"
    ]


def test_a_folder_that_is_read_anyway_need_not_be_named_again(
    ask: Ask, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "mine").mkdir()
    monkeypatch.setenv("AIROLES_DATA", "mine")
    told = ask("new", "head-of-robots", "--to", "mine").err
    assert "Then run airoles validate; " in told


def test_a_name_with_a_space_is_quoted_for_the_shell(ask: Ask, here: Path) -> None:
    assert (
        "airoles validate 'my roles'; "
        in ask("new", "head-of-robots", "--to", here / "my roles").err
    )


def test_another_role_that_is_not_filled_in_yet_is_no_obstacle(ask: Ask, here: Path) -> None:
    assert ask("new", "head-of-robots").code == 0
    assert ask("new", "second-post", "--from", "cmo").code == 0
    fill_in(here / ".airoles" / ROLE)
    assert ask("new", "third-post", "--from", "head-of-robots").code == 0
    assert ask("new", "fourth-post", "--title", "head of robots").refusal()[0] == (
        "the title 'head of robots' is a name of head-of-robots already."
    )


def test_a_file_that_is_there_is_never_touched(ask: Ask, here: Path) -> None:
    file = here / ".airoles" / ROLE
    for make in (lambda: file.write_text("mine"), lambda: file.symlink_to("nowhere")):
        shutil.rmtree(here / ".airoles", ignore_errors=True)
        file.parent.mkdir(parents=True)
        make()
        told, hint = ask("new", "head-of-robots").refusal()
        assert told == f"'.airoles/{ROLE}' is there already."
        assert hint == "edit it, or choose another id"
        assert files(here / ".airoles") == ["roles", ROLE]


def test_a_schema_that_is_there_is_kept_and_told_of_when_it_differs(ask: Ask, here: Path) -> None:
    schema = here / ".airoles" / "schema" / "role.schema.json"
    ask("new", "head-of-robots")
    assert "another version" not in ask("new", "second-post").err
    schema.write_text("mine")
    told = ask("new", "third-post").err.splitlines()[0]
    assert told == (
        ".airoles/schema/role.schema.json is of another version; "
        "airoles schema role -o .airoles/schema/role.schema.json renews it."
    )
    assert schema.read_text() == "mine"


CURE = (
    "choose another id; a file with extends: chief-model-officer adds to that role, "
    "one with its id and replaces: true takes its place"
)
REFUSED = [
    (
        ["Head of Robots"],
        "'Head of Robots' is not an id.",
        "use small letters, digits and hyphens, such as head-of-robots",
    ),
    (["../up"], "'../up' is not an id.", "use small letters, digits and hyphens, such as up"),
    (["ß"], "'ß' is not an id.", "use small letters, digits and hyphens, such as ss"),
    (
        ["nul"],
        "'nul' is the name of a device on Windows, where no file can be called so.",
        "choose another id",
    ),
    ([""], "'' is not an id.", "use small letters, digits and hyphens"),
    (["x" * 70 + "/"], f"'{'x' * 57}...' is not an id.", None),
    (["chief-model-officer"], "the catalog has a role 'chief-model-officer' already.", CURE),
    (["cmo"], "'cmo' is a name of chief-model-officer already.", CURE),
    (
        ["one", "--title", "CMO"],
        "the title 'CMO' is a name of chief-model-officer already.",
        "choose another with --title",
    ),
    (["one", "--title", " "], "the title is empty.", "write one, or leave --title out"),
    (
        ["one", "--title", "Boss:  Robots"],
        "the title 'Boss:  Robots' holds more blanks than one between two words.",
        "write it as 'Boss: Robots'",
    ),
    (
        ["one", "--title", " Boss"],
        "the title ' Boss' holds more blanks than one between two words.",
        "write it as 'Boss'",
    ),
    (
        ["one", "--title", "Boss\nRobots\xa0Too"],
        r"the title 'Boss\nRobots\xa0Too' holds more blanks than one between two words.",
        "write it as 'Boss Robots Too'",
    ),
    (
        ["one", "--title", "Boss $(id)"],
        "the title holds $(, which a shell could run.",
        "write it without",
    ),
    (
        ["one", "--title", "Head of \u0410I"],
        "the title mixes Latin with letters that look like it, in '\\u0410I'.",
        "type the word anew in one script",
    ),
    (["one", "--title", "a\x1bb"], "the title holds the control character U+001B.", "remove it"),
    (["one", "--title", "a\udcffb"], "the title is not UTF-8 text.", None),
    (["one", "--from", "zoo"], "there is no role 'zoo' in the catalog.", None),
    (["one", "--to", "a/b"], "the folder 'a' is not there.", "create it, or name another place"),
    (["one", "--to", "/dev/null"], "'/dev/null' is no folder.", "name a data folder"),
    (
        ["one", "--to", "mine/roles"],
        "'mine/roles' is a folder of roles.",
        "name the one above it: mine",
    ),
]


@pytest.mark.parametrize(("arguments", "told", "hint"), REFUSED, ids=lambda v: str(v)[:40])
def test_what_cannot_be_a_new_role_is_refused_and_nothing_is_written(
    ask: Ask, here: Path, arguments: list[str], told: str, hint: str | None
) -> None:
    refused = ask("new", *arguments).refusal()
    assert refused[0] == told
    assert hint is None or refused[1] == hint
    assert files(here) == []


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_without_permission_is_refused_and_left_as_it_was(ask: Ask, mode: int) -> None:
    with tempfile.TemporaryDirectory() as open_to_all:
        Path(open_to_all).chmod(0o755)
        assert (
            ask("new", "head-of-robots", "--to", Path(open_to_all) / "mine").code == 0
        )  # loads all
        shut = Path(open_to_all) / "shut"
        shut.mkdir()
        shut.chmod(mode)
        with as_nobody():
            told, hint = ask("new", "head-of-robots", "--to", shut).refusal()
        shut.chmod(0o755)
        assert re.fullmatch(rf"'{shut}\S*' cannot be (written|read): permission denied\.", told)
        assert hint == "choose another place with --to"
        assert files(shut) == []


def test_what_was_made_is_taken_back_where_the_rest_cannot_be(
    ask: Ask, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: Path, *_: object, **__: object) -> object:
        raise OSError(28, "No space left on device", str(file))

    opened = Path.open
    monkeypatch.setattr(
        Path,
        "open",
        lambda file, *a, **k: (full if "robots" in file.name else opened)(file, *a, **k),
    )
    told, _ = ask("new", "head-of-robots").refusal()
    assert told == f"'{here}/.airoles/{ROLE}' cannot be written: no space left on device."
    assert files(here) == []


def test_a_file_that_comes_to_be_meanwhile_is_kept_and_the_rest_taken_back(here: Path) -> None:
    (here / "there").write_text("mine")
    with pytest.raises(BadRequest, match=r"'.*/there' cannot be written: file exists"):
        write_new({here / "a" / "b" / "new": b"new", here / "there": b"new"})
    assert files(here) == ["there"]
    assert (here / "there").read_text() == "mine"


def test_a_working_folder_that_is_gone_is_one_sentence(ask: Ask, here: Path) -> None:
    here.rmdir()
    assert ask("new", "head-of-robots").refusal()[0] == (
        "the working folder is not there any more."
    )
