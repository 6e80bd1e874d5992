"""The journal of changes: what undo, redo and the history read.

Frozen, as every revision: a change is a new one.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the journal's tables."""
    state = op.create_table("journal", _id(), _number("dropped_steps"))
    op.bulk_insert(state, [{"id": 1, "dropped_steps": 0}])
    op.create_table(
        "journal_step",
        _id(),
        _text("label"),
        _text("made_at"),
        _text("author"),
        _text("program_version"),
        sa.Column("undone", sa.Boolean(), nullable=False),
        _number("row_count"),
        _number("size"),
    )
    op.create_table(
        "journal_entry",
        _id(),
        sa.Column(
            "step_id", sa.Integer(), sa.ForeignKey("journal_step.id", ondelete="CASCADE"), nullable=False
        ),
        _text("table_name"),
        _text("operation"),
        _number("row_id"),
        _number("last_id"),
        _text("row_part"),
        _text("before"),
        _text("after"),
    )
    op.create_index("ix_journal_entry_step_id", "journal_entry", ["step_id"])


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)
