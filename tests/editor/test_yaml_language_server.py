"""What an editor makes of data files and schemas, by the language server that editors use."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from airoles.authoring.template import FILL_IN, descriptions, template
from airoles.model.pay import Pay
from airoles.model.role import Mandate, Role
from airoles.model.skill import Need
from airoles.model.source import Source
from airoles.model.words import BASES, LEVELS
from airoles.reading.folders import SHARED, data_files
from node_packages import installed

from .server import Server, running

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "data"
ROLES = DATA / "roles"
FILES = data_files(DATA)
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")
HEAD = "# yaml-language-server: $schema=../../schema/role.schema.json\n"
SOURCES_HEAD = "# yaml-language-server: $schema=../schema/sources.schema.json\n"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_data_file_names_its_schema_in_its_first_line(file: Path) -> None:
    found = MODELINE.fullmatch(file.read_text("utf-8").split("\n")[0])
    assert found
    kind = file.stem if file.stem in SHARED else "role"
    assert (file.parent / found[1]).resolve() == DATA.parent / "schema" / f"{kind}.schema.json"
    assert (file.parent / found[1]).is_file()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A language server for the module."""
    package = HERE / "node_modules" / "yaml-language-server"
    with running([installed(HERE), str(package / "bin" / "yaml-language-server")], HERE) as found:
        yield found


@pytest.mark.slow
@pytest.mark.parametrize(
    ("begun", "kind", "written"),
    [
        ("‸\n", Role, set()),
        ("id: x\nlevel: head\n‸\n", Role, {"id", "level"}),
        ("mandate:\n  ‸\n", Mandate, set()),
        ("skills:\n  - skill: x\n    ‸\n", Need, {"skill"}),
        ("pay:\n  - market: US\n    ‸\n    basis: base\n", Pay, {"market", "basis"}),
    ],
)
def test_fields_are_offered_where_they_can_stand_with_what_they_mean(
    server: Server, begun: str, kind: type, written: set[str]
) -> None:
    wanted = {name: told for name, told in descriptions(kind).items() if name not in written}
    offered = server.completions(ROLES, HEAD + begun)
    assert {name: offered.get(name) for name in wanted} == wanted
    assert len(offered) - len(wanted) <= 1  # the server adds the record as a whole
    assert written & set(offered) == set()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("begun", "words"),
    [
        ("level: ‸\n", LEVELS),
        ("pay:\n  - basis: ‸\n", BASES),
        (
            "skills:\n  - skill: x\n    importance: ‸\n",
            ("required", "expected", "helpful", "named"),
        ),
    ],
)
def test_words_of_a_closed_list_are_offered(
    server: Server, begun: str, words: tuple[str, ...]
) -> None:
    assert sorted(server.completions(ROLES, HEAD + begun)) == sorted(words)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "kind", "field"),
    [
        ("id: x\nle‸vel: head\n", Role, "level"),
        ("mandate:\n  se‸at:\n    - text: x\n", Mandate, "seat"),
        ("pay:\n  - market: US\n    at_le‸ast: [high]\n", Pay, "at_least"),
    ],
)
def test_what_a_field_means_is_told_where_the_pointer_rests(
    server: Server, text: str, kind: type, field: str
) -> None:
    assert descriptions(kind)[field] in server.hover(ROLES, HEAD + text).replace("\\", "")


@pytest.mark.slow
def test_sources_are_helped_with_as_well(server: Server) -> None:
    offered = server.completions(DATA, f"{SOURCES_HEAD}some-blog:\n  title: T\n  ‸\n")
    assert set(descriptions(Source)) - {"title"} <= set(offered)
    grades = server.completions(DATA, f"{SOURCES_HEAD}some-blog:\n  grade: ‸\n")
    assert sorted(grades) == list("ABCDE")


BAD = """\
id: head-of-robots
title: Head of Robots
level: heads
family: ai
colour: blue
summary:
  - text: It leads.
    source: [blog]
pay:
  - {market: us, currency: USD, basis: base, year: 2026, low: 1e, sources: [blog]}
"""


@pytest.mark.slow
def test_slips_are_told_on_their_lines(server: Server) -> None:
    found = server.problems({ROLES / "head-of-robots.yaml": HEAD + BAD})["head-of-robots.yaml"]
    wanted = [
        (4, 'Valid values: "practitioner"'),
        (6, "Property colour is not allowed"),
        (8, 'Missing property "sources"'),
        (9, "Property source is not allowed"),
        (11, "does not match the pattern"),
        (11, "Incorrect type"),
    ]
    assert sorted({line for line, _ in found}) == sorted({line for line, _ in wanted})
    for line, told in wanted:
        assert [m for at, m in found if at == line and told in m], (told, found)


@pytest.mark.slow
def test_the_real_data_has_no_problem(server: Server) -> None:
    found = server.problems({file: file.read_text("utf-8") for file in FILES})
    assert len(found) > 40
    assert {name: problems for name, problems in found.items() if problems} == {}


@pytest.mark.slow
def test_of_a_new_role_just_the_lines_that_ask_for_a_value_are_wrong(server: Server) -> None:
    text = template("new-role", "New Role", "../../schema/role.schema.json")
    asking = [n for n, line in enumerate(text.split("\n"), 1) if f"# {FILL_IN}" in line]
    found = server.problems({ROLES / "new-role.yaml": text})["new-role.yaml"]
    assert found
    assert {line for line, _ in found} <= set(asking)
