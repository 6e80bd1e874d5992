"""Change, add, duplicate, delete and reorder awards: each call is one step of the history."""

from collections.abc import Collection, Sequence

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.checking import check_nomination, nomination_values
from flee_desktop.domain.dossier import Nomination
from flee_desktop.domain.nomination_edit import NominationValues
from flee_desktop.store import nomination_editing
from flee_desktop.store.catalog import Catalog


def read_nominations(catalog: Catalog, ids: Collection[int]) -> list[tuple[int, Nomination]]:
    """The awards as records, each with its id, by film and position: what a form begins with."""
    with catalog.read() as session:
        return nomination_editing.read_nominations(session, ids)


def edit_nominations(
    catalog: Catalog, ids: Collection[int], values: NominationValues, label: str = "Edit awards"
) -> Changes:
    """Set these values in all of these awards, one cell or many thousands; what is not named stays.

    Raises FieldError for values that cannot be kept; nothing is changed then.
    """
    check_nomination(values)
    with catalog.change(label) as session:
        nomination_editing.edit_nominations(session, ids, values)
    return session.changes


def add_nomination(
    catalog: Catalog, film_id: int | None, record: Nomination, label: str = "Add award"
) -> Changes:
    """Add an award as the last of its film; the new id is the one in `inserted`. Raises FieldError."""
    check_nomination(nomination_values(record))
    with catalog.change(label) as session:
        nomination_editing.add_nomination(session, film_id, record)
    return session.changes


def duplicate_nominations(catalog: Catalog, ids: Collection[int], label: str = "Duplicate awards") -> Changes:
    """Copy each right behind itself, with recipients and references; the copies' ids are in `inserted`."""
    with catalog.change(label) as session:
        nomination_editing.duplicate_nominations(session, ids)
    return session.changes


def delete_nominations(catalog: Catalog, ids: Collection[int], label: str = "Delete awards") -> Changes:
    """Delete them. Those that are gone already are no error."""
    with catalog.change(label) as session:
        nomination_editing.delete_nominations(session, ids)
    return session.changes


def move_nominations(
    catalog: Catalog, ids: Sequence[int], before: int | None, label: str = "Move awards"
) -> Changes:
    """Put awards of one film, in this order, before another of its awards, or at the end for None."""
    with catalog.change(label) as session:
        nomination_editing.move_nominations(session, ids, before)
    return session.changes
