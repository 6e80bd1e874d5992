"""A catalog file: made, opened with every check, read, and changed in whole transactions."""

import os
import secrets
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine, insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

import flee_desktop
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.file_kinds import HEAD, application_id, name_kind
from flee_desktop.store import journal, migrations, sqlite
from flee_desktop.store.disks import is_network
from flee_desktop.store.failures import explained
from flee_desktop.store.journal import Change
from flee_desktop.store.tables import CatalogState

__all__ = ["EXTENSION", "Catalog", "Change", "Session", "create_catalog", "is_catalog", "open_catalog"]

EXTENSION = ".fleecat"

# Which files have SQLite handles in this process. Closing any other handle on such a file would drop
# SQLite's locks on it, so a file's header is only read while it is not in here.
_open_files: Counter[tuple[int, int]] = Counter()
_open_files_lock = threading.Lock()


class Catalog:
    """An open catalog. `read_only_reason` says why it cannot be changed, "" when it can."""

    def __init__(self, path: Path, engine: Engine, read_only_reason: str, identity: tuple[int, int]) -> None:
        self.path = path
        self.read_only_reason = read_only_reason
        self._engine = engine
        self._identity = identity
        self._closed = False

    @property
    def read_only(self) -> bool:
        """Whether the catalog was opened without the right to change it."""
        return bool(self.read_only_reason)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the catalog, whatever others write meanwhile."""
        with explained(f"{self.path.name} could not be read"), Session(self._engine) as session:
            try:
                yield session
            except (AttributeError, LookupError, TypeError, ValueError) as error:
                # A bug of ours, or values that only a damaged file can hold.
                sqlite.refuse_damaged(self._engine, error)
                raise

    @contextmanager
    def change(self, label: str) -> Iterator[Change]:
        """A session whose changes are saved together, or not at all, and are one step of the history.

        `label` names the user's action. The session's `changes` say afterwards what was touched.
        """
        with self.writing(f"{label} was not saved") as session:
            step = journal.begin(session, label)
            yield session
            session.changes = journal.finish(session, step)

    @contextmanager
    def writing(self, otherwise: str) -> Iterator[Change]:
        """A session for `change` and for the history. `otherwise` is what a user reads when it fails."""
        if self.read_only:
            raise UserError(
                f"{otherwise}: the catalog is open read-only. {self.read_only_reason}",
                "Save a copy in a folder of your own and work with that.",
            )
        self._refuse_change_of_lost_file(otherwise)
        with (
            explained(otherwise),
            Change(sqlite.for_writing(self._engine), expire_on_commit=False) as session,
            session.begin(),
        ):
            session.connection()  # takes the write lock now: what the user's action reads stays true
            before = session.scalars(select(CatalogState.data_token)).one()
            yield session
            if session.changes:
                session.changes = replace(session.changes, before=before, after=_new_token())
                session.execute(
                    update(CatalogState).values(
                        data_version=CatalogState.data_version + 1,
                        data_token=session.changes.after,
                        program_version=flee_desktop.__version__,
                    )
                )

    def _refuse_change_of_lost_file(self, otherwise: str) -> None:
        """A deleted file can still be written to on most systems, and what is written is lost."""
        with suppress(OSError):
            status = self.path.stat()
            if (status.st_dev, status.st_ino) == self._identity:
                return
        raise UserError(
            f"{otherwise}: {self.path.name} was deleted, moved or replaced while it was open.",
            "Save a copy: what is in sight is still there.",
        )

    def data_version(self) -> int:
        """A number that grows with every change, by this program or another."""
        with self.read() as session:
            return session.scalars(select(CatalogState.data_version)).one()

    def data_stamp(self) -> str:
        """Says which contents these are: copies that were changed apart from each other differ in it."""
        with self.read() as session:
            return session.scalars(select(CatalogState.data_token)).one()

    def copy_to(self, target: Path) -> None:
        """Write a copy, which takes the place of a file of that name; whole, or not at all."""
        _refuse_in_use(target)
        if target.exists() and not target.is_file() and not target.is_dir():
            raise UserError(f"{target} is a device or pipe and was not replaced.", "Choose another name.")
        part = _part_beside(target)
        try:
            with explained(f"{target.name} was not saved"):
                part.touch(exist_ok=False)  # tells what is wrong with the folder better than SQLite does
                sqlite.copy_into(self._engine, part)
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            part.replace(target)
        except OSError as error:
            raise UserError(
                f"{target.name} was not saved: {error.strerror}.", "Choose another folder."
            ) from error
        finally:
            with suppress(OSError):
                part.unlink()

    def close(self) -> None:
        """Let go of the file. Closing twice does no harm."""
        if not self._closed:
            self._closed = True
            self._engine.dispose()
            _release(self._identity)


def open_catalog(path: Path) -> Catalog:
    """Open a catalog, read-only when it must be; raises UserError saying what the file is instead."""
    with explained(f"{path.name} could not be opened"):
        identity = _claim(path)
        try:
            engine, reason = _connect(path)
        except BaseException:
            _release(identity)
            raise
    return Catalog(path, engine, reason, identity)


def create_catalog(path: Path) -> Catalog:
    """Make an empty catalog where there is no file yet, and open it.

    It is built beside its place and moved there when it is whole: who is killed leaves no half catalog.
    """
    part = _part_beside(path)
    _refuse_existing(path)
    try:
        with explained(f"{path.name} was not created"):
            _build(part)
        _move_into_place(part, path)
    except OSError as error:
        raise UserError(
            f"{path.name} was not created: {error.strerror}.", "Choose another folder and try again."
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return open_catalog(path)


def is_catalog(path: Path) -> bool:
    """Whether there is a catalog: no other reader or writer of files may touch it, open as it may be."""
    with suppress(OSError, UserError), _open_files_lock:
        status = path.stat()
        if not _open_files[status.st_dev, status.st_ino]:
            _check_header(path)
        return True
    return False


def _claim(path: Path) -> tuple[int, int]:
    """Note that SQLite is about to open the file, after a look at its header if nobody here has it open."""
    with _open_files_lock:
        try:
            status = path.stat()
            identity = (status.st_dev, status.st_ino)
            if not _open_files[identity]:
                _check_header(path)
        except FileNotFoundError as error:
            raise UserError(f"There is no file {path}.", "Check the name, or create a catalog.") from error
        except OSError as error:
            raise UserError(
                f"{path} could not be opened: {error.strerror}.", "Check that you may read it."
            ) from error
        _open_files[identity] += 1
        return identity


def _release(identity: tuple[int, int]) -> None:
    with _open_files_lock:
        _open_files[identity] -= 1


def _check_header(path: Path) -> None:
    if not path.is_file():  # to look into a pipe would be to wait for somebody to write to it
        raise _not_a_catalog(path, "a folder" if path.is_dir() else "a device or pipe")
    with path.open("rb") as file:
        head = file.read(HEAD)
    if kind := name_kind(head):
        raise _not_a_catalog(path, kind)
    if application_id(head) != sqlite.APPLICATION_ID:
        raise _not_a_catalog(path, "a database made by another program")


def _not_a_catalog(path: Path, kind: str) -> UserError:
    return UserError(
        f"{path.name or path} is not a Flee Desktop catalog: it is {kind}.",
        f"Nothing was changed. Open a file that ends in {EXTENSION}.",
    )


def _connect(path: Path) -> tuple[Engine, str]:
    """An engine that may do as much as the disk allows, and why it may not do everything."""
    reason = _protection(path)
    for parameters in ("mode=rw", "mode=ro", "mode=ro&immutable=1"):
        if reason and parameters == "mode=rw":
            continue
        engine = sqlite.make_engine(path, parameters)
        try:
            _admit(engine, path, writable=not reason)
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
            return engine, reason + (_unread_log(path) if "immutable" in parameters else "")
    raise last_error


def _protection(path: Path) -> str:
    """Why the catalog cannot be written to, as far as the system tells in advance."""
    if not os.access(path, os.W_OK):
        return "The file is write-protected."
    if not os.access(path.absolute().parent, os.W_OK):  # SQLite writes its journal beside the catalog
        return "The folder is write-protected."
    return ""


def _unread_log(path: Path) -> str:
    log = path.with_name(f"{path.name}-wal")
    unread = log.exists() and log.stat().st_size
    return " Its latest changes are not shown: they lie in a log that cannot be read here." if unread else ""


def _admit(engine: Engine, path: Path, *, writable: bool) -> None:
    """Check that it is a catalog this version understands, and bring it up to date."""
    with engine.connect() as connection:
        outdated = migrations.needs_upgrade(connection)
        if not outdated:
            connection.execute(select(CatalogState.data_version)).one()
    if outdated and not writable:
        raise UserError(
            f"{path.name} was made by an older version and must be updated first, but is write-protected.",
            "Copy it to a folder of your own and open the copy.",
        )
    if outdated:
        with sqlite.for_writing(engine).begin() as connection:
            migrations.upgrade(connection)
    if writable:
        sqlite.set_journal(engine, "DELETE" if is_network(path) else "WAL")


def _new_token() -> str:
    return secrets.token_hex(16)


def _refuse_existing(path: Path) -> None:
    if os.path.lexists(path):
        raise UserError(f"{path} exists already and was not touched.", "Choose another name, or open it.")


def _refuse_in_use(path: Path) -> None:
    """A catalog in use is not replaced: its log would be taken for the log of the new one."""
    with suppress(OSError), _open_files_lock:
        status = path.stat()
        logs = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal"))
        if not _open_files[status.st_dev, status.st_ino] and not any(log.exists() for log in logs):
            return
        raise UserError(f"{path.name} is in use and was not replaced.", "Choose another name.")


def _part_beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.partial")


def _build(path: Path) -> None:
    engine = sqlite.make_engine(path, "mode=rwc")
    try:
        with sqlite.for_writing(engine).begin() as connection:
            sqlite.mark_as_catalog(connection)
            migrations.upgrade(connection)
            connection.execute(
                insert(CatalogState).values(
                    id=1, data_version=0, data_token=_new_token(), program_version=flee_desktop.__version__
                )
            )
    finally:
        engine.dispose()


def _move_into_place(part: Path, path: Path) -> None:
    """Give the file its name, unless somebody else has taken that meanwhile."""
    try:
        path.hardlink_to(part)
    except OSError:  # the name is taken, or the drive has no hard links
        _refuse_existing(path)
        part.rename(path)
