"""What is loaded when: help and completion must not wait for what only an answer needs."""

import json
import os
import subprocess
import sys
import tempfile

import pytest
import typer.main

HEAVY = ("pydantic", "pydantic_core", "yaml", "rapidfuzz", "sqlite3")
"""Libraries that only reading, checking or searching data needs."""
ANSWERING = (
    "airoles.catalog",
    "airoles.questions",
    "airoles.reading",
    "airoles.store",
    "airoles.wording",
    "airoles.views.reports",
    "airoles.views.terminal",
)
"""Our own packages that only an answer needs; help tells the names of formats."""

LOADED = "import json, sys; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh Python has loaded after running some code."""
    unset = (
        "AIROLES_DATA",
        "COLUMNS",
        "FORCE_COLOR",
        "_AIROLES_COMPLETE",
        "COVERAGE_PROCESS_CONFIG",
        "COVERAGE_PROCESS_START",
    )
    env = {name: value for name, value in os.environ.items() if name not in unset}
    with tempfile.TemporaryDirectory() as cache:
        done = subprocess.run(
            [sys.executable, "-c", f"{code}\n{LOADED}"],
            env={**env, "XDG_CACHE_HOME": cache},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    return set(json.loads(done.stderr.splitlines()[-1]))


def within(modules: set[str], packages: tuple[str, ...]) -> set[str]:
    """Those modules that belong to one of the packages."""
    return {m for m in modules if any(m == p or m.startswith(f"{p}.") for p in packages)}


RUN = """
import sys
from airoles.cli.main import main
sys.argv = ["airoles", *{arguments!r}]
try:
    main()
except SystemExit as end:
    assert end.code in (0, None), end.code
"""
BARE = """
import sys
import typer
app = typer.Typer()
@app.command()
def first(name: str = "") -> None: "Help."
@app.command()
def second() -> None: "More help."
sys.argv = ["bare", "--help"]
try:
    app()
except SystemExit as end:
    assert not end.code, end.code
"""


@pytest.fixture(scope="module")
def for_import() -> set[str]:
    """What is loaded once the program is imported."""
    return loaded_by("import airoles.cli.main")


@pytest.fixture(scope="module")
def for_help() -> set[str]:
    """What is loaded once help was shown."""
    return loaded_by(RUN.format(arguments=["--help"]))


@pytest.fixture(scope="module")
def for_bare_help() -> set[str]:
    """What Typer itself loads to show the help of a program without content."""
    return loaded_by(BARE)


def test_the_program_is_imported_without_what_only_an_answer_needs(for_import: set[str]) -> None:
    assert "airoles.cli.main" in for_import
    assert within(for_import, (*HEAVY, *ANSWERING, "rich")) == set()


def test_help_is_shown_without_what_only_an_answer_needs(for_help: set[str]) -> None:
    assert within(for_help, (*HEAVY, *ANSWERING)) == set()


def test_help_loads_nothing_of_rich_that_typer_would_not_load(
    for_help: set[str], for_bare_help: set[str]
) -> None:
    # Typer draws its help with rich, tables included, so rich.table is loaded by it in any case.
    assert "rich.table" in for_bare_help
    assert within(for_help, ("rich",)) - for_bare_help == set()


def test_the_help_of_every_command_is_shown_without_what_only_an_answer_needs() -> None:
    from airoles.cli.main import app

    names = sorted(typer.main.get_group(app).commands)
    assert {"list", "show", "compare"} <= set(names)
    helped = "".join(RUN.format(arguments=[name, "--help"]) for name in names)
    assert within(loaded_by(helped), (*HEAVY, *ANSWERING)) == set()


def test_answers_from_the_index_are_given_without_pydantic_and_yaml() -> None:
    # Typer 0.29 builds a pydantic adapter for each parameter, twice the time of a start; the
    # range of Typer in pyproject.toml ends below it.
    opened = (
        "import tempfile, pathlib, airoles.store.open_catalog as opening\nopening.open_catalog()\n"
    )
    fresh = "import os, sys; os.execv(sys.executable, [sys.executable, '-c', {code!r}])"
    answered = RUN.format(arguments=["compare", "caio", "cto"])
    loaded = loaded_by(opened + fresh.format(code=f"{answered}\n{LOADED}"))
    assert "sqlite3" in loaded
    assert within(loaded, ("pydantic", "pydantic_core", "yaml")) == set()


COMPLETED = """
import os, sys
os.environ.update({variables!r})
from airoles.cli.main import main
sys.argv = ["airoles"]
try:
    main()
except SystemExit as end:
    assert end.code in (0, None), end.code
"""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_loads_neither_rich_nor_what_only_an_answer_needs(shell: str) -> None:
    # Typer checks the options of a command with pydantic, so that is loaded by it in any case.
    variables = {
        "_AIROLES_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": "airoles list --fam",
        "COMP_CWORD": "2",
        "_TYPER_COMPLETE_ARGS": "airoles list --fam",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    loaded = loaded_by(COMPLETED.format(variables=variables))
    assert "airoles.cli.completion" in loaded
    bare = loaded_by(BARE.replace('["bare", "--help"]', '["bare", "first"]'))
    assert within(loaded, (*HEAVY, *ANSWERING)) - bare == set()
    assert within(loaded, ("rich", "markdown_it")) == set()


def test_the_model_is_imported_without_pydantic() -> None:
    every_module = (
        "import importlib, pkgutil, airoles.model\n"
        "for found in pkgutil.walk_packages(airoles.model.__path__, 'airoles.model.'):\n"
        "    importlib.import_module(found.name)"
    )
    loaded = loaded_by(every_module)
    assert "airoles.model.role" in loaded
    assert within(loaded, (*HEAVY, "rich", "typer")) == set()


ANSWERS = """
import io, sys
from contextlib import redirect_stdout, redirect_stderr
from airoles.cli.main import main

def run(*arguments):
    sys.argv = ["airoles", *arguments]
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as end:
            return end.code or 0

for answered in (
    [], ["list"], ["show", "caio"], ["show", "Chief AI Off"], ["compare", "caio", "cto"],
    ["path", "data-scientist"], ["path", "data-scientist", "--to", "caio"],
    ["path", "--to", "caio"], ["gap", "data-scientist", "caio"], ["fit", "--have", "python"],
    ["salary", "caio"], ["search", "zookeeper"], ["disputes"], ["sources"],
):
    assert run(*answered) == 0, answered
for refused in (["show", "head"], ["list", "--level", "boss"], ["compare", "caio"]):
    assert run(*refused) == 1, refused
assert run("shwo") == 2
assert "rapidfuzz" not in sys.modules
assert run("show", "zookeeper") == 1
assert "rapidfuzz" in sys.modules
"""


def test_near_names_are_looked_for_only_after_a_miss() -> None:
    assert "rapidfuzz" in loaded_by(ANSWERS)
