"""The catalog as tables, for files of rows and for databases."""

from airoles.catalog import Catalog
from airoles.exports.advert_tables import advert_tables
from airoles.exports.move_tables import move_tables
from airoles.exports.record_tables import record_tables
from airoles.exports.statement_tables import statement_tables
from airoles.exports.statements import statements
from airoles.exports.table import Table


def tables(catalog: Catalog) -> tuple[Table, ...]:
    """Every table of the catalog."""
    stated = tuple(statements(catalog))
    return (
        *record_tables(catalog),
        *statement_tables(stated),
        *move_tables(catalog, stated),
        *advert_tables(stated),
    )
