import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from airoles.cli.commands import COMMANDS
from airoles.model.words import FAMILIES, LEVELS
from airoles.questions.compare import COMPARED
from airoles.questions.sections import SECTIONS

from .running import Ask

Complete = Callable[..., list[str]]
Zsh = Callable[[str], str]


def asked_for(*typed: str) -> dict[str, str]:
    """What bash says when the tab key is struck after the last of these words."""
    return {
        "_AIROLES_COMPLETE": "complete_bash",
        "COMP_WORDS": " ".join(("airoles", *typed)),
        "COMP_CWORD": str(len(typed)),
    }


@pytest.fixture
def complete(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> Complete:
    """The words that bash is offered; an empty last word is one that is only begun."""

    def completed(*typed: str) -> list[str]:
        for name, value in asked_for(*typed).items():
            monkeypatch.setenv(name, value)
        return ask().answer().split()

    return completed


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("begun", "offered"),
    [
        ("mod", ["model-adviser", "modeller"]),
        ("c", ["chief-model-officer", "clerk", "cmo"]),
        ("hom", ["hom"]),
        ("d", ["data-clerk", "dc"]),
        ("zoo", []),
        (
            "",
            [
                "chief-model-officer",
                "clerk",
                "cmo",
                "data-clerk",
                "dc",
                "head-of-models",
                "hom",
                "model-adviser",
                "modeller",
            ],
        ),
    ],
)
@pytest.mark.parametrize(
    "before",
    [["show"], ["path"], ["compare"], ["compare", "cmo"], ["salary", "cmo", "hom"], ["disputes"]],
    ids=" ".join,
)
def test_a_role_is_completed_by_id_and_short_alias(
    complete: Complete, before: list[str], begun: str, offered: list[str]
) -> None:
    assert sorted(complete(*before, begun)) == offered


@pytest.mark.usefixtures("made_up")
def test_an_alias_is_completed_in_the_capitals_it_was_begun_in(complete: Complete) -> None:
    assert complete("show", "CM") == ["CMO"]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("mand", ["mandate"]),
        ("summary,mand", ["summary,mandate"]),
        ("summary,pay,pay_", ["summary,pay,pay_context"]),
        ("summary,", [f"summary,{name}" for name in SECTIONS]),
        ("", list(SECTIONS)),
        ("mandate,zoo", []),
    ],
)
def test_sections_are_completed_after_the_last_comma(
    complete: Complete, typed: str, offered: list[str]
) -> None:
    assert complete("show", "cmo", "--only", typed) == offered


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("next", ["next_roles"]),
        ("level,primary", ["level,primary_focus"]),
        ("pay,", [f"pay,{name}" for name in COMPARED]),
        ("level,zoo", []),
    ],
)
def test_aspects_are_completed_after_the_last_comma(
    complete: Complete, typed: str, offered: list[str]
) -> None:
    assert complete("compare", "cmo", "hom", "--only", typed) == offered


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["list", "--family", ""], list(FAMILIES)),
        (["list", "--family", "t"], ["technology"]),
        (["list", "--level", ""], list(LEVELS)),
        (["list", "--level", "s"], ["senior"]),
        (["list", "--level", "zoo"], []),
        (["list", "--sort", "l"], ["level"]),
        (["show", "cmo", "--format", "js"], ["json"]),
        (["sal"], ["salary"]),
        (["compare", "--di"], ["--diff"]),
    ],
    ids=lambda value: " ".join(value),
)
def test_closed_words_are_completed(
    complete: Complete, typed: list[str], offered: list[str]
) -> None:
    assert complete(*typed) == offered


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", ["CA", "US", "all"]),
        ("c", ["ca", "canada"]),
        ("C", ["CA", "Canada"]),
        ("united-k", []),
        ("united-states-", ["united-states-of-america"]),
        ("U", ["US", "United-States", "United-States-Of-America", "Usa"]),
        ("USA", ["USA"]),
        ("zoo", []),
    ],
)
@pytest.mark.parametrize("command", ["salary", "map", "list", "path", "compare"])
def test_a_market_is_completed_by_code_and_by_country(
    complete: Complete, command: str, typed: str, offered: list[str]
) -> None:
    assert complete(command, "--market", typed) == offered


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("CH", ["CHF"]), ("eu", ["eur"]), ("GB", ["GBP"]), ("DEM", []), ("zoo", []), ("SIT", [])],
)
def test_a_currency_with_a_rate_is_completed(
    complete: Complete, typed: str, offered: list[str]
) -> None:
    # Slovenia's tolar, SIT, has had no rate since 2007
    assert complete("salary", "--in", typed) == offered


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", ["counting", "modelling", "leading", "explaining", "budgets", "sums", "tallies"]),
        ("count", ["counting"]),
        ("su", ["sums"]),
        ("SU", ["SUMS"]),
        ("counting,b", ["counting,budgets"]),
        ("sums,l", ["sums,leading"]),
        ("counting,zoo", []),
    ],
)
@pytest.mark.parametrize("command", ["fit", "gap"])
def test_skills_are_completed_after_the_last_comma(
    complete: Complete, command: str, typed: str, offered: list[str]
) -> None:
    found = complete(command, "--have", typed)
    assert set(offered) <= set(found) if not typed else found == offered


def folder_that_is_missing(at: Path) -> str:
    return str(at / "gone")


def folder_that_is_empty(at: Path) -> str:
    return str(at)


def folder_half_written(at: Path) -> str:
    (at / "roles").mkdir()
    (at / "roles" / "head-of-robots.yaml").write_text('id: head-of-robots\ntitle: "Head of')
    return str(at)


def folder_that_breaks_a_rule(at: Path) -> str:
    (at / "sources.yaml").write_text("unused: {publisher: P, title: T, grade: D}\n")
    return str(at)


def folder_of_bytes(at: Path) -> str:
    (at / "roles").mkdir()
    (at / "roles" / "x.yaml").write_bytes(b"\xff\x00")
    return str(at)


def folder_with_too_long_a_name(at: Path) -> str:
    return str(at / ("a" * 300))


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    "broken",
    [
        folder_that_is_missing,
        folder_that_is_empty,
        folder_half_written,
        folder_that_breaks_a_rule,
        folder_of_bytes,
        folder_with_too_long_a_name,
    ],
)
def test_broken_data_never_breaks_completion(
    ask: Ask,
    complete: Complete,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    broken: Callable[[Path], str],
) -> None:
    monkeypatch.setenv("AIROLES_DATA", broken(tmp_path))
    assert complete("show", "c") == []
    assert complete("salary", "--market", "u") == []
    assert complete("fit", "--have", "c") == []
    assert complete("show", "cmo", "--only", "mand") == ["mandate"]
    for name in asked_for():
        monkeypatch.delenv(name)
    assert ask("show", "cmo").code == 1  # the data is broken indeed


@pytest.fixture
def zookeeper(tmp_path: Path) -> Path:
    """A data folder with a role whose id is an alias too, written otherwise."""
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "zookeeper.yaml").write_text(
        "id: zookeeper\ntitle: Head of Animals\nlevel: lead\n"
        "aliases: [ZK, Keeper of animals, ZooKeeper]\n"
        "family: data\nsummary:\n  - {text: Keeps animals., sources: [blog]}\n"
    )
    return tmp_path


@pytest.mark.usefixtures("made_up")
def test_roles_of_the_own_data_folder_are_completed(
    complete: Complete, monkeypatch: pytest.MonkeyPatch, zookeeper: Path
) -> None:
    assert complete("show", "z") == []
    monkeypatch.setenv("AIROLES_DATA", str(zookeeper))
    assert {"zookeeper", "zk"} == set(complete("show", "z"))
    assert complete("show", "keeper") == []


@pytest.mark.usefixtures("made_up")
def test_no_name_is_offered_twice(
    complete: Complete, monkeypatch: pytest.MonkeyPatch, zookeeper: Path
) -> None:
    monkeypatch.setenv("AIROLES_DATA", str(zookeeper))
    offered = complete("show", "zoo")
    assert len(offered) == len(set(offered))


HOSTILE = (
    "b$(id)",
    "b`id`",
    "b;id",
    "b'id'",
    "b*",
    "b~",
    "b<(id)",
    "--data",
    ".bashrc",
    "b(c)",
    "b\\c",
    "b!!",
    "b=c",
    "b/c",
)


@pytest.fixture
def boss(tmp_path: Path) -> Path:
    """A data folder with a role whose aliases a shell would see more in, all but two."""
    aliases = ", ".join("'" + alias.replace("'", "''") + "'" for alias in HOSTILE)
    (tmp_path / ".airoles" / "roles").mkdir(parents=True)
    (tmp_path / ".airoles" / "roles" / "zoo-boss.yaml").write_text(
        "id: zoo-boss\ntitle: 'Boss: of [the] \\$(zoo); ''it'''\nlevel: lead\nfamily: data\n"
        f"aliases: [{aliases}, b.o_s-s1, bürovorstand, Boss of animals]\n"
        "summary:\n  - {text: Keeps animals., sources: [blog]}\n"
    )
    return tmp_path


@pytest.fixture
def zsh(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> Zsh:
    """What zsh is told to evaluate when the tab key is struck after a line."""

    def evaluated(line: str) -> str:
        monkeypatch.setenv("_AIROLES_COMPLETE", "complete_zsh")
        monkeypatch.setenv("_TYPER_COMPLETE_ARGS", line)
        return ask().answer()

    return evaluated


@pytest.fixture
def without_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names that a shell could run are let through by the rules, so that completion must hold."""
    from airoles.reading import rules
    from airoles.reading.rules import ALONE

    kept = tuple(rule for rule in ALONE if rule.__name__ != "every_name_is_safe")
    monkeypatch.setattr(rules, "ALONE", kept)


@pytest.mark.usefixtures("made_up", "without_the_rule")
def test_only_names_that_are_plain_words_are_offered(
    complete: Complete, monkeypatch: pytest.MonkeyPatch, boss: Path
) -> None:
    monkeypatch.setenv("AIROLES_DATA", str(boss / ".airoles"))
    assert complete("show", "b") == ["b.o_s-s1", "bürovorstand"]
    assert complete("show", "--d") == ["--data"]  # the option, and not the alias
    assert complete("show", ".") == []


@pytest.mark.usefixtures("made_up", "without_the_rule")
def test_a_title_stands_beside_a_name_in_plain_prose(
    zsh: Zsh, monkeypatch: pytest.MonkeyPatch, boss: Path
) -> None:
    monkeypatch.setenv("AIROLES_DATA", str(boss / ".airoles"))
    assert zsh("airoles show zoo") == (
        '_arguments \'*: :(("zoo-boss":"Boss – of the zoo, ’it’"))\'\n'
    )


@pytest.mark.usefixtures("made_up", "without_the_rule")
def test_a_folder_that_was_found_by_itself_gives_ids_alone(
    complete: Complete, zsh: Zsh, monkeypatch: pytest.MonkeyPatch, boss: Path
) -> None:
    monkeypatch.chdir(boss)
    assert zsh("airoles show zoo") == "_arguments '*: :((\"zoo-boss\"))'\n"
    assert '"cmo":"Chief Model Officer"' in zsh("airoles show c")
    monkeypatch.delenv("_TYPER_COMPLETE_ARGS")
    assert complete("show", "b") == []


@pytest.mark.usefixtures("made_up", "without_the_rule")
@pytest.mark.parametrize("how", ["option", "variable", "link"])
def test_a_folder_that_is_named_too_gives_names_and_titles(
    zsh: Zsh, monkeypatch: pytest.MonkeyPatch, boss: Path, how: str
) -> None:
    monkeypatch.chdir(boss)
    if how == "link":
        (boss / "mine").symlink_to(boss / ".airoles")
        monkeypatch.setenv("AIROLES_DATA", str(boss / "mine"))
    if how == "variable":
        monkeypatch.setenv("AIROLES_DATA", str(boss / ".airoles"))
    named = "--data .airoles " if how == "option" else ""
    assert '"b.o_s-s1":"Boss – of the zoo, ’it’"' in zsh(f"airoles show {named}b")


SKILLS = (
    "brewing:\n  name: 'Brewing; \\$(zoo)'\n  family: data\n"
    "  aliases: ['b$(id)', 'b;id', 'b`id`', '--data', baking]\n"
)


@pytest.mark.usefixtures("made_up", "without_the_rule")
def test_only_skills_that_are_plain_words_are_offered(
    complete: Complete, zsh: Zsh, monkeypatch: pytest.MonkeyPatch, boss: Path
) -> None:
    (boss / ".airoles" / "skills.yaml").write_text(SKILLS)
    monkeypatch.setenv("AIROLES_DATA", str(boss / ".airoles"))
    assert sorted(complete("fit", "--have", "b")) == ["baking", "brewing", "budgets"]
    for name in asked_for():
        monkeypatch.delenv(name)
    assert '"brewing":"Brewing, zoo"' in zsh("airoles fit --have br")


@pytest.mark.usefixtures("made_up", "without_the_rule")
def test_skills_are_offered_by_id_alone_where_a_folder_was_found_by_itself(
    complete: Complete, monkeypatch: pytest.MonkeyPatch, boss: Path
) -> None:
    (boss / ".airoles" / "skills.yaml").write_text(SKILLS)
    monkeypatch.chdir(boss)
    assert sorted(complete("fit", "--have", "b")) == ["brewing", "budgets"]
    assert complete("fit", "--have", "su") == []


@pytest.mark.usefixtures("made_up")
def test_names_of_a_folder_that_data_names_are_completed(
    complete: Complete, zookeeper: Path
) -> None:
    assert complete("show", "--data", str(zookeeper), "zookeeper") == ["zookeeper"]
    assert complete("show", "--data", f"{zookeeper}/gone", "zookeeper") == []


EVERY_LINE = [
    "airoles ",
    "airoles -",
    "airoles export ",
    "airoles export resume-job --",
    *(f"airoles {name} --" for name in COMMANDS if name != "export"),
    "airoles list --family ",
    "airoles show c",
    "airoles show --only ",
    "airoles show -f ",
    "airoles salary -m ",
    "airoles salary -m u",
    "airoles salary --in ",
    "airoles fit --have ",
]


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("line", EVERY_LINE)
def test_no_help_text_beside_a_completion_holds_what_a_shell_reads(zsh: Zsh, line: str) -> None:
    told = re.fullmatch(r"_arguments '\*: :\(\((.*)\)\)'\n", zsh(line), re.DOTALL)
    assert told, zsh(line)
    for offered in told[1].split("\n"):
        parts = re.fullmatch(r'"([\w.,-]+)"(?::"([^"]+)")?', offered)
        assert parts, offered
        assert not re.search(r"""[\\$`"';()\[\]\x00-\x1f\x7f-\x9f]""", parts[2] or ""), offered


@pytest.mark.usefixtures("made_up")
def test_what_is_typed_is_given_back_only_where_it_is_plain(zsh: Zsh) -> None:
    assert zsh("airoles show --only $(id),mand") == "_files\n"
    assert '"summary,mandate"' in zsh("airoles show --only summary,mand")


@pytest.mark.parametrize("option", ["--version", "--show-completion", "--install-completion"])
def test_an_option_that_prints_does_nothing_while_a_shell_completes(zsh: Zsh, option: str) -> None:
    assert zsh(f"airoles {option} li") == (
        '_arguments \'*: :(("list":"The roles of the catalog with level, line..."))\'\n'
    )


@pytest.mark.usefixtures("made_up")
def test_fish_and_powershell_are_told_the_same_plain_words(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", "airoles show cmo --on")
    monkeypatch.setenv("_AIROLES_COMPLETE", "complete_fish")
    monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")
    assert ask().answer() == "--only\tJust these sections.\n"
    monkeypatch.setenv("_AIROLES_COMPLETE", "complete_powershell")
    monkeypatch.setenv("_TYPER_COMPLETE_WORD_TO_COMPLETE", "--on")
    assert ask().answer() == "--only:::Just these sections.\n"


def test_the_process_completes_names_of_the_public_catalog(process: Ask) -> None:
    offered = process(env=asked_for("show", "chief-a")).answer().split()
    assert offered == ["chief-ai-officer"]


def test_the_process_completes_nothing_from_broken_data(process: Ask, tmp_path: Path) -> None:
    env = {**asked_for("show", "chief-a"), "AIROLES_DATA": f"{tmp_path}{os.pathsep}/gone"}
    assert process(env=env).answer().split() == []
