"""What an installed program, which ships its index, loads and opens for an answer."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from airoles.reading.folder_reader import read_library
from airoles.reading.folders import public_folder
from airoles.store.building import catalog_of
from airoles.store.sqlite_index import write_index

CODE = """
import json, sys
from pathlib import Path

opened = []

def heard(event, arguments):
    if event == "open" and isinstance(arguments[0], str) and isinstance(arguments[1], str):
        opened.append(arguments[0])
    if event == "sqlite3.connect":
        opened.append(str(arguments[0]))

import airoles.reading.folders
index = Path(sys.argv[1])
airoles.reading.folders.shipped_index = lambda: index
sys.addaudithook(heard)
from airoles.cli.main import main
sys.argv = ["airoles", *sys.argv[2:]]
try:
    main()
except SystemExit as end:
    assert end.code in (0, None), end.code
print(json.dumps([sorted(sys.modules), opened]), file=sys.stderr)
"""
READING = {
    "yaml",
    "rapidfuzz",
    "airoles.reading.library",
    "airoles.reading.field_check",
    "airoles.reading.yaml_text",
    "airoles.reading.rules",
    "airoles.store.passages",
    "airoles.store.steps",
}
"""What only reading and checking data files needs."""
ELSEWHERE = {
    "rich.tree",
    "rich.markdown",
    "rich.progress",
    "rich.syntax",
    "airoles.store.full_text",
    "airoles.exports",
    "airoles.intake",
    "airoles.views.html_page",
    "airoles.views.json_text",
    "airoles.views.csv_text",
    "airoles.views.charts",
    "airoles.questions.search",
    "airoles.questions.salary",
    "airoles.questions.listing",
}
"""What no table of a role or a route needs."""
ROUTES = {"airoles.questions.routes", "airoles.questions.pareto", "airoles.views.reports.routes"}
COMPARING = {"airoles.questions.compare", "airoles.views.reports.compare"}


class Seen(NamedTuple):
    """What was loaded and opened."""

    modules: set[str]
    data: list[str]
    """Files opened for reading that are no code."""


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The public catalog as the wheel ships it."""
    library = read_library((public_folder(),))
    file = tmp_path_factory.mktemp("shipped") / "catalog.sqlite"
    write_index(catalog_of(library), library, "shipped", file)
    return file


@cache
def seen(index: Path, *arguments: str, tab: str = "") -> Seen:
    """Ask in a Python of its own, with the index in the place of the shipped one."""
    unset = ("AIROLES_DATA", "COLUMNS", "FORCE_COLOR")
    env = {name: value for name, value in os.environ.items() if name not in unset}
    if tab:
        env |= {"_AIROLES_COMPLETE": "complete_bash", "COMP_WORDS": tab, "COMP_CWORD": "2"}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(index), *arguments],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    modules, opened = json.loads(done.stderr.splitlines()[-1])
    data = [
        name for name in opened if name.endswith((".yaml", ".sqlite", ".json")) or "mode=" in name
    ]
    return Seen(set(modules), data)


def test_show_opens_one_data_file_and_no_yaml(index: Path) -> None:
    assert seen(index, "show", "caio").data == [f"{index.as_uri()}?mode=ro&immutable=1"]


def test_completion_opens_one_data_file_and_no_yaml(index: Path) -> None:
    found = seen(index, tab="airoles show ch")
    assert found.data == [f"{index.as_uri()}?mode=ro&immutable=1"]


ANSWERS = {
    "show": (("show", "caio"), ROUTES | COMPARING),
    "compare": (("compare", "head-of-ai", "caio"), ROUTES),
    "path": (("path", "data-scientist", "--to", "caio"), COMPARING),
}


@pytest.mark.parametrize(("asked", "others"), ANSWERS.values(), ids=ANSWERS)
def test_an_answer_loads_nothing_that_only_reading_files_or_another_answer_needs(
    index: Path, asked: tuple[str, ...], others: set[str]
) -> None:
    assert seen(index, *asked).modules & (READING | ELSEWHERE | others) == set()


def test_completion_of_a_name_loads_neither_the_model_nor_questions_nor_views(index: Path) -> None:
    loaded = seen(index, tab="airoles show ch").modules
    assert loaded & READING == set()
    ours = {name for name in loaded if name.startswith("airoles.")}
    assert {name for name in ours if name.startswith("airoles.model.")} <= {
        "airoles.model.words",
        "airoles.model.layer_names",
    }
    answering = {name for name in ours if name.startswith(("airoles.questions", "airoles.views"))}
    assert answering <= {"airoles.views", "airoles.views.formats"}
    assert "airoles.catalog.catalog" not in ours
    assert "airoles.store.sqlite_index" not in ours
