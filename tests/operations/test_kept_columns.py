"""Columns of a large catalog are kept beside it: used for these contents only, and never missed."""

from pathlib import Path

import pytest
from sqlalchemy import text

from flee_desktop.operations import awards
from flee_desktop.operations.awards import keep_columns, load_columns
from flee_desktop.operations.import_by_plan import import_files
from flee_desktop.operations.make_catalog import bundled_sources
from flee_desktop.search.column_file import column_file_of
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog


@pytest.fixture
def flee(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(awards, "KEPT_FROM", 100)
    catalog = create_catalog(tmp_path / "flee.fleecat")
    import_files(catalog, [next(bundled_sources())])
    yield catalog
    catalog.close()


def films(catalog: Catalog) -> list[str]:
    columns = load_columns(catalog)
    return [columns.text(row, "film") for row in range(len(columns))]


def test_kept_columns_are_used_and_say_the_same(flee: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    before = films(flee)
    assert keep_columns(flee, load_columns(flee))
    monkeypatch.setattr(awards, "columns_of", lambda *_args, **_options: pytest.fail("built anew"))
    assert films(flee) == before


def test_ranks_are_kept_once(flee: Catalog) -> None:
    columns = load_columns(flee)
    assert keep_columns(flee, columns)
    assert not keep_columns(flee, columns)
    assert not keep_columns(flee, load_columns(flee))


def test_after_a_change_the_awards_come_from_the_catalog(flee: Catalog) -> None:
    keep_columns(flee, load_columns(flee))
    with flee.change("Rename") as session:
        session.execute(text("UPDATE film SET title = 'Flugt' WHERE title = 'Flee'"))
    assert set(films(flee)) == {"Flugt"}


def test_awards_taken_away_by_another_program_are_noticed(flee: Catalog) -> None:
    keep_columns(flee, load_columns(flee))
    with flee.read() as session:
        session.execute(text("DELETE FROM nomination WHERE id > 50"))
        session.commit()
    assert len(films(flee)) == 50


def test_a_small_catalog_leaves_no_file(flee: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(awards, "KEPT_FROM", 119)
    assert not keep_columns(flee, load_columns(flee))
    assert not column_file_of(flee.path).exists()


def test_where_no_file_can_be_the_columns_are_used_all_the_same(flee: Catalog) -> None:
    column_file_of(flee.path).mkdir()
    assert not keep_columns(flee, load_columns(flee))
    assert len(films(flee)) == 118


def test_a_read_only_catalog_gets_no_file(flee: Catalog) -> None:
    flee.path.chmod(0o444)
    catalog = open_catalog(flee.path)
    catalog.read_only_reason = catalog.read_only_reason or "as if"
    assert not keep_columns(catalog, load_columns(catalog))
    catalog.close()
    assert not column_file_of(flee.path).exists()
