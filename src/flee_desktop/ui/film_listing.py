"""Lists the films of the open catalog, and follows what changes touch of them."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flee_desktop.ui import catalog_requests
from flee_desktop.ui.background import Background, Job
from flee_desktop.ui.catalog_requests import Handle

if TYPE_CHECKING:
    from flee_desktop.search.film_index import FilmIndex


class FilmListing(QObject):
    """One list at a time: a newer one takes the place of one that is being made."""

    listed = Signal(object)  # FilmIndex

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._films: FilmIndex | tuple[()] = ()
        self._job: Job | None = None

    def use(self, films: "FilmIndex") -> None:
        """These are the films, of another catalog."""
        self.stop()
        self._films = films

    def stop(self) -> None:
        """No list is wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def list_all(self, handle: Handle) -> None:
        """Read all films, in the order of the language of the moment."""
        self.stop()
        self._job = self._background.run_long(
            lambda _done, _total: self.tr("Listing the films…"),
            lambda job: catalog_requests.list_films(handle, job),
            self._take,
        )

    def follow(self, handle: Handle, touched: Collection[int]) -> None:
        """Read those films that a change touched."""
        before = self._films
        if self._job is not None or not before:
            self.list_all(handle)  # what is being read may be from before the change
            return

        def take(films: "FilmIndex") -> None:
            if self._films is before:
                self._take(films)
            else:  # another change was quicker
                self.follow(handle, touched)

        self._background.run(lambda _job: catalog_requests.follow_films(handle, before, touched), take)

    def _take(self, films: "FilmIndex") -> None:
        self._job, self._films = None, films
        self.listed.emit(films)
