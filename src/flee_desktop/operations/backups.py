"""Back up a catalog, list its backups, restore one."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from flee_desktop.domain.backups import Backup, BackupContents, BackupReason
from flee_desktop.domain.errors import UserError
from flee_desktop.store import backups, restoring
from flee_desktop.store.catalog import Catalog


def list_backups(catalog: Path) -> tuple[Backup, ...]:
    """The backups of the catalog at this place, the newest first; also when the catalog is gone."""
    return backups.list_backups(catalog)


def read_contents(backup: Backup) -> BackupContents:
    """How much is in a backup; raises UserError when it cannot be read."""
    return backups.read_contents(backup.path)


def back_up(catalog: Catalog) -> Backup:
    """Back up a catalog because the user wants it; when nothing was changed since, the newest is returned.

    Raises UserError, with the older backups kept, when none can be made.
    """
    return catalog.back_up(BackupReason.WANTED)


def back_up_daily(catalog: Catalog, go_on: Callable[[], object] = lambda: None) -> Backup | None:
    """Make the backup of the day, unless there is one, nothing was changed, or nothing can be written.

    `go_on` is called every few milliseconds, and may raise to end it.
    """
    if catalog.read_only or not catalog.data_version():
        return None
    newest = next(iter(backups.list_backups(catalog.path)), None)
    today = dt.datetime.now(dt.UTC).date()
    if newest is not None and newest.made_at.date() == today:
        return None
    made = catalog.back_up(BackupReason.DAILY, go_on)
    return made if made != newest else None


def restore_backup(backup: Path, catalog: Path) -> Path | None:
    """Put a backup in the place of the catalog, all or nothing; where what was there is kept.

    Raises UserError, with nothing changed, when the backup is not sound or the catalog in use.
    """
    return restoring.restore(backup, catalog)


def find_backup(catalog: Path, name: str) -> Path:
    """The backup that a user means: its number, `latest`, or the path of any catalog. Raises UserError."""
    listed = backups.list_backups(catalog)
    wanted = str(listed[0].number) if listed and name == "latest" else name
    found = next((backup.path for backup in listed if str(backup.number) == wanted), Path(name))
    if not found.is_file():
        raise UserError(f"There is no backup {name} of {catalog.name}.", "List them: flee-desktop restore")
    return found
