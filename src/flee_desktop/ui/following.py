"""What the worker knows of the open catalog, kept up to date with every change: its awards, and the ends of
its history. Everything here runs on a worker's thread.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flee_desktop.domain.changes import Changes, HistoryEnds
from flee_desktop.domain.errors import UserError
from flee_desktop.ui import catalog_requests
from flee_desktop.ui.background import Job

if TYPE_CHECKING:
    from flee_desktop.domain.tally import Tally
    from flee_desktop.search.columns import AwardColumns

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Awards:
    """All awards of the catalog as columns, their tally, and whether they are worth keeping in a file."""

    columns: "AwardColumns"
    tally: "Tally"
    large: bool


@dataclass(frozen=True, slots=True)
class Followed:
    """The awards after `changes`."""

    changes: Changes
    awards: Awards

    def touches_film(self, film_id: int) -> bool:
        """Whether the page of the film may read differently."""
        return self.changes.everything or film_id in self.changes.films


class Follower:
    """Follows the changes of one open catalog."""

    def __init__(self, handle: catalog_requests.Handle) -> None:
        self.handle = handle
        self.ends = HistoryEnds()  # as far as known
        self._columns: AwardColumns | None = None

    def load(self, job: Job) -> Awards:
        """Read all awards, and where the history ends."""
        self._read_ends()
        self._columns = catalog_requests.load_columns(self.handle, job)
        return self._awards(self._columns)

    def make(self, act: Callable[[catalog_requests.Handle, Any], Any], job: Job) -> Any:  # noqa: ANN401
        """Change the catalog; what `act` gave."""
        answer = act(self.handle, job)
        self._read_ends()
        return answer

    def follow(self, changes: Changes, job: Job) -> Followed:
        """Read what was changed."""
        if self._columns is not None:
            self._columns = catalog_requests.follow_columns(self.handle, self._columns, changes, job)
            awards = self._awards(self._columns)
        else:
            awards = self.load(job)
        return Followed(changes, awards)

    def catch_up(self, job: Job) -> Followed | None:
        """The catalog as others have changed it meanwhile; None when nobody has."""
        if self._columns is not None and catalog_requests.is_current(self.handle, self._columns):
            return None
        self._read_ends()
        return self.follow(Changes(everything=True), job)

    def undo(self) -> Changes:
        """Undo what was the latest step after the last change made here, not what others did since."""
        step = self.ends.undoable
        return catalog_requests.undo(self.handle, step.id) if step else Changes()

    def redo(self) -> Changes:
        """Redo, in the same sense."""
        step = self.ends.redoable
        return catalog_requests.redo(self.handle, step.id) if step else Changes()

    def _awards(self, columns: "AwardColumns") -> Awards:
        return Awards(columns, catalog_requests.tally_all(columns), catalog_requests.is_large(columns))

    def _read_ends(self) -> None:
        try:
            self.ends = catalog_requests.history_ends(self.handle)
        except UserError as error:  # what was changed is saved: that this failed must not hide it
            _log.info("the history could not be read: %s", error)
