"""Which nominations and films a step touched, as its journal says."""

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Row, Table, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from flee_desktop.domain.changes import Changes
from flee_desktop.store import sqlite, tables
from flee_desktop.store.sqlite_journal import JOURNALED
from flee_desktop.store.tables import JournalEntry

MANY = 50_000  # more rows than this are not told one by one
_CHUNK = 5_000  # entries in memory at a time

# The values of a row that rows elsewhere are read with, and how those refer to it. Bodies before ceremonies.
_SHOWN_ELSEWHERE: tuple[tuple[str, frozenset[str], tuple[InstrumentedAttribute[Any], ...]], ...] = (
    ("reference", frozenset({"number"}), (tables.Citation.reference_id,)),
    ("award_body", frozenset({"name"}), (tables.Ceremony.award_body_id,)),
    (
        "ceremony",
        frozenset({"award_body_id", "edition", "date", "earliest", "latest"}),
        (tables.Nomination.ceremony_id,),
    ),
    ("category", frozenset({"name", "canonical_name"}), (tables.Nomination.category_id,)),
    ("film", frozenset({"title", "year"}), (tables.Nomination.film_id, tables.Recipient.film_id)),
    ("person", frozenset({"name", "protected"}), (tables.Recipient.person_id, tables.Credit.person_id)),
    (
        "organization",
        frozenset({"name"}),
        (
            tables.Recipient.organization_id,
            tables.Credit.organization_id,
            tables.ReleaseDistributor.organization_id,
        ),
    ),
    ("country", frozenset({"name"}), (tables.Recipient.country_id, tables.FilmCountry.country_id)),
)
_Ids = dict[str, set[int]]  # by table


def read_values(texts: Iterable[str]) -> list[dict[str, Any]]:
    """The JSON objects of many entries, {} for ""; raises ValueError when one is not an object.

    One call for all of them: ten thousand calls of json.loads() take as long as the undo itself.
    """
    texts = [text or "{}" for text in texts]
    values: list[Any] = json.loads(f"[{','.join(texts)}]")
    if len(values) != len(texts) or not all(isinstance(value, dict) for value in values):
        raise ValueError("an entry of the journal is not one JSON object")
    return values


class _TooMany(Exception):  # noqa: N818 - not an error
    """The window had better read all anew."""


def read_changes(session: Session, step: int, after: int) -> Changes:
    """What the step's entries with an id above `after` did."""
    try:
        return _Reading(session, step, after).changes()
    except _TooMany:
        return Changes(step=step, everything=True)


class _Reading:
    """Follows what the entries say to the nominations and films that are read with it."""

    def __init__(self, session: Session, step: int, after: int) -> None:
        self._session = session
        self._step = step
        self._after = after
        self._touched: _Ids = defaultdict(set)
        self._operations: dict[int, list[str]] = {}  # of each nomination: the first and the last

    def changes(self) -> Changes:
        """All of it; raises _TooMany."""
        self._read_entries()
        for name, _shown, links in _SHOWN_ELSEWHERE:
            ids = self._touched.get(f"{name} as shown", set())
            for link in links:
                self._follow(link.property.columns[0], ids)
        for table in reversed(JOURNALED):  # what belongs to a row before the row
            self._touch_owners(table)
        return self._sorted_out()

    def _read_entries(self) -> None:
        """Note every row of the journal, and every owner that its entry names."""
        count = 0
        for entries in self._entries():
            count += sum(entry.last_id - entry.row_id + 1 for entry in entries)
            if count > MANY:
                raise _TooMany
            for entry in entries:
                self._note_row(entry)
            # The values of ten thousand changed notes are not read: no other row is shown with a note.
            telling = [entry for entry in entries if _TELLING.search(entry.before)]
            values = (read_values(getattr(entry, name) for entry in telling) for name in ("before", "after"))
            for entry, before, after in zip(telling, *values, strict=True):
                self._note_values(entry, before, after)

    def _entries(self) -> Iterator[Sequence[Row[Any]]]:
        mine = (JournalEntry.step_id == self._step) & (JournalEntry.id > self._after)
        found = select(JournalEntry.__table__).where(mine).order_by(JournalEntry.id)
        return self._session.execute(found.execution_options(yield_per=_CHUNK)).partitions()

    def _note_row(self, entry: Row[Any]) -> None:
        ids = range(entry.row_id, entry.last_id + 1)
        self._touched[entry.table_name].update(ids)
        if entry.table_name == "nomination":
            for key in ids:
                self._operations.setdefault(key, [entry.operation, ""])[1] = entry.operation

    def _note_values(self, entry: Row[Any], before: dict[str, Any], after: dict[str, Any]) -> None:
        if entry.operation == "update" and not _SHOWN.get(entry.table_name, _NOTHING).isdisjoint(before):
            self._touched[f"{entry.table_name} as shown"].add(entry.row_id)
        for name, owner in _OWNERS[entry.table_name].items():
            for values in (before, after):
                if values.get(name) is not None:
                    self._touched[owner].add(values[name])

    def _follow(self, link: Column[Any], ids: set[int]) -> None:
        """Touch the rows that refer to these."""
        key = _first_key(link.table)
        found = self._ids(key, link, ids)
        self._touched[link.table.name] |= found
        self._touched[f"{link.table.name} as shown"] |= found

    def _touch_owners(self, table: Table) -> None:
        ids = self._touched.get(table.name, set())
        for name, owner in _OWNERS[table.name].items():
            self._touched[owner] |= self._ids(table.columns[name], _first_key(table), ids)

    def _ids(self, wanted: Column[Any], known: Column[Any], ids: Collection[int]) -> set[int]:
        """The distinct `wanted` ids of the rows whose `known` id is one of these."""
        if not ids:
            return set()
        chosen = select(wanted).where(sqlite.among(known, ids), wanted.is_not(None)).distinct()
        found = set(self._session.scalars(chosen.limit(MANY + 1)))
        if len(found) > MANY:
            raise _TooMany
        return found

    def _sorted_out(self) -> Changes:
        gone = {key for key, (_first, last) in self._operations.items() if last == "delete"}
        came = {key for key, (first, _last) in self._operations.items() if first == "insert"}
        return Changes(
            step=self._step,
            inserted=frozenset(came - gone),
            deleted=frozenset(gone - came),
            updated=frozenset(self._touched["nomination"] - came - gone),
            films=frozenset(self._touched["film"]),
        )


_NOTHING: frozenset[str] = frozenset()
_SHOWN = {name: columns for name, columns, _links in _SHOWN_ELSEWHERE}


def _owners(table: Table) -> dict[str, str]:
    """Which columns say what a row belongs to and goes away with, and the table of that."""
    keys = {column.name: next(iter(column.foreign_keys)) for column in table.columns if column.foreign_keys}
    return {name: key.column.table.name for name, key in keys.items() if key.ondelete == "CASCADE"}


_OWNERS = {table.name: _owners(table) for table in JOURNALED}
# Names of columns, in an entry's values, that lead to other rows.
_TELLING = re.compile(
    "|".join(sorted({f'"{name}":' for names in (*_OWNERS.values(), *_SHOWN.values()) for name in names}))
)


def _first_key(table: Table) -> Column[Any]:
    return next(iter(table.primary_key))
