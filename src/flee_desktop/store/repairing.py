"""Mend what `store.checking` finds, as far as no decision is needed: part of one step that can be undone."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Table, delete, func, insert, select, update
from sqlalchemy.orm import Session

from flee_desktop.store import checking, sqlite, tables
from flee_desktop.store.checking import Dangling
from flee_desktop.store.odd_values import mend, odd_values
from flee_desktop.store.tables import Base

LABEL = "Repair the catalog"  # of the step: undoing it may bring a link back that leads nowhere
_APART = {"synchronize_session": False}  # no object of the session is told: none is held


def repair(session: Session) -> None:
    """Mend everything that can be mended; indexes are built anew apart from that."""
    for odd in list(odd_values(session.connection())):
        mend(session.connection(), odd.column)
    _links(session)
    _bodies(session)
    for row in checking.DATED:
        _dates(session, row)
    for row, owners in checking.LISTS:
        _lists(session, row, owners)
    nobody = checking.nameless() & (func.trim(tables.Recipient.role) == "")
    session.execute(delete(tables.Recipient).where(nobody), execution_options=_APART)


def _links(session: Session) -> None:
    """Parts of nothing go first: what they lack need not be made anew then."""
    _each(session, [link for link in checking.dangling(session) if link.deletes], _delete)
    _each(session, checking.dangling(session), _clear_or_make)
    _each(session, checking.dangling(session), _clear_or_make)  # what was made anew may itself lack something


def _each(session: Session, links: list[Dangling], mend: Callable[[Session, Dangling], None]) -> None:
    for link in links:
        mend(session, link)


def _delete(session: Session, link: Dangling) -> None:
    session.execute(delete(link.table).where(_rowid(link)))


def _clear_or_make(session: Session, link: Dangling) -> None:
    column = link.table.columns[link.column]
    key = session.scalar(select(column).where(_rowid(link)))
    if column.nullable:
        session.execute(update(link.table).where(_rowid(link)).values({link.column: None}))
        _call_unknown(session, link, key)
        return
    parent = Base.metadata.tables[link.parent]
    if session.scalar(select(parent.c.id).where(parent.c.id == key)) is None:
        session.execute(insert(parent).values(id=key, **_unknown(session, parent, key)))


def _call_unknown(session: Session, link: Dangling, key: Any) -> None:  # noqa: ANN401 - of a damaged file
    """Who is credited by the lost name alone is somebody still."""
    if "credited_as" in link.table.columns:
        named = func.trim(link.table.c.credited_as) != ""
        values = {"credited_as": f"Unknown {key}"}
        session.execute(update(link.table).where(_rowid(link), ~named).values(values))


def _rowid(link: Dangling) -> Any:  # noqa: ANN401 - a condition
    return sqlite.rowid(link.table) == link.rowid


def _unknown(session: Session, parent: Table, key: Any) -> dict[str, Any]:  # noqa: ANN401 - of a damaged file
    """The values of an authority that is lost: its number is all that is known of it."""
    values: dict[str, Any] = {
        column.name: "" for column in parent.columns if not column.nullable and not column.primary_key
    }
    for name in ("has_dossier", "mentioned_only", "protected"):
        if name in values:
            values[name] = name == "mentioned_only"
    if "name" in values:
        values["name"] = f"Unknown {key}"
    if "award_body_id" in values:
        values["award_body_id"] = _body_of(session, parent.name, key)
    return values


def _body_of(session: Session, table: str, key: Any) -> int:  # noqa: ANN401 - of a damaged file
    """The award body that a lost ceremony or category belonged to: that of the other of the two."""
    award, ceremony, category = tables.Nomination, tables.Ceremony, tables.Category
    if table == "ceremony":
        other = select(category.award_body_id).join(award, award.category_id == category.id)
        body = session.scalar(other.where(award.ceremony_id == key).limit(1))
    else:
        other = select(ceremony.award_body_id).join(award, award.ceremony_id == ceremony.id)
        body = session.scalar(other.where(award.category_id == key).limit(1))
    return body if body is not None else _unknown_body(session)


def _unknown_body(session: Session) -> int:
    row = tables.AwardBody
    found = session.scalar(select(row.id).where(row.name == "Unknown"))
    if found is None:
        found = session.execute(insert(row).values(name="Unknown").returning(row.id)).scalar_one()
    return found


def _bodies(session: Session) -> None:
    row = tables.Category
    for key, name, canonical, body in session.execute(checking.other_body()).all():
        same = (row.award_body_id == body) & (row.name == name) & (row.canonical_name == canonical)
        category = session.scalar(select(row.id).where(same))
        if category is None:
            values = {"award_body_id": body, "name": name, "canonical_name": canonical}
            category = session.execute(insert(row).values(values).returning(row.id)).scalar_one()
        moved = update(tables.Nomination).where(tables.Nomination.id == key).values(category_id=category)
        session.execute(moved, execution_options=_APART)


def _dates(session: Session, row: Any) -> None:  # noqa: ANN401 - a mapped class
    plain: Table = row.__table__
    for odd in list(checking.odd_dates(session, row)):
        earliest, latest = odd.right or (None, None)
        values: dict[str, Any] = {"earliest": earliest, "latest": latest}
        if odd.right is None and odd.date:
            text = session.scalar(select(plain.c.date_text).where(plain.c.id == odd.id))
            values |= {"date": "", "date_text": text or str(odd.date)}
        session.execute(sqlite.update_plainly(plain, values, odd.id))


def _lists(session: Session, row: Any, owners: tuple[Any, ...]) -> None:  # noqa: ANN401 - a mapped class
    for owner in session.execute(checking.unsorted(row, owners)).all():
        mine = [column.is_not_distinct_from(value) for column, value in zip(owners, owner, strict=True)]
        keys = session.scalars(select(row.id).where(*mine).order_by(row.position, row.id)).all()
        for position, key in enumerate(keys):
            moved = update(row).where(row.id == key, row.position != position).values(position=position)
            session.execute(moved, execution_options=_APART)
