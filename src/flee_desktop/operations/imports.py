"""The files that were imported into a catalog, and how their reading went."""

from flee_desktop.domain.imports import ImportRecord
from flee_desktop.store import imports
from flee_desktop.store.catalog import Catalog


def list_imports(catalog: Catalog) -> list[ImportRecord]:
    """Every import, the latest first, with how much of the catalog comes from it."""
    with catalog.read() as session:
        return imports.list_imports(session)
