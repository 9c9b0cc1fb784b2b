"""The scripts behind releases and CI refuse what is not ready, and say what was measured."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"
CHANGELOG = """# Changelog

## Unreleased

- Not yet.

## 1.2.0 (2026-12-01)

### Added

- A thing.

## 1.2.0rc1 (2026-11-20)

- A thing to try.

## [1.1.0]

- An old thing.
"""


def script(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, SCRIPTS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("version", "section"),
    [
        ("1.2.0", "### Added\n\n- A thing."),
        ("1.2.0rc1", "- A thing to try."),
        ("1.1.0", "- An old thing."),
        ("1.2", ""),
        ("1.2.1", ""),
    ],
)
def test_the_notes_of_a_release_are_its_own_section_alone(version: str, section: str) -> None:
    assert script("release_notes").notes(CHANGELOG, version) == section


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script, for a source of version 1.2.0."""
    module = script("release_notes")
    (tmp_path / "src" / "airoles").mkdir(parents=True)
    (tmp_path / "src" / "airoles" / "__init__.py").write_text('"""X."""\n\n__version__ = "1.2.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    return module


def test_a_release_prints_its_notes(release: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main(["v1.2.0"]) == 0
    assert capsys.readouterr().out == "### Added\n\n- A thing.\n"


def test_a_tag_that_is_not_the_version_is_refused(
    release: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main(["v1.2.1"]) == 1
    assert capsys.readouterr().err == "the tag is v1.2.1, and the source says v1.2.0\n"


def test_a_release_without_a_section_in_the_changelog_is_refused(
    release: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- Something.\n")
    assert release.main(["v1.2.0"]) == 1
    assert capsys.readouterr().err == "CHANGELOG.md has no section '## 1.2.0'\n"


def test_the_lowest_version_is_the_lower_bound_whatever_else_is_said() -> None:
    found = script("lowest_versions").lowest(["a>=1.2", "b<3,>=2.0", "c[x]>=1; python_version>'3'"])
    assert list(found) == ["a==1.2", "b==2.0", "c==1"]


def test_a_dependency_without_a_lower_bound_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^rich<15: no lower bound; write rich>=VERSION$"):
        list(script("lowest_versions").lowest(["rich<15"]))


@pytest.mark.parametrize(
    ("newest", "said"),
    [
        (
            ("0.30.1", 0.219),
            "airoles show caio: 200 ms with Typer 0.28.0, 219 ms with Typer 0.30.1 (1.09 times as "
            "long).\nThe upper bound of Typer in pyproject.toml can go.",
        ),
        (
            ("0.29.2", 0.4),
            "airoles show caio: 200 ms with Typer 0.28.0, 400 ms with Typer 0.29.2 (2.00 times as "
            "long).\nThe upper bound of Typer in pyproject.toml has to stay.",
        ),
        (
            ("0.28.0", 0.21),
            "airoles show caio: 200 ms with Typer 0.28.0, 210 ms with Typer 0.28.0 (1.05 times as "
            "long).\nThe newest Typer is allowed already.",
        ),
    ],
    ids=["as quick", "slower", "the same"],
)
def test_the_bound_of_typer_can_go_once_the_newest_starts_as_quickly(
    newest: tuple[str, float], said: str
) -> None:
    assert script("newest_typer").verdict(("0.28.0", 0.2), newest) == said
