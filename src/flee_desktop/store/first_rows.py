"""The first awards of a catalog and how many there are, read in a moment: for a window just painted.

SQLAlchemy takes longer to be imported than this takes to read, so it is SQLite's own driver, and SQL as text.
Only a file at rest is read, which nobody has open: as one that does not change (`immutable`), so that no lock
is taken, no log touched and nothing left beside it. Whatever is unusual about it (a log, another schema,
damage, no index to go along) is left to `store.catalog`, which explains it.
"""

import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from flee_desktop.domain.crediting import shown_as
from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.first_rows import FirstCell, FirstRows
from flee_desktop.domain.results import Result
from flee_desktop.store.open_files import lock, open_files

APPLICATION_ID = int.from_bytes(b"FLEE")
REVISION = "0003"  # of the schema that the queries below are about; tests compare it with the newest
ROWS = 200  # as many as the widths of the columns are measured from
_PATIENCE = 1.0  # seconds: a file that takes longer is not worth waiting for
_STEPS = 20_000  # of SQLite's machine between two looks at the clock

_FIELDS = (
    "film", "body", "date", "category", "result", "note", "edition", "rank", "film_year", "position"
)  # fmt: skip
_SELECTED = """
    SELECT nomination.id, {title}, award_body.name, ceremony.date, category.name, nomination.result,
        nomination.note, ceremony.edition, nomination.rank, {year}, nomination.position
    FROM {rows}
    CROSS JOIN ceremony ON ceremony.id = nomination.ceremony_id
    CROSS JOIN award_body ON award_body.id = ceremony.award_body_id
    CROSS JOIN category ON category.id = nomination.category_id
"""
# In the order of search.building's columns; each goes along an index, and stops where it is told to.
ROWS_OF_FILMS = (
    _SELECTED.format(
        title="film.title",
        year="film.year",
        rows="film CROSS JOIN nomination ON nomination.film_id = film.id",
    )
    + "ORDER BY film.title, film.id, nomination.position, nomination.id LIMIT ?"
)
ROWS_WITHOUT_FILM = (
    _SELECTED.format(title="''", year="NULL", rows="nomination")
    + "WHERE nomination.film_id IS NULL ORDER BY nomination.position, nomination.id LIMIT ?"
)
_RECIPIENTS = """
    SELECT nomination_id, coalesce(person.name, organization.name, country.name, film.title, ''),
        credited_as, role
    FROM recipient
    LEFT JOIN person ON person.id = person_id
    LEFT JOIN organization ON organization.id = organization_id
    LEFT JOIN country ON country.id = country_id
    LEFT JOIN film ON film.id = film_id
    WHERE nomination_id IN ({marks}) ORDER BY nomination_id, recipient.position
"""
_REFERENCES = """
    SELECT citation.nomination_id, reference.number
    FROM citation JOIN reference ON reference.id = citation.reference_id
    WHERE citation.nomination_id IN ({marks}) ORDER BY citation.nomination_id, citation.id
"""


def read_first_rows(
    path: Path, films_from: int = 0, count: int = ROWS, patience: float = _PATIENCE
) -> FirstRows | None:
    """The first rows of a catalog with at least `films_from` films; None for one with fewer.

    None, too, when it must be opened to say what is the matter with it. It takes `patience` seconds at most.
    """
    try:
        with _at_rest(path), closing(_connection(path)) as connection:
            connection.set_progress_handler(_past(time.monotonic() + patience), _STEPS)
            return _read(connection, films_from, count)
    except (sqlite3.Error, OSError, LookupError, TypeError, ValueError):
        return None


@contextmanager
def _at_rest(path: Path) -> Iterator[None]:
    """Raises OSError when somebody has the file open, or it was changed meanwhile."""
    logs = [path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal")]
    with lock:
        before = path.stat()
        if (
            not path.is_file()
            or open_files[before.st_dev, before.st_ino]
            or any(log.exists() for log in logs)
        ):
            raise BlockingIOError(path)
        yield
        after = path.stat()
        if (after.st_mtime_ns, after.st_size) != (before.st_mtime_ns, before.st_size):
            raise BlockingIOError(path)
        if any(log.exists() for log in logs):
            raise BlockingIOError(path)


def _connection(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON"):
        connection.execute(f"PRAGMA {pragma}")
    if sys.version_info >= (3, 12):  # as in store.sqlite
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    return connection


def _past(end: float) -> Callable[[], int]:
    return lambda: int(time.monotonic() > end)


def _read(connection: sqlite3.Connection, films_from: int, count: int) -> FirstRows | None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    (films,) = connection.execute("SELECT count(*) FROM film").fetchone()
    if application != APPLICATION_ID or revisions != [(REVISION,)] or films < films_from:
        return None
    rows = connection.execute(ROWS_OF_FILMS, (count,)).fetchall()
    rows += connection.execute(ROWS_WITHOUT_FILM, (count - len(rows),)).fetchall()
    ids = [row[0] for row in rows]
    recipients = _lists(connection, _RECIPIENTS, ids, shown_as)
    references = _lists(connection, _REFERENCES, ids, int)
    (total,) = connection.execute("SELECT count(*) FROM nomination").fetchone()
    return FirstRows(total, tuple(_cells(row, recipients, references) for row in rows))


def _lists(
    connection: sqlite3.Connection, query: str, ids: list[int], make: Callable[..., Any]
) -> Mapping[int, list[Any]]:
    """What several rows of a query make for each id."""
    found: dict[int, list[Any]] = defaultdict(list)
    for owner, *values in connection.execute(query.format(marks=",".join("?" * len(ids))), ids):
        found[owner].append(make(*values))
    return found


def _cells(
    row: tuple[Any, ...], recipients: Mapping[int, list[str]], references: Mapping[int, list[int]]
) -> Mapping[str, FirstCell]:
    number, *values = row
    cells: dict[str, FirstCell] = dict(zip(_FIELDS, values, strict=True))
    cells["result"] = Result(str(cells["result"]))
    cells["recipients"] = tuple(recipients.get(number, ()))
    cells["references"] = tuple(references.get(number, ()))
    cells["year"] = _year(str(cells["date"]))
    return cells


def _year(date: str) -> int | None:
    try:
        return parse_edtf(date).earliest.year
    except ValueError:
        return None
