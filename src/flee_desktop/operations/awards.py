"""The awards of a catalog: load them as columns, filter and sort them, ask where one came from."""

import logging
from collections.abc import Iterable, Sequence

from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.changes import Changes
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.filter_language.parsing import FilterHint, parse_filter
from flee_desktop.domain.pausing import Pause, no_pause
from flee_desktop.operations.atomic_file import atomic_write
from flee_desktop.search.building import columns_of
from flee_desktop.search.column_file import column_file_of, pieces, read_columns
from flee_desktop.search.columns import AwardColumns, Ints
from flee_desktop.search.ordering import PLAIN, Collation, SortKey, cell_ranks
from flee_desktop.search.patching import patched
from flee_desktop.search.view import Selection, select
from flee_desktop.store import awards
from flee_desktop.store.catalog import Catalog

KEPT_FROM = 20_000  # rows; fewer are read as fast as a file of them
_STAMP = "stamp"  # of AwardColumns.kept: the contents they were made of
_CONTENTS = "contents"  # the same as the catalog calls them
_IN_FILE = "in file"  # the ranks that their file has
_log = logging.getLogger(__name__)


def load_columns(catalog: Catalog, pause: Pause = no_pause) -> AwardColumns:
    """All awards of the catalog, ready to filter. Slow on a large catalog: not for the UI thread.

    They come from the file beside the catalog when it was kept from these very contents, else from the
    catalog. `pause` is called every few milliseconds, so that a window in the same process can paint.
    """
    with catalog.read() as session:
        stamp, token = awards.contents_stamp(session), awards.contents_token(session)
        columns = read_columns(column_file_of(catalog.path), stamp)
        if columns is None:
            columns = columns_of(awards.read_award_table(session, pause=pause), pause, by_film=True)
        else:
            columns.kept[_IN_FILE] = _ranks_of(columns)
    columns.kept[_STAMP], columns.kept[_CONTENTS] = stamp, token
    return columns


def follow_columns(
    catalog: Catalog,
    columns: AwardColumns,
    changes: Changes,
    collation: Collation = PLAIN,
    pause: Pause = no_pause,
) -> AwardColumns:
    """The columns after these changes of the catalog; those given stay as they are.

    Only rows that were touched are read, unless there are too many, or somebody else has changed the catalog
    since the columns were made. The order of `collation` is kept where it was worked out.
    """
    if changes.everything or columns.kept[_CONTENTS] != changes.before:
        return load_columns(catalog, pause)
    with catalog.read() as session:
        table = awards.read_award_table(session, sorted(changes.inserted | changes.updated), pause)
    gone = changes.inserted | changes.updated | changes.deleted  # also what others deleted by now
    after = patched(columns, columns_of(table, pause, by_film=True), gone, collation, pause)
    last = int(after.ids.max()) if len(after) else None
    after.kept[_CONTENTS] = changes.after
    after.kept[_STAMP] = awards.stamp_of(changes.after, len(after), last)
    return after


def is_current(catalog: Catalog, columns: AwardColumns) -> bool:
    """Whether the columns say what the catalog says by now."""
    with catalog.read() as session:
        return bool(columns.kept[_STAMP] == awards.contents_stamp(session))


def keep_columns(
    catalog: Catalog, columns: AwardColumns, collation: Collation = PLAIN, pause: Pause = no_pause
) -> bool:
    """Work out the order of every field, and keep the columns in the file beside a large catalog.

    Returns whether a file was written: not when it says the same already, nor where none can be.
    """
    if len(columns) < KEPT_FROM or catalog.read_only:
        return False
    for column in columns.columns.values():
        cell_ranks(columns, column, collation, pause)
    if columns.kept.get(_IN_FILE) == _ranks_of(columns):
        return False
    try:
        atomic_write(column_file_of(catalog.path), pieces(columns, columns.kept[_STAMP]))
    except UserError as error:
        _log.info("columns are not kept: %s", error)
        return False
    columns.kept[_IN_FILE] = _ranks_of(columns)
    return True


def _ranks_of(columns: AwardColumns) -> frozenset[object]:
    return frozenset(key for key in columns.kept if isinstance(key, tuple) and key[0] == "ranks")


def matching_rows(
    columns: AwardColumns, film_id: int | None, where: str, sort: Iterable[tuple[str, bool]] = ()
) -> Ints:
    """The row numbers that match the filter text, in order; `sort` has (field name, descending).

    Raises UserError that points at the spot of the text which cannot be understood.
    """
    parsed = parse_filter(where)
    if not parsed.ok:
        raise UserError(f"The filter could not be understood.\n{_pointed(where, parsed.hints)}")
    keys = tuple(SortKey(name, descending) for name, descending in sort)
    return select(columns, Selection(film_id, parsed.filter, keys)).rows


def award_origins(catalog: Catalog, ids: Sequence[int]) -> dict[int, AwardOrigin]:
    """Why the catalog says what these rows say: of each award its raw source line and remarks."""
    with catalog.read() as session:
        return awards.read_award_origins(session, ids)


def _pointed(text: str, hints: Sequence[FilterHint]) -> str:
    # Line breaks and tabs would put the carets under the wrong letters.
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    carets = (f"  {' ' * hint.start}{'^' * max(1, hint.end - hint.start)} {hint.message}" for hint in hints)
    return "\n".join((f"  {shown}", *carets))
