"""Rows of the catalog by name: many looked up at once, and what a change adds known before it is written."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import Session

from flee_desktop.store import tables

_CHUNK = 5_000  # keys in one query
_Key = TypeVar("_Key", bound=Hashable)
_Row = TypeVar("_Row", bound=tables.Base)


class RowIndex(Generic[_Key, _Row]):
    """Rows by a key, in the order of `found`: a query of (key, row). New rows come after those."""

    def __init__(self, session: Session, found: Select[_Key, _Row]) -> None:
        self._session = session
        self._found = found
        self._rows: dict[_Key, list[_Row]] = {}

    def expect(self, keys: Iterable[_Key]) -> None:
        """Look these keys up, in few queries."""
        unknown = [key for key in dict.fromkeys(keys) if key not in self._rows]
        self._rows.update((key, []) for key in unknown)
        column = self._found.selected_columns[0]
        with self._session.no_autoflush:  # what is not yet written is here already
            for start in range(0, len(unknown), _CHUNK):
                chosen = self._found.where(column.in_(unknown[start : start + _CHUNK]))
                for key, row in self._session.execute(chosen):
                    self._rows[key].append(row)

    def rows(self, key: _Key) -> list[_Row]:
        """All rows of that key."""
        if key not in self._rows:
            self.expect((key,))
        return self._rows[key]

    def first(self, key: _Key) -> _Row | None:
        """The first row of that key."""
        return next(iter(self.rows(key)), None)

    def add(self, key: _Key, row: _Row) -> _Row:
        """Note a new row."""
        self.rows(key).append(row)
        return row
