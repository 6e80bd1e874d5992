"""Undo or redo one step: its entries turned round, the latest first.

What this does is recorded like any change, and becomes the step's new entries: undoing an undo is redoing.
Every value that is replaced must still be the one that the step left there, so nothing that another program
wrote meanwhile is lost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import sqlalchemy
from sqlalchemy import ColumnElement, Executable, Integer, Row, Table, TableClause, bindparam, func, select
from sqlalchemy.exc import IntegrityError, InterfaceError, ProgrammingError
from sqlalchemy.orm import Session

from flee_desktop.domain.changes import Changes
from flee_desktop.store import journal, sqlite, sqlite_journal
from flee_desktop.store.tables import JournalEntry
from flee_desktop.store.touched import read_values

_CHUNK = 5_000  # entries in memory at a time
_TABLES = {table.name: table for table in sqlite_journal.JOURNALED}
_RANKS = {table.name: rank for rank, table in enumerate(sqlite_journal.JOURNALED)}
_UNREADABLE = (KeyError, OverflowError, TypeError, ValueError)
_Values = dict[str, Any]


class ChangedSince(Exception):  # noqa: N818 - not the user's mistake; the caller says it in a sentence
    """What the step left in the catalog is no longer there as it left it."""


class UnreadableEntry(Exception):  # noqa: N818 - only damage, or a stranger's file, can bring it
    """The journal says what no journal of ours says."""


def flip(session: Session, step: int, *, undone: bool) -> Changes:
    """Undo (or redo) a step that is not (or is) undone; raises ChangedSince or UnreadableEntry."""
    sqlite.check_links_at_the_end(session.connection())
    last = session.scalar(select(func.coalesce(func.max(JournalEntry.id), 0))) or 0
    sqlite_journal.start_recording(session.connection(), step)
    try:
        for entries in _latest_first(session, step, last):
            for operation, run in groupby(entries, key=lambda entry: entry.row.operation):
                for (table, columns), group in groupby(sorted(run, key=_place), key=_kind):
                    _FLIPS[operation](session, _known(table, columns), list(group))
    except IntegrityError as error:
        raise ChangedSince from error
    except (*_UNREADABLE, InterfaceError, ProgrammingError) as error:
        raise UnreadableEntry from error
    return journal.finish_flip(session, step, last, undone=undone)


def _latest_first(session: Session, step: int, last: int) -> Iterator[list["_Entry"]]:
    found = select(JournalEntry.__table__).where(JournalEntry.step_id == step)
    found = found.order_by(JournalEntry.id.desc()).limit(_CHUNK)
    while rows := session.execute(found.where(JournalEntry.id <= last)).all():
        befores, afters = (read_values(getattr(row, name) for row in rows) for name in ("before", "after"))
        yield list(map(_Entry, rows, befores, afters))
        last = rows[-1].id - 1


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of the journal with its values read."""

    row: Row[Any]
    before: _Values
    after: _Values


def _place(entry: _Entry) -> int:
    """Rows of one operation, table by table: owners come back before their parts, and go after them."""
    rank = _RANKS[entry.row.table_name]
    return -rank if entry.row.operation == "insert" else rank


def _kind(entry: _Entry) -> tuple[str, tuple[str, ...]]:
    """Entries of one kind are turned round by one statement."""
    return entry.row.table_name, tuple(entry.before)


def _known(name: str, columns: Sequence[str]) -> Table:
    """The table, which has these columns."""
    table = _TABLES[name]
    for column in columns:
        table.columns[column]
    return table


def _uninsert(session: Session, table: Table, entries: list[_Entry]) -> None:
    plain = _plain(table)
    if len(table.primary_key) > 1:
        where, keys = _key(table, plain), [_key_values(table, entry) for entry in entries]
    else:
        where = plain.c.id.between(bindparam("first"), bindparam("last"))
        keys = [{"first": entry.row.row_id, "last": entry.row.last_id} for entry in entries]
    wanted = sum(entry.row.last_id - entry.row.row_id + 1 for entry in entries)
    _execute(session, sqlalchemy.delete(plain).where(where), keys, wanted)


def _undelete(session: Session, table: Table, entries: list[_Entry]) -> None:
    _execute(session, sqlalchemy.insert(_plain(table)), [entry.before for entry in entries], len(entries))


def _update_back(session: Session, table: Table, entries: list[_Entry]) -> None:
    plain = _plain(table)
    columns = tuple(entries[0].before)
    as_left = (plain.c[name].is_not_distinct_from(bindparam(f"left_{name}")) for name in columns)
    statement = (
        sqlalchemy.update(plain)
        .where(_key(table, plain), *as_left)
        .values({name: bindparam(f"back_{name}") for name in columns})
    )
    values = [
        _key_values(table, entry)
        | {f"left_{name}": entry.after[name] for name in columns}
        | {f"back_{name}": entry.before[name] for name in columns}
        for entry in entries
    ]
    _execute(session, statement, values, len(entries))


_FLIPS = {"insert": _uninsert, "delete": _undelete, "update": _update_back}


def _plain(table: Table) -> TableClause:
    """The table without types: the journal holds values as the database itself does."""
    return sqlalchemy.table(table.name, *(sqlalchemy.column(column.name) for column in table.columns))


def _key(table: Table, plain: TableClause) -> ColumnElement[bool]:
    columns = enumerate(column.name for column in table.primary_key)
    return sqlalchemy.and_(*(plain.c[name] == bindparam(f"key_{place}") for place, name in columns))


def _key_values(table: Table, entry: _Entry) -> _Values:
    part = entry.row.row_part
    second = list(table.primary_key)[1:]
    parts = {"key_1": int(part) if isinstance(second[0].type, Integer) else part} if second else {}
    return {"key_0": entry.row.row_id} | parts


def _execute(session: Session, statement: Executable, values: list[_Values], wanted: int) -> None:
    """Execute for each of the values, which must concern as many rows as are wanted."""
    done: Any = session.connection().execute(statement, values)
    if done.rowcount != wanted:
        raise ChangedSince
