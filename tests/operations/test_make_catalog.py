"""A new catalog is there whole, or not at all."""

import subprocess
import sys
from contextlib import closing

import pytest

from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.importers import Reading
from flee_desktop.operations.films import list_films
from flee_desktop.operations.import_files import SourceFile
from flee_desktop.operations.make_catalog import make_catalog
from flee_desktop.operations.open_catalog import open_catalog


def source(*titles):
    dossiers = tuple(FilmDossier(title=title, year=2020) for title in titles)
    return SourceFile("films.json", "0" * 64, Reading("test", dossiers, ()))


def test_it_holds_what_was_read_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "mine.fleecat"
    make_catalog(path, [source("Dogger Bank", "The Lighthouse Keepers")])
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine.fleecat"]
    with closing(open_catalog(path)) as catalog:
        assert [film.title for film in list_films(catalog)] == ["Dogger Bank", "The Lighthouse Keepers"]


def test_a_source_that_cannot_be_added_leaves_nothing(tmp_path):
    endless = FilmDossier(title="The Lighthouse Keepers", year=2**70)
    unwritable = SourceFile("films.json", "0" * 64, Reading("test", (endless,), ()))
    with pytest.raises(UserError, match="number"):
        make_catalog(tmp_path / "mine.fleecat", [source("Dogger Bank"), unwritable])
    assert list(tmp_path.iterdir()) == []


def test_a_film_that_two_sources_have_is_there_once(tmp_path):
    path = tmp_path / "mine.fleecat"
    make_catalog(path, [source("Dogger Bank"), source("Dogger Bank")])
    with closing(open_catalog(path)) as catalog:
        assert [film.title for film in list_films(catalog)] == ["Dogger Bank"]


def test_a_catalog_that_came_meanwhile_is_left_alone(tmp_path):
    path = tmp_path / "mine.fleecat"
    make_catalog(path, [source("Dogger Bank")])
    before = path.read_bytes()
    make_catalog(path, [source("Another film")])
    assert path.read_bytes() == before


def test_a_folder_that_is_not_there_is_said_in_plain_words(tmp_path):
    with pytest.raises(UserError, match="Could not make the catalog"):
        make_catalog(tmp_path / "none" / "mine.fleecat", [])


def test_two_first_starts_at_once_end_with_one_whole_catalog(tmp_path):
    script = "from flee_desktop.operations.open_catalog import open_catalog; open_catalog(None).close()"
    environment = {"FLEE_DESKTOP_DATA": str(tmp_path / "data"), "PYTHONPATH": ":".join(sys.path)}
    starts = [subprocess.Popen([sys.executable, "-c", script], env=environment) for _ in range(2)]
    assert [start.wait(timeout=120) for start in starts] == [0, 0]
    with closing(open_catalog(tmp_path / "data" / "catalog.fleecat")) as catalog:
        assert max(film.tally.total for film in list_films(catalog)) == 118
