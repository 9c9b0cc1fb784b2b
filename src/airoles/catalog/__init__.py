"""Reads, checks and indexes the data; `open_catalog` is the one door to it."""

from airoles.catalog.catalog import Arrival, Catalog
from airoles.catalog.opening import open_catalog

__all__ = ["Arrival", "Catalog", "open_catalog"]
