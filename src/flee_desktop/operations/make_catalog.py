"""Make a new catalog that holds something from the start: whole, or not at all."""

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from flee_desktop import paths
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.importers import read_source
from flee_desktop.operations.import_by_plan import import_files
from flee_desktop.operations.import_files import SourceFile
from flee_desktop.store.catalog import create_catalog
from flee_desktop.store.history import forget


def make_catalog(path: Path, sources: Sequence[SourceFile]) -> None:
    """Write a new catalog with what was read; raises UserError, leaving nothing, when that fails.

    A catalog that another start of the program put there meanwhile is left alone.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".new-catalog-", dir=path.parent) as folder:
            unfinished = Path(folder, path.name)
            with closing(create_catalog(unfinished)) as catalog:
                import_files(catalog, sources)
                forget(catalog)  # to undo what it began with would leave nothing
            if not path.exists():
                unfinished.rename(path)
    except OSError as error:
        raise UserError(
            f"Could not make the catalog {path}: {error.strerror}.", "Choose another folder."
        ) from error


def bundled_sources() -> Iterator[SourceFile]:
    """The dossiers that ship with the program: *Flee* first, then the films, people and bodies around it."""
    found = (paths.database_files() / "dossiers").rglob("*.json")
    for file in sorted(found, key=lambda file: (file.stem != "flee", file)):
        data = file.read_bytes()
        yield SourceFile(f"bundled: {file.name}", hashlib.sha256(data).hexdigest(), read_source(data))
