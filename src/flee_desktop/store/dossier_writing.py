"""Add a dossier to a catalog: whole, or with a UserError and not at all."""

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Dossier,
    FilmDossier,
    OrganizationDossier,
    PersonDossier,
)
from flee_desktop.domain.errors import UserError
from flee_desktop.store.film_writing import write_film
from flee_desktop.store.page_writing import write_ceremony, write_organization, write_person

_WRITERS: dict[type[Dossier], Callable[[Session, Any, int | None], int]] = {
    FilmDossier: write_film,
    PersonDossier: write_person,
    OrganizationDossier: write_organization,
    CeremonyDossier: write_ceremony,
}


def add_dossier(session: Session, dossier: Dossier, import_id: int | None) -> int:
    """Write the dossier inside the caller's change; the id of its film, person, organization or ceremony.

    Raises UserError when the catalog already has a dossier of it, or a value cannot be kept.
    """
    try:
        return _WRITERS[type(dossier)](session, dossier, import_id)
    except OverflowError as error:  # a database's whole numbers have 64 bits
        raise UserError(
            "A number of the dossier is too large to be kept. Nothing was added.", "Mend it and try again."
        ) from error
