"""The schema's revisions: which one a catalog has, and the way to the newest in one transaction."""

from typing import Any

from sqlalchemy import Connection, inspect, text

from flee_desktop import paths
from flee_desktop.domain.errors import DamagedError, NewerError
from flee_desktop.store.tables import Base

NEWEST = "0003"  # written down so that opening a catalog need not import Alembic; a test compares


def current_revision(connection: Connection) -> str:
    """The revision of the catalog's schema, "" before the first."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def needs_upgrade(connection: Connection) -> bool:
    """Whether an older program made the catalog; raises NewerError when a newer one did, or DamagedError."""
    revision = current_revision(connection)
    if not revision:  # a catalog is made with its revision, in one transaction
        raise DamagedError(
            "The catalog file is damaged: it does not say which schema it has.",
            "Nothing was changed. Restore a backup of it.",
        )
    if revision > NEWEST:
        raise NewerError(
            f"This catalog was made by a newer version of Flee Desktop{_made_by(connection)}: its schema is "
            f"{revision}, and this version knows up to {NEWEST}.",
            "Nothing was changed. Install the newer version to open it.",
        )
    return revision < NEWEST


def upgrade(connection: Connection) -> None:
    """Bring the schema to the newest revision, inside the transaction the connection is in."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    if not connection.in_transaction():
        raise ValueError("an upgrade belongs in one transaction")
    scripts = ScriptDirectory(str(paths.database_files() / "migrations"))

    def steps(revision: Any, _context: MigrationContext) -> Any:  # noqa: ANN401 - Alembic's own
        return scripts._upgrade_revs("head", revision)  # noqa: SLF001 - as its env.py template does

    context = MigrationContext.configure(
        connection, opts={"fn": steps, "script": scripts, "target_metadata": Base.metadata}
    )
    with Operations.context(context):
        context.run_migrations()


def _made_by(connection: Connection) -> str:
    """The version that wrote it last, when a table of an unknown schema still says so."""
    if not inspect(connection).has_table("catalog"):
        return ""
    row = connection.execute(text("SELECT * FROM catalog")).mappings().first()
    version = row.get("program_version") if row else None
    return f" ({version})" if version else ""
