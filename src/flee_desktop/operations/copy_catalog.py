"""Save a copy of a catalog, also of one that cannot be changed."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flee_desktop.store.catalog import Catalog


def copy_catalog(catalog: "Catalog", target: Path) -> None:
    """Write all that is in the catalog to `target`, whole or not at all; raises UserError when it fails."""
    catalog.copy_to(target)
