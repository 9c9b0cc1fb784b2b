"""Pages made here around the scripts, and the browser that opens them."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.site.catalog_script import catalog_script
from opened_catalogs import public_catalog

from .browser import Browser
from .made import harmful

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="{policy}">
<link rel="icon" href="icon.svg">
<script defer src="site.js"></script></head>
<body><main><h1>{title}</h1><div id="{mount}"></div></main></body></html>
"""


def write_site(folder: Path, catalog: Catalog) -> Path:
    """A page for each mount, the two scripts, and a page for each role."""
    (folder / "roles").mkdir(parents=True)
    for mount in ("search", "compare", "routes"):
        page = PAGE.format(title=mount.title(), policy=POLICY, mount=mount)
        (folder / f"{mount}.html").write_text(page, "utf-8")
    for role in catalog.roles:
        (folder / "roles" / f"{role}.html").write_text(f"<title>{role}</title>", "utf-8")
    script = files("airoles.site").joinpath("site.js").read_text("utf-8")
    (folder / "site.js").write_text(script, "utf-8")
    (folder / "catalog.js").write_text(catalog_script(catalog), "utf-8")
    (folder / "icon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    return folder


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all tests of a file."""
    with Browser(tmp_path_factory.mktemp("profile")) as started:
        yield started


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of the public catalog."""
    return write_site(tmp_path_factory.mktemp("sites") / "public", public_catalog())


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of a catalog whose texts mean harm."""
    return write_site(tmp_path_factory.mktemp("sites") / "hostile", harmful())
