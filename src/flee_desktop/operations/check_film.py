"""Check a film of the catalog: what looks wrong in its dossier, and what to do."""

from flee_desktop.formats import lint
from flee_desktop.formats.lint import Finding
from flee_desktop.store.catalog import Catalog
from flee_desktop.store.film_reading import read_film


def check_film(catalog: Catalog, film_id: int) -> tuple[Finding, ...]:
    """All that the checks find. Nothing is changed."""
    with catalog.read() as session:
        film = read_film(session, film_id)
    return lint.check_film(film)
