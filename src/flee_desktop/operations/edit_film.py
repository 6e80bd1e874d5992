"""Change a film's dossier, add a film, delete films. What a form made of the dossier goes in whole."""

from collections.abc import Collection

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.checking import check_film
from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.store import film_editing
from flee_desktop.store.catalog import Catalog
from flee_desktop.store.dossier_writing import add_dossier


def edit_film(
    catalog: Catalog, film_id: int, before: FilmDossier, after: FilmDossier, label: str = "Edit film"
) -> Changes:
    """Write what differs between the dossier as it was shown and as it should be; awards are edited apart.

    Adding, changing, duplicating, deleting and reordering credits, releases, scores, quotes, rankings,
    references, titles or prose all are: the list as it was, and as it should be. Rows that stay are not
    touched. Raises FieldError for values that cannot be kept, and UserError when what is to be changed was
    changed meanwhile; nothing is changed then.
    """
    check_film(after, before)
    with catalog.change(label) as session:
        film_editing.edit_film(session, film_id, before, after)
    return session.changes


def add_film(catalog: Catalog, dossier: FilmDossier, label: str = "Add film") -> tuple[int, Changes]:
    """Add a film, or fill one that was only mentioned; its id. Raises FieldError or UserError."""
    check_film(dossier)
    with catalog.change(label) as session:
        film_id = add_dossier(session, dossier, None)
    return film_id, session.changes


def delete_films(catalog: Catalog, film_ids: Collection[int], label: str = "Delete film") -> Changes:
    """Delete films with all that is theirs. One that receives another film's award stays, as mentioned."""
    with catalog.change(label) as session:
        film_editing.delete_films(session, film_ids)
    return session.changes
