"""Awards as records, one a row: what tests write down, and what they compare the columns with."""

from collections.abc import Iterable
from dataclasses import dataclass

from flee_desktop.domain.award_table import NO_FILM, NO_NUMBER, AwardTable
from flee_desktop.domain.results import Result
from flee_desktop.search.building import columns_of
from flee_desktop.search.columns import RESULTS, AwardColumns, Ints


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRow:
    """A nomination flattened to the values of one grid row.

    `recipients` are as the source writes them, `recipient_names` the authorities they link to, in the
    same order. `date` is EDTF, "" when unknown. `position` is the row's place in its source, from 1.
    """

    id: int
    film_id: int | None
    film: str
    film_year: int | None
    body: str
    edition: int | None
    date: str
    category: str
    recipients: tuple[str, ...]
    recipient_names: tuple[str, ...]
    result: Result
    tied: bool
    rank: int | None
    note: str
    references: tuple[int, ...]
    position: int


def build_columns(rows: Iterable[AwardRow], *, by_film: bool = False) -> AwardColumns:
    """Columns of the rows, in their order, or in that of a catalog."""
    return columns_of(_table_of(rows), by_film=by_film)


def column_texts(columns: AwardColumns, rows: Ints, field: str) -> list[str]:
    """The cells of a field as they are exported."""
    return [columns.text(int(row), field) for row in rows]


def _table_of(rows: Iterable[AwardRow]) -> AwardTable:
    table = AwardTable()
    films: dict[tuple[int, str, int], int] = {}
    ceremonies: dict[tuple[str, str, int], int] = {}
    categories: dict[str, int] = {}
    notes: dict[str, int] = {}
    recipients: dict[tuple[str, str], int] = {}
    for place, row in enumerate(rows):
        film = (_or(row.film_id, NO_FILM), row.film, _or(row.film_year, NO_NUMBER))
        ceremony = (row.body, row.date, _or(row.edition, NO_NUMBER))
        table.ids.append(row.id)
        table.films.append(films.setdefault(film, len(films)))
        table.ceremonies.append(ceremonies.setdefault(ceremony, len(ceremonies)))
        table.categories.append(categories.setdefault(row.category, len(categories)))
        table.results.append(RESULTS.index(row.result))
        table.tied.append(row.tied)
        table.ranks.append(_or(row.rank, NO_NUMBER))
        table.positions.append(row.position)
        table.notes.append(notes.setdefault(row.note, len(notes)))
        for pair in zip(row.recipients, row.recipient_names, strict=True):
            table.recipient_rows.append(place)
            table.recipient_items.append(recipients.setdefault(pair, len(recipients)))
        table.reference_rows.extend([place] * len(row.references))
        table.reference_numbers.extend(row.references)
    table.film_list, table.ceremony_list = list(films), list(ceremonies)
    table.category_list, table.note_list, table.recipient_list = (
        list(categories),
        list(notes),
        list(recipients),
    )
    return table


def _or(number: int | None, otherwise: int) -> int:
    return otherwise if number is None else number
