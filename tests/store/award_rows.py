"""Awards as records, read back from the table that the store gives: slow, obvious, and good to compare."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sqlalchemy.orm import Session
from tests.award_rows import AwardRow

from flee_desktop.domain.award_table import NO_FILM, NO_NUMBER, AwardTable
from flee_desktop.domain.results import Result
from flee_desktop.store.awards import read_award_table


def read_rows(session: Session, **options: object) -> list[AwardRow]:
    """Every award by film title, then position; those without a film last."""
    table = read_award_table(session, **options)
    places = sorted(range(len(table.ids)), key=lambda place: _order(table, place))
    return [_row(table, place) for place in places]


def _order(table: AwardTable, place: int) -> tuple[bool, str, int, int, int]:
    film_id, title, _year = table.film_list[table.films[place]]
    return film_id == NO_FILM, title, film_id, table.positions[place], table.ids[place]


def _row(table: AwardTable, place: int) -> AwardRow:
    film_id, film, film_year = table.film_list[table.films[place]]
    body, date, edition = table.ceremony_list[table.ceremonies[place]]
    recipients = [
        table.recipient_list[item] for item in _of(place, table.recipient_rows, table.recipient_items)
    ]
    return AwardRow(
        id=table.ids[place],
        film_id=None if film_id == NO_FILM else film_id,
        film=film,
        film_year=None if film_year == NO_NUMBER else film_year,
        body=body,
        edition=None if edition == NO_NUMBER else edition,
        date=date,
        category=table.category_list[table.categories[place]],
        recipients=tuple(shown for shown, _name in recipients),
        recipient_names=tuple(name for _shown, name in recipients),
        result=list(Result)[table.results[place]],
        tied=bool(table.tied[place]),
        rank=None if table.ranks[place] == NO_NUMBER else table.ranks[place],
        note=table.note_list[table.notes[place]],
        references=tuple(_of(place, table.reference_rows, table.reference_numbers)),
        position=table.positions[place],
    )


def _of(place: int, owners: Sequence[int], values: Sequence[int]) -> Sequence[int]:
    """The values of a row; `owners` go upward."""
    return values[bisect_left(owners, place) : bisect_right(owners, place)]
