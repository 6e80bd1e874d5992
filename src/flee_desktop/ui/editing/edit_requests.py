"""What the forms ask of the worker. Operations are imported in the functions: they import SQLAlchemy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flee_desktop.domain.authorities import Authority, AuthorityKind
from flee_desktop.domain.changes import Changes
from flee_desktop.ui.background import Job, LongJob

if TYPE_CHECKING:
    from flee_desktop.domain.dossier import FilmDossier, Nomination
    from flee_desktop.operations.replace_text import Replacement
    from flee_desktop.search.name_index import NameIndex

Handle = Any  # the catalog itself: handed on to operations, never looked into here
_AT_ONCE = 1_000  # awards read between two pauses
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


def preview(
    handle: Handle, ids: Sequence[int], search: Mapping[str, Any], job: LongJob
) -> "list[Replacement]":
    """Every change that a replacement would make; of very many awards piece by piece."""
    from flee_desktop.operations import replace_text

    found: list[Replacement] = []
    for first in range(0, len(ids), _AT_ONCE):
        job.tell(first, len(ids))
        job.pause()
        piece = [int(key) for key in ids[first : first + _AT_ONCE]]
        found += replace_text.preview(handle, piece, replace_text.Search(**search))
    return found


def replace_all(
    handle: Handle, _job: Job, *, ids: Sequence[int], search: Mapping[str, Any], label: str
) -> Changes:
    """Make the changes in these awards."""
    from flee_desktop.operations import replace_text

    return replace_text.replace_text(handle, ids, replace_text.Search(**search), label)


@dataclass(frozen=True, slots=True)
class KnownNames:
    """All authorities of a kind, and what finds them by name and alias."""

    authorities: tuple[Authority, ...] = ()
    index: "NameIndex | None" = None


def list_names(handle: Handle, kind: AuthorityKind, job: LongJob) -> KnownNames:
    """Everybody of a kind, to be merged or renamed."""
    from flee_desktop.operations import authorities
    from flee_desktop.search.name_index import NameIndex

    job.tell(0, 0)
    listed = authorities.list_authorities(handle, kind)
    texts = (" ".join((each.name, *each.aliases, each.within)) for each in listed)
    return KnownNames(listed, NameIndex(texts, job.pause))


def merge(
    handle: Handle,
    _job: Job,
    *,
    kind: AuthorityKind,
    kept: int,
    merged: Sequence[int],
    insist: bool,
    label: str,
) -> Changes:
    """Make one of several."""
    from flee_desktop.operations import authorities

    return authorities.merge(handle, kind, kept, merged, insist=insist, label=label)


def rename(
    handle: Handle, _job: Job, *, kind: AuthorityKind, key: int, name: str, insist: bool, label: str
) -> Changes:
    """Give another name."""
    from flee_desktop.operations import authorities

    return authorities.rename(handle, kind, key, name, insist=insist, label=label)


def move_awards(handle: Handle, _job: Job, *, ids: Sequence[int], before: int | None, label: str) -> Changes:
    """Put awards of one film before another one, or at the end."""
    from flee_desktop.operations import edit_nominations

    return edit_nominations.move_nominations(handle, ids, before, label)
