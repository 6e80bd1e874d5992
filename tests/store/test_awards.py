"""Awards come out in the grid's order, in few queries, with where each came from."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text
from tests.store.award_rows import read_rows

from flee_desktop import paths
from flee_desktop.domain.dossier import FilmDossier, Nomination, Recipient, Reference
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import tally
from flee_desktop.formats.dossier_json import read_dossier
from flee_desktop.store.awards import read_award_origins, read_award_table
from flee_desktop.store.catalog import Catalog
from flee_desktop.store.dossier_writing import add_dossier
from flee_desktop.store.films import list_films
from flee_desktop.store.imports import record_import

_WHEN = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


@pytest.fixture
def flee(catalog: Catalog) -> Catalog:
    dossier = read_dossier((paths.database_files() / "dossiers/films/flee.json").read_bytes())
    with catalog.change("Import") as session:
        add_dossier(session, dossier, record_import(session, "flee.json", "ab", "dossier", "fine", _WHEN))
    return catalog


def test_the_tallies_of_flee(flee: Catalog) -> None:
    with flee.read() as session:
        rows = read_rows(session)
        (film,) = list_films(session)
    assert film.tally == tally((row.result, row.tied) for row in rows)
    assert (film.tally.total, film.tally.tied) == (118, 1)
    assert film.tally.by_result == {Result.WON: 50, Result.RUNNER_UP: 8, Result.NOMINATED: 60}
    assert (film.original_title, film.directors) == ("Flugt", ("Jonas Poher Rasmussen",))


@pytest.mark.parametrize("chunk", [1, 7, 5000])
def test_the_size_of_a_chunk_changes_nothing(flee: Catalog, chunk: int) -> None:
    with flee.read() as session:
        assert read_rows(session, chunk=chunk) == read_rows(session)
        assert [row.position for row in read_rows(session, chunk=chunk)] == list(range(1, 119))


@given(ids=st.sets(st.integers(1, 118)), chunk=st.sampled_from((1, 10, 5000)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_some_awards_are_read_as_they_are_among_all(flee: Catalog, ids: set[int], chunk: int) -> None:
    with flee.read() as session:
        known = [row for row in read_rows(session) if row.id in ids]
        assert read_rows(session, ids=sorted(ids), chunk=chunk) == known


def test_a_chunk_of_rows_takes_few_queries_that_look_at_no_other_rows(flee: Catalog) -> None:
    statements: list[tuple[str, object]] = []
    event.listen(flee._engine, "before_cursor_execute", lambda *call: statements.append(call[2:4]))
    with flee.read() as session:
        assert len(read_award_table(session, chunk=59).ids) == 118
        joined = [(sql, values) for sql, values in statements if "group_concat" in sql]
        assert len(joined) < 20
        for sql, values in joined:
            plan = str(session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all())
            assert "SCAN nomination" not in plan
            assert "SCAN recipient" not in plan
            assert "SCAN citation" not in plan


def test_a_row_has_all_of_its_award(catalog: Catalog) -> None:
    award = Nomination(
        award_body="Robert Awards",
        category="Best Film",
        result=Result.RUNNER_UP,
        rank=2,
        tied=True,
        note="shared",
        date="2022-02",
        date_text="February 2022",
        edition=39,
        recipients=(Recipient(name="Bo", credited_as="B.", role="art"), Recipient(name="Ada")),
        references=(40, 39),
        remarks=(Remark("date", RemarkKind.SUSPECT, "no day"),),
        source_line=57,
        source_text="raw | line",
    )
    numbered = tuple(Reference(number=number) for number in (39, 40))
    dossier = FilmDossier(title="Flee", year=2021, nominations=(award,), references=numbered)
    with catalog.change("Import") as session:
        import_id = record_import(session, "article.txt", "ab", "article", "1 award", _WHEN)
        key = add_dossier(session, dossier, import_id)
        assert session.scalars(text("SELECT imported_at FROM import")).all() == ["2026-11-23T07:00:00+00:00"]
    with catalog.read() as session:
        (row,) = read_rows(session)
        origin = read_award_origins(session, [row.id])[row.id]
    assert (row.film_id, row.film, row.film_year, row.position) == (key, "Flee", 2021, 1)
    assert (row.body, row.edition, row.date, row.category) == ("Robert Awards", 39, "2022-02", "Best Film")
    assert (row.recipients, row.recipient_names) == (("B. (art)", "Ada"), ("Bo", "Ada"))
    assert (row.result, row.tied, row.rank, row.note) == (Result.RUNNER_UP, True, 2, "shared")
    assert row.references == (40, 39)
    assert (origin.source, origin.source_line, origin.source_text) == ("article.txt", 57, "raw | line")
    assert origin.remarks == award.remarks


def test_an_empty_catalog_has_no_awards_and_no_films(catalog: Catalog) -> None:
    with catalog.read() as session:
        assert read_rows(session) == []
        assert list_films(session) == []


def test_deleting_a_film_takes_all_of_it_along(flee: Catalog) -> None:
    with flee.change("Delete") as session:
        session.execute(text("DELETE FROM recipient WHERE film_id IS NOT NULL"))
        session.execute(text("DELETE FROM film"))
        for table in ("nomination", "citation", "remark", "credit", "paragraph", "reference", "recipient"):
            assert session.scalar(text(f"SELECT count(*) FROM {table}")) == 0
