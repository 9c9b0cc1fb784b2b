"""The documentation names everything there is, and nothing that is not."""

import ast
import dataclasses
import importlib
import inspect
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer.main

import airoles.model
from airoles.cli.bare_words import with_command
from airoles.cli.main import app, main
from airoles.store.open_catalog import open_catalog
from airoles.views.csv_text import COLUMNS as CSV_COLUMNS
from airoles.views.formats import FORMATS

ROOT = Path(__file__).resolve().parent.parent
COMMANDS_PAGE = ROOT / "docs" / "commands.md"
FORMAT_PAGE = ROOT / "docs" / "data-format.md"
PAGES = sorted((*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")))
SOURCES = sorted((ROOT / "src" / "airoles").rglob("*.py"))

PROGRAM: Any = typer.main.get_group(app)


def commands(group: Any, before: str = "") -> dict[str, Any]:
    """Every command by its name, those within another command as well."""
    found = {}
    for name, command in group.commands.items():
        found[before + name] = command
        if hasattr(command, "commands"):
            found |= commands(command, f"{before}{name} ")
    return found


COMMANDS = commands(PROGRAM)
FIRST = sorted(PROGRAM.commands)


def section(page: Path, title: str) -> str:
    """The text below a second-level heading, up to the next one;"""
    _, found, rest = f"\n{page.read_text('utf-8')}".partition(f"\n## {title}\n")
    assert found, f"{page.name} has no section {title!r}"
    return re.split(r"\n## ", rest)[0]


def records() -> Iterator[type]:
    """Every class of the model that data files are checked against."""
    for found in pkgutil.walk_packages(airoles.model.__path__, "airoles.model."):
        module = importlib.import_module(found.name)
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if kind.__module__ == module.__name__ and hasattr(kind, "__pydantic_config__"):
                yield kind


RECORDS = sorted(records(), key=lambda kind: kind.__name__)


def told_of(command: str) -> str:
    """What the page of commands says of one; a command within another may stand with that."""
    page = COMMANDS_PAGE.read_text("utf-8")
    while f"\n## airoles {command}\n" not in page and " " in command:
        command = command.rpartition(" ")[0]
    return section(COMMANDS_PAGE, f"airoles {command}".rstrip())


def options(command: str) -> list[str]:
    """Every option of a command in each of its spellings; the program itself is ''."""
    parameters = (COMMANDS[command] if command else PROGRAM).params
    spelt = [s for p in parameters if p.param_type_name == "option" for s in p.opts]
    return sorted({*spelt, "--help", "-h"})


def test_the_lists_that_these_tests_go_through_are_not_empty() -> None:
    assert {"list", "show", "compare", "path", "salary"} <= set(COMMANDS)
    assert {"Role", "Mandate", "Pay", "Source", "Move"} <= {kind.__name__ for kind in RECORDS}
    assert {"--level", "--output", "-o"} <= set(options("list"))
    assert "--version" in options("")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_stands_in_the_docs_and_in_the_help_of_the_program(name: str) -> None:
    before, _, last = name.rpartition(" ")
    assert told_of(name).count(f"$ airoles {name} --help") == 1
    assert re.search(rf"│ {last} +\S", told_of(before))


def test_the_docs_have_no_command_that_is_not_there() -> None:
    told = re.findall(r"^## airoles (\w+)$", COMMANDS_PAGE.read_text("utf-8"), re.MULTILINE)
    assert sorted(told) == FIRST


@pytest.mark.parametrize("name", ["", *COMMANDS], ids=lambda name: name or "airoles")
def test_every_option_stands_in_the_docs_of_its_command(name: str) -> None:
    told = set(re.findall(r"(?<![\w-])--?\w[\w-]*", told_of(name)))
    assert [option for option in options(name) if option not in told] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_argument_and_option_has_help(name: str) -> None:
    command = COMMANDS[name]
    assert (command.help or "").strip().endswith(".")
    assert [p.name for p in command.params if not getattr(p, "help", "")] == []


def test_help_is_printed_as_it_is_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    lost = []
    for name, command in COMMANDS.items():
        monkeypatch.setattr("sys.argv", ["airoles", *name.split(), "--help"])
        with pytest.raises(SystemExit):
            main()
        printed = " ".join(re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out).split())
        helps = [getattr(parameter, "help", None) or "" for parameter in command.params]
        written = [" ".join(text.replace("\\[", "[").split()) for text in helps]
        lost += [(name, text) for text in written if text not in printed]
    assert lost == []


def fields(kind: type) -> list[tuple[str, ...]]:
    """The rows of the table that describes a class: the field, what it takes, what it means."""
    rows = re.findall(
        r"^\| (\**\w+\**) \| (.*?) \| (.*) \|$",
        section(FORMAT_PAGE, kind.__name__),
        re.MULTILINE,
    )
    return rows[1:]


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_every_field_of_the_model_is_described_and_no_other(kind: type) -> None:
    needed = {
        field.name: field.default is field.default_factory is dataclasses.MISSING
        for field in dataclasses.fields(kind)
        if field.name != "layers"  # no file holds it
    }
    assert [name for name, _, _ in fields(kind)] == [
        f"**{name}**" if must else name for name, must in needed.items()
    ]
    assert all(takes for _, takes, _ in fields(kind))
    assert all(meaning.endswith((".", '"', "?")) for _, _, meaning in fields(kind))


def links(page: Path) -> list[str]:
    """Where a page points to within the repository."""
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    found = re.findall(r"\]\(([^)\s]+)\)", text)
    return [target for target in found if not re.match(r"[a-z]+:", target)]


def anchors(page: Path) -> set[str]:
    """The names of the headings of a page, as links write them."""
    heads = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files_and_headings_that_exist(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_the_readme_leads_to_every_page() -> None:
    pages = {f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")}
    assert {
        "docs/commands.md",
        "docs/data-format.md",
        "docs/evidence.md",
        "docs/formats.md",
        "docs/exports.md",
        "docs/how-routes-are-ranked.md",
    } <= pages
    assert sorted(pages - set(links(ROOT / "README.md"))) == []


def test_every_picture_is_shown_with_the_command_that_draws_it() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = set(re.findall(r'(?:src|srcset)="([^"]+)"', readme))
    drawn = {f"docs/pictures/{file.name}" for file in (ROOT / "docs" / "pictures").iterdir()}
    measured = {"docs/pictures/cost-against-size.svg"}
    assert shown == drawn - measured
    assert len(shown) == 2
    command = re.search(r'"(airoles compare [^"]+)"', (ROOT / "scripts/pictures.py").read_text())
    assert command
    assert f"`{command[1]} -o " in readme


def test_pages_that_show_real_output_are_kept_current() -> None:
    kept = (ROOT / "scripts" / "docs.py").read_text("utf-8")
    shown = [str(p.relative_to(ROOT)) for p in PAGES if "[[[cog" in p.read_text("utf-8")]
    assert len(shown) > 5
    assert [page for page in shown if f'"{page}"' not in kept] == []


def test_every_column_and_format_stands_on_the_page_of_formats() -> None:
    page = (ROOT / "docs" / "formats.md").read_text("utf-8")
    endings = [ending for each in FORMATS.values() for ending in each.endings]
    told = [*CSV_COLUMNS, *FORMATS, *endings]
    assert [name for name in told if f"`{name}`" not in page] == []


def test_every_dependency_stands_on_its_page_with_why() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    needed = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["charts"],
        *project["dependency-groups"]["dev"],
    ]
    names = {re.split(r"[=><~!\[]", each)[0] for each in needed}
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    assert [name for name in sorted(names) if not re.search(rf"\b{name}\b", page)] == []


def texts(file: Path) -> Iterator[str]:
    """The texts of a source file that are no docstrings, with … where a value is put in."""
    tree = ast.parse(file.read_text("utf-8"))
    bare = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    within: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            within |= {id(part) for part in node.values}
            parts = (p.value if isinstance(p, ast.Constant) else "…" for p in node.values)
            yield "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and id(node) not in bare | within:
            yield str(node.value)


@cache
def all_texts() -> list[str]:
    """Read where a test asks for them, and not wherever tests are collected."""
    return [text for file in SOURCES for text in texts(file)]


def _no_command(named: set[str]) -> set[str]:
    """Words behind airoles that are no command, nor a role that is shown or compared without."""
    spoken = {word for word in named if with_command([word])[0] in FIRST and is_role(word)}
    return named - set(FIRST) - {"help"} - spoken


def is_role(word: str) -> bool:
    return bool(open_catalog().names.get(word))


def test_docs_that_a_text_of_the_program_names_exist() -> None:
    named = {found for text in all_texts() for found in re.findall(r"[\w/-]+\.md\b", text)}
    assert "docs/data-format.md" in named
    templates = {file.name for file in (ROOT / "src/airoles/drafts/templates").iterdir()}
    pages = sorted(named - templates)
    assert [name for name in pages if not (ROOT / name).is_file()] == []


def test_commands_that_a_text_of_the_program_names_exist() -> None:
    named = {found for text in all_texts() for found in re.findall(r"\bairoles ([a-z]+)\b", text)}
    assert {"list", "compare"} <= named
    told_about = {
        "holds",
        "authors",
        "that",
        "wrote",
    }  # "What airoles holds on ..." speaks of the program
    assert sorted(_no_command(named - told_about)) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_that_a_page_names_exist(page: Path) -> None:
    named = set(re.findall(r"[`$] ?airoles ([a-z]+)\b", page.read_text("utf-8")))
    assert sorted(_no_command(named)) == []
