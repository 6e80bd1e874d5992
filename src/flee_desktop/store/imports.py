"""Which file brought what into the catalog, and how its reading went."""

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import ScalarSelect, func, insert, select
from sqlalchemy.orm import Session

from flee_desktop.domain.imports import ImportRecord
from flee_desktop.store.tables import Film, Import, ImportedDossier, Nomination


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


def record_dossiers(session: Session, import_id: int, kind: str, records: Iterable[tuple[int, str]]) -> None:
    """Keep what an import said of pages, as (id of the page, its record); `kind` is the table's name."""
    rows = [{"import_id": import_id, f"{kind}_id": key, "record": record} for key, record in records]
    if rows:
        session.execute(insert(ImportedDossier), rows)


def imported_at(session: Session, sha256: str) -> str:
    """When a file of these very bytes was imported last, as ISO 8601 in UTC; "" for never."""
    latest = select(Import.imported_at).where(Import.sha256 == sha256).order_by(Import.id.desc()).limit(1)
    return session.scalar(latest) or ""


def list_imports(session: Session) -> list[ImportRecord]:
    """Every import, the latest first, with how many awards and films came from it."""
    awards = _count(Nomination)
    films = _count(Film)
    found = select(Import, awards, films).order_by(Import.id.desc())
    return [
        ImportRecord(
            row.id,
            row.file_name,
            row.sha256,
            row.importer,
            row.imported_at,
            row.report,
            award_count,
            film_count,
        )
        for row, award_count, film_count in session.execute(found)
    ]


def _count(model: type[Film | Nomination]) -> ScalarSelect[int]:
    return select(func.count()).where(model.import_id == Import.id).scalar_subquery()
