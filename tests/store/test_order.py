"""A catalog lists what it holds in one order, wherever it comes from."""

import pytest

from airoles.catalog import Catalog

HELD = (
    "roles",
    "pay",
    "cards",
    "names",
    "arrivals",
    "skills",
    "sources",
    "routes",
    "disputes",
    "disputed",
    "occupations",
)


@pytest.mark.parametrize("field", HELD)
@pytest.mark.parametrize("kind", ["small", "cached", "public"])
def test_everything_is_listed_in_the_order_of_its_keys(
    field: str, kind: str, request: pytest.FixtureRequest
) -> None:
    of: Catalog = request.getfixturevalue(kind)
    keys = list(getattr(of, field))
    assert keys == sorted(keys)
    assert len(keys) > 1 or (kind != "public" and field == "disputes")


@pytest.mark.parametrize("field", HELD)
def test_the_order_from_the_cache_is_that_from_memory(
    field: str, small: Catalog, cached: Catalog
) -> None:
    assert list(getattr(cached, field).items()) == list(getattr(small, field).items())
