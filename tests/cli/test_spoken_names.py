"""Roles as people type them: without quotes, with "vs", with sections behind, with no command."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.cli.bare_words import with_command
from airoles.cli.commands import COMMANDS, GROUPS
from airoles.cli.spoken_names import role_and_sections, roles_and_aspects, roles_named

from .running import Ask, plain

SECTIONS = ("summary", "skills", "pay", "pay_context", "reports_to")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("caio", "show caio"),
        ("vp of ai", "show vp of ai"),
        ("caio pay --full", "show caio pay --full"),
        ("cto vs cio", "compare cto vs cio"),
        ("head of ai VS. caio", "compare head of ai VS. caio"),
        ("cto, cio", "compare cto, cio"),
        ("cto and cio --json", "compare cto and cio --json"),
        ("cto --data and", "show cto --data and"),
        ("list", "list"),
        ("show caio", "show caio"),
        ("shwo caio", "shwo caio"),
        ("salry caio", "salry caio"),
        ("vs cto", "show vs cto"),
        ("--version", "--version"),
        ("help", "--help"),
        ("help path", "path --help"),
        ("", ""),
    ],
)
def test_a_line_without_a_command_means_one(typed: str, meant: str) -> None:
    assert with_command(typed.split()) == meant.split()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cto vs cio", "compare"),
        ("head of ai versus caio", "compare"),
        ("cto, cio", "compare"),
        ("head of data and ai", "show"),
        ("vs of ai", "show"),
    ],
)
def test_words_in_quotes_mean_the_same_but_and_may_be_part_of_a_name(
    typed: str, meant: str
) -> None:
    assert with_command([typed]) == [meant, typed]


NEAR_SEARCH = (
    "id: research-clerk\ntitle: Research Clerk\naliases: [Shwo]\nlevel: lead\nfamily: data\n"
    "summary:\n  - {text: Looks things up., sources: [blog]}\n"
)


@pytest.mark.usefixtures("made_up")
def test_the_name_of_a_role_is_no_slip_in_a_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    research = ["research", "clerk", "pay"]
    assert with_command(research) == research
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "research-clerk.yaml").write_text(NEAR_SEARCH)
    monkeypatch.setenv("AIROLES_DATA", str(tmp_path))
    assert with_command(research) == ["show", *research]
    assert with_command(["shwo", "caio"]) == ["shwo", "caio"]
    assert with_command(["shwo"]) == ["show", "shwo"]
    monkeypatch.setenv("AIROLES_DATA", str(tmp_path / "gone"))
    assert with_command(research) == research


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("data clerk head of models", ["data clerk", "head of models"]),
        ("dc vs head of models", ["dc", "head of models"]),
        ("data clerk, modeller and cmo", ["data clerk", "modeller", "cmo"]),
        ("dc hom cmo", ["dc", "hom", "cmo"]),
        ("dc zookeeper", ["dc", "zookeeper"]),
        ("", []),
    ],
)
def test_names_are_taken_apart_at_what_stands_between_or_as_long_as_they_are(
    small: Catalog, typed: str, names: list[str]
) -> None:
    assert list(roles_named(small, typed.split())) == names


def test_a_name_in_quotes_is_one_name(small: Catalog) -> None:
    assert roles_named(small, ["data clerk", "cmo"]) == ("data clerk", "cmo")
    assert roles_named(small, ["data clerk vs cmo"]) == ("data clerk", "cmo")
    assert roles_named(small, ["data clerk and head of models"]) == (
        "data clerk",
        "head of models",
    )


@pytest.mark.parametrize(
    ("typed", "name", "sections"),
    [
        ("head of models", "head of models", ()),
        ("head of models pay skills", "head of models", ("pay", "skills")),
        ("hom pay,summary", "hom", ("pay", "summary")),
        ("hom reports", "hom", ("reports_to",)),
        ("head of mod pay", "head of mod", ("pay",)),
        ("model engineer", "model engineer", ()),
    ],
)
def test_sections_stand_behind_a_name(
    small: Catalog, typed: str, name: str, sections: tuple[str, ...]
) -> None:
    assert role_and_sections(small, typed.split(), SECTIONS) == (name, sections)


def test_aspects_stand_behind_the_roles_of_a_comparison(small: Catalog) -> None:
    found = roles_and_aspects(small, ["dc", "vs", "hom", "pay", "skills"], SECTIONS)
    assert found == (("dc", "hom"), ("pay", "skills"))
    assert roles_and_aspects(small, ["dc", "hom"], ("hom", "pay")) == (("dc", "hom"), ())


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("hom", "Head of Models"),
        ("dc vs hom", "Data Clerk and Head of Models"),
        ("compare data clerk head of models", "Data Clerk and Head of Models"),
        ("path data clerk --to head of models", "Data Clerk to Head of Models: "),
        ("gap data clerk head of models", "From Data Clerk to Head of Models"),
        ("salary head of models", "What does a Head of Models earn in the US?"),
        ("disputes head of models", "Head of Models: 1 question"),
        ("sources head of models", "Head of Models: 4 sources"),
    ],
)
def test_the_words_of_a_name_need_no_quotes(ask: Ask, typed: str, title: str) -> None:
    assert ask(*typed.split(), full=False).answer().startswith(title)


@pytest.mark.usefixtures("made_up")
def test_a_name_that_was_completed_is_told(ask: Ask) -> None:
    assert "'head of mod' was taken for Head of Models." in ask("show", "head of mod").answer()
    told = json.loads(ask("show", "head of mod", "--json").answer())
    assert told["asked"]["completed"] == {"head of mod": "Head of Models"}
    assert "completed" not in json.loads(ask("show", "hom", "--json").answer())["asked"]


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("name", ["Canada", "ca", "CA"])
def test_a_market_may_be_named_by_its_country(ask: Ask, name: str) -> None:
    asked = json.loads(ask("salary", "dc", "--market", name, "--json").answer())["asked"]
    assert asked["market"] == "CA"


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("typed", "sentence", "hint"),
    [
        (
            "zookeeper",
            "there is no role 'zookeeper' in the catalog, and no command of that name.",
            "airoles list shows all roles; airoles --help shows commands",
        ),
        (
            "modeler",
            "there is no role 'modeler' in the catalog, and no command of that name.",
            "did you mean modeller? airoles --help shows commands",
        ),
        (
            "a\x1b[31mb",
            "there is no role 'a\\x1b[31mb' in the catalog, and no command of that name.",
            "airoles list shows all roles; airoles --help shows commands",
        ),
    ],
    ids=["neither", "near a role", "hostile"],
)
def test_a_word_that_is_neither_is_wrong_usage(
    ask: Ask, typed: str, sentence: str, hint: str
) -> None:
    assert ask(typed) == (2, "", f"airoles: {sentence}\n  hint: {hint}\n")


def test_a_slip_in_a_command_names_the_command(ask: Ask) -> None:
    assert "No such command 'shwo'. Did you mean 'show'?" in ask("shwo", "caio").misuse()


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("show", "name a role, such as airoles show caio or"),
        ("compare", "name two roles or more, such as airoles compare cto vs cio or"),
        ("gap", "name the role you have and the one you want, such as airoles gap data-scientist"),
        ("search", "name some words, such as airoles search build or buy."),
        ("salary", "name a role, a market or --rank, such as airoles salary caio or"),
        ("salary --market ALL", "name a role, a market or --rank, such as airoles salary caio or"),
    ],
)
@pytest.mark.usefixtures("made_up")
def test_a_command_that_wants_a_name_says_what_can_be_asked(
    ask: Ask, command: str, said: str
) -> None:
    assert said in ask(*command.split()).misuse()


def test_every_command_has_its_place_in_the_help_and_help_shows_it(ask: Ask) -> None:
    assert set(GROUPS) == set(COMMANDS)
    told = ask("help").answer()
    assert all(group in told for group in GROUPS.values())
    assert "airoles cto vs cio" in " ".join(plain(told).split())
    assert "--via" in ask("help", "path").answer()


PAGED = """
import sys
from airoles.cli import paging
sys.stdout.isatty = lambda: True
shown = paging.page(b"line\\n" * int(sys.argv[1]))
print(f"paged: {shown}", file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("lines", "pager", "paged", "out"),
    [
        (500, "wc -l", True, "500"),
        (5, "wc -l", False, ""),
        (500, "", False, ""),
        (500, "no-such-program", False, ""),
        (500, "'", False, ""),
        (500_000, "true", True, ""),
    ],
    ids=["long", "short", "switched off", "not there", "no command", "closed early"],
)
def test_a_long_answer_is_paged(
    tmp_path: Path, lines: int, pager: str, paged: bool, out: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAGED, str(lines)],
        env={**os.environ, "AIROLES_PAGER": pager, "TERM": "xterm", "LINES": "24"},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, f"paged: {paged}\n", out)


INTERRUPTED = """
import sys
from airoles.cli import paging
sys.stdout.isatty = lambda: True
print(f"paged: {paging.page(b'line' + bytes([10]) * 500)}", file=sys.stderr)
"""
STAYS = (
    "sh -c 'trap : INT; sleep 0.3; kill -INT $PPID; cat >/dev/null;"
    " sleep 0.5; kill -INT $PPID; sleep 0.5'"
)
"""A pager that goes on when it is interrupted, as less does, and whose parent is so too."""


@pytest.mark.skipif(sys.platform == "win32", reason="its terminals send no such signal")
def test_an_interrupt_is_left_to_the_pager(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        env={**os.environ, "AIROLES_PAGER": STAYS, "TERM": "xterm", "LINES": "24"},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "paged: True\n")


@pytest.mark.usefixtures("made_up")
def test_a_number_behind_a_role_tells_one_disagreement_in_full(ask: Ask) -> None:
    told = ask("disputes", "head", "of", "models", "1", full=False).answer()
    assert told.splitlines()[1] == (
        "Disagreement 1 of 1 on Head of Models. No side is declared right."
    )
    assert ask("disputes", "1", full=False).answer().startswith(told.splitlines()[0])
    message, hint = ask("disputes", "hom", "2").refusal()
    assert message == "there is 1 disagreement on Head of Models, and none has the number 2."
    assert hint.startswith("airoles disputes")


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("command", ["disputes", "sources"])
def test_a_completed_name_is_told_first(ask: Ask, command: str) -> None:
    told = ask(command, "head of mod", full=False).answer().splitlines()
    assert told[1] == "'head of mod' was taken for Head of Models."


READ_AS_TITLES = {
    "Sr. ML Engineer": ("machine-learning-engineer", "senior", "exact"),
    "Leiterin KI (w/m/d)": ("head-of-ai", "head", "exact"),
    "Staff Prompt Engineer": ("generative-ai-engineer", "lead", "nearest"),
}


@pytest.mark.parametrize("title", READ_AS_TITLES)
def test_what_is_no_name_is_read_as_a_job_title_and_told(ask: Ask, title: str) -> None:
    role, level, match = READ_AS_TITLES[title]
    found = json.loads(ask("show", title, "--only", "summary", "--json").answer())
    answer, told = found["answer"], found["asked"]["read_as"][title]
    assert (answer["role"]["id"], answer["level"], answer["match"]) == (role, level, match)
    assert (told["level"], told["match"]) == (level, match)
    said = ask("show", title, full=False).answer().splitlines()[1]
    begun = "No role here is called" if match == "nearest" else ""
    assert said.startswith(f"{begun} {title!r}".strip())
    assert f"(level: {level})" in said


@pytest.mark.parametrize(
    "typed",
    [
        ("compare", "sr data scientist", "vs", "applied ml lead"),
        ("path", "Statistician", "--to", "the head of AI"),
        ("salary", "Lead MLE"),
        ("gap", "Statistician", "caio"),
    ],
)
def test_every_question_about_roles_takes_job_titles(ask: Ask, typed: tuple[str, ...]) -> None:
    out = ask(*typed, full=False).answer()
    assert "was read as" in out or "No role here is called" in out


def test_a_title_of_two_posts_is_refused_with_both(ask: Ask) -> None:
    message, hint = ask("show", "CTO & CAIO").refusal()
    assert message == ("'CTO & CAIO' names 2 roles: chief-technology-officer and chief-ai-officer.")
    assert "airoles compare chief-technology-officer chief-ai-officer" in hint


@pytest.mark.parametrize("title", ["VP Marketing", "Assistant to the CTO", "barista", "head of"])
def test_a_title_of_other_work_is_no_role(ask: Ask, title: str) -> None:
    assert ask("show", title).refusal()[0]
