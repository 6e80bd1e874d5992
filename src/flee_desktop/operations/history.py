"""The history of a catalog: what was done, by whom and when, and the way back and forth in it."""

from flee_desktop.domain.changes import Changes, History, HistoryEnds
from flee_desktop.store import history
from flee_desktop.store.catalog import Catalog


def read_history(catalog: Catalog) -> History:
    """Every step that is kept, the oldest first; also how many older ones were dropped, and the limits."""
    return history.read_history(catalog)


def read_ends(catalog: Catalog) -> HistoryEnds:
    """The steps that Undo and Redo would go over."""
    return history.read_ends(catalog)


def undo(catalog: Catalog, expected: int | None = None) -> Changes:
    """Undo the latest step. `expected` is the id of the step the user was shown: another is refused.

    Returns Changes that are false when there is nothing to undo. Raises UserError, with nothing undone, when
    another program has changed meanwhile what the step left.
    """
    return history.undo(catalog, expected)


def redo(catalog: Catalog, expected: int | None = None) -> Changes:
    """Redo the step that was undone last; otherwise as `undo`."""
    return history.redo(catalog, expected)


def move_to(catalog: Catalog, step_id: int) -> Changes:
    """Undo or redo until this step is the latest in effect; 0 undoes all. All of it, or nothing."""
    return history.move_to(catalog, step_id)


def forget(catalog: Catalog) -> None:
    """Empty the history: what was changed or deleted can neither be read nor undone any more."""
    history.forget(catalog)
