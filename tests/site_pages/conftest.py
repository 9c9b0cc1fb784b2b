"""Sites in memory, each built once."""

import pytest

from airoles.catalog import Catalog
from airoles.site.build import site_files

BASE = "https://example.org/atlas/"


@pytest.fixture(scope="session")
def small_site(small: Catalog) -> dict[str, bytes]:
    """The site of the made-up catalog, with an address of its own."""
    return site_files(small, base_url=BASE)


@pytest.fixture(scope="session")
def public_site(public: Catalog) -> dict[str, bytes]:
    """The site of the catalog that airoles ships."""
    return site_files(public)
