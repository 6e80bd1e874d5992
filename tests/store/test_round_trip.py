"""What goes into a catalog comes out as it was."""

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import hypothesis
import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session
from tests.store.dossiers import film_dossiers

from flee_desktop import paths
from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Dossier,
    FilmDossier,
    OrganizationDossier,
    PersonDossier,
)
from flee_desktop.formats.dossier_json import read_dossier
from flee_desktop.store import tables
from flee_desktop.store.catalog import Catalog, create_catalog
from flee_desktop.store.dossier_reading import read_film_page
from flee_desktop.store.dossier_writing import add_dossier
from flee_desktop.store.page_reading import read_ceremony, read_organization, read_person

_FILES = sorted((paths.database_files() / "dossiers").rglob("*.json"))
_READERS = {
    FilmDossier: lambda session, key: read_film_page(session, key).dossier,
    PersonDossier: lambda session, key: read_person(session, session.get_one(tables.Person, key)),
    OrganizationDossier: lambda session, key: read_organization(
        session, session.get_one(tables.Organization, key)
    ),
    CeremonyDossier: lambda session, key: read_ceremony(session, session.get_one(tables.Ceremony, key)),
}


@contextmanager
def _undone(catalog: Catalog) -> Iterator[Session]:
    """A change that is never saved: every example meets the same empty catalog."""
    with catalog.read() as session:
        yield session
        session.rollback()


def _there_and_back(session: Session, dossier: Dossier) -> Dossier:
    key = add_dossier(session, dossier, None)
    session.expunge_all()
    read: Dossier = _READERS[type(dossier)](session, key)
    return read


@pytest.fixture(scope="module")
def empty() -> Iterator[Catalog]:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(create_catalog(Path(folder, "empty.fleecat"))) as catalog,
    ):
        yield catalog


@hypothesis.given(film_dossiers())
def test_a_film_dossier_reads_back_equal(empty: Catalog, dossier: FilmDossier) -> None:
    with _undone(empty) as session:
        assert _there_and_back(session, dossier) == dossier


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_each_bundled_dossier_reads_back_equal(empty: Catalog, file: Path) -> None:
    dossier = read_dossier(file.read_bytes())
    with _undone(empty) as session:
        assert _there_and_back(session, dossier) == dossier


@pytest.mark.parametrize("reverse", [False, True], ids=["in order", "in reverse order"])
def test_all_bundled_films_read_back_equal_from_one_catalog(empty: Catalog, reverse: bool) -> None:
    dossiers = [read_dossier(file.read_bytes()) for file in sorted(_FILES, reverse=reverse)]
    with _undone(empty) as session:
        keys = [(add_dossier(session, dossier, None), dossier) for dossier in dossiers]
        session.expunge_all()
        for key, dossier in keys:
            if isinstance(dossier, FilmDossier):
                assert read_film_page(session, key).dossier == dossier


def test_a_page_takes_a_fixed_number_of_queries_however_many_awards(catalog: Catalog) -> None:
    flee = read_dossier((paths.database_files() / "dossiers/films/flee.json").read_bytes())
    assert isinstance(flee, FilmDossier)
    with catalog.change("Import") as session:
        key = add_dossier(session, flee, None)
    statements: list[str] = []
    event.listen(catalog._engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
    with catalog.read() as session:
        page = read_film_page(session, key)
    assert len(page.dossier.nominations) == 118
    assert len(statements) < 50 + 2 * len(page.related)


@pytest.mark.parametrize("text", ["a\0b", "Ø", "O\u0308 \u202e", "🏆", "\r\n"])
def test_text_is_kept_to_the_letter(catalog: Catalog, text: str) -> None:
    with _undone(catalog) as session:
        dossier = FilmDossier(title=text, summary=text)
        assert _there_and_back(session, dossier) == dossier
