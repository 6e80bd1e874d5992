"""Read all that a window shows of one film."""

from sqlalchemy.orm import Session

from flee_desktop.domain.films import FilmPage
from flee_desktop.store.film_reading import read_film
from flee_desktop.store.films import read_summary
from flee_desktop.store.related_reading import read_related


def read_film_page(session: Session, film_id: int) -> FilmPage:
    """The film's summary, its dossier, and what the catalog holds of the works beside it."""
    dossier = read_film(session, film_id)
    related = tuple(read_related(session, work) for work in dossier.related)
    return FilmPage(summary=read_summary(session, film_id), dossier=dossier, related=related)
