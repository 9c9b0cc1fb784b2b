"""The frozen catalog that questions ask, and how a role is found by its names."""

from airoles.catalog.catalog import Arrival, Catalog

__all__ = ["Arrival", "Catalog"]
