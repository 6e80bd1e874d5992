"""All that is in a catalog, to compare."""

from typing import Any

from sqlalchemy import select

from flee_desktop.store.catalog import Catalog
from flee_desktop.store.sqlite_journal import JOURNALED


def contents(catalog: Catalog) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of the user's, by its key."""
    with catalog.read() as session:
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key))]
            for table in JOURNALED
        }
