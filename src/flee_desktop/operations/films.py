"""The films of a catalog, one film's page, and finding a film by what a person calls it."""

import difflib
from collections.abc import Collection

import numpy as np

from flee_desktop.domain.errors import UserError
from flee_desktop.domain.films import FilmPage, FilmSummary
from flee_desktop.domain.folding import fold
from flee_desktop.domain.pausing import Pause, no_pause
from flee_desktop.search.film_index import FilmIndex
from flee_desktop.search.ordering import PLAIN, Collation, text_ranks
from flee_desktop.search.texts import Texts
from flee_desktop.store import dossier_reading, films
from flee_desktop.store.catalog import Catalog


def count_films(catalog: Catalog) -> int:
    """How many films there are: a list of very many takes a while."""
    with catalog.read() as session:
        return films.count_films(session)


def list_films(catalog: Catalog, collation: Collation = PLAIN, pause: Pause = no_pause) -> FilmIndex:
    """Every film, by title; those known only by an award are marked `mentioned_only`."""
    with catalog.read() as session:
        known = films.list_films(session, pause)
        titles = Texts.of(film.title for film in known)  # in here: a damaged file may hold what is no text
    ranks = text_ranks(titles, Texts.of(fold(film.title) for film in known), collation, pause)
    years = np.array([film.year or 0 for film in known], dtype=np.int64)
    return FilmIndex([known[place] for place in np.lexsort((years, ranks)).tolist()], pause)


def follow_films(
    catalog: Catalog, listed: FilmIndex, touched: Collection[int], collation: Collation = PLAIN
) -> FilmIndex:
    """The films after a change that touched these; `listed` are those before, in the same order."""
    with catalog.read() as session:
        fresh = films.read_summaries(session, touched)
    return listed.patched(fresh, touched, collation)


def read_film_page(catalog: Catalog, film_id: int) -> FilmPage:
    """All that the tabs show of a film; raises UserError when it is not there."""
    with catalog.read() as session:
        if not films.has_film(session, film_id):
            raise UserError("This film is not in the catalog any more.", "Choose another one.")
        return dossier_reading.read_film_page(session, film_id)


def find_film(catalog: Catalog, wanted: str) -> FilmSummary:
    """The film called `wanted`: a title or original title, with the year in parentheses if need be.

    Case, accents and dashes do not matter. Raises UserError when no film, or more than one, fits.
    """
    known = list_films(catalog)
    key = fold(wanted)
    found = [film for film in known if key in _names(film)]
    if len(found) == 1:
        return found[0]
    if found:
        choices = ", ".join(f'"{film.titled}"' for film in found)
        raise UserError(f'"{wanted}" is more than one film.', f"Say which: {choices}.")
    raise UserError(f'There is no film "{wanted}" in this catalog.', _suggestion(key, known))


def _names(film: FilmSummary) -> set[str]:
    titles = filter(None, (film.title, film.original_title))
    return {fold(name) for title in titles for name in (title, f"{title} ({film.year})")}


def _suggestion(key: str, known: FilmIndex) -> str:
    names = {name: film for film in known for name in _names(film)}
    close = difflib.get_close_matches(key, names, n=1, cutoff=0.6)
    if close:
        return f'Did you mean "{names[close[0]].titled}"?'
    return "“flee-desktop films” lists the films there are."
