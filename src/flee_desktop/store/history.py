"""The history of a catalog: read it, and move back and forth in it."""

from collections.abc import Iterator

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from flee_desktop.domain.changes import Changes, History, HistoryEnds, Step
from flee_desktop.domain.errors import UserError
from flee_desktop.store import repairing
from flee_desktop.store.catalog import Catalog
from flee_desktop.store.flipping import ChangedSince, UnreadableEntry, flip
from flee_desktop.store.journal import MOST_BYTES, MOST_STEPS
from flee_desktop.store.tables import JournalState, JournalStep


def read_history(catalog: Catalog) -> History:
    """Every step that is kept, the oldest first."""
    with catalog.read() as session:
        return _history(session)


def read_ends(catalog: Catalog) -> HistoryEnds:
    """The steps that Undo and Redo would go over; the others are not read."""
    last = select(JournalStep).where(~JournalStep.undone).order_by(JournalStep.id.desc()).limit(1)
    following = select(JournalStep).where(JournalStep.undone).order_by(JournalStep.id).limit(1)
    with catalog.read() as session:
        ends = (session.scalars(found).first() for found in (last, following))
        return HistoryEnds(*(_step(row) if row is not None else None for row in ends))


def undo(catalog: Catalog, expected: int | None = None) -> Changes:
    """Undo the latest step; `expected` is the step that the user was shown, refused when it is another.

    Returns Changes that are false when there was nothing to undo. Raises UserError when what the step left
    was changed meanwhile by a program that keeps no journal: then nothing is undone.
    """
    with catalog.writing("Nothing was undone", links=not _may_leave_dangling(catalog)) as session:
        step = _history(session).undoable
        _refuse_another(step, expected)
        session.changes = _flip(session, step) if step else Changes()
    return session.changes


def redo(catalog: Catalog, expected: int | None = None) -> Changes:
    """Redo the step that was undone last; otherwise as `undo`."""
    with catalog.writing("Nothing was redone", links=not _may_leave_dangling(catalog)) as session:
        step = _history(session).redoable
        _refuse_another(step, expected)
        session.changes = _flip(session, step) if step else Changes()
    return session.changes


def move_to(catalog: Catalog, step_id: int) -> Changes:
    """Undo or redo until the step is the latest in effect; 0 undoes all. All of it, or nothing."""
    with catalog.writing("The history was not moved", links=not _may_leave_dangling(catalog)) as session:
        history = _history(session)
        if step_id and all(step.id != step_id for step in history.steps):
            raise UserError("That step is no longer in the history.", "Nothing was changed.")
        for step in _between(history, step_id):
            session.changes = session.changes.then(_flip(session, step))
    return session.changes


def forget(catalog: Catalog) -> None:
    """Empty the history: nothing of what was changed or deleted before can be read or undone any more."""
    with catalog.writing("The history was not emptied") as session:
        session.execute(delete(JournalStep))


def _history(session: Session) -> History:
    found = session.scalars(select(JournalStep).order_by(JournalStep.id))
    dropped = session.scalars(select(JournalState.dropped_steps)).first()
    return History(
        steps=tuple(map(_step, found)), dropped=dropped or 0, most_steps=MOST_STEPS, most_bytes=MOST_BYTES
    )


def _may_leave_dangling(catalog: Catalog) -> bool:
    """Whether undoing may bring back links that lead nowhere, which a repair had mended."""
    with catalog.read() as session:
        repairs = select(JournalStep.id).where(JournalStep.label == repairing.LABEL)
        return session.scalar(repairs.limit(1)) is not None


def _step(row: JournalStep) -> Step:
    return Step(
        id=row.id,
        label=row.label,
        made_at=row.made_at,
        author=row.author,
        program_version=row.program_version,
        undone=row.undone,
        rows=row.row_count,
        size=row.size,
    )


def _between(history: History, step_id: int) -> Iterator[Step]:
    """The steps to turn round, in order."""
    yield from (step for step in reversed(history.steps) if step.id > step_id and not step.undone)
    yield from (step for step in history.steps if step.id <= step_id and step.undone)


def _refuse_another(step: Step | None, expected: int | None) -> None:
    if expected is None or (step is not None and step.id == expected):
        return
    latest = f" The latest step is now “{step.label}” by {step.author}." if step else ""
    raise UserError(
        f"Nothing was done: the catalog was changed meanwhile by another window or program.{latest}",
        "Look at the history, and decide again.",
    )


def _flip(session: Session, step: Step) -> Changes:
    outcome = "redone" if step.undone else "undone"
    try:
        return flip(session, step.id, undone=not step.undone)
    except ChangedSince as error:
        raise UserError(
            f"“{step.label}” was not {outcome}: another program has changed meanwhile what it touched.",
            "Nothing was changed. What stands in the catalog now was left as it is.",
        ) from error
    except UnreadableEntry as error:
        raise UserError(
            f"“{step.label}” was not {outcome}: its entry in the history is damaged.",
            "Nothing was changed. “flee-desktop check” looks at the whole catalog.",
        ) from error
