"""A catalog file: made, opened with every check, read, and changed in whole transactions."""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

import flee_desktop
from flee_desktop.domain.backups import Backup, BackupReason
from flee_desktop.domain.errors import DamagedError, UserError
from flee_desktop.store import backups, journal, migrations, opening, sqlite
from flee_desktop.store.failures import explained
from flee_desktop.store.journal import Change
from flee_desktop.store.odd_values import odd_values
from flee_desktop.store.opening import EXTENSION, Opening, is_catalog, open_file
from flee_desktop.store.tables import CatalogState

__all__ = ["EXTENSION", "Catalog", "Change", "Session", "create_catalog", "is_catalog", "open_catalog"]


class Catalog:
    """An open catalog. `read_only_reason` says why it cannot be changed, "" when it can.

    `notices` collects what the user should know though it stopped nothing; `left_open`: whoever had it last
    was ended while it was open.
    """

    def __init__(self, path: Path, opened: Opening) -> None:
        self.path = path
        self.read_only_reason = opened.reason
        self.left_open = opened.left_open
        self.notices = list(opened.notices)
        self._opened = opened
        self._engine = opened.engine
        self._closed = False

    @property
    def read_only(self) -> bool:
        """Whether the catalog was opened without the right to change it."""
        return bool(self.read_only_reason)

    @property
    def partly(self) -> bool:
        """Whether it is damaged or of a newer version, so that some of it may not be readable."""
        return self._opened.partly

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the catalog, whatever others write meanwhile."""
        with explained(f"{self.path.name} could not be read"), Session(self._engine) as session:
            try:
                yield session
            except (AttributeError, LookupError, TypeError, ValueError) as error:
                # A bug of ours, or values that only a damaged file can hold.
                sqlite.refuse_damaged(self._engine, error, odd_values)
                raise
            except DBAPIError as error:
                if self.partly and sqlite.cause_of(error) is None:
                    raise DamagedError(
                        f"{self.path.name} could not be read here. {self.read_only_reason}",
                        "What was read before is still there.",
                    ) from error
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
    def writing(self, otherwise: str, *, links: bool = True) -> Iterator[Change]:
        """A session for `change` and for the history. `otherwise` is what a user reads when it fails.

        Without `links`, a link may lead nowhere: to bring back what was so before it was mended.
        """
        if self.read_only:
            raise UserError(
                f"{otherwise}: the catalog is open read-only. {self.read_only_reason}",
                "Save a copy in a folder of your own and work with that.",
            )
        self._refuse_change_of_lost_file(otherwise)
        self._refuse_change_beside_another(otherwise)
        with (
            explained(otherwise),
            Change(sqlite.for_writing(self._engine, links=links), expire_on_commit=False) as session,
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
            if (status.st_dev, status.st_ino) == self._opened.identity:
                return
        raise UserError(
            f"{otherwise}: {self.path.name} was deleted, moved or replaced while it was open.",
            "Save a copy: what is in sight is still there.",
        )

    def _refuse_change_beside_another(self, otherwise: str) -> None:
        """Who joined a holder that has left meanwhile must not meet another user."""
        if holder := self._opened.holder.claim():
            raise UserError(f"{otherwise}. {holder}", "Wait until it is closed there, and try again.")

    def data_version(self) -> int:
        """A number that grows with every change, by this program or another."""
        with self.read() as session:
            return session.scalars(select(CatalogState.data_version)).one()

    def data_stamp(self) -> str:
        """Says which contents these are: copies that were changed apart from each other differ in it."""
        with self.read() as session:
            return session.scalars(select(CatalogState.data_token)).one()

    def back_up(self, reason: BackupReason, go_on: Callable[[], object] = lambda: None) -> Backup:
        """Make a backup, or return the newest when nothing was changed since; raises UserError.

        `go_on` is called every few milliseconds, and may raise to end it.
        """
        return backups.make_backup(self._engine, self.path, reason, go_on)

    def back_up_before(self, reason: BackupReason) -> None:
        """Make a backup before something large is done; when there can be none, a notice says so."""
        if self.read_only or not self.data_version():
            return
        try:
            self.back_up(reason)
        except UserError as error:
            self.notices.append(error.message)

    def rebuild_indexes(self) -> None:
        """Make every index anew from the rows; raises UserError when it cannot be."""
        with explained("The indexes were not rebuilt"):
            sqlite.rebuild_indexes(self._engine)

    def copy_to(self, target: Path) -> None:
        """Write a copy, which takes the place of a file of that name; whole, or not at all."""
        opening.refuse_in_use(target)
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
            opening.close_file(self._opened)


def open_catalog(path: Path, *, to_read: bool = False) -> Catalog:
    """Open a catalog, read-only when it must be; raises UserError saying what the file is instead.

    `to_read` opens it without the right to change it, and then also a damaged one or one of a newer version,
    of which some parts may be unreadable.
    """
    with explained(f"{path.name} could not be opened"):
        return Catalog(path, open_file(path, to_read=to_read))


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


def _new_token() -> str:
    return secrets.token_hex(16)


def _refuse_existing(path: Path) -> None:
    if os.path.lexists(path):
        raise UserError(f"{path} exists already and was not touched.", "Choose another name, or open it.")


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
