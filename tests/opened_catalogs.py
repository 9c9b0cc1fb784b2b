"""The catalogs that tests ask, each opened once in a process.

Mutation testing runs tests over and over in copies of one process; with what stands here, they
need not read the data files each time.
"""

from functools import cache
from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.store.building import catalog_from
from airoles.store.open_catalog import open_catalog

SMALL = Path(__file__).parent / "small"


@cache
def small_catalog() -> Catalog:
    """The made-up catalog of five roles, in memory."""
    return catalog_from((SMALL,))


@cache
def small_catalog_from_its_index() -> Catalog:
    """The made-up catalog as it comes back from the cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("airoles.reading.folders.public_folder", lambda: SMALL)
        open_catalog()
        return open_catalog()


@cache
def public_catalog() -> Catalog:
    """The catalog that airoles ships."""
    return open_catalog()
