"""Whole screens as people see them; `make looks` writes the expected ones anew.

Read the difference as a stranger would before it is committed: a screen that is ugly, cut off or
unclear is a defect, whatever this test says.
"""

import difflib
import io
import os
import shlex
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest
from rich.cells import cell_len

HERE = Path(__file__).resolve().parent
LOOKS = HERE / "looks"
RENEW = bool(os.environ.get("AIROLES_RENEW"))

WIDTHS = (60, 80, 100, 160, None)
"""Columns of a terminal; None stands for a pipe."""

EVERYWHERE = {
    "overview": "airoles",
    "list": "airoles list",
    "show": "airoles show head-of-models",
    "compare-two": "airoles compare head-of-models chief-model-officer",
    "compare-three": "airoles compare data-clerk modeller model-adviser",
    "path": "airoles path data-clerk",
    "path-tree": "airoles path data-clerk --tree",
    "routes": "airoles path data-clerk --to chief-model-officer",
    "arrivals": "airoles path --to chief-model-officer",
    "gap": "airoles gap data-clerk chief-model-officer",
    "fit": "airoles fit --have counting,models --to chief-model-officer",
    "salary": "airoles salary data-clerk modeller head-of-models",
    "search": "airoles search counting models",
    "disputes": "airoles disputes",
    "sources": "airoles sources",
    "adverts": "airoles adverts",
}
"""Questions to the made-up catalog of tests/small, on every width."""

AT_80 = {
    "list-sorted": "airoles list --family ai --sort pay",
    "list-none": "airoles list --family product",
    "show-chief": "airoles show chief-model-officer",
    "show-clerk": "airoles show data-clerk",
    "show-some": "airoles show head-of-models --only mandate,pay,codes",
    "show-without-sources": "airoles show head-of-models --no-sources",
    "compare-difference": "airoles compare head-of-models chief-model-officer --diff",
    "compare-some": "airoles compare data-clerk modeller --only level,pay,skills --no-sources",
    "compare-same": "airoles compare head-of-models chief-model-officer --diff --only family",
    "path-elsewhere": "airoles path model-adviser --market CA",
    "path-mermaid": "airoles path data-clerk --format mermaid",
    "path-none": "airoles path chief-model-officer",
    "routes-tree": "airoles path data-clerk --to chief-model-officer --tree",
    "gap-both": "airoles gap modeller head-of-models --both --explain",
    "gap-skills": "airoles gap --have counting,explaining chief-model-officer",
    "salary-one": "airoles salary data-clerk",
    "salary-market": "airoles salary data-clerk modeller --market CA",
    "search-nothing": "airoles search unicorn",
    "disputes-none": "airoles disputes modeller",
    "adverts-of-a-role": "airoles adverts head-of-models",
    "adverts-whole": "airoles adverts head-of-models --full",
    "adverts-none": "airoles adverts data-clerk",
    "sources-graded": "airoles sources head-of-models --grade C",
}
"""More questions to the made-up catalog, at 80 columns."""

PUBLIC_AT_80 = {
    "public-overview": "airoles",
    "public-show": "airoles show caio --only summary,mandate",
    "public-compare": (
        "airoles compare caio cto cio --only primary_focus,success_measure,horizon,data_orientation"
    ),
}
"""Questions to the public catalog."""


class Look(NamedTuple):
    """A screen: what is asked, of which catalog, on how many columns."""

    name: str
    command: str
    columns: int | None
    public: bool = False

    @property
    def file(self) -> Path:
        """Where the expected screen stands."""
        return LOOKS / f"{self.name}-{self.columns or 'piped'}.txt"

    @property
    def prompt(self) -> str:
        """What one types to see it."""
        return (
            f"$ COLUMNS={self.columns} {self.command}"
            if self.columns
            else f"$ {self.command} | cat"
        )


def looks() -> Iterator[Look]:
    """Every screen that is expected."""
    for name, command in EVERYWHERE.items():
        for columns in WIDTHS:
            yield Look(name, command, columns)
    for name, command in AT_80.items():
        yield Look(name, command, 80)
    for name, command in PUBLIC_AT_80.items():
        yield Look(name, command, 80, public=True)


ALL = tuple(looks())
each_look = pytest.mark.parametrize("look", ALL, ids=[look.file.stem for look in ALL])


@pytest.fixture(scope="module", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing is read from the cache of whoever runs the tests, or left in it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


def seen(look: Look, monkeypatch: pytest.MonkeyPatch) -> str:
    """The screen as it is now, below what one types to see it."""
    from airoles.cli.main import app

    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "AIROLES_DATA"):
        monkeypatch.delenv(name, raising=False)
    if look.columns:
        monkeypatch.setenv("COLUMNS", str(look.columns))
    if not look.public:
        monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: HERE / "small")
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    with redirect_stdout(printed):
        app(shlex.split(look.command)[1:], prog_name="airoles", standalone_mode=False)
    printed.seek(0)
    return f"{look.prompt}\n{printed.read()}"


@each_look
def test_a_screen_looks_as_expected(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    now = seen(look, monkeypatch)
    if RENEW:
        look.file.write_text(now, encoding="utf-8", newline="")
    before = look.file.read_bytes().decode("utf-8") if look.file.exists() else ""
    if now != before:
        shown = look.file.relative_to(HERE.parent)
        difference = difflib.unified_diff(
            before.splitlines(), now.splitlines(), f"expected, {shown}", "now", lineterm=""
        )
        told = "\n".join(difference) or "only the line breaks differ"
        pytest.fail(f"{told}\n\nIf this is what it should be: make looks", pytrace=False)


@each_look
def test_an_expected_screen_fits_its_columns_but_for_addresses(look: Look) -> None:
    _, *lines = look.file.read_text("utf-8").splitlines()
    wide = [line for line in lines if look.columns and cell_len(line) > look.columns]
    assert [line for line in wide if not line.lstrip().startswith("http")] == []


@each_look
def test_an_expected_screen_has_no_colour_no_stray_spaces_and_no_holes(look: Look) -> None:
    text = look.file.read_text("utf-8")
    assert "\x1b" not in text
    assert "\n\n\n\n" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert [line for line in text.splitlines() if line != line.rstrip()] == []


def test_no_expected_screen_is_left_over() -> None:
    left_over = set(LOOKS.iterdir()) - {look.file for look in ALL}
    if RENEW:
        for file in left_over:
            file.unlink()
        left_over = set()
    assert left_over == set()


TREES = {
    "an end outside the catalog": ("airoles path model-adviser", "Board seat"),
    "no way up at all": (
        "airoles path chief-model-officer",
        "No source tells of a move from here.",
    ),
}


@pytest.mark.parametrize(("command", "told"), TREES.values(), ids=TREES)
def test_a_tree_tells_all_that_tables_tell(
    command: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told in seen(Look("", command, 80), monkeypatch)
    assert told in seen(Look("", f"{command} --tree", 80), monkeypatch)
