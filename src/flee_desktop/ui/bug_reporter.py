"""The one place where bugs are taken: they are logged, shown in one dialog, and the program goes on."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flee_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from flee_desktop.ui.bug_dialog import BugDialog

_log = logging.getLogger(__name__)


class BugReporter(QObject):
    """Shows every exception that nothing else took care of; what a user can mend goes to `mendable`."""

    mendable = Signal(object)  # UserError
    _raised = Signal(object)  # from whatever thread

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: BugDialog | None = None
        self._raised.connect(self.report)

    def install(self) -> Callable[[], None]:
        """Take over uncaught exceptions; returns the function that gives them back."""
        before = sys.excepthook
        sys.excepthook = self._hook

        def give_back() -> None:
            sys.excepthook = before

        return give_back

    def report(self, error: BaseException) -> None:
        """Show a bug, or hand on what is none."""
        if isinstance(error, UserError):
            self.mendable.emit(error)
            return
        self.show("".join(traceback.format_exception(error)))

    def show(self, report: str) -> None:
        """Show a report, also one of an earlier start."""
        if self._dialog is None:
            from flee_desktop.ui.bug_dialog import BugDialog

            self._dialog = BugDialog(self._window)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()
        self._dialog.add(report)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if not isinstance(error, UserError):
            _log.error("uncaught exception", exc_info=(kind, error, trace))
        self._raised.emit(error)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
