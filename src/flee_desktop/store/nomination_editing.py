"""Change, add, copy, delete and reorder nominations: one, or many thousands at once."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, cast

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from flee_desktop.domain.dossier import Nomination, Recipient
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.nomination_edit import NominationValues
from flee_desktop.store import fact_reading, tables
from flee_desktop.store.authorities import Authorities
from flee_desktop.store.fact_writing import ReferenceList
from flee_desktop.store.nomination_writing import NominationWriter, recipient_row
from flee_desktop.store.sqlite import among

_PLAIN = ("result", "tied", "rank", "note", "date_text")
_OF_CEREMONY = ("award_body", "date", "edition")
_OF_CATEGORY = ("category", "canonical_category")
_PARTIES = ("person", "organization", "country", "film")
_APART = {"synchronize_session": False}  # no object of the session is told: none is held


def read_nominations(session: Session, ids: Collection[int]) -> list[tuple[int, Nomination]]:
    """The nominations as records, each with its id, by film and position."""
    row = tables.Nomination
    found = select(row).where(among(row.id, ids)).order_by(row.film_id, row.position, row.id)
    rows = session.scalars(found.options(*fact_reading.NOMINATION_OPTIONS))
    return [(each.id, fact_reading.nomination(each, name_film=False)) for each in rows]


def edit_nominations(session: Session, ids: Collection[int], values: NominationValues) -> None:
    """Set these values in all of the nominations; what a reader said of the values they had goes."""
    _refuse_missing(session, ids)
    names = Authorities(session, None)
    set_values = cast("dict[str, Any]", values)
    _set_plain(session, ids, {name: set_values[name] for name in _PLAIN if name in set_values})
    if not set_values.keys().isdisjoint((*_OF_CEREMONY, *_OF_CATEGORY)):
        _set_occasion(session, names, ids, set_values)
    if "recipients" in values:
        _set_recipients(session, names, ids, values["recipients"])
    if "references" in values:
        _set_references(session, ids, values["references"])
    session.flush()
    stale = among(tables.Remark.nomination_id, ids) & tables.Remark.field.in_(set_values)
    session.execute(delete(tables.Remark).where(stale), execution_options=_APART)


def add_nomination(session: Session, film_id: int | None, record: Nomination) -> int:
    """Add one as the last of its film (or of those without a film); its id."""
    film = session.get(tables.Film, film_id) if film_id is not None else None
    row = _writer(session, film).add(film, record, _last_position(session, film_id) + 1)
    session.flush()
    return row.id


def duplicate_nominations(session: Session, ids: Collection[int]) -> list[int]:
    """Copy each right behind itself; the copies' ids. A copy came from no source."""
    _refuse_missing(session, ids)
    copies = []
    found = select(tables.Nomination).where(among(tables.Nomination.id, ids))
    options = fact_reading.NOMINATION_OPTIONS
    rows = session.scalars(found.order_by(tables.Nomination.position.desc()).options(*options)).all()
    for row in rows:
        record = replace(
            fact_reading.nomination(row, name_film=False), source_line=None, source_text="", remarks=()
        )
        _make_room(session, row.film_id, row.position + 1)
        copies.append(_writer(session, row.film).add(row.film, record, row.position + 1))
    session.flush()
    return [copy.id for copy in reversed(copies)]


def delete_nominations(session: Session, ids: Collection[int]) -> None:
    """Delete them with all that belongs to them."""
    session.execute(
        delete(tables.Nomination).where(among(tables.Nomination.id, ids)), execution_options=_APART
    )


def move_nominations(session: Session, ids: Sequence[int], before: int | None) -> None:
    """Put them, in this order, before another one of the same film, or at the end for None."""
    _refuse_missing(session, ids)
    (film_id, *others) = session.scalars(
        select(tables.Nomination.film_id).where(among(tables.Nomination.id, ids)).distinct()
    )
    if others:
        raise UserError("Awards of several films cannot be put in one order.", "Choose those of one film.")
    ordered = session.scalars(
        select(tables.Nomination.id)
        .where(tables.Nomination.film_id.is_not_distinct_from(film_id))
        .order_by(tables.Nomination.position, tables.Nomination.id)
    ).all()
    moved = set(ids)
    rest = [key for key in ordered if key not in moved]
    place = rest.index(before) if before in rest else len(rest)
    positions = enumerate([*rest[:place], *ids, *rest[place:]], 1)
    session.execute(update(tables.Nomination), [{"id": key, "position": place} for place, key in positions])


def _refuse_missing(session: Session, ids: Collection[int]) -> None:
    found = session.scalars(select(tables.Nomination.id).where(among(tables.Nomination.id, ids))).all()
    if len(found) != len(set(ids)):
        raise UserError(
            "Some of these awards were deleted meanwhile, by another window or program.",
            "Nothing was changed. Look at the list as it is now, and decide again.",
        )


def _set_plain(session: Session, ids: Collection[int], values: dict[str, Any]) -> None:
    if values:
        changed = update(tables.Nomination).where(among(tables.Nomination.id, ids)).values(values)
        session.execute(changed, execution_options=_APART)


def _set_occasion(session: Session, names: Authorities, ids: Collection[int], values: dict[str, Any]) -> None:
    """Find or make the ceremony and the category that follow, once for each pair there is now."""
    by_occasion: dict[tuple[int, int], list[int]] = defaultdict(list)
    found = select(tables.Nomination.id, tables.Nomination.ceremony_id, tables.Nomination.category_id)
    for key, ceremony_id, category_id in session.execute(found.where(among(tables.Nomination.id, ids))):
        by_occasion[ceremony_id, category_id].append(key)
    for (ceremony_id, category_id), keys in by_occasion.items():
        ceremony = session.get_one(tables.Ceremony, ceremony_id)
        category = session.get_one(tables.Category, category_id)
        body = names.award_body(values.get("award_body", ceremony.award_body.name))
        if not values.keys().isdisjoint(_OF_CEREMONY):
            date, edition = values.get("date", ceremony.date), values.get("edition", ceremony.edition)
            ceremony = names.exact_ceremony(body, date, edition)
        name = values.get("category", category.name)
        same = "" if "category" in values else category.canonical_name
        category = names.category(body, name, values.get("canonical_category", same))
        session.flush()
        _set_plain(session, keys, {"ceremony_id": ceremony.id, "category_id": category.id})


def _set_recipients(
    session: Session, names: Authorities, ids: Collection[int], recipients: Sequence[Recipient]
) -> None:
    rows = [recipient_row(names, place, record, None) for place, record in enumerate(recipients)]
    names.keep_spellings()
    session.flush()
    values = [
        {
            "position": row.position,
            "credited_as": row.credited_as,
            "role": row.role,
            **{f"{name}_id": party.id if (party := getattr(row, name)) else None for name in _PARTIES},
        }
        for row in rows
    ]
    session.execute(
        delete(tables.Recipient).where(among(tables.Recipient.nomination_id, ids)), execution_options=_APART
    )
    if values:
        session.execute(
            insert(tables.Recipient), [{"nomination_id": key, **value} for key in ids for value in values]
        )


def _set_references(session: Session, ids: Collection[int], numbers: Sequence[int]) -> None:
    """Cite these references of the film instead; a number that is not listed gets an empty reference."""
    rows = session.scalars(select(tables.Nomination).where(among(tables.Nomination.id, ids))).all()
    lists: dict[int | None, ReferenceList] = {}
    for row in rows:
        if row.film is None:
            raise UserError("An award without a film has no references.", "Nothing was changed.")
        row.citations = lists.setdefault(row.film_id, ReferenceList(row.film)).cite(numbers)


def _writer(session: Session, film: tables.Film | None) -> NominationWriter:
    return NominationWriter(Authorities(session, None), ReferenceList(film) if film else None)


def _last_position(session: Session, film_id: int | None) -> int:
    mine = tables.Nomination.film_id.is_not_distinct_from(film_id)
    return session.scalar(select(func.max(tables.Nomination.position)).where(mine)) or 0


def _make_room(session: Session, film_id: int | None, position: int) -> None:
    later = tables.Nomination.film_id.is_not_distinct_from(film_id) & (tables.Nomination.position >= position)
    shifted = update(tables.Nomination).where(later).values(position=tables.Nomination.position + 1)
    session.execute(shifted, execution_options=_APART)
