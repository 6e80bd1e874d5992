"""What each import said of each page: a later import compares with it.

Frozen, as every revision: a change is a new one.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_OWNERS = ("film", "person", "organization", "ceremony")


def upgrade() -> None:
    """Make the table; what was imported before is not known, and is treated as typed by hand."""
    one_owner = " + ".join(f"CASE WHEN {name}_id IS NULL THEN 0 ELSE 1 END" for name in _OWNERS)
    op.create_table(
        "imported_dossier",
        sa.Column("id", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("import_id", sa.Integer(), _key("import"), nullable=False, index=True),
        *(sa.Column(f"{name}_id", sa.Integer(), _key(name)) for name in _OWNERS),
        sa.Column("record", sa.Text(), nullable=False),
        sa.CheckConstraint(f"{one_owner} = 1", name="one_owner"),
    )
    for name in _OWNERS:
        op.create_index(
            f"ix_imported_dossier_{name}_id",
            "imported_dossier",
            [f"{name}_id"],
            sqlite_where=sa.text(f"{name}_id IS NOT NULL"),
        )


def _key(table: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
