"""The awards of a catalog: load them as columns, filter and sort them, ask where one came from."""

from collections.abc import Iterable, Sequence

from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.filter_language.parsing import FilterHint, parse_filter
from flee_desktop.search.building import Pause, columns_of, no_pause
from flee_desktop.search.columns import AwardColumns
from flee_desktop.search.ordering import SortKey
from flee_desktop.search.view import Selection, select
from flee_desktop.store import awards
from flee_desktop.store.catalog import Catalog


def load_columns(catalog: Catalog, pause: Pause = no_pause) -> AwardColumns:
    """All awards of the catalog, ready to filter. Slow on a large catalog: not for the UI thread.

    `pause` is called every few milliseconds, so that a window in the same process can paint.
    """
    with catalog.read() as session:
        table = awards.read_award_table(session, pause=pause)
    return columns_of(table, pause, by_film=True)


def matching_rows(
    columns: AwardColumns, film_id: int | None, where: str, sort: Iterable[tuple[str, bool]] = ()
) -> Sequence[int]:
    """The row numbers that match the filter text, in order; `sort` has (field name, descending).

    Raises UserError that points at the spot of the text which cannot be understood.
    """
    parsed = parse_filter(where)
    if not parsed.ok:
        raise UserError(f"The filter could not be understood.\n{_pointed(where, parsed.hints)}")
    keys = tuple(SortKey(name, descending) for name, descending in sort)
    rows: list[int] = select(columns, Selection(film_id, parsed.filter, keys)).rows.tolist()
    return rows


def award_origin(catalog: Catalog, nomination_id: int) -> AwardOrigin:
    """Why the catalog says what this row says: its raw source line and remarks."""
    with catalog.read() as session:
        return awards.read_award_origin(session, nomination_id)


def _pointed(text: str, hints: Sequence[FilterHint]) -> str:
    # Line breaks and tabs would put the carets under the wrong letters.
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    carets = (f"  {' ' * hint.start}{'^' * max(1, hint.end - hint.start)} {hint.message}" for hint in hints)
    return "\n".join((f"  {shown}", *carets))
