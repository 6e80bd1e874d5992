"""Which file brought what into the catalog, and how its reading went."""

import datetime as dt

from sqlalchemy.orm import Session

from flee_desktop.store.tables import Import


def record_import(
    session: Session, file_name: str, sha256: str, importer: str, report_text: str, when: dt.datetime
) -> int:
    """Note that a file was read; the id goes to `add_dossier`. `when` needs a time zone."""
    row = Import(
        file_name=file_name,
        sha256=sha256,
        importer=importer,
        report=report_text,
        imported_at=when.astimezone(dt.UTC).isoformat(timespec="seconds"),
    )
    session.add(row)
    session.flush()
    return row.id
