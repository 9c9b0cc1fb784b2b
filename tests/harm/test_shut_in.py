"""No command uses the network or starts a program, and each writes only where it was told to."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from airoles.cli.main import app

from .conftest import in_child
from .shut_in import COMMANDS, FORBIDDEN, ROOT, watch

NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "telnetlib",
    "xmlrpc",
    "socketserver",
    "asyncio",
    "requests",
    "httpx",
    "aiohttp",
    "urllib3",
    "webbrowser",
    "subprocess",
    "multiprocessing",
    "ctypes",
    "pickle",
    "marshal",
    "shelve",
}
"""Modules that reach out, start programs, or run what they read."""
ALLOWED = {"paging.py": "subprocess", "bounded.py": "subprocess", "server.py": "asyncio"}
"""The pager starts a program; a company's template that loops can only be ended in a process of its
own; and a server waits for its standard input in a loop of events."""
PARSES = "urllib.parse"
"""Takes addresses apart, and opens none."""
SERVES = ("mcp",)
"""Its loop of events opens a pair of sockets within the process; tests/assistant asks it."""


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shut-in")


@pytest.fixture(scope="module")
def shut_in(work: Path) -> dict[str, Any]:
    found: dict[str, Any] = in_child("shut_in.py", work)
    return found


def commands(group: Any, before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        below = getattr(command, "commands", None)
        yield from commands(command, (*before, name)) if below else [(*before, name)]


@pytest.mark.parametrize("command", list(commands(typer.main.get_command(app))), ids=" ".join)
def test_every_command_is_among_those_that_were_run(command: tuple[str, ...]) -> None:
    assert command == SERVES or any(tuple(ran[: len(command)]) == command for ran in COMMANDS)


def test_every_command_answers_without_network_and_other_programs(shut_in: dict[str, Any]) -> None:
    assert shut_in["tried"] == []
    assert {command for command, code in shut_in["codes"].items() if code != 0} == {"show nobody"}


@pytest.mark.parametrize("event", FORBIDDEN)
def test_what_is_forbidden_is_refused(event: str) -> None:
    with pytest.raises(PermissionError):
        watch(event, ())


def test_nothing_is_written_but_the_cache_and_what_was_asked_for(
    shut_in: dict[str, Any], work: Path
) -> None:
    asked_for = (
        "pay.png",
        "map.svg",
        "as-json",
        "as-csv",
        "all.db",
        "map.dot",
        "mine",
        "pages",
        "cache/airoles",
    )
    named = tuple(str(work.resolve() / name) for name in (*asked_for, ".airoles-"))
    assert shut_in["written"]
    strays = [path for path in shut_in["written"] if not path.startswith(named)]
    assert strays == []
    assert {path.name for path in work.iterdir()} == {*asked_for[:-1], "cache"}


SOURCES = sorted((ROOT / "src").rglob("*.py"))


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(ROOT / "src")))
def test_no_module_imports_what_reaches_out_or_runs_what_it_reads(file: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            imported.add(module if module == PARSES else module.split(".")[0])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("eval", "exec", "compile", "__import__")
    assert not (imported & NETWORK) - {ALLOWED.get(file.name)}
