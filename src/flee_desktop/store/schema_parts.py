"""Whether a catalog's schema is what this program makes, before any of its rows are read.

A stranger's file may hold views in the place of tables, computed columns, triggers: what is not there as we
make it is missing, what is there besides is foreign, and a catalog with foreign parts is never written to.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, select, text

from flee_desktop.domain.errors import DamagedError
from flee_desktop.store.tables import Base, CatalogState

_TABLES = {table.name: table for table in Base.metadata.sorted_tables}
_REVISIONS = "alembic_version"
_INDEXES = frozenset(index.name for table in _TABLES.values() for index in table.indexes)
_MOST_NAMED = 3

# Root pages: a virtual table has none. Names count to the letter: no table is to hide under another case.
_OBJECTS = text("SELECT type, name, rootpage FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
# Hidden columns are computed from others.
_COLUMNS = text("SELECT name FROM pragma_table_xinfo(:table) WHERE hidden = 0")


def refuse_missing(connection: Connection) -> None:
    """Raise DamagedError when a table or column of the newest schema is not there as one that is stored."""
    stored = {row.name for row in _objects(connection) if row.type == "table" and row.rootpage}
    for name, table in _TABLES.items():
        columns = set(connection.execute(_COLUMNS, {"table": name}).scalars()) if name in stored else set()
        missing = [column.name for column in table.columns if column.name not in columns]
        if missing:
            raise _damaged(f"its table “{name}” lacks “{missing[0]}”")
    if connection.execute(select(CatalogState.data_version)).first() is None:
        raise _damaged("it does not say how often it was changed")


def foreign_parts(connection: Connection, *, older: bool) -> str:
    """What the schema has besides ours, as a sentence; "" when it has nothing.

    Of an `older` schema the tables and their columns may be others.
    """
    is_ours = _is_harmless if older else _is_ours
    names = [f"{row.type} “{row.name}”" for row in _objects(connection) if not is_ours(row)]
    names += () if older else _foreign_columns(connection)
    if not names:
        return ""
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return f"It holds parts that Flee Desktop does not make: {', '.join(names[:_MOST_NAMED])}{more}."


def _damaged(how: str) -> DamagedError:
    return DamagedError(
        f"The catalog file is damaged: {how}.", "Nothing was changed. Restore a backup of it."
    )


def _objects(connection: Connection) -> list[Row[Any]]:
    return list(connection.execute(_OBJECTS))


def _is_ours(row: Row[Any]) -> bool:
    if row.type == "table":
        return bool(row.rootpage) and (row.name in _TABLES or row.name == _REVISIONS)
    return row.type == "index" and row.name in _INDEXES


def _is_harmless(row: Row[Any]) -> bool:
    return row.type in ("table", "index") and bool(row.rootpage)


def _foreign_columns(connection: Connection) -> Iterator[str]:
    every = text("SELECT name FROM pragma_table_xinfo(:table)")
    for name, table in _TABLES.items():
        for column in connection.execute(every, {"table": name}).scalars():
            if column not in table.columns:
                yield f"column “{name}.{column}”"
