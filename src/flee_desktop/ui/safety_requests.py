"""What the window asks of the worker for the catalog's safety: backups, restore, check, repair."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from flee_desktop.domain.errors import UserError
from flee_desktop.ui import catalog_requests
from flee_desktop.ui.background import Job, LongJob
from flee_desktop.ui.catalog_requests import Handle, OpenedCatalog

if TYPE_CHECKING:
    from flee_desktop.domain.backups import Backup, BackupContents
    from flee_desktop.domain.catalog_check import Problem


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup, and what is in it; None when it cannot be read."""

    backup: "Backup"
    contents: "BackupContents | None"


@dataclass(frozen=True, slots=True)
class Restored:
    """How a restore went: the catalog as it is open now, and what went wrong, None for nothing."""

    opened: OpenedCatalog
    error: UserError | None


def user_catalog() -> Path:
    """Where the user's own catalog is."""
    from flee_desktop import paths

    return paths.user_catalog()


def list_backups(catalog: Path) -> tuple[ListedBackup, ...]:
    """The backups of a catalog, the newest first."""
    from flee_desktop.operations import backups

    return tuple(ListedBackup(each, _contents(each)) for each in backups.list_backups(catalog))


def back_up(handle: Handle) -> "Backup":
    """Back up the catalog now."""
    from flee_desktop.operations import backups

    return backups.back_up(handle)


def back_up_daily(handle: Handle, job: LongJob) -> "Backup | None":
    """Make the backup of the day, if there is none and something was changed."""
    from flee_desktop.operations import backups

    return backups.back_up_daily(handle, _telling(job))


def restore(handle: Handle | None, catalog: Path, backup: Path, job: Job) -> Restored:
    """Put the backup in the place of the catalog, which is closed meanwhile, and open it."""
    from flee_desktop.operations import backups

    if handle is not None:
        handle.close()
    failed: UserError | None = None
    try:
        backups.restore_backup(backup, catalog)
    except UserError as error:
        failed = error
    return Restored(catalog_requests.open_catalog(catalog, job), failed)


def check(handle: Handle, job: LongJob) -> "tuple[Problem, ...]":
    """Look through the catalog."""
    from flee_desktop.operations import check_catalog

    return check_catalog.check_catalog(handle, _telling(job))


def repair(handle: Handle) -> "tuple[Problem, ...]":
    """Repair what needs no decision; what is left."""
    from flee_desktop.operations import check_catalog

    check_catalog.repair_catalog(handle)
    return check_catalog.check_catalog(handle)


def _telling(job: LongJob) -> Callable[[], None]:
    """Called between pieces of the work: shows that it goes on, and ends it when it was canceled."""

    def go_on() -> None:
        job.tell(0, 0)
        job.pause()

    return go_on


def _contents(backup: "Backup") -> "BackupContents | None":
    from flee_desktop.operations import backups

    try:
        return backups.read_contents(backup)
    except UserError:
        return None
