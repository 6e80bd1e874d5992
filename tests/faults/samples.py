"""Catalogs to do harm to, and what is asked of them afterwards."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory

from flee_desktop import paths
from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.formats.importers import Reading
from flee_desktop.operations.check_catalog import check_catalog
from flee_desktop.operations.import_files import SourceFile
from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.store import sqlite
from flee_desktop.store.catalog import Catalog, open_catalog
from flee_desktop.store.sqlite_journal import JOURNALED

Rows = dict[str, list[tuple[Any, ...]]]


def make_bundled(path: Path) -> Path:
    """A catalog with the bundled dossiers."""
    make_catalog(path, tuple(bundled_sources()))
    return path


def copy_of(base: Path, path: Path) -> Path:
    """A fresh copy in the place of whatever is there."""
    for old in path.parent.glob(f"*{path.name}*"):
        old.unlink()
    shutil.copyfile(base, path)
    return path


def rows_of(path: Path) -> Rows:
    """Every row of the user's tables, as SQLite itself reads them."""
    with closing(sqlite3.connect(path)) as plain:
        there = {name for (name,) in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        return {
            table.name: plain.execute(f'SELECT * FROM "{table.name}" ORDER BY 1, 2').fetchall()
            for table in JOURNALED
            if table.name in there
        }


def is_sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong."""
    with closing(sqlite3.connect(path)) as plain:
        return (
            plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            and not plain.execute("PRAGMA foreign_key_check").fetchall()
        )


def is_consistent(catalog: Catalog) -> bool:
    """Whether our own check finds nothing wrong."""
    return check_catalog(catalog) == ()


def many_films(count: int) -> SourceFile:
    """A source of so many films, each with the 118 awards of Flee."""
    flee = next(bundled_sources()).reading.dossiers[0]
    assert isinstance(flee, FilmDossier)
    films = tuple(replace(flee, title=f"Film {number}", alternative_titles=()) for number in range(count))
    return SourceFile("many.json", "0" * 64, Reading("films", films, ()))


def make_older(base: Path, path: Path, revision: str) -> Path:
    """The catalog `base` as the program of an older schema would have written it."""
    engine = sqlite.make_engine(path, "mode=rwc")
    scripts = ScriptDirectory(str(paths.database_files() / "migrations"))

    def steps(current: Any, _context: MigrationContext) -> Any:
        return scripts._upgrade_revs(revision, current)

    with sqlite.for_writing(engine, links=False).begin() as connection:
        sqlite.mark_as_catalog(connection)
        context = MigrationContext.configure(connection, opts={"fn": steps, "script": scripts})
        with Operations.context(context):
            context.run_migrations()
    engine.dispose()
    _copy_rows(base, path)
    return path


def revisions() -> list[str]:
    """Every revision of the schema there ever was, the oldest first."""
    scripts = ScriptDirectory(str(paths.database_files() / "migrations"))
    return [script.revision for script in reversed(list(scripts.walk_revisions()))]


def open_and_close(path: Path) -> None:
    """What an ordinary start does to it."""
    open_catalog(path).close()


def _copy_rows(base: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("ATTACH ? AS base", (str(base),))
        for (name,) in plain.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall():
            if name == "alembic_version" or name.startswith("journal"):
                continue
            ours = [row[1] for row in plain.execute(f'PRAGMA main.table_info("{name}")')]
            theirs = {row[1] for row in plain.execute(f'PRAGMA base.table_info("{name}")')}
            columns = ", ".join(f'"{column}"' for column in ours if column in theirs)
            plain.execute(f'INSERT INTO main."{name}" ({columns}) SELECT {columns} FROM base."{name}"')
