"""Put a backup in the place of a catalog: verified first, all or nothing, and what was there is kept.

The order of the steps is what makes it safe. The backup is copied beside the catalog and verified; the
catalog itself takes in what lies in its log, which then is gone, and is backed up; one rename puts the copy
in its place. Whoever is killed before that has the old catalog, after that the new one.
"""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from flee_desktop.domain.backups import BackupReason
from flee_desktop.domain.errors import DamagedError, UserError
from flee_desktop.store import backups, sqlite
from flee_desktop.store.disks import sync_file, sync_folder
from flee_desktop.store.holders import Holder
from flee_desktop.store.opening import is_open_here

_LOGS = ("-wal", "-journal", "-shm")
_COLUMNS = "-columns"  # kept for the next start, of the contents there were
_IN_USE = "Close it in every other window and program, and try again."


def restore(backup: Path, catalog: Path) -> Path | None:
    """Put the backup in the place of the catalog; where the catalog that was there is kept, if one was.

    Raises UserError, with nothing changed, when the backup is not sound, the catalog in use or the disk full.
    """
    if is_open_here(catalog):
        raise UserError(f"{catalog.name} is open and was not replaced.", _IN_USE)
    backups.verify(backup)
    with backups.explained_with_disk(f"{catalog.name} was not restored"), _alone_with(catalog):
        _clear_unfinished(catalog)
        copy = catalog.with_name(f"{_unfinished_of(catalog)}{secrets.token_hex(4)}")
        try:
            with backups.reading(backup) as engine:
                sqlite.copy_into(engine, copy)
            backups.verify(copy)
            sync_file(copy)
            kept = _keep(catalog) if catalog.exists() else None
            _remove(catalog, (*_LOGS, _COLUMNS))
            copy.replace(catalog)
        finally:
            copy.unlink(missing_ok=True)
        sync_folder(catalog.parent)
    return kept


@contextmanager
def _alone_with(catalog: Path) -> Iterator[None]:
    holder = Holder(catalog)
    try:
        if other := holder.claim(alone=True):
            raise UserError(f"{catalog.name} was not restored. {other}", _IN_USE)
        yield
    finally:
        holder.release()


def _unfinished_of(catalog: Path) -> str:
    return f".{catalog.name}.restoring-"


def _clear_unfinished(catalog: Path) -> None:
    """Who was killed while restoring left a copy behind."""
    for stray in catalog.parent.iterdir():
        if stray.name.startswith(_unfinished_of(catalog)):
            stray.unlink()


def _keep(catalog: Path) -> Path:
    """Keep what is to be replaced: as a backup, or as it is when it is damaged. It has no log then."""
    engine = sqlite.make_engine(catalog, "mode=rw")
    try:
        return _settled_backup(engine, catalog)
    except DamagedError:
        return _keep_as_it_is(catalog)
    except DBAPIError as error:
        cause = sqlite.cause_of(error)
        if cause is not None and cause.error is not DamagedError:
            raise
        return _keep_as_it_is(catalog)
    finally:
        engine.dispose()


def _settled_backup(engine: Engine, catalog: Path) -> Path:
    with engine.connect() as connection:
        if not sqlite.is_sound(connection):
            raise DamagedError("The catalog has damaged pages.")
    sqlite.set_journal(engine, "DELETE")  # alone, or not at all; takes in what lies in the log
    return backups.make_backup(engine, catalog, BackupReason.RESTORE).path


def _keep_as_it_is(catalog: Path) -> Path:
    """Copy a damaged catalog, its logs too: perhaps somebody can still save something out of it."""
    folder = backups.folder_of(catalog) / f"damaged-{secrets.token_hex(4)}"
    folder.mkdir(parents=True)
    for name in (catalog.name, *(f"{catalog.name}{ending}" for ending in _LOGS)):
        with suppress(FileNotFoundError):
            shutil.copy2(catalog.with_name(name), folder)
            sync_file(folder / name)
    sync_folder(folder)
    return folder / catalog.name


def _remove(catalog: Path, endings: tuple[str, ...]) -> None:
    for ending in endings:
        catalog.with_name(f"{catalog.name}{ending}").unlink(missing_ok=True)
