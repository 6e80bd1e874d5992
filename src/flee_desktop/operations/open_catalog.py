"""Open a catalog: one the user names, or the user's own, which is made at the first start."""

from pathlib import Path

from flee_desktop import paths
from flee_desktop.domain.errors import UserError
from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.store import catalog as catalogs
from flee_desktop.store import disks
from flee_desktop.store.catalog import Catalog


def open_catalog(path: Path | None, *, to_read: bool = False) -> Catalog:
    """Open the catalog at `path`, or the user's own; raises UserError saying what is wrong with it.

    The user's own is made, with the bundled dossiers, when it is not there: the first start. `to_read` opens
    also a damaged one, or one of a newer version, as far as it can be read.
    """
    return catalogs.open_catalog(_user_catalog() if path is None else path, to_read=to_read)


def synced_by(catalog: Catalog) -> str:
    """The program that copies the catalog's folder to other computers; "" when none is seen."""
    return disks.synced_by(catalog.path)


def _user_catalog() -> Path:
    path = paths.user_catalog()
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                f"Your data folder {path.parent} could not be made: {error.strerror}.",
                "Name a catalog elsewhere: flee-desktop CATALOG.",
            ) from error
        make_catalog(path, tuple(bundled_sources()))
    return path
