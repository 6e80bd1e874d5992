"""The first rows agree with the columns, and are read only where nothing can be disturbed or mistaken."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from benchmarks.make_catalog import make_catalog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flee_desktop.domain.dossier import FilmDossier, Nomination, Recipient, Reference
from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.results import Result
from flee_desktop.operations.awards import load_columns
from flee_desktop.search.columns import AwardColumns
from flee_desktop.store import first_rows, migrations, sqlite
from flee_desktop.store.catalog import Catalog, create_catalog, open_catalog
from flee_desktop.store.dossier_writing import add_dossier
from flee_desktop.store.first_rows import read_first_rows

ROWS = 3000


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("generated") / "awards.fleecat"
    make_catalog(path, ROWS)
    return path


@pytest.fixture(scope="module")
def columns(generated: Path) -> AwardColumns:
    with closing(open_catalog(generated)) as catalog:
        return load_columns(catalog)


@pytest.fixture
def at_rest(path: Path, catalog: Catalog) -> Path:
    """A small catalog that nobody has open."""
    award = Nomination(
        award_body="Robert Awards",
        category="Best Film",
        result=Result.RUNNER_UP,
        rank=2,
        edition=39,
        date="2021-12/2022-01",
        note="shared",
        recipients=(Recipient(name="Jonas Poher Rasmussen", credited_as="J. Poher", role="director"),),
        references=(3, 1),
    )
    references = tuple(Reference(number=number, text="x") for number in (1, 3))
    with catalog.change("Import") as session:
        dossier = FilmDossier(title="Flee", year=2021, nominations=(award,), references=references)
        add_dossier(session, dossier, None)
    catalog.close()
    return path


@given(count=st.integers(1, ROWS))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=10)
def test_they_are_what_the_columns_begin_with(generated: Path, columns: AwardColumns, count: int) -> None:
    first = read_first_rows(generated, count=count, patience=60)
    assert first is not None
    assert (first.total, len(first.cells)) == (ROWS, count)
    for field in AWARD_FIELDS:
        names = [field.name] * count
        assert list(map(first.cell, range(count), names)) == list(map(columns.cell, range(count), names))
        assert list(map(first.text, range(count), names)) == list(map(columns.text, range(count), names))


def test_a_row_has_all_of_its_award_and_the_rows_behind_are_empty(at_rest: Path) -> None:
    first = read_first_rows(at_rest)
    assert first is not None
    assert [first.text(0, field.name) for field in AWARD_FIELDS] == [
        "Flee", "Robert Awards", "2021-12/2022-01", "Best Film", "J. Poher (director)", "Runner-up", "shared",
        "3; 1", "2021", "39", "2", "2021", "1",
    ]  # fmt: skip
    assert {first.text(1, field.name) for field in AWARD_FIELDS} == {""}


def test_they_come_along_indexes_however_many_rows_there_are(generated: Path) -> None:
    with closing(sqlite3.connect(f"{generated.as_uri()}?immutable=1", uri=True)) as connection:
        for query in (first_rows.ROWS_OF_FILMS, first_rows.ROWS_WITHOUT_FILM):
            plan = str(connection.execute(f"EXPLAIN QUERY PLAN {query}", (5,)).fetchall())
            assert "TEMP B-TREE" not in plan
            assert "SCAN nomination" not in plan


def test_reading_leaves_no_trace(at_rest: Path) -> None:
    before = {file: file.read_bytes() for file in at_rest.parent.iterdir()}
    assert read_first_rows(at_rest) is not None
    assert {file: file.read_bytes() for file in at_rest.parent.iterdir()} == before


def test_a_catalog_of_few_films_is_told_apart(at_rest: Path) -> None:
    assert read_first_rows(at_rest, films_from=1) is not None
    assert read_first_rows(at_rest, films_from=2) is None


def test_what_is_open_is_not_looked_at(at_rest: Path) -> None:
    with closing(open_catalog(at_rest)):
        assert read_first_rows(at_rest) is None
    assert read_first_rows(at_rest) is not None


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_a_log_beside_it_is_for_opening_to_deal_with(at_rest: Path, ending: str) -> None:
    at_rest.with_name(at_rest.name + ending).touch()
    assert read_first_rows(at_rest) is None


def test_what_changes_while_it_is_read_is_not_shown(at_rest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = first_rows._read

    def read_slowly(*arguments: object) -> object:
        found = read(*arguments)
        with at_rest.open("ab") as file:
            file.write(b"\0")
        return found

    monkeypatch.setattr(first_rows, "_read", read_slowly)
    assert read_first_rows(at_rest) is None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE alembic_version SET version_num = '9999'",
        "DROP TABLE alembic_version",
        "PRAGMA application_id=7",
        "ALTER TABLE ceremony RENAME TO occasion",
        "ALTER TABLE nomination RENAME TO kept",
    ],
)
def test_another_schema_is_not_guessed_at(at_rest: Path, change: str) -> None:
    with closing(sqlite3.connect(at_rest)) as connection:
        connection.execute(change)
        connection.commit()
    assert read_first_rows(at_rest) is None


@pytest.mark.parametrize("contents", [b"", b"an article", b"SQLite format 3\0" + bytes(5000)])
def test_other_files_are_for_opening_to_explain(tmp_path: Path, contents: bytes) -> None:
    (tmp_path / "other").write_bytes(contents)
    assert read_first_rows(tmp_path / "other") is None
    assert read_first_rows(tmp_path / "missing") is None
    assert read_first_rows(tmp_path) is None


def test_a_strangers_file_that_would_never_end_is_given_up(at_rest: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n"
    with closing(sqlite3.connect(at_rest)) as connection:
        connection.executescript(f"ALTER TABLE film RENAME TO old; CREATE VIEW film AS {endless}")
    assert read_first_rows(at_rest, patience=0.05) is None


def test_the_queries_are_about_the_newest_schema() -> None:
    assert first_rows.REVISION == migrations.NEWEST
    assert first_rows.APPLICATION_ID == sqlite.APPLICATION_ID


def test_an_empty_catalog_has_no_rows(path: Path) -> None:
    create_catalog(path).close()
    first = read_first_rows(path)
    assert first is not None
    assert (first.total, first.cells) == (0, ())
