"""Makes the application and its window, and runs them."""

import faulthandler
import gc
import logging
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication

from flee_desktop.app.garbage import look_seldom
from flee_desktop.app.handing_over import LaterStart
from flee_desktop.app.qt_messages import log_qt_messages
from flee_desktop.ui.background import Background, Job
from flee_desktop.ui.first_paint import after_first_paint, trace_start
from flee_desktop.ui.icons import app_icon
from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.preparing import prepare_application
from flee_desktop.ui.theme import STYLE_ARGUMENTS


def start_window(catalog: Path | None) -> int:
    """Show the window, open the catalog behind it, and run until it is closed; return the exit code."""
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
    if sys.stderr is not None:  # a program without a console has none
        faulthandler.enable()
    log_qt_messages()
    app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    window = MainWindow(Background(), prepare_application(app))

    def begin() -> None:
        gc.enable()
        look_seldom()
        window.reporter.install()
        _close_on_signals(app)
        window.contents.opening.connect(finish, Qt.ConnectionType.SingleShotConnection)
        window.open_catalog(catalog)

    def finish() -> None:
        _report_crashes(app, window)
        app.setWindowIcon(app_icon())
        window.background.run(_load_later_starts, lambda _nothing: _hear_of_later_starts(app, window))

    after_first_paint(window, begin)
    trace_start(window)  # the last to ask is told first, before the work begins
    window.show()
    return app.exec()


def _report_crashes(app: QApplication, window: MainWindow) -> None:
    from flee_desktop.app.crash_log import CrashLog

    crashes = CrashLog()
    window.contents.crash_report = crashes.report
    app.aboutToQuit.connect(crashes.close)


def _load_later_starts(_job: Job) -> None:
    """On the worker: the window would stand still for the import."""
    import flee_desktop.app.later_starts  # noqa: F401 - for `_hear_of_later_starts`


def _hear_of_later_starts(app: QApplication, window: MainWindow) -> None:
    from flee_desktop.app.later_starts import LaterStarts, come_forward

    def take(start: LaterStart) -> None:
        come_forward(window, start.token)
        if start.catalog:
            window.open_catalog(Path(start.catalog))

    later_starts = LaterStarts(app)
    later_starts.arrived.connect(take)
    app.aboutToQuit.connect(later_starts.close)


def _close_on_signals(app: QApplication) -> None:
    """Ctrl+C and the end of a session close the window as its button does: what is saved stays saved.

    Python only sees a signal when it runs, and Qt's loop does not run Python: the socket wakes it.
    """
    import socket

    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.setblocking(False)
    signal.set_wakeup_fd(writing.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(app.closeAllWindows)

    def let_go() -> None:
        signal.set_wakeup_fd(-1)
        reading.close()
        writing.close()

    app.aboutToQuit.connect(let_go)
