"""Reads, checks and indexes the data; `open_catalog` is the one door to it."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from airoles.catalog.catalog import Arrival, Catalog
    from airoles.catalog.opening import open_catalog

__all__ = ["Arrival", "Catalog", "open_catalog"]

_HOMES = {"Arrival": "catalog", "Catalog": "catalog", "open_catalog": "opening"}


def __getattr__(name: str) -> Any:
    """Load what is asked for, so that completion can read names without the whole model."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
