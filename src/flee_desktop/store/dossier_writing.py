"""Add dossiers to a catalog: whole, or with a UserError and not at all."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sqlalchemy.orm import Session, object_mapper

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Dossier,
    FilmDossier,
    OrganizationDossier,
    PersonDossier,
)
from flee_desktop.domain.errors import UserError
from flee_desktop.store import tables
from flee_desktop.store.authorities import Authorities
from flee_desktop.store.film_writing import write_film
from flee_desktop.store.names_in_dossiers import names_in
from flee_desktop.store.page_writing import write_ceremony, write_organization, write_person

_Page = tables.Film | tables.Person | tables.Organization | tables.Ceremony
_WRITERS: dict[type[Dossier], Callable[[Authorities, Any], _Page]] = {
    FilmDossier: write_film,
    PersonDossier: write_person,
    OrganizationDossier: write_organization,
    CeremonyDossier: write_ceremony,
}
_TOGETHER = 1_000  # nominations in a batch of dossiers


def add_dossier(session: Session, dossier: Dossier, import_id: int | None) -> int:
    """Write the dossier inside the caller's change; the id of its film, person, organization or ceremony.

    Raises UserError when the catalog already has a dossier of it, or a value cannot be kept.
    """
    (key,) = add_dossiers(session, (dossier,), import_id)
    return key


def add_dossiers(
    session: Session,
    dossiers: Iterable[Dossier],
    import_id: int | None,
    tell: Callable[[int], object] = lambda _count: None,
) -> list[int]:
    """Write many: what they name is looked up together, and they are written in few statements.

    `tell` hears how many are written so far, and may end the work by an exception.
    """
    names = Authorities(session, import_id)
    keys: list[int] = []
    try:
        for batch in _batches(dossiers):
            names.expect(names_in(batch))
            with session.no_autoflush:
                pages = [_WRITERS[type(dossier)](names, dossier) for dossier in batch]
            session.flush()
            for page in pages:  # what is written need not stay in memory
                session.expire(page, object_mapper(page).relationships.keys())
            keys += [page.id for page in pages]
            tell(len(keys))
    except OverflowError as error:  # a database's whole numbers have 64 bits
        raise UserError(
            "A number of the dossier is too large to be kept. Nothing was added.", "Mend it and try again."
        ) from error
    return keys


def _batches(dossiers: Iterable[Dossier]) -> Iterator[list[Dossier]]:
    batch: list[Dossier] = []
    for dossier in dossiers:
        batch.append(dossier)
        if sum(1 + len(each.nominations) for each in batch) >= _TOGETHER:
            yield batch
            batch = []
    if batch:
        yield batch
