"""The steps of the history: begun, finished, kept within limits."""

import datetime as dt

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

import flee_desktop
from flee_desktop.domain.changes import Changes
from flee_desktop.store import sqlite_journal
from flee_desktop.store.holders import this_user
from flee_desktop.store.tables import JournalEntry, JournalState, JournalStep
from flee_desktop.store.touched import read_changes

MOST_STEPS = 1_000
MOST_BYTES = 200_000_000
_ENTRY_BYTES = 60  # of an entry besides its texts


class Change(Session):
    """A session whose changes are saved together; `changes` says what they were, once they are."""

    changes: Changes = Changes()


def begin(session: Session, label: str) -> int:
    """Begin a step: what the session does from now on belongs to it. Returns its id."""
    step = insert(JournalStep).values(
        label=label,
        made_at=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        author=this_user(),
        program_version=flee_desktop.__version__,
        undone=False,
        row_count=0,
        size=0,
    )
    (key,) = session.execute(step.returning(JournalStep.id)).one()
    sqlite_journal.start_recording(session.connection(), key)
    return key


def finish(session: Session, step: int) -> Changes:
    """End the step, which takes the place of what could be redone; one that did nothing is forgotten."""
    session.flush()
    sqlite_journal.stop_recording(session.connection())
    if _measure(session, step) == 0:
        session.execute(delete(JournalStep).where(JournalStep.id == step))
        return Changes()
    session.execute(delete(JournalStep).where(JournalStep.undone))
    _drop_oldest(session)
    return read_changes(session, step, 0)


def finish_flip(session: Session, step: int, recorded_before: int, *, undone: bool) -> Changes:
    """End an undo or redo: what was recorded meanwhile takes the place of the step's older entries."""
    sqlite_journal.stop_recording(session.connection())
    changes = read_changes(session, step, recorded_before)
    older = (JournalEntry.step_id == step) & (JournalEntry.id <= recorded_before)
    session.execute(delete(JournalEntry).where(older))
    session.execute(update(JournalStep).where(JournalStep.id == step).values(undone=undone))
    _measure(session, step)
    return changes


def _measure(session: Session, step: int) -> int:
    """Note how much the step touched; the number of rows."""
    texts = func.length(JournalEntry.before) + func.length(JournalEntry.after) + _ENTRY_BYTES
    measured = select(
        func.coalesce(func.sum(JournalEntry.last_id - JournalEntry.row_id + 1), 0),
        func.coalesce(func.sum(texts), 0),
    ).where(JournalEntry.step_id == step)
    rows, size = session.execute(measured).one()
    session.execute(update(JournalStep).where(JournalStep.id == step).values(row_count=rows, size=size))
    return int(rows)


def _drop_oldest(session: Session) -> None:
    """Forget the oldest steps that are too many or too large together; the latest always stays."""
    kept = session.execute(select(JournalStep.id, JournalStep.size).order_by(JournalStep.id.desc()))
    total, dropped = 0, []
    for place, (key, size) in enumerate(kept):
        total += size
        if place and (place >= MOST_STEPS or total > MOST_BYTES):
            dropped.append(key)
    if dropped:
        session.execute(delete(JournalStep).where(JournalStep.id <= max(dropped)))
        counted = JournalState.dropped_steps + len(dropped)
        session.execute(update(JournalState).values(dropped_steps=counted))
