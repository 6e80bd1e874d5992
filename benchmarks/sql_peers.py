"""What SQLite itself needs on one flat table for what the window does."""

import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing

from benchmarks.figures import Figure, Findings
from benchmarks.flat_table import COLUMNS
from benchmarks.setting import Setting
from benchmarks.texts import LETTERS, TYPED, after_each_key

_RUNS = 3
_LIKE = "SELECT rowid FROM award WHERE {}"


def measure(setting: Setting) -> Findings:
    """Each answer is read to its end, as a grid with an exact scroll bar needs its row numbers."""
    texts = [left for text in (*TYPED, *LETTERS) for _key, left in after_each_key(text) if left.strip()]
    with closing(sqlite3.connect(setting.flat)) as connection:
        yield Figure(
            "row numbers of each text typed", "SQLite FTS5", [_full_text(connection, each) for each in texts]
        )
        yield Figure(
            "row numbers of each text typed", "SQLite LIKE", [_like(connection, text) for text in TYPED]
        )
        orders = [f"SELECT rowid FROM award ORDER BY {name}" for name in COLUMNS]
        yield Figure("order by each column", "SQLite ORDER BY, no index", _times(connection, orders))
        group = "SELECT body, count(*) FROM award GROUP BY body"
        yield Figure("counts of a facet", "SQLite GROUP BY, indexed", _times(connection, [group] * _RUNS))


def _full_text(connection: sqlite3.Connection, text: str) -> float:
    """Words that begin so; FTS5 finds no middles of words, and is quicker for it."""
    words = " ".join(f'"{word}"*' for word in text.split())
    return _time(connection, "SELECT rowid FROM award_text WHERE award_text MATCH ?", (words,))


def _like(connection: sqlite3.Connection, text: str) -> float:
    words = [f"%{word}%" for word in text.split()]
    line = "({})".format(" OR ".join(f"{name} LIKE ?" for name in COLUMNS))
    values = [word for word in words for _name in COLUMNS]
    return _time(connection, _LIKE.format(" AND ".join([line] * len(words))), values)


def _times(connection: sqlite3.Connection, statements: Iterable[str]) -> list[float]:
    return [_time(connection, statement) for statement in statements]


def _time(connection: sqlite3.Connection, statement: str, values: Iterable[str] = ()) -> float:
    started = time.perf_counter()
    for _row in connection.execute(statement, tuple(values)):
        pass
    return (time.perf_counter() - started) * 1000
