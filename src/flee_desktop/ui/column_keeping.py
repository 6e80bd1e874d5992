"""Keeps the awards in a file beside a large catalog, so that the next start need not read them one by one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from flee_desktop.ui import catalog_requests
from flee_desktop.ui.background import Background, Job

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns

_QUIET = 30_000  # milliseconds without a change: a file of a hundred megabytes is not written at every edit


class ColumnKeeping(QObject):
    """Works while the window goes on; the newest columns win."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._wanted: tuple[catalog_requests.Handle, AwardColumns] | None = None
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._keep)

    def keep(self, handle: catalog_requests.Handle, columns: "AwardColumns", *, at_once: bool) -> None:
        """Keep them now, or when nothing has changed for a while."""
        self.stop()
        self._wanted = (handle, columns)
        if at_once:
            self._keep()
        else:
            self._quiet.start(_QUIET)

    def stop(self) -> None:
        """They are not worth keeping any more."""
        self._quiet.stop()
        self._wanted = None
        if self._job is not None:
            self._job.cancel()

    def _keep(self) -> None:
        if self._wanted is None:
            return
        handle, columns = self._wanted
        self._wanted = None
        self._job = self._background.run_long(
            lambda _done, _total: self.tr("Preparing the next start…"),
            lambda job: catalog_requests.keep_columns(handle, columns, job),
            lambda _written: None,
        )
