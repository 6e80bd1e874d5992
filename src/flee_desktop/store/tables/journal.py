"""The journal: what every step of the history did to which row, so that it can be undone."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from flee_desktop.store.tables.base import Base, Id


class JournalState(Base):
    """One row: how many steps were dropped since the catalog was made."""

    __tablename__ = "journal"
    id: Mapped[Id]
    dropped_steps: Mapped[int]


class JournalStep(Base):
    """One action of a user. `undone` ones are the latest, and wait to be redone."""

    __tablename__ = "journal_step"
    id: Mapped[Id]
    label: Mapped[str]
    made_at: Mapped[str]  # ISO 8601 in UTC
    author: Mapped[str]
    program_version: Mapped[str]
    undone: Mapped[bool] = mapped_column(default=False)
    row_count: Mapped[int] = mapped_column(default=0)
    size: Mapped[int] = mapped_column(default=0)  # bytes, about


class JournalEntry(Base):
    """What happened to a row, in the order it happened. An insert may stand for the rows up to `last_id`.

    `row_id` and `row_part` are the row's primary key, `row_part` "" where that is one number. `before` and
    `after` are JSON objects by column: an update's changed values, a deleted row's whole `before`.
    """

    __tablename__ = "journal_entry"
    id: Mapped[Id]
    step_id: Mapped[int] = mapped_column(ForeignKey("journal_step.id", ondelete="CASCADE"), index=True)
    table_name: Mapped[str]
    operation: Mapped[str]  # insert, update or delete
    row_id: Mapped[int]
    last_id: Mapped[int]
    row_part: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
