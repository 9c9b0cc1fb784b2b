"""Diagrams drawn by Graphviz and Mermaid themselves, and what can be read on the drawings."""

import hashlib
import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.questions.arrivals import arrivals
from airoles.questions.ladders import ladders
from airoles.questions.reply import reply
from airoles.questions.routes import routes
from airoles.views.graphs import graph_of
from airoles.views.graphs.dot import dot
from airoles.views.graphs.graph import Arrow, Graph
from airoles.views.graphs.mermaid import mermaid
from views.test_graph import HOSTILE

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("diagrams")]

HERE = Path(__file__).resolve().parent
FORMS = {"dot": "dot", "mermaid": "mmd"}
each_form = pytest.mark.parametrize("form", FORMS)
Check = Callable[[str, str], "Checked"]


@dataclass(frozen=True)
class Checked:
    """What can be read on a drawing, or why the tool refuses the text."""

    read: Any
    refused: str | None


@pytest.fixture(scope="session")
def check(node: list[str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Check]:
    """Draw a text in a form, all of them in one process, and tell what can be read."""
    folder = tmp_path_factory.mktemp("drawn")
    drawing = subprocess.Popen(
        [*node, str(HERE / "check.mjs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert drawing.stdin
    assert drawing.stdout

    def checked(text: str, form: str) -> Checked:
        assert drawing.stdin
        assert drawing.stdout
        name = hashlib.sha256(text.encode("utf-8")).hexdigest()
        file = folder / f"{name}.{FORMS[form]}"
        file.write_text(text, "utf-8")
        patience = Timer(120, drawing.kill)
        patience.start()
        try:
            drawing.stdin.write(f"{file}\n")
            drawing.stdin.flush()
            return Checked(**json.loads(drawing.stdout.readline()))
        finally:
            patience.cancel()

    with drawing:
        yield checked
        drawing.stdin.close()


@pytest.fixture(scope="session")
def read(check: Check) -> Callable[[Graph, str], Any]:
    """What can be read on the drawing of a diagram: labels of nodes by id, and of arrows."""

    def drawn(pictured: Graph, form: str) -> Any:
        done = check(written(pictured, form), form)
        assert done.refused is None
        return done.read

    return drawn


def written(pictured: Graph, form: str) -> str:
    return {"dot": dot, "mermaid": mermaid}[form](pictured)


def keys(pictured: Graph, form: str) -> dict[str, str]:
    """The ids of nodes as the drawing has them, with what they are called in the diagram."""
    return {f"n{n}" if form == "mermaid" else key: key for n, key in enumerate(pictured.nodes)}


PICTURES: dict[str, Callable[[Catalog], Graph]] = {
    "path data-scientist --to caio": lambda of: graph_of(
        reply(of, "routes", routes(of, "data-scientist", "caio"))
    ),
    "path data-scientist": lambda of: graph_of(reply(of, "path", ladders(of, "data-scientist"))),
    "path --to caio": lambda of: graph_of(reply(of, "arrivals", arrivals(of, "caio"))),
}


@each_form
@pytest.mark.parametrize("asked", PICTURES)
def test_the_tool_draws_every_role_and_arrow(
    public: Catalog, read: Callable[[Graph, str], Any], asked: str, form: str
) -> None:
    pictured = PICTURES[asked](public)
    found = read(pictured, form)
    names = keys(pictured, form)
    assert {names[key]: label for key, label in found["nodes"].items()} == pictured.nodes
    labels = [arrow.label for arrow in pictured.arrows]
    if form == "mermaid":
        labels = [label for label in labels if label]
        found["arrows"] = [label for label in found["arrows"] if label]
    assert sorted(found["arrows"]) == sorted(labels)
    assert len(pictured.arrows) > 2


@each_form
def test_the_program_writes_what_the_tool_draws(
    public: Catalog, tmp_path: Path, check: Check, form: str
) -> None:
    from airoles.cli.main import app

    file = tmp_path / f"x.{FORMS[form]}"
    asked = ["path", "data-scientist", "--to", "caio", "-o", str(file)]
    app(asked, prog_name="airoles", standalone_mode=False)
    done = check(file.read_text("utf-8"), form)
    assert done.refused is None
    titles = {f"{role.title} ({role.level})" for role in public.roles.values()}
    assert set(done.read["nodes"].values()) <= titles


@pytest.fixture(scope="session")
def read_back(read: Callable[[Graph, str], Any]) -> dict[str, Any]:
    """What can be read where nodes and arrows bear all that means something to the tools."""
    ends = list(HOSTILE)
    arrows = tuple(Arrow(end, ends[n - 1], HOSTILE[end], n % 2 == 0) for n, end in enumerate(ends))
    pictured = Graph("\n".join(HOSTILE.values()), HOSTILE, arrows)
    return {form: read(pictured, form) for form in FORMS}


@each_form
@pytest.mark.parametrize("name", HOSTILE)
def test_the_tool_shows_a_label_as_it_stands(
    read_back: dict[str, Any], form: str, name: str
) -> None:
    found = read_back[form]
    key = f"n{list(HOSTILE).index(name)}" if form == "mermaid" else name
    assert found["nodes"][key] == HOSTILE[name]
    assert HOSTILE[name] in found["arrows"]
    assert len(found["nodes"]) == len(found["arrows"]) == len(HOSTILE)


BROKEN = {
    "dot": [
        'digraph "a" {\n  "x" [label="open];\n}\n',
        'digraph "a" {\n  "x" [label="say "hi""];\n}\n',
        'digraph "a" {\n  "x" -> ;\n}\n',
        'digraph "a" {\n  "x";\n',
        "flowchart BT\n  n0[x]\n",
        "",
    ],
    "mermaid": [
        'flowchart BT\n  n0["open]\n',
        'flowchart BT\n  n0["x"]\n  n0 --> \n',
        "flowchart BT\n  n0[a [b]\n",
        'digraph "a" {\n  "x";\n}\n',
        "",
    ],
}
"""Texts with slips that a careless writer would make."""


@pytest.mark.parametrize(
    ("form", "text"), [(form, text) for form, broken in BROKEN.items() for text in broken]
)
def test_the_tool_refuses_a_broken_text(check: Check, form: str, text: str) -> None:
    done = check(text, form)
    assert done.read is None
    assert done.refused
