"""What the window asks of the worker. Operations are imported in the functions: they import SQLAlchemy."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flee_desktop.domain.changes import Changes, History, HistoryEnds
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.films import FilmPage
from flee_desktop.domain.first_rows import FirstRows
from flee_desktop.domain.tally import Tally
from flee_desktop.ui.background import Job, LongJob
from flee_desktop.ui.window_state import WindowState, catalog_key

if TYPE_CHECKING:
    from flee_desktop.domain.awards import AwardOrigin
    from flee_desktop.search.columns import AwardColumns
    from flee_desktop.search.film_index import FilmIndex

_LISTED_AT_ONCE = 5_000  # films: listing more would keep the awards waiting
Handle = Any  # the catalog itself: handed on to operations, never looked into here


@dataclass(frozen=True, slots=True)
class OpenedCatalog:
    """A catalog that has been opened, and its films. `first_run`: it was made just now.

    `films_follow`: there are so many films that they are listed only after the awards have been read.
    `left_open`: whoever had it last was ended meanwhile. `notices`: what the user should know besides.
    `synced_by`: the program that copies its folder to other computers, "" for none.
    """

    handle: Handle
    path: Path
    read_only_reason: str
    films: "FilmIndex"
    first_run: bool = False
    films_follow: bool = False
    left_open: bool = False
    notices: tuple[str, ...] = ()
    synced_by: str = ""


@dataclass(frozen=True, slots=True)
class FirstSight:
    """What a catalog begins with, before it is opened."""

    path: Path
    rows: FirstRows


def first_sight(path: Path | None) -> FirstSight | None:
    """The first rows of a catalog that will be shown with all its films; None for any other."""
    from flee_desktop import paths
    from flee_desktop.operations.first_rows import read_first_rows

    path = path or paths.user_catalog()
    remembered = WindowState().film(catalog_key(path))
    if remembered.isdecimal() or not path.exists():
        return None
    rows = read_first_rows(path, 0 if remembered else _LISTED_AT_ONCE + 1)
    return FirstSight(path, rows) if rows is not None else None


def open_catalog(path: Path | None, job: Job, *, to_read: bool = False) -> OpenedCatalog:
    """Open a catalog, or the user's own for None; that one is made at the first start.

    `to_read` opens what can only be read in part, too.
    """
    from flee_desktop import paths
    from flee_desktop.operations import films, open_catalog
    from flee_desktop.search.film_index import FilmIndex

    first_run = path is None and not paths.user_catalog().exists()
    handle = open_catalog.open_catalog(path, to_read=to_read)
    try:
        many = films.count_films(handle) > _LISTED_AT_ONCE
        listed = FilmIndex() if many else list_films(handle, job)
    except BaseException:
        handle.close()
        raise
    return OpenedCatalog(
        handle,
        handle.path,
        handle.read_only_reason,
        listed,
        first_run,
        many,
        handle.left_open,
        tuple(handle.notices),
        open_catalog.synced_by(handle),
    )


def list_films(handle: Handle, job: Job) -> "FilmIndex":
    """The films in the alphabetical order of the language."""
    from flee_desktop.operations import films
    from flee_desktop.ui.collating import collation

    return films.list_films(handle, collation(), job.pause)


def follow_films(handle: Handle, listed: "FilmIndex", touched: Collection[int]) -> "FilmIndex":
    """The films after a change that touched these."""
    from flee_desktop.operations import films
    from flee_desktop.ui.collating import collation

    return films.follow_films(handle, listed, touched, collation())


def create_catalog(path: Path, job: Job) -> OpenedCatalog:
    """Make an empty catalog and open it."""
    from flee_desktop.operations import make_catalog

    if path.exists():
        raise UserError(f"There is a file {path.name} already; it was left alone.", "Choose another name.")
    make_catalog.make_catalog(path, ())
    return open_catalog(path, job)


def copy_catalog(handle: Handle, path: Path) -> Path:
    """Save a copy of the catalog; returns where it is."""
    from flee_desktop.operations import copy_catalog

    copy_catalog.copy_catalog(handle, path)
    return path


def read_page(handle: Handle, film_id: int) -> FilmPage:
    """All the tabs show of a film."""
    from flee_desktop.operations import films

    return films.read_film_page(handle, film_id)


def load_columns(handle: Handle, job: Job) -> "AwardColumns":
    """The awards of the whole catalog, ready to filter."""
    from flee_desktop.operations import awards

    return awards.load_columns(handle, job.pause)


def is_large(columns: "AwardColumns") -> bool:
    """Whether there are so many awards that the next start should not read them one by one again."""
    from flee_desktop.operations import awards

    return len(columns) >= awards.KEPT_FROM


def keep_columns(handle: Handle, columns: "AwardColumns", job: LongJob) -> bool:
    """Keep the columns beside the catalog, with the order of each field; whether a file was written."""
    from flee_desktop.operations import awards
    from flee_desktop.ui.collating import collation

    def go_on() -> None:
        job.tell(0, 0)
        job.pause()

    return awards.keep_columns(handle, columns, collation(), go_on)


def tally_all(columns: "AwardColumns") -> Tally:
    """Every award of the catalog counted: some belong to no film."""
    from flee_desktop.domain.filters import Everything
    from flee_desktop.search.view import Selection, select

    return select(columns, Selection(None, Everything())).tally


def award_origins(handle: Handle, ids: Sequence[int]) -> "dict[int, AwardOrigin]":
    """Why the catalog says what the rows of these awards say."""
    from flee_desktop.operations import awards

    return awards.award_origins(handle, ids)


def delete_awards(handle: Handle, _job: Job, *, ids: Sequence[int], label: str) -> Changes:
    """Delete awards."""
    from flee_desktop.operations import edit_nominations

    return edit_nominations.delete_nominations(handle, ids, label)


def duplicate_awards(handle: Handle, _job: Job, *, ids: Sequence[int], label: str) -> Changes:
    """Copy awards, each right behind itself."""
    from flee_desktop.operations import edit_nominations

    return edit_nominations.duplicate_nominations(handle, ids, label)


def follow_columns(handle: Handle, columns: "AwardColumns", changes: Changes, job: Job) -> "AwardColumns":
    """The columns after these changes."""
    from flee_desktop.operations import awards
    from flee_desktop.ui.collating import collation

    return awards.follow_columns(handle, columns, changes, collation(), job.pause)


def is_current(handle: Handle, columns: "AwardColumns") -> bool:
    """Whether the catalog still says what the columns say."""
    from flee_desktop.operations import awards

    return awards.is_current(handle, columns)


def history_ends(handle: Handle) -> HistoryEnds:
    """What Undo and Redo would do."""
    from flee_desktop.operations import history

    return history.read_ends(handle)


def read_history(handle: Handle) -> History:
    """Every step that is kept."""
    from flee_desktop.operations import history

    return history.read_history(handle)


def move_in_history(handle: Handle, _job: Job, *, step: int) -> Changes:
    """Undo or redo until the step is the latest in effect."""
    from flee_desktop.operations import history

    return history.move_to(handle, step)


def undo(handle: Handle, step: int | None) -> Changes:
    """Undo the step, if it is the latest."""
    from flee_desktop.operations import history

    return history.undo(handle, step)


def redo(handle: Handle, step: int | None) -> Changes:
    """Redo the step, if it is the one to be redone."""
    from flee_desktop.operations import history

    return history.redo(handle, step)
