"""The awards of a whole catalog as columns of numbers, and where one of them came from."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, String, case, cast, func, select
from sqlalchemy.orm import Session

from flee_desktop.domain.award_table import NO_FILM, NO_NUMBER, AwardTable
from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.crediting import shown_as
from flee_desktop.domain.pausing import Pause, no_pause, paced
from flee_desktop.domain.remarks import Remark
from flee_desktop.domain.results import Result
from flee_desktop.store.joined_rows import (
    CHUNK,
    Column,
    Numbers,
    Rows,
    Span,
    chunks_of,
    numbers_and_texts_of,
    numbers_of,
    spans_of,
)
from flee_desktop.store.tables import (
    AwardBody,
    CatalogState,
    Category,
    Ceremony,
    Citation,
    Country,
    Film,
    Import,
    Nomination,
    Organization,
    Person,
    Reference,
)
from flee_desktop.store.tables import Recipient as RecipientRow
from flee_desktop.store.tables import Remark as RemarkRow

_RESULTS = {result: place for place, result in enumerate(Result)}
_PARTY_NAMES = (Person.name, Organization.name, Country.name, Film.title)
_PARTY_IDS = (
    RecipientRow.person_id,
    RecipientRow.organization_id,
    RecipientRow.country_id,
    RecipientRow.film_id,
)
_KINDS = len(_PARTY_IDS)
_NOBODY = -1


def read_award_table(
    session: Session, ids: Sequence[int] | None = None, pause: Pause = no_pause, chunk: int = CHUNK
) -> AwardTable:
    """Every award, or those with these `ids`, in the order of their ids.

    `chunk` rows are in memory as text at a time. `pause` is called every few milliseconds of pure Python.
    """
    return _Reading(session, ids, pause, chunk).table()


def contents_stamp(session: Session) -> str:
    """Says which awards these are: another one after every change, on every copy.

    A program that changes the file behind our back leaves the token alone: the number of awards and the
    last id tell of what it added or took away.
    """
    count, last = session.execute(select(func.count(Nomination.id), func.max(Nomination.id))).one()
    return stamp_of(contents_token(session), count, last)


def contents_token(session: Session) -> str:
    """What the catalog itself calls its contents."""
    return session.scalars(select(CatalogState.data_token)).one()


def stamp_of(token: str, count: int, last: int | None) -> str:
    """The stamp of contents with so many awards and this last id."""
    return f"{token} {count} {last}"


def read_award_origins(session: Session, ids: Sequence[int]) -> dict[int, AwardOrigin]:
    """Of each award: its file, its raw line, and the reasons for what that does not state."""
    remarks: dict[int, list[Remark]] = defaultdict(list)
    stated = select(RemarkRow).where(RemarkRow.nomination_id.in_(ids)).order_by(RemarkRow.id)
    for row in session.scalars(stated):
        remarks[row.nomination_id or 0].append(Remark(row.field, row.kind, row.text))
    found = (
        select(Nomination.id, Import.file_name, Nomination.source_line, Nomination.source_text)
        .select_from(Nomination)
        .outerjoin(Import, Import.id == Nomination.import_id)
        .where(Nomination.id.in_(ids))
    )
    return {
        number: AwardOrigin(file_name or "", line, text, tuple(remarks[number]))
        for number, file_name, line, text in session.execute(found)
    }


class _Reading:
    """One pass over nominations, recipients and citations; then the names that they point to."""

    def __init__(self, session: Session, ids: Sequence[int] | None, pause: Pause, chunk: int) -> None:
        self._session = session
        self._ids = ids
        self._pause = pause
        self._chunk = chunk
        self._table = AwardTable()
        self._items: dict[str, int] = {}  # recipients as `_recipient_key` writes them

    def table(self) -> AwardTable:
        """The whole of it."""
        for span in self._spans():
            self._read_span(span)
        self._read_films()
        self._read_ceremonies()
        self._read_categories()
        self._read_notes()
        self._read_names()
        return self._table

    def _spans(self) -> Iterator[Span]:
        """Conditions on a nomination's id that come to all rows wanted, a chunk each."""
        if self._ids is not None:
            yield from spans_of(sorted(self._ids), self._chunk)
            return
        yield from chunks_of(self._session, Nomination.id, self._chunk)

    def _read_span(self, span: Span) -> None:
        table, first = self._table, len(self._table.ids)
        rows = select(
            Nomination.id,
            func.coalesce(Nomination.film_id, NO_FILM),
            Nomination.ceremony_id,
            Nomination.category_id,
            case(_RESULTS, value=Nomination.result, else_=-1),
            Nomination.tied,
            func.coalesce(Nomination.rank, NO_NUMBER),
            Nomination.position,
        )
        found = self._numbers(rows.where(span(Nomination.id)).order_by(Nomination.id))
        if found[4].min(initial=0) < 0:
            raise LookupError("a result that is none")
        columns = (
            table.ids, table.films, table.ceremonies, table.categories,
            table.results, table.tied, table.ranks, table.positions,
        )  # fmt: skip
        for column, numbers in zip(columns, found, strict=True):
            column.frombytes(numbers.tobytes())
        self._read_recipients(span, found[0], first)
        self._read_references(span, found[0], first)

    def _read_recipients(self, span: Span, ids: Numbers, first: int) -> None:
        rows = select(RecipientRow.nomination_id, _recipient_key())
        of_span = rows.where(span(RecipientRow.nomination_id))
        owners, keys = self._texts(of_span.order_by(RecipientRow.nomination_id, RecipientRow.position))
        items = self._items
        self._table.recipient_rows.frombytes((np.searchsorted(ids, owners) + first).tobytes())
        self._table.recipient_items.extend([items.setdefault(key, len(items)) for key in keys])
        self._pause()

    def _read_references(self, span: Span, ids: Numbers, first: int) -> None:
        rows = select(Citation.nomination_id, Reference.number).join(
            Reference, Reference.id == Citation.reference_id
        )
        of_span = rows.where(span(Citation.nomination_id)).order_by(Citation.nomination_id, Citation.id)
        owners, numbers = self._numbers(of_span)
        self._table.reference_rows.frombytes((np.searchsorted(ids, owners) + first).tobytes())
        self._table.reference_numbers.frombytes(numbers.tobytes())

    def _read_films(self) -> None:
        rows = select(Film.id, func.coalesce(Film.year, NO_NUMBER), Film.title)
        films = self._table.film_list
        for span in self._wanted(Film.id, self._table.films):
            numbers, years, titles = self._texts(rows.where(span(Film.id)).order_by(Film.id))
            films += zip(numbers.tolist(), titles, years.tolist(), strict=True)
        films.append((NO_FILM, "", NO_NUMBER))
        self._renumber("films", [number for number, _title, _year in films])

    def _read_ceremonies(self) -> None:
        bodies = self._names(AwardBody.id, AwardBody.name, self._bodies())
        rows = select(
            Ceremony.id,
            Ceremony.award_body_id,
            func.coalesce(Ceremony.edition, NO_NUMBER),
            Ceremony.date,
        )
        numbers: list[int] = []
        for span in self._wanted(Ceremony.id, self._table.ceremonies):
            *found, dates = self._texts(rows.where(span(Ceremony.id)).order_by(Ceremony.id))
            ids, of_bodies, editions = (each.tolist() for each in found)
            numbers += ids
            self._table.ceremony_list += zip(map(bodies.__getitem__, of_bodies), dates, editions, strict=True)
        self._renumber("ceremonies", numbers)

    def _bodies(self) -> set[int]:
        """The award bodies of some awards' ceremonies; none when all awards are read, and all bodies."""
        found = select(Ceremony.award_body_id)
        spans = self._wanted(Ceremony.id, self._table.ceremonies) if self._ids is not None else ()
        return {key for span in spans for key in self._session.scalars(found.where(span(Ceremony.id)))}

    def _read_categories(self) -> None:
        """Many bodies have a category of the same name: it is there once."""
        names = self._names(Category.id, Category.name, self._table.categories)
        distinct = {name: place for place, name in enumerate(dict.fromkeys(names.values()))}
        self._table.category_list = list(distinct)
        self._renumber("categories", list(names), [distinct[name] for name in names.values()])

    def _read_notes(self) -> None:
        """Most rows have none: those that have are read by themselves."""
        ids = np.frombuffer(self._table.ids, dtype=np.int64)
        notes = np.zeros(len(ids), dtype=np.int64)
        distinct = {"": 0}
        rows = select(Nomination.id, Nomination.note).where(Nomination.note != "")
        for span in self._spans():
            owners, texts = self._texts(rows.where(span(Nomination.id)).order_by(Nomination.id))
            places = np.searchsorted(ids, owners)
            notes[places] = [distinct.setdefault(text, len(distinct)) for text in texts]
        self._table.notes.frombytes(notes.tobytes())
        self._table.note_list = list(distinct)

    def _read_names(self) -> None:
        """The recipients as shown, and the names of their authorities."""
        recipients = [_read_recipient_key(key) for key in paced(self._items, self._pause)]
        names = {_NOBODY: ""}
        for kind, name in enumerate(_PARTY_NAMES):
            ids = {party // _KINDS for party, _credited, _role in recipients if party % _KINDS == kind}
            found = self._names(name.class_.id, name, ids - {_NOBODY // _KINDS})
            names.update((number * _KINDS + kind, text) for number, text in found.items())
        self._table.recipient_list = [
            (shown_as(names[party], credited_as, role), names[party])
            for party, credited_as, role in paced(recipients, self._pause)
        ]

    def _names(self, key: Column, name: Column, ids: Iterable[int] = ()) -> dict[int, str]:
        """The names of a table by id: all, or those of some `ids` when only some awards are read."""
        names: dict[int, str] = {}
        for span in self._wanted(key, ids):
            numbers, texts = self._texts(select(key, name).where(span(key)).order_by(key))
            names.update(zip(numbers.tolist(), texts, strict=True))
        return names

    def _wanted(self, key: Column, ids: Iterable[int]) -> Iterator[Span]:
        """Conditions that come to all rows of a table; when some awards are read, to those with these ids."""
        if self._ids is None:
            return chunks_of(self._session, key, self._chunk)
        return spans_of(sorted(set(ids)), self._chunk)

    def _renumber(self, column: str, ids: Sequence[int], places: Sequence[int] = ()) -> None:
        """Replace the ids in a column by their places in `ids`, or by the `places` beside those."""
        numbers = np.frombuffer(getattr(self._table, column), dtype=np.int64)
        known = np.array(ids, dtype=np.int64)
        order = np.argsort(known)
        found = np.minimum(np.searchsorted(known, numbers, sorter=order), len(known) - 1)
        if len(numbers) and not np.array_equal(known[order[found]], numbers):
            raise LookupError(f"{column} that are not there")
        renumbered = np.take(np.array(places, dtype=np.int64), order[found]) if places else order[found]
        setattr(self._table, column, array("q", renumbered.astype(np.int64).tobytes()))

    def _numbers(self, rows: Rows) -> list[Numbers]:
        found = numbers_of(self._session, rows)
        self._pause()
        return found

    def _texts(self, rows: Rows) -> list[Any]:
        numbers, texts = numbers_and_texts_of(self._session, rows)
        self._pause()
        return [*numbers, texts]


def _recipient_key() -> ColumnElement[str]:
    """A recipient as one text: the party, the length of `credited_as`, and that with the role behind it."""
    party = func.coalesce(*(column * _KINDS + kind for kind, column in enumerate(_PARTY_IDS)), _NOBODY)
    credited_as = RecipientRow.credited_as
    lengths = cast(party, String) + ":" + cast(func.length(credited_as), String)
    return lengths + ":" + credited_as + RecipientRow.role


def _read_recipient_key(key: str) -> tuple[int, str, str]:
    party, length, texts = key.split(":", 2)
    return int(party), texts[: int(length)], texts[int(length) :]
