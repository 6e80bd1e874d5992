"""Backups: made by SQLite's own VACUUM INTO, looked through before they count, kept thin.

They lie in the user's data folder, a folder for each catalog. Who is killed while making one leaves one
unfinished file, which the next one clears away.
"""

import datetime as dt
import errno
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine, func, inspect, select
from sqlalchemy.orm import Session

from flee_desktop import paths
from flee_desktop.domain.backups import Backup, BackupContents, BackupReason, surplus
from flee_desktop.domain.errors import DamagedError, DiskFullError, UserError
from flee_desktop.domain.file_kinds import HEAD, application_id, name_kind
from flee_desktop.store import sqlite
from flee_desktop.store.disks import sync_file, sync_folder
from flee_desktop.store.failures import explained
from flee_desktop.store.file_lock import FileLock
from flee_desktop.store.sqlite_journal import JOURNALED
from flee_desktop.store.tables import CatalogState, Film, Nomination

_WHEN = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{6,})_(\d{8}T\d{6}Z)_([a-z]+)\.fleecat")
_UNFINISHED = ".unfinished"
_LONGEST = 40  # letters of a catalog's name in that of its folder
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
_Counts = Mapping[str, int]


def folder_of(catalog: Path) -> Path:
    """Where the backups of a catalog are; it may not exist yet."""
    place = str(catalog.absolute()).encode(errors="surrogateescape")
    return paths.user_backups() / f"{catalog.stem[:_LONGEST]}-{zlib.crc32(place):08x}"


def list_backups(catalog: Path) -> tuple[Backup, ...]:
    """The backups of a catalog, the newest first."""
    try:
        found = [_read_name(path) for path in folder_of(catalog).iterdir()]
    except OSError:
        return ()
    known = (backup for backup in found if backup is not None)
    return tuple(sorted(known, key=lambda backup: backup.number, reverse=True))


def make_backup(
    engine: Engine, catalog: Path, reason: BackupReason, go_on: Callable[[], object] = lambda: None
) -> Backup:
    """Back up what the engine reads, verify it, and let surplus backups go.

    When nothing was changed since the newest backup, that one is returned. Raises UserError, with the older
    backups kept, when none can be made. `go_on` is called every few milliseconds, and may raise to end it.
    """
    with explained_with_disk("No backup was made"), _alone_in(folder_of(catalog)) as folder:
        stamp, counts = _stamp_and_counts(engine)
        newest = next(iter(list_backups(catalog)), None)
        if newest is not None and _is_stamped(newest.path, stamp):
            return newest
        unfinished = folder / _UNFINISHED
        try:
            sqlite.copy_into(engine, unfinished, go_on)
            verify(unfinished, stamp, counts)
            sync_file(unfinished)
            made = _keep(unfinished, newest.number + 1 if newest else 1, reason)
        finally:
            _clear(folder)
        sync_folder(folder)
        for backup in surplus(list_backups(catalog)):
            with suppress(OSError):
                backup.path.unlink()
    return made


def verify(path: Path, stamp: str = "", counts: _Counts | None = None) -> None:
    """Raise DamagedError unless it is a sound catalog; one with this stamp has these numbers of rows."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if name_kind(head) or application_id(head) != sqlite.APPLICATION_ID:
        raise DamagedError(f"{path.name} is not a sound catalog.", "Choose another backup.")
    with explained(f"{path.name} could not be verified"), reading(path) as engine:
        with engine.connect() as connection:
            sound = sqlite.is_sound(connection)
        found_stamp, found = _stamp_and_counts(engine)
    if not sound or (counts is not None and found_stamp == stamp and dict(found) != dict(counts)):
        raise DamagedError(f"{path.name} is not a sound catalog.", "Choose another backup.")


def read_contents(backup: Path) -> BackupContents:
    """How much is in a backup; raises UserError when it cannot be read."""
    with (
        explained_with_disk(f"{backup.name} could not be read"),
        reading(backup) as engine,
        Session(engine) as session,
    ):
        films = session.scalar(select(func.count()).select_from(Film).where(~Film.mentioned_only))
        awards = session.scalar(select(func.count()).select_from(Nomination))
    return BackupContents(films or 0, awards or 0)


@contextmanager
def reading(path: Path) -> Iterator[Engine]:
    """An engine on a file that nobody writes to."""
    engine = sqlite.make_engine(path, "mode=ro&immutable=1")
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def explained_with_disk(outcome: str) -> Iterator[None]:
    """As `explained`, and for what the system itself refuses."""
    try:
        with explained(outcome):
            yield
    except OSError as error:
        kind = DiskFullError if error.errno in _NO_SPACE else UserError
        raise kind(f"{outcome}: {error.strerror}.", "Check your data folder.") from error


@contextmanager
def _alone_in(folder: Path) -> Iterator[Path]:
    """The folder of a catalog's backups, for one process at a time."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / ".lock")
    if not lock.take():
        raise UserError("No backup was made: another one is being made.", "Wait until it is there.")
    try:
        _clear(folder)
        yield folder
    finally:
        lock.release()


def _clear(folder: Path) -> None:
    """Take away what is not finished, and SQLite's journal of it, which must not meet the next one."""
    for name in (f"{_UNFINISHED}-journal", _UNFINISHED):
        with suppress(OSError):
            (folder / name).unlink()


def _stamp_and_counts(engine: Engine) -> tuple[str, _Counts]:
    """Which contents these are, and how many rows each table of ours has."""
    with engine.connect() as connection:
        there = set(inspect(connection).get_table_names())
        counts = {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in JOURNALED
            if table.name in there
        }
        return connection.execute(select(CatalogState.data_token)).scalar() or "", counts


def _is_stamped(backup: Path, stamp: str) -> bool:
    with suppress(Exception), reading(backup) as engine, engine.connect() as connection:
        return bool(connection.execute(select(CatalogState.data_token)).scalar() == stamp)
    return False


def _keep(unfinished: Path, number: int, reason: BackupReason) -> Backup:
    when = dt.datetime.now(dt.UTC).replace(microsecond=0)
    kept = unfinished.replace(unfinished.with_name(f"{number:06}_{when:{_WHEN}}_{reason}.fleecat"))
    return Backup(kept, number, when, reason, kept.stat().st_size)


def _read_name(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made_at = dt.datetime.strptime(match[2], _WHEN).replace(tzinfo=dt.UTC)
        return Backup(path, int(match[1]), made_at, BackupReason(match[3]), path.stat().st_size)
    except (OSError, ValueError):
        return None
