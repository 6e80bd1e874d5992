"""Values of the wrong kind: SQLite keeps whatever it is given, and a damaged or strange file gives such."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Float, Integer, Text, case, cast, func, null, select, update
from sqlalchemy.sql.elements import ColumnElement

from flee_desktop.store.sqlite_journal import JOURNALED


@dataclass(frozen=True, slots=True)
class OddValues:
    """So many values of a column are of a kind it cannot hold."""

    column: Column[object]
    count: int


def odd_values(connection: Connection) -> Iterator[OddValues]:
    """The columns of the user's tables that hold odd values."""
    for table in JOURNALED:
        counts = [func.count(case((is_odd(column), 1))) for column in table.columns]
        found = connection.execute(select(*counts)).one()
        for column, count in zip(table.columns, found, strict=True):
            if count:
                yield OddValues(column, count)


def is_odd(column: Column[object]) -> ColumnElement[bool]:
    """Whether a value is none that the column can hold."""
    return func.typeof(column).not_in((*_kinds(column), "null"))


def mend(connection: Connection, column: Column[object]) -> None:
    """Read the odd values of a column as text; what is no number is none."""
    if "text" in _kinds(column):
        value: ColumnElement[Any] = cast(column, Text)
    else:
        value = null() if column.nullable else cast(column, Integer)  # 0 for what does not begin with one
    connection.execute(update(column.table).where(is_odd(column)).values({column.name: value}))


def _kinds(column: Column[object]) -> tuple[str, ...]:
    if isinstance(column.type, Float):
        return ("real", "integer")
    if column.type.python_type in (int, bool):
        return ("integer",)
    return ("text",)
