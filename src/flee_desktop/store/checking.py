"""Look through a catalog for damage and contradictions. Nothing is changed: `store.repairing` does that."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, Table, func, select, text, type_coerce
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from flee_desktop.domain.catalog_check import Problem, ProblemKind
from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.store import sqlite, tables
from flee_desktop.store.odd_values import odd_values
from flee_desktop.store.tables import Base

_MOST_DAMAGE = 100  # places that SQLite names before it gives up
_EXAMPLES = 3
_INDEX = re.compile(r"row \d+ missing from index|wrong # of entries in index|non-unique entry in index")
_VALUE = re.compile(r"(NULL|NUMERIC|TEXT|BLOB|INT\w*|REAL) value in|CHECK constraint failed|non-\w+ value in")
Go = Callable[[], object]  # called between the pieces of the work; may raise to end it

DATED = (tables.Ceremony, tables.Release)
# Lists in order, each with what its positions are counted within.
LISTS: tuple[tuple[Any, tuple[Any, ...]], ...] = (
    *((row, (row.film_id,)) for row in (tables.Credit, tables.Release, tables.Score, tables.Quote)),
    (tables.Ranking, (tables.Ranking.film_id,)),
    *(
        (row, (row.film_id, row.person_id, row.organization_id, *more))
        for row, more in (
            (tables.RelatedWork, ()),
            (tables.Paragraph, (tables.Paragraph.ceremony_id, tables.Paragraph.section)),
        )
    ),
)


@dataclass(frozen=True, slots=True)
class Dangling:
    """A row whose link leads nowhere."""

    table: Table
    rowid: int
    column: str
    parent: str
    deletes: bool  # the row belongs to what is gone


@dataclass(frozen=True, slots=True)
class OddDate:
    """A date and its bounds as they are stored; `right` are the bounds it should have, None for no date."""

    id: int
    date: str
    right: tuple[str, str] | None


def check(session: Session, go_on: Go = lambda: None) -> tuple[Problem, ...]:
    """Everything that is wrong, the worst first."""
    found: list[Problem] = []
    for checked in (_file, _values, _links, _bodies, _dates, _lists, _recipients):
        go_on()
        try:
            found.extend(checked(session))
        except DBAPIError as error:
            if sqlite.cause_of(error) is not sqlite.DAMAGED:
                raise
            found.append(Problem(ProblemKind.DAMAGE, 1, ("some of it cannot be read",)))
    return tuple(sorted(found, key=lambda problem: list(ProblemKind).index(problem.kind)))


def dangling(session: Session) -> list[Dangling]:
    """Every link that leads nowhere."""
    connection = session.connection()
    links: dict[str, dict[int, Any]] = defaultdict(dict)
    found = []
    for table, rowid, parent, number in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        if table not in Base.metadata.tables or rowid is None:
            continue
        if table not in links:
            listed = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")').mappings()
            links[table] = {row["id"]: row for row in listed}
        link = links[table][number]
        deletes = link["on_delete"] == "CASCADE"
        found.append(Dangling(Base.metadata.tables[table], rowid, link["from"], parent, deletes))
    return found


def odd_dates(session: Session, row: Any) -> Iterator[OddDate]:  # noqa: ANN401 - a mapped class of DATED
    """The dates of a table that no calendar has, or that are not sorted by themselves."""
    plain = (type_coerce(column, String) for column in (row.earliest, row.latest))
    for key, date, earliest, latest in session.execute(select(row.id, row.date, *plain).order_by(row.id)):
        right = _bounds(date)
        if (earliest, latest) != (right or (None, None)) or (date and right is None):
            yield OddDate(key, date, right)


def other_body() -> Select[*tuple[Any, ...]]:
    """Awards whose category and ceremony belong to different award bodies."""
    award, ceremony, category = tables.Nomination, tables.Ceremony, tables.Category
    return (
        select(award.id, category.name, category.canonical_name, ceremony.award_body_id)
        .join(ceremony, ceremony.id == award.ceremony_id)
        .join(category, category.id == award.category_id)
        .where(category.award_body_id != ceremony.award_body_id)
        .order_by(award.id)
    )


def unsorted(row: Any, owners: tuple[Any, ...]) -> Select[*tuple[Any, ...]]:  # noqa: ANN401 - a mapped class of LISTS
    """The owners of a list in which two have one position, or one has none that counts."""
    count = func.count()
    confused = (count > func.count(row.position.distinct())) | (func.min(row.position) < 0)
    return select(*owners).group_by(*owners).having(confused)


def nameless() -> ColumnElement[bool]:
    """Whether a recipient is nobody."""
    row = tables.Recipient
    parties = (row.person_id, row.organization_id, row.country_id, row.film_id)
    nobody: ColumnElement[bool] = func.trim(row.credited_as) == ""
    for party in parties:
        nobody &= party.is_(None)
    return nobody


def _file(session: Session) -> Iterator[Problem]:
    lines = session.scalars(text(f"PRAGMA integrity_check({_MOST_DAMAGE})"))
    kinds: dict[ProblemKind, list[str]] = defaultdict(list)
    for line in lines:
        if line != "ok":
            kinds[_kind_of_damage(str(line))].append(str(line))
    for kind, said in kinds.items():
        yield Problem(kind, len(said), tuple(said[:_EXAMPLES]))


def _values(session: Session) -> Iterator[Problem]:
    found = list(odd_values(session.connection()))
    if found:
        places = tuple(f"{each.column.table.name}.{each.column.name}" for each in found[:_EXAMPLES])
        yield Problem(ProblemKind.ODD_VALUE, sum(each.count for each in found), places)


def _kind_of_damage(line: str) -> ProblemKind:
    if _INDEX.search(line):
        return ProblemKind.WRONG_INDEX
    return ProblemKind.IMPOSSIBLE_VALUE if _VALUE.match(line) else ProblemKind.DAMAGE


def _links(session: Session) -> Iterator[Problem]:
    found: Counter[ProblemKind] = Counter()
    places: dict[ProblemKind, list[str]] = defaultdict(list)
    for link in dangling(session):
        bodiless = (link.table.name, link.column) == ("category", "award_body_id")
        kind = ProblemKind.NO_BODY if bodiless else ProblemKind.DANGLING
        found[kind] += 1
        places[kind].append(f"{link.table.name} {link.rowid}: no {link.parent}")
    for kind, count in found.items():
        yield Problem(kind, count, tuple(places[kind][:_EXAMPLES]))


def _bodies(session: Session) -> Iterator[Problem]:
    rows = session.execute(other_body()).all()
    if rows:
        yield Problem(ProblemKind.OTHER_BODY, len(rows), tuple(row.name for row in rows[:_EXAMPLES]))


def _dates(session: Session) -> Iterator[Problem]:
    odd = [date for row in DATED for date in odd_dates(session, row)]
    impossible = [each.date for each in odd if each.date and each.right is None]
    if impossible:
        yield Problem(ProblemKind.IMPOSSIBLE_DATE, len(impossible), tuple(impossible[:_EXAMPLES]))
    wrong = [each.date for each in odd if not each.date or each.right is not None]
    if wrong:
        yield Problem(ProblemKind.WRONG_BOUNDS, len(wrong), tuple(wrong[:_EXAMPLES]))


def _lists(session: Session) -> Iterator[Problem]:
    count, places = 0, []
    for row, owners in LISTS:
        found = len(session.execute(unsorted(row, owners)).all())
        if found:
            count += found
            places.append(row.__tablename__)
    if count:
        yield Problem(ProblemKind.UNSORTED, count, tuple(places[:_EXAMPLES]))


def _recipients(session: Session) -> Iterator[Problem]:
    row = tables.Recipient
    for kind, roles in (
        (ProblemKind.NAMELESS, func.trim(row.role) == ""),
        (ProblemKind.NAMELESS_ROLE, func.trim(row.role) != ""),
    ):
        count = session.scalar(select(func.count()).select_from(row).where(nameless(), roles))
        if count:
            yield Problem(kind, count)


def _bounds(date: Any) -> tuple[str, str] | None:  # noqa: ANN401 - a damaged file may hold anything
    with suppress(ValueError, AttributeError, TypeError):
        parsed = parse_edtf(date)
        return str(parsed.earliest), str(parsed.latest)
    return None
