"""Writes columns of values into the tables of a catalog."""

import sqlite3
from collections.abc import Iterable
from itertools import repeat

from benchmarks.generator.drawing import Ints

Constant = str | int | None


def fill(
    connection: sqlite3.Connection, table: str, count: int, **columns: Iterable[object] | Constant
) -> None:
    """`count` rows. A column is as many values, or the one that all rows have."""
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    values = [repeat(each, count) if isinstance(each, Constant) else each for each in columns.values()]
    connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', zip(*values, strict=True))


def keys(places: Ints) -> list[int | None]:
    """The keys of the rows at these places, which count from 0; NULL for those below."""
    return [None if place < 0 else place + 1 for place in places.tolist()]
