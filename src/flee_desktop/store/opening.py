"""The one open sequence: what the file is, who has it, whether its schema is ours, how far it may be changed.

Whatever speaks against writing leaves a catalog that can be read; what speaks against reading is a UserError
that says what the file is instead.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from flee_desktop.domain.backups import BackupReason
from flee_desktop.domain.errors import DamagedError, NewerError, UserError
from flee_desktop.domain.file_kinds import HEAD, application_id, name_kind
from flee_desktop.store import backups, migrations, schema_parts, sqlite
from flee_desktop.store.disks import is_network, original_of
from flee_desktop.store.holders import Holder
from flee_desktop.store.odd_values import odd_values
from flee_desktop.store.open_files import lock as open_files_lock
from flee_desktop.store.open_files import open_files

EXTENSION = ".fleecat"
Identity = tuple[int, int]  # of a file, whatever its name: device and number

_MODES = ("mode=rw", "mode=ro", "mode=ro&immutable=1")
_WRITE_AHEAD = 2  # at byte 18 of the header: the file may have a log beside it
_ONLY_READ_ODDLY = (AttributeError, LookupError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Opening:
    """A file that was opened. `reason`: why it cannot be changed, "" when it can.

    `partly`: it is damaged or of a newer version, so reading may fail at any place. `foreign`: it holds parts
    that are not ours. `notices`: what the user should know, though it stopped nothing.
    """

    engine: Engine
    identity: Identity
    holder: Holder
    reason: str
    partly: bool
    foreign: bool
    notices: tuple[str, ...]

    @property
    def left_open(self) -> bool:
        """Whether the program that had it last was ended while it was open."""
        return self.holder.left_open


def open_file(path: Path, *, to_read: bool) -> Opening:
    """Open a catalog, read-only when it must be or `to_read`; raises UserError saying why it cannot be."""
    identity, log_expected = _claim(path)
    holder = Holder(path)
    try:
        reason = "It was opened to be read only." if to_read else _protection(path) or holder.claim()
        lost_log = log_expected and holder.left_open
        connected = _connect(path, reason, to_read=to_read)
        if connected.reason:
            holder.release()
        elif holder.left_open:
            _refuse_unsound(connected.engine)
    except BaseException:
        holder.release()
        release(identity)
        raise
    notices = (*connected.notices, *((_LOST_LOG,) if lost_log else ()))
    return Opening(
        connected.engine, identity, holder, connected.reason, connected.partly, connected.foreign, notices
    )


def close_file(opening: Opening) -> None:
    """Let go of the file."""
    opening.engine.dispose()
    opening.holder.release()
    release(opening.identity)


def release(identity: Identity) -> None:
    """Note that SQLite has one handle less on the file."""
    with open_files_lock:
        open_files[identity] -= 1


def is_catalog(path: Path) -> bool:
    """Whether there is a catalog: no other reader or writer of files may touch it, open as it may be."""
    with suppress(OSError, UserError), open_files_lock:
        if not _is_open(path):
            _check_header(path)
        return True
    return False


def refuse_in_use(path: Path) -> None:
    """A catalog in use is not replaced: its log would be taken for the log of the new one."""
    with suppress(OSError), open_files_lock:
        logs = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal"))
        if not _is_open(path) and not any(log.exists() for log in logs):
            return
        raise UserError(f"{path.name} is in use and was not replaced.", "Choose another name.")


def is_open_here(path: Path) -> bool:
    """Whether this process has the file open."""
    with suppress(OSError), open_files_lock:
        return _is_open(path)
    return False


_LOST_LOG = (
    "Its log was deleted after the program was ended in the middle of its work: what was saved last may be "
    "missing. “Restore…” lists the backups."
)


@dataclass(frozen=True, slots=True)
class _Connected:
    engine: Engine
    reason: str
    partly: bool
    foreign: bool
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Look:
    """What the schema is: older than ours, or of parts that are not ours, or not ours at all."""

    outdated: bool = False
    foreign: str = ""
    otherwise: str = ""


def _claim(path: Path) -> tuple[Identity, bool]:
    """Note that SQLite is about to open the file, after a look at its header if nobody here has it open.

    Also says whether a log that should be beside it is not.
    """
    with open_files_lock:
        try:
            status = path.stat()
            log_expected = not _is_open(path) and _check_header(path) and not _log_of(path).exists()
        except FileNotFoundError as error:
            raise UserError(f"There is no file {path}.", "Check the name, or create a catalog.") from error
        except OSError as error:
            raise UserError(
                f"{path} could not be opened: {error.strerror}.", "Check that you may read it."
            ) from error
        identity = (status.st_dev, status.st_ino)
        open_files[identity] += 1
        return identity, log_expected


def _is_open(path: Path) -> bool:
    status = path.stat()
    return open_files[status.st_dev, status.st_ino] > 0


def _check_header(path: Path) -> bool:
    """Raise UserError unless the file begins as a catalog does. Whether it may have a write-ahead log."""
    if not path.is_file():  # to look into a pipe would be to wait for somebody to write to it
        raise _not_a_catalog(path, "a folder" if path.is_dir() else "a device or pipe")
    with path.open("rb") as file:
        head = file.read(HEAD)
    if kind := name_kind(head):
        raise _not_a_catalog(path, kind)
    if application_id(head) != sqlite.APPLICATION_ID:
        raise _not_a_catalog(path, "a database made by another program")
    return head[18] == _WRITE_AHEAD


def _not_a_catalog(path: Path, kind: str) -> UserError:
    return UserError(
        f"{path.name or path} is not a Flee Desktop catalog: it is {kind}.",
        f"Nothing was changed. Open a file that ends in {EXTENSION}.",
    )


def _connect(path: Path, reason: str, *, to_read: bool) -> _Connected:
    """An engine that may do as much as the disk and the file's own parts allow."""
    notices: tuple[str, ...] = ()
    for mode in _MODES:
        if reason and mode == "mode=rw":
            continue
        engine = sqlite.make_engine(path, mode)
        try:
            look = _look_at(engine, to_read=to_read)
            if look.outdated:
                _refuse_outdated(path, reason or look.foreign)
                notices = _upgrade(engine, path)
                look = _look_at(engine, to_read=to_read)
            if not reason and not look.foreign:
                sqlite.set_journal(engine, "DELETE" if is_network(path) else "WAL")
        except DBAPIError as error:
            engine.dispose()
            cause = sqlite.cause_of(error)
            if cause not in sqlite.LESS_RIGHTS_MAY_HELP:
                raise
            last_error, reason = error, reason or f"{cause.words.capitalize()}."
        except BaseException:
            engine.dispose()
            raise
        else:
            if look.foreign and not reason:  # opened anew, so that nothing of it can run
                engine.dispose()
                reason = look.foreign
                continue
            said = " ".join(filter(None, (reason, look.otherwise, _unread_log(path, mode))))
            return _Connected(engine, said, bool(look.otherwise), bool(look.foreign), notices)
    raise last_error


def _look_at(engine: Engine, *, to_read: bool) -> _Look:
    """Whether it is a catalog this version understands; who only wants to read is told what is otherwise."""
    with engine.connect() as connection:
        try:
            outdated = migrations.needs_upgrade(connection)
            foreign = schema_parts.foreign_parts(connection, older=outdated)
            if not outdated:
                schema_parts.refuse_missing(connection)
        except (NewerError, DamagedError) as error:
            if not to_read:
                raise
            return _Look(otherwise=error.message)
        except _ONLY_READ_ODDLY as error:
            sqlite.refuse_damaged(engine, error, odd_values)
            raise
    return _Look(outdated, foreign)


def _refuse_outdated(path: Path, reason: str) -> None:
    if reason:
        raise UserError(
            f"{path.name} was made by an older version and must be updated first, but is write-protected. "
            f"{reason}",
            "Copy it to a folder of your own and open the copy.",
        )


def _upgrade(engine: Engine, path: Path) -> tuple[str, ...]:
    """Bring the schema up to date, after a backup; what the user should know when there is none."""
    notices: tuple[str, ...] = ()
    try:
        backups.make_backup(engine, path, BackupReason.UPDATE)
    except UserError as error:  # to go without is better than not to start
        notices = (f"{path.name} was updated for this version. {error.message}",)
    with sqlite.for_writing(engine).begin() as connection:
        migrations.upgrade(connection)
    return notices


def _refuse_unsound(engine: Engine) -> None:
    with engine.connect() as connection:
        if not sqlite.is_sound(connection):
            engine.dispose()
            raise DamagedError(
                "The catalog has damaged pages. Nothing was changed.", "Restore a backup of it."
            )


def _protection(path: Path) -> str:
    """Why the catalog cannot or should not be written to, as far as can be told in advance."""
    if not os.access(path, os.W_OK):
        return "The file is write-protected."
    if not os.access(path.absolute().parent, os.W_OK):  # SQLite writes its journal beside the catalog
        return "The folder is write-protected."
    original = original_of(path)
    if original is not None and original.exists():
        return f"It is another version of {original.name}, put there because two computers had changed it."
    return ""


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _unread_log(path: Path, mode: str) -> str:
    log = _log_of(path)
    if "immutable" in mode and log.exists() and log.stat().st_size:
        return "Its latest changes are not shown: they lie in a log that cannot be read here."
    return ""
