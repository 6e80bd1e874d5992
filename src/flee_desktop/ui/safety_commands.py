"""Backups, restore and check in the Catalog menu. What takes long is done by the workers."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from flee_desktop.domain.errors import UserError
from flee_desktop.ui import safety_messages, safety_requests
from flee_desktop.ui.background import Background, Job
from flee_desktop.ui.catalog_requests import Handle
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.message_bar import MessageBar
from flee_desktop.ui.safety_requests import ListedBackup, Restored

if TYPE_CHECKING:
    from flee_desktop.domain.backups import Backup
    from flee_desktop.domain.catalog_check import Problem


class SafetyCommands(QObject):
    """They act on the open catalog, or on the one that could not be opened."""

    def __init__(
        self, window: QWidget, background: Background, session: CatalogSession, messages: MessageBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._session = session
        self._messages = messages
        self._left: tuple[tuple[Problem, ...], tuple[Problem, ...]] = ((), ())  # what a repair found and left

    def table(self) -> dict[str, Callable[[], object]]:
        """The commands by their keys in `ui.actions`."""
        return {
            "check": self.check,
            "back_up": self.back_up,
            "restore": self.restore,
            "open_to_read": self.open_to_read,
        }

    def back_up(self) -> None:
        """Back up the catalog now."""
        handle = self._handle()
        self._session.busy.emit(self.tr("Backing up…"))
        self._background.run(lambda _job: safety_requests.back_up(handle), self._show_backup, self._fail)

    def back_up_daily(self) -> None:
        """Make the backup of the day, if it is time; only a failure is told."""
        handle = self._handle()
        self._background.run_long(
            lambda _done, _total: self.tr("Backing up…"),
            lambda job: safety_requests.back_up_daily(handle, job),
            lambda _made: None,
            self._warn,
        )

    def open_to_read(self) -> None:
        """Open what could not be opened as far as it can be read."""
        if self._session.wanted is not None:
            self._session.open(self._session.wanted, to_read=True)

    def restore(self) -> None:
        """List the backups, and put the one that is chosen in the place of the catalog."""
        path = self._path()
        self._background.run(lambda _job: safety_requests.list_backups(path), self._choose_backup)

    def check(self) -> None:
        """Look through the catalog."""
        handle = self._handle()
        self._background.run_long(
            lambda _done, _total: self.tr("Checking the catalog…"),
            lambda job: safety_requests.check(handle, job),
            self._show_problems,
            self._fail,
        )

    def _handle(self) -> Handle:
        catalog = self._session.catalog
        if catalog is None:
            raise RuntimeError("no catalog is open")
        return catalog.handle

    def _path(self) -> Path:
        catalog = self._session.catalog
        return self._session.wanted or (catalog.path if catalog else safety_requests.user_catalog())

    def _choose_backup(self, listed: tuple[ListedBackup, ...]) -> None:
        from flee_desktop.ui.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._path().name, listed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._restore)
        dialog.show()

    def _restore(self, backup: Path) -> None:
        """Behind all that either worker still does with the catalog, which is closed meanwhile."""
        session, path = self._session, self._path()
        handle = session.catalog.handle if session.catalog is not None else None
        session.busy.emit(self.tr("Restoring a backup…"))
        session.wanted = path
        session.stop_jobs()

        def restore(job: Job) -> Restored:
            return safety_requests.restore(handle, path, backup, job)

        def behind_long_jobs(_nothing: object) -> None:
            self._background.run(restore, self._take_restored, self._fail)

        self._background.run_long(lambda _done, _total: "", lambda _job: None, behind_long_jobs)

    def _take_restored(self, restored: Restored) -> None:
        self._session.take_catalog(restored.opened)
        if restored.error is None:
            self._messages.say(safety_messages.after_restore)
        else:
            self._messages.show_error(restored.error)

    def _show_backup(self, made: "Backup") -> None:
        self._session.busy.emit("")
        folder = QUrl.fromLocalFile(str(made.path.parent))
        self._messages.say(
            lambda: safety_messages.after_backup(made, lambda: QDesktopServices.openUrl(folder))
        )

    def _show_problems(self, found: "tuple[Problem, ...]") -> None:
        from flee_desktop.ui.check_dialog import CheckDialog

        if not found:
            self._messages.say(safety_messages.nothing_wrong)
            return
        catalog = self._session.catalog
        writable = catalog is not None and not catalog.read_only_reason
        dialog = CheckDialog(found, writable=writable, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.repair_wanted.connect(lambda: self._repair(found))
        dialog.restore_wanted.connect(self.restore)
        dialog.show()

    def _repair(self, found: "tuple[Problem, ...]") -> None:
        handle = self._handle()
        self._session.busy.emit(self.tr("Repairing the catalog…"))

        def show(left: "tuple[Problem, ...]") -> None:
            self._left = (found, left)
            self._session.opened.connect(self._tell_repair, Qt.ConnectionType.SingleShotConnection)
            self._session.reopen()  # anything may read differently

        self._background.run(lambda _job: safety_requests.repair(handle), show, self._fail)

    def _tell_repair(self, _opened: object) -> None:
        self._messages.say(lambda: safety_messages.after_repair(*self._left))

    def _fail(self, error: UserError) -> None:
        self._session.busy.emit("")
        self._messages.show_error(error)

    def _warn(self, error: UserError) -> None:
        self._messages.show_message(safety_messages.no_backup(error))
