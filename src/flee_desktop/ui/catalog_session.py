"""The catalog that is open: asks the worker for its parts and tells when they are there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flee_desktop.domain.changes import HistoryEnds
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.films import FilmPage
from flee_desktop.ui import catalog_requests, safety_requests
from flee_desktop.ui.background import Background, Job
from flee_desktop.ui.catalog_requests import OpenedCatalog
from flee_desktop.ui.column_keeping import ColumnKeeping
from flee_desktop.ui.film_listing import FilmListing
from flee_desktop.ui.following import Awards, Followed, Follower

if TYPE_CHECKING:
    from flee_desktop.domain.awards import AwardOrigin
    from flee_desktop.domain.tally import Tally
    from flee_desktop.search.film_index import FilmIndex


class CatalogSession(QObject):
    """Lives on the window's thread; everything slow happens on the worker."""

    opened = Signal(object)  # OpenedCatalog
    not_opened = Signal(object)  # UserError; the catalog that was open stays open
    page_read = Signal(object)  # FilmPage
    columns_read = Signal(object)  # AwardColumns
    films_listed = Signal()  # `films` are others now, or in another order
    copied = Signal(object)  # Path of the copy
    busy = Signal(str)  # what is being done; "" when it is done

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._catalog: OpenedCatalog | None = None
        self._follower: Follower | None = None
        self._page_job: Job | None = None
        self._listing = FilmListing(background, self)
        self._listing.listed.connect(self._take_films)
        self._keeping = ColumnKeeping(background, self)
        self.tally: Tally | None = None  # of all awards, once they are read
        self.wanted: Path | None = None  # the catalog that was asked for and could not be opened

    @property
    def catalog(self) -> OpenedCatalog | None:
        """The open catalog, if any."""
        return self._catalog

    @property
    def films(self) -> "FilmIndex | tuple[()]":
        """The films of the open catalog."""
        return self._catalog.films if self._catalog else ()

    def open(self, path: Path | None, *, to_read: bool = False) -> None:
        """Open a catalog; None is the user's own. `to_read`: what can only be read in part, too."""
        self.busy.emit(self.tr("Opening the catalog…"))
        self.wanted = path or safety_requests.user_catalog()
        self._background.run(
            lambda job: catalog_requests.open_catalog(path, job, to_read=to_read),
            self.take_catalog,
            self._stay_with_catalog,
        )

    def create(self, path: Path) -> None:
        """Make an empty catalog and open it."""
        self.busy.emit(self.tr("Making a catalog…"))
        self._background.run(
            lambda job: catalog_requests.create_catalog(path, job),
            self.take_catalog,
            self._stay_with_catalog,
        )

    def reopen(self) -> None:
        """Open the catalog anew: what it could not be used for may be possible by now."""
        if self._catalog is not None:
            self.open(self._catalog.path)

    def save_copy(self, path: Path) -> None:
        """Save a copy of the catalog, also of one that is open read-only."""
        handle = self._handle()
        self.busy.emit(self.tr("Saving a copy…"))
        self._background.run(
            lambda _job: catalog_requests.copy_catalog(handle, path), self._take_copy, self._stop_with
        )

    def read_page(self, film_id: int) -> None:
        """Read a film's dossier; a newer request takes the place of one that waits."""
        if self._page_job is not None:
            self._page_job.cancel()
        handle = self._handle()
        self._page_job = self._background.run(
            lambda _job: catalog_requests.read_page(handle, film_id), self._take_page
        )

    def list_films(self) -> None:
        """Read the films, in the order of the language of the moment."""
        self._listing.list_all(self._handle())

    def load_columns(self) -> None:
        """Read all awards into columns."""
        self._background.run(self.follower().load, self._take_awards)

    def follower(self) -> Follower:
        """What follows the changes of the open catalog."""
        if self._follower is None:
            raise RuntimeError("no catalog is open")
        return self._follower

    @property
    def history(self) -> HistoryEnds:
        """What Undo and Redo would do."""
        return self._follower.ends if self._follower is not None else HistoryEnds()

    def take(self, followed: Followed) -> None:
        """Show the catalog as it is after a change."""
        self._take_awards(followed.awards, changed=True)
        if followed.changes.everything:
            self.list_films()
        elif followed.changes.films:
            self._listing.follow(self._handle(), followed.changes.films)

    def prepare(self, load: Callable[[], object]) -> None:
        """Have the worker do, in its turn, what would make the window wait later."""
        self._background.run(lambda _job: load(), lambda _nothing: None)

    def award_origins(self, ids: Sequence[int]) -> "dict[int, AwardOrigin]":
        """Where the rows of these awards come from; called on the worker."""
        return catalog_requests.award_origins(self._handle(), ids)

    def close(self) -> None:
        """Let go of the catalog; the worker must have stopped."""
        if self._catalog is not None:
            self._catalog.handle.close()
            self._catalog = self._follower = None

    def _handle(self) -> catalog_requests.Handle:
        if self._catalog is None:
            raise RuntimeError("no catalog is open")
        return self._catalog.handle

    def take_catalog(self, opened: OpenedCatalog) -> None:
        """What is open from now on."""
        old, self._catalog, self.tally, self.wanted = self._catalog, opened, None, None
        self._follower = Follower(opened.handle)
        self._listing.use(opened.films)
        if old is not None:
            self.stop_jobs()
            _close_behind_all(self._background, old.handle)
        self.busy.emit("")
        self.opened.emit(opened)

    def stop_jobs(self) -> None:
        """End what is being done with the catalog for nobody any more."""
        self._keeping.stop()
        self._listing.stop()
        if self._page_job is not None:
            self._page_job.cancel()

    def _stay_with_catalog(self, error: UserError) -> None:
        self.busy.emit("")
        self.not_opened.emit(error)

    def _take_awards(self, awards: Awards, *, changed: bool = False) -> None:
        self.tally = awards.tally
        self.columns_read.emit(awards.columns)
        if awards.large:
            self._keeping.keep(self._handle(), awards.columns, at_once=not changed)

    def _take_page(self, page: FilmPage) -> None:
        self._page_job = None
        self.page_read.emit(page)

    def _take_films(self, films: "FilmIndex") -> None:
        if self._catalog is not None:
            self._catalog = replace(self._catalog, films=films, films_follow=False)
            self.films_listed.emit()

    def _take_copy(self, path: Path) -> None:
        self.busy.emit("")
        self.copied.emit(path)

    def _stop_with(self, error: UserError) -> None:
        self.busy.emit("")
        self._background.failed.emit(error)


def _close_behind_all(background: Background, handle: catalog_requests.Handle) -> None:
    """Close it behind all that either worker still does with it."""

    def close_behind_long_jobs(_nothing: object) -> None:
        background.run_long(lambda _done, _total: "", lambda _job: handle.close(), lambda _nothing: None)

    background.run(lambda _job: None, close_behind_long_jobs)
