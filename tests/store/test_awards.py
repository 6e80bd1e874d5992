"""Awards come out in the grid's order, in few queries, with where each came from."""

import datetime as dt

import pytest
from sqlalchemy import event, text

from flee_desktop import paths
from flee_desktop.domain.dossier import FilmDossier, Nomination, Recipient, Reference
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import tally
from flee_desktop.formats.dossier_json import read_dossier
from flee_desktop.store.awards import iter_award_rows, read_award_origin
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
        rows = list(iter_award_rows(session))
        (film,) = list_films(session)
    assert film.tally == tally((row.result, row.tied) for row in rows)
    assert (film.tally.total, film.tally.tied) == (118, 1)
    assert film.tally.by_result == {Result.WON: 50, Result.RUNNER_UP: 8, Result.NOMINATED: 60}
    assert (film.original_title, film.directors) == ("Flugt", ("Jonas Poher Rasmussen",))


@pytest.mark.parametrize("chunk", [1, 7, 5000])
def test_the_size_of_a_chunk_changes_nothing(flee: Catalog, chunk: int) -> None:
    with flee.read() as session:
        assert list(iter_award_rows(session, chunk)) == list(iter_award_rows(session))
        assert [row.position for row in iter_award_rows(session, chunk)] == list(range(1, 119))


def test_six_queries_and_no_sorting_read_every_award(flee: Catalog) -> None:
    statements: list[tuple[str, object]] = []
    event.listen(flee._engine, "before_cursor_execute", lambda *call: statements.append(call[2:4]))
    with flee.read() as session:
        assert sum(1 for _row in iter_award_rows(session)) == 118
        selects = [(sql, values) for sql, values in statements if sql.startswith("SELECT")]
        assert len(selects) == 6
        for sql, values in selects[:3]:  # the awards of films; those of nobody's film are few
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()
            assert "TEMP B-TREE FOR ORDER BY" not in str(plan)


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
        (row,) = iter_award_rows(session)
        origin = read_award_origin(session, row.id)
    assert (row.film_id, row.film, row.film_year, row.position) == (key, "Flee", 2021, 1)
    assert (row.body, row.edition, row.date, row.category) == ("Robert Awards", 39, "2022-02", "Best Film")
    assert (row.recipients, row.recipient_names) == (("B. (art)", "Ada"), ("Bo", "Ada"))
    assert (row.result, row.tied, row.rank, row.note) == (Result.RUNNER_UP, True, 2, "shared")
    assert row.references == (40, 39)
    assert (origin.source, origin.source_line, origin.source_text) == ("article.txt", 57, "raw | line")
    assert origin.remarks == award.remarks


def test_an_empty_catalog_has_no_awards_and_no_films(catalog: Catalog) -> None:
    with catalog.read() as session:
        assert list(iter_award_rows(session)) == []
        assert list_films(session) == []


def test_deleting_a_film_takes_all_of_it_along(flee: Catalog) -> None:
    with flee.change("Delete") as session:
        session.execute(text("DELETE FROM recipient WHERE film_id IS NOT NULL"))
        session.execute(text("DELETE FROM film"))
        for table in ("nomination", "citation", "remark", "credit", "paragraph", "reference", "recipient"):
            assert session.scalar(text(f"SELECT count(*) FROM {table}")) == 0
