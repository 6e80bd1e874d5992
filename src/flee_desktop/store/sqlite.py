"""Everything that is SQLite's own: connections, pragmas, transactions, journals, and what its errors mean."""

import json
import operator
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Integer,
    QueuePool,
    SQLColumnExpression,
    Table,
    Update,
    column,
    create_engine,
    event,
    func,
    literal_column,
    select,
    update,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError

from flee_desktop.domain.errors import DamagedError, DiskFullError, UserError

APPLICATION_ID = int.from_bytes(b"FLEE")
_BUSY = "busy_timeout=5000"
_PATIENCE = 10  # seconds until another program's writing is told
PRAGMAS = (
    _BUSY,
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "synchronous=FULL",
)


_STEPS = 20_000  # of SQLite's machine between two questions whether it should go on: some milliseconds
_LONGEST = 200_000_000  # bytes of a value: a stranger's file must not fill the memory


@dataclass(frozen=True, slots=True)
class Cause:
    """Why SQLite refused, as the second half of a sentence, and what the user can do."""

    words: str
    advice: str
    error: type[UserError] = UserError


_FULL = Cause("the disk is full", "Free some space and try again.", DiskFullError)
_LOCKED = Cause("another program is writing to the catalog", "Wait until it has finished and try again.")
_READ_ONLY = Cause(
    "the catalog is write-protected", "Save a copy in a folder of your own and work with that."
)
_IO = Cause("the disk reported an error", "Check that the drive is still there, then try again.")
DAMAGED = Cause("the catalog file is damaged", "Nothing was changed. Restore a backup of it.", DamagedError)
_HUGE = Cause(
    "it holds a value larger than 200 MB", "Nothing was changed. Restore a backup of it.", DamagedError
)
_UNREACHABLE = Cause("the catalog file cannot be reached", "Check that it still exists and may be read.")

# Text, though a disk or another program broke some of its bytes: the rest can still be read. No function of
# ours, which would be called for every text of every row.
_TEXT = operator.methodcaller("decode", "utf-8", "replace")

# Why writing may fail where reading still works.
LESS_RIGHTS_MAY_HELP = (_FULL, _READ_ONLY, _IO, _UNREACHABLE)

# SQLite's primary result codes, https://sqlite.org/rescode.html. Any other code is a bug of ours.
_CAUSES = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_IOERR: _IO,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _UNREACHABLE,
    sqlite3.SQLITE_TOOBIG: _HUGE,
}


def cause_of(error: Exception) -> Cause | None:
    """What in the user's world made SQLite refuse; None when it was the program's own fault."""
    if isinstance(error, UnicodeDecodeError):  # SQLite's own message quotes broken bytes of the schema
        return DAMAGED
    original = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(original, "sqlite_errorcode", None)
    return None if code is None else _CAUSES.get(code & 0xFF)  # the rest of an extended code is detail


def make_engine(path: Path, parameters: str) -> Engine:
    """An engine on the file. `parameters` are SQLite's: `mode=rw` and `mode=ro` never create a file."""
    address = f"{path.absolute().as_uri()}?{parameters}"

    def connect() -> sqlite3.Connection:
        # isolation_level=None: the driver begins nothing by itself, SQLAlchemy's events below do. A pool
        # hands connections from thread to thread, one at a time.
        return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(engine: Engine, *, links: bool = True) -> Engine:
    """The same engine, whose transactions take the write lock when they begin, not at the first write.

    Without `links`, a link may lead nowhere: to bring back what was so before it was mended.
    """
    return engine.execution_options(begin="BEGIN IMMEDIATE", links=links)


def set_journal(engine: Engine, mode: str) -> None:
    """Keep a write-ahead log (WAL) or a rollback journal (DELETE). SQLite does this outside a transaction."""
    with closing(engine.raw_connection()) as connection, closing(connection.cursor()) as cursor:
        cursor.execute(f"PRAGMA journal_mode={mode}")


def copy_into(engine: Engine, target: Path, go_on: Callable[[], object] = lambda: None) -> None:
    """Write one state of the whole catalog into an empty file. SQLite does this outside a transaction.

    `go_on` is called every few milliseconds; what it raises ends the copying.
    """
    with (
        closing(engine.raw_connection()) as connection,
        closing(connection.cursor()) as cursor,
        _asking(connection, go_on),
    ):
        cursor.execute("VACUUM INTO ?", (str(target),))


@contextmanager
def _asking(connection: DBAPIConnection, go_on: Callable[[], object]) -> Iterator[None]:
    """Ask every some thousand steps of SQLite's machine whether it should go on."""
    raised: list[Exception] = []

    def ask() -> bool:
        try:
            go_on()
        except Exception as error:  # noqa: BLE001 - raised again below: SQLite would swallow it
            raised.append(error)
        return bool(raised)

    connection.set_progress_handler(ask, _STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, _STEPS)


def is_sound(connection: Connection) -> bool:
    """Whether SQLite finds no damage in the file."""
    return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok")


def library_version() -> str:
    """SQLite's own."""
    return sqlite3.sqlite_version


def refuse_damaged(
    engine: Engine, error: Exception, odd_values: Callable[[Connection], Iterator[object]]
) -> None:
    """Raise SQLite's own error for a damaged file, if one is found wherever `error` came from."""
    with engine.connect() as connection:
        said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        odd = next(odd_values(connection), None)
    if said != "ok" or lost is not None or odd is not None:
        damage = sqlite3.DatabaseError(said)
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage from error


def among(key: SQLColumnExpression[Any], ids: Iterable[int]) -> ColumnElement[bool]:
    """Whether the column is one of the ids, however many they are."""
    values = func.json_each(json.dumps(sorted(ids))).table_valued("value")
    return key.in_(select(values.c.value))


def check_links_at_the_end(connection: Connection) -> None:
    """Let rows of this transaction refer to rows that come later in it."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")


def rowid(table: Table) -> ColumnElement[int]:
    """SQLite's own number of a row, whatever the table's key is."""
    return literal_column(f'"{table.name}".rowid', Integer)


def update_plainly(table: Table, values: dict[str, Any], key: int) -> Update:
    """Set values as the file holds them, not as the models do: a damaged date is not one."""
    plain = sqlalchemy.table(table.name, *(column(name) for name in ("id", *values)))
    return update(plain).where(plain.c.id == key).values(values)


def rebuild_indexes(engine: Engine) -> None:
    """Make every index anew from the rows."""
    with for_writing(engine).begin() as connection:
        connection.exec_driver_sql("REINDEX")


def mark_as_catalog(connection: Connection) -> None:
    """Write our application id into the file's header, as part of the transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")


def _prepare(connection: DBAPIConnection, _record: object) -> None:
    connection.text_factory = _TEXT
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    with closing(connection.cursor()) as cursor:
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
    if sys.version_info >= (3, 12):  # a stranger's catalog may bring triggers and views: they never run
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    connection.exec_driver_sql(f"PRAGMA foreign_keys={'ON' if options.get('links', True) else 'OFF'}")
    if "begin" in options:
        _begin_writing(connection, options["begin"])
    else:
        connection.exec_driver_sql("BEGIN")


def _begin_writing(connection: Connection, begin: str) -> None:
    """Take the write lock as soon as it is free.

    SQLite itself looks ten times a second: beside a program that writes without a pause it might never see
    the lock free, and nobody is to be told of that.
    """
    until = time.monotonic() + _PATIENCE
    connection.exec_driver_sql("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.exec_driver_sql(begin)
            except DBAPIError as error:
                if cause_of(error) is not _LOCKED or time.monotonic() > until:
                    raise
                time.sleep(random.uniform(0.0005, 0.005))  # noqa: S311 - so that two do not keep step
            else:
                return
    finally:
        connection.exec_driver_sql(f"PRAGMA {_BUSY}")
