"""The migrations and the models say the same, and a migration is all or nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from flee_desktop import paths
from flee_desktop.domain.errors import UserError
from flee_desktop.store import migrations, sqlite
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog
from flee_desktop.store.tables import Base

_SCHEMA = text("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'")


def test_the_newest_revision_is_the_one_written_down() -> None:
    scripts = ScriptDirectory(str(paths.database_files() / "migrations"))
    assert scripts.get_current_head() == migrations.NEWEST


def test_migrating_makes_what_the_models_say(catalog: Catalog) -> None:
    with catalog.read() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_migrating_makes_the_checks_and_indexes_of_the_models_too(catalog: Catalog) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection, catalog.read() as session:
        Base.metadata.create_all(connection)
        wanted = {name: _parts(sql) for name, sql in connection.execute(_SCHEMA)}
        made = {name: _parts(sql) for name, sql in session.execute(_SCHEMA)}
    engine.dispose()
    assert made == wanted


def _parts(sql: str) -> list[str]:
    return sorted(line.strip().rstrip(",") for line in sql.splitlines())


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "half.fleecat"
    engine = sqlite.make_engine(file, "mode=rwc")
    monkeypatch.setattr("alembic.op.create_index", lambda *_: 1 / 0)  # half way
    with pytest.raises(ZeroDivisionError), sqlite.for_writing(engine).begin() as connection:
        migrations.upgrade(connection)
    engine.dispose()
    with closing(sqlite3.connect(file)) as plain:
        assert plain.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)


def test_an_upgrade_outside_a_transaction_is_refused(tmp_path: Path) -> None:
    engine = sqlite.make_engine(tmp_path / "x.fleecat", "mode=rwc")
    with engine.connect() as connection, pytest.raises(ValueError, match="one transaction"):
        migrations.upgrade(connection)
    engine.dispose()


def test_upgrading_the_newest_changes_nothing(catalog: Catalog) -> None:
    with catalog.change("Upgrade") as session:
        connection = session.connection()
        before = connection.execute(_SCHEMA).all()
        assert not migrations.needs_upgrade(connection)
        migrations.upgrade(connection)
        assert connection.execute(_SCHEMA).all() == before


def test_text_of_a_result_is_checked_by_the_database(catalog: Catalog) -> None:
    with catalog.read() as session:
        (sql,) = session.scalars(text("SELECT sql FROM sqlite_schema WHERE name = 'nomination'"))
    assert "'Runner-up'" in sql
    assert "CHECK (result IN" in sql


def test_a_catalog_that_lost_its_revision_is_damaged_and_not_built_anew(path: Path) -> None:
    create_catalog(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM alembic_version")
    with pytest.raises(UserError, match="damaged"):
        open_catalog(path)
