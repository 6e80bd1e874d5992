"""The awards of a whole catalog as columns of numbers, and where one of them came from.

A million rows as Python tuples would take half a minute and hold the interpreter lock. So SQLite joins the
numbers of some thousand rows into one text, which it does without the lock, and Python only splits it.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import compress
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, cast, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from flee_desktop.domain.award_table import NO_FILM, NO_NUMBER, AwardTable
from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.dossier import Recipient
from flee_desktop.domain.remarks import Remark
from flee_desktop.domain.results import Result
from flee_desktop.store.tables import (
    AwardBody,
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

_CHUNK = 10_000  # rows
_NAMES_AT_ONCE = 2_000
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
_BEFORE_ALL = -(1 << 63)

_Expression = ColumnElement[Any] | InstrumentedAttribute[Any]
_Span = Callable[[_Expression], ColumnElement[bool]]
_Rows = Select[*tuple[Any, ...]]
_Pause = Callable[[], object]
_Texts = tuple[str, str]  # credited as, role


def read_award_table(
    session: Session, ids: Sequence[int] | None = None, pause: _Pause = lambda: None, chunk: int = _CHUNK
) -> AwardTable:
    """Every award, or those with these `ids`, in the order of their ids; `film_list` is in order of titles.

    `chunk` rows are in memory as text at a time. `pause` is called every few milliseconds of pure Python.
    """
    return _Reading(session, ids, pause, chunk).table()


def read_award_origin(session: Session, nomination_id: int) -> AwardOrigin:
    """Which file an award came from, its raw line, and the reasons for what the line does not state."""
    found = (
        select(Import.file_name, Nomination.source_line, Nomination.source_text)
        .select_from(Nomination)
        .outerjoin(Import, Import.id == Nomination.import_id)
        .where(Nomination.id == nomination_id)
    )
    file_name, line, text = session.execute(found).one()
    rows = session.scalars(
        select(RemarkRow).where(RemarkRow.nomination_id == nomination_id).order_by(RemarkRow.id)
    )
    return AwardOrigin(
        file_name or "", line, text, tuple(Remark(row.field, row.kind, row.text) for row in rows)
    )


class _Reading:
    """One pass over nominations, recipients and citations; then the names that they point to."""

    def __init__(self, session: Session, ids: Sequence[int] | None, pause: _Pause, chunk: int) -> None:
        self._session = session
        self._ids = ids
        self._pause = pause
        self._chunk = chunk
        self._table = AwardTable()
        self._items: dict[tuple[int, _Texts], int] = {}

    def table(self) -> AwardTable:
        """The whole of it."""
        for span in self._spans():
            self._read_span(span)
        self._read_films()
        self._read_ceremonies()
        self._number("categories", "category_list", Category.id, Category.name)
        self._read_notes()
        self._read_names()
        return self._table

    def _spans(self) -> Iterator[_Span]:
        """Conditions on a nomination's id that come to all rows wanted, a chunk each."""
        if self._ids is not None:
            wanted = sorted(self._ids)
            for first in range(0, len(wanted), self._chunk):
                yield partial(_among, ids=wanted[first : first + self._chunk])
            return
        before = _BEFORE_ALL
        while (last := self._edge(before)) is not None:
            yield partial(_between, after=before, last=last)
            before = last

    def _edge(self, before: int) -> int | None:
        """The last id of the chunk after this id."""
        after = select(Nomination.id).where(Nomination.id > before)
        chunk = after.order_by(Nomination.id).limit(self._chunk).subquery()
        edge: int | None = self._session.scalar(select(func.max(chunk.c.id)))
        return edge

    def _read_span(self, span: _Span) -> None:
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
        if min(found[4], default=0) < 0:
            raise LookupError("a result that is none")
        columns = (
            table.ids, table.films, table.ceremonies, table.categories,
            table.results, table.tied, table.ranks, table.positions,
        )  # fmt: skip
        for column, numbers in zip(columns, found, strict=True):
            column.extend(numbers)
        places = {nomination: place for place, nomination in enumerate(found[0], first)}
        self._read_recipients(span, places)
        self._read_references(span, places)

    def _read_recipients(self, span: _Span, places: dict[int, int]) -> None:
        party = func.coalesce(*(column * _KINDS + kind for kind, column in enumerate(_PARTY_IDS)), _NOBODY)
        has_texts = or_(RecipientRow.credited_as != "", RecipientRow.role != "")
        of_span = span(RecipientRow.nomination_id)
        order = (RecipientRow.nomination_id, RecipientRow.position)
        rows = select(RecipientRow.nomination_id, party, case((has_texts, 1), else_=0))
        owners, parties, with_texts = self._numbers(rows.where(of_span).order_by(*order))
        stream = self._stream(
            select(RecipientRow.credited_as, RecipientRow.role).where(of_span, has_texts).order_by(*order)
        )
        texts = dict(zip(compress(range(len(owners)), with_texts), stream, strict=True))
        items, none = self._items, ("", "")
        self._table.recipient_rows.extend([places[owner] for owner in owners])
        self._table.recipient_items.extend(
            items.setdefault((party, texts.get(place, none)), len(items))
            for place, party in enumerate(parties)
        )
        self._pause()

    def _read_references(self, span: _Span, places: dict[int, int]) -> None:
        rows = select(Citation.nomination_id, Reference.number).join(
            Reference, Reference.id == Citation.reference_id
        )
        of_span = rows.where(span(Citation.nomination_id)).order_by(Citation.nomination_id, Citation.id)
        owners, numbers = self._numbers(of_span)
        self._table.reference_rows.extend([places[owner] for owner in owners])
        self._table.reference_numbers.extend(numbers)

    def _read_films(self) -> None:
        films = select(Film.id, Film.title, func.coalesce(Film.year, NO_NUMBER))
        wanted = self._wanted(films, Film.id, self._table.films).order_by(Film.title, Film.id)
        listed = [tuple(row) for row in self._stream(wanted)]
        places = {film[0]: place for place, film in enumerate(listed)}
        places[NO_FILM] = len(listed)
        self._table.film_list = [*listed, (NO_FILM, "", NO_NUMBER)]
        self._renumber("films", places)

    def _read_ceremonies(self) -> None:
        rows = select(
            Ceremony.id, AwardBody.name, Ceremony.date, func.coalesce(Ceremony.edition, NO_NUMBER)
        ).join(AwardBody, AwardBody.id == Ceremony.award_body_id)
        places: dict[int, int] = {}
        for number, *ceremony in self._stream(self._wanted(rows, Ceremony.id, self._table.ceremonies)):
            places[number] = len(places)
            self._table.ceremony_list.append((ceremony[0], ceremony[1], ceremony[2]))
        self._renumber("ceremonies", places)

    def _number(self, column: str, names: str, number: _Expression, name: _Expression) -> None:
        """Replace ids by places in the list of distinct names."""
        distinct: dict[str, int] = {}
        rows = self._wanted(select(number, name), number, getattr(self._table, column))
        places = {each: distinct.setdefault(text, len(distinct)) for each, text in self._stream(rows)}
        setattr(self._table, names, list(distinct))
        self._renumber(column, places)

    def _renumber(self, column: str, places: dict[int, int]) -> None:
        numbers: array[int] = getattr(self._table, column)
        renumbered = array("q")
        for first in range(0, len(numbers), self._chunk):
            renumbered.extend([places[number] for number in numbers[first : first + self._chunk]])
            self._pause()
        setattr(self._table, column, renumbered)

    def _read_notes(self) -> None:
        """Most rows have none: those that have are read by themselves."""
        table = self._table
        places = {number: place for place, number in enumerate(table.ids)} if table.ids else {}
        distinct = {"": 0}
        table.notes = array("q", bytes(8 * len(table.ids)))
        rows = select(Nomination.id, Nomination.note).where(Nomination.note != "")
        for number, note in self._stream(self._among(rows, Nomination.id)):
            if number in places:
                table.notes[places[number]] = distinct.setdefault(note, len(distinct))
        table.note_list = list(distinct)

    def _read_names(self) -> None:
        """The recipients as shown, and the names of their authorities."""
        parties = {party for party, _texts in self._items if party != _NOBODY}
        names = {_NOBODY: ""}
        for kind, name in enumerate(_PARTY_NAMES):
            number = name.class_.id
            ids = [party // _KINDS for party in parties if party % _KINDS == kind]
            rows = self._wanted(select(number, name), number, ids)
            names.update((each * _KINDS + kind, text) for each, text in self._stream(rows))
        self._table.recipient_list = [
            (Recipient(name=names[party], credited_as=credited_as, role=role).shown, names[party])
            for party, (credited_as, role) in self._paced(self._items)
        ]

    def _wanted(self, rows: _Rows, column: _Expression, ids: Iterable[int]) -> _Rows:
        """The rows themselves, when all awards are read; else those with these ids."""
        return rows if self._ids is None else rows.where(column.in_(set(ids)))

    def _among(self, rows: _Rows, column: _Expression) -> _Rows:
        return rows if self._ids is None else rows.where(column.in_(self._ids))

    def _numbers(self, rows: _Rows) -> list[list[int]]:
        """The columns of some rows of numbers, in their order."""
        inner = rows.subquery()
        joined = (func.aggregate_strings(cast(column, String), ",") for column in inner.c)
        texts = self._session.execute(select(*joined)).one()
        self._pause()
        return [list(map(int, text.split(","))) if text else [] for text in texts]

    def _stream(self, rows: _Rows) -> Iterator[Any]:
        """Rows, some at a time."""
        result = self._session.execute(rows.execution_options(yield_per=_NAMES_AT_ONCE))
        for partition in result.partitions():
            yield from map(tuple, partition)
            self._pause()

    def _paced(self, items: Iterable[Any]) -> Iterator[Any]:
        for place, item in enumerate(items, 1):
            yield item
            if not place % _NAMES_AT_ONCE:
                self._pause()


def _among(column: _Expression, ids: Sequence[int]) -> ColumnElement[bool]:
    return column.in_(ids)


def _between(column: _Expression, after: int, last: int) -> ColumnElement[bool]:
    return (column > after) & (column <= last)
