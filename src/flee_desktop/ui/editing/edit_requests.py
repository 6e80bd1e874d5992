"""What the forms ask of the worker. Operations are imported in the functions: they import SQLAlchemy."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from flee_desktop.domain.changes import Changes
from flee_desktop.ui.background import Job

if TYPE_CHECKING:
    from flee_desktop.domain.dossier import FilmDossier, Nomination

Handle = Any  # the catalog itself: handed on to operations, never looked into here
MOST_LOOKED_AT = 1_000  # awards whose values are compared when they are edited together


def read_awards(handle: Handle, ids: Sequence[int]) -> "list[Nomination]":
    """The awards as records; none when there are too many to look at."""
    from flee_desktop.operations import edit_nominations

    if len(ids) > MOST_LOOKED_AT:
        return []
    return [record for _key, record in edit_nominations.read_nominations(handle, ids)]


def edit_awards(
    handle: Handle, _job: Job, *, ids: Sequence[int], values: Mapping[str, Any], label: str
) -> Changes:
    """Set values as they were typed in a form."""
    from flee_desktop.operations import edit_nominations, known_names

    known = dict(values)
    if "recipients" in known:
        known["recipients"] = known_names.known_recipients(handle, known["recipients"], ids)
    return edit_nominations.edit_nominations(handle, ids, known, label)  # type: ignore[arg-type] # of a form


def add_award(
    handle: Handle, _job: Job, *, film_id: int | None, values: Mapping[str, Any], label: str
) -> Changes:
    """Add an award with the values of a form; what is not among them is as in a new one."""
    from dataclasses import replace

    from flee_desktop.operations import edit_nominations, known_names
    from flee_desktop.ui.editing.award_dialog import NEW_AWARD

    record = replace(NEW_AWARD, **values)
    recipients = known_names.known_recipients(handle, record.recipients)
    return edit_nominations.add_nomination(handle, film_id, replace(record, recipients=recipients), label)


def edit_film(
    handle: Handle, _job: Job, *, film_id: int, before: "FilmDossier", after: "FilmDossier", label: str
) -> Changes:
    """Write what differs."""
    from flee_desktop.operations import edit_film

    return edit_film.edit_film(handle, film_id, before, after, label)


def add_film(handle: Handle, _job: Job, *, dossier: "FilmDossier", label: str) -> tuple[int, Changes]:
    """Add a film; its id."""
    from flee_desktop.operations import edit_film

    return edit_film.add_film(handle, dossier, label)


def delete_film(handle: Handle, _job: Job, *, film_id: int, label: str) -> Changes:
    """Delete a film with all that is its."""
    from flee_desktop.operations import edit_film

    return edit_film.delete_films(handle, (film_id,), label)
