"""Many rows of few columns, read fast and without holding the interpreter lock.

A million rows as Python tuples would take half a minute. So SQLite joins the values of some thousand rows
into one text a column, which it does without the lock, and numpy or one `split` takes it apart.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import ColumnElement, Select, String, cast, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from flee_desktop.store import sqlite

Column = ColumnElement[Any] | InstrumentedAttribute[Any]
Numbers = npt.NDArray[np.int64]
Rows = Select[*tuple[Any, ...]]
Span = Callable[[Column], ColumnElement[bool]]

CHUNK = 10_000  # rows
_END = "\x1f"
_BEFORE_ALL = -(1 << 63)


def chunks_of(session: Session, key: Column, chunk: int = CHUNK) -> Iterator[Span]:
    """Conditions on a key that come to all rows of its table, a chunk each."""
    before = _BEFORE_ALL
    while True:
        some = select(key.label("key")).where(key > before).order_by(key).limit(chunk).subquery()
        last = session.scalar(select(func.max(some.c.key)))
        if last is None:
            return
        yield partial(between, after=before, last=last)
        before = last


def spans_of(ids: Sequence[int], chunk: int = CHUNK) -> Iterator[Span]:
    """Spans of just these ids, a chunk each."""
    return (partial(among, ids=ids[first : first + chunk]) for first in range(0, len(ids), chunk))


def among(column: Column, ids: Sequence[int]) -> ColumnElement[bool]:
    """A span of just these ids."""
    return sqlite.among(column, ids)


def between(column: Column, after: int, last: int) -> ColumnElement[bool]:
    """A span of the ids that follow `after`, up to `last`."""
    return (column > after) & (column <= last)


def numbers_of(session: Session, rows: Rows) -> list[Numbers]:
    """The columns of some rows of numbers, none of them NULL, in their order."""
    found = session.execute(select(*_joined(rows.subquery().c))).one()
    return [_split(text) for text in found]


def numbers_and_texts_of(session: Session, rows: Rows) -> tuple[list[Numbers], list[str]]:
    """The same where the last column has texts, and is apart."""
    *columns, texts = rows.subquery().c
    found = session.execute(select(*_joined(columns), func.aggregate_strings(texts, _END))).one()
    numbers = [_split(text) for text in found[:-1]]
    split = found[-1].split(_END) if len(numbers[0]) else []
    if len(split) != len(numbers[0]):  # a text has the sign in it that was to part the texts
        split = [row[-1] for row in session.execute(rows)]
    return numbers, split


def _joined(columns: Any) -> list[ColumnElement[str]]:  # noqa: ANN401 - a subquery's columns, or some of them
    return [func.aggregate_strings(cast(column, String), ",") for column in columns]


def _split(text: str | None) -> Numbers:
    return np.fromstring(text or "", dtype=np.int64, sep=",")
