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
        ("--version", "--version"),
        ("help", "--help"),
        ("help path", "path --help"),
        ("", ""),
    ],
)
def test_a_line_without_a_command_means_one(typed: str, meant: str) -> None:
    assert with_command(typed.split()) == meant.split()


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
        ("salary head of models", "Pay of Head of Models"),
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
