"""Starts the program on a catalog as its command does, and tells when what is in sight.

    python -m benchmarks.window.start STARTED CATALOG

STARTED is the monotonic time at which run.py started this process. It was shown all films when it last ended.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from flee_desktop.app import window_start
from flee_desktop.ui.main_window import MainWindow

_LOOK = 5  # milliseconds
_LONGEST = 600  # seconds


class Watched(MainWindow):
    """The program's window, looked at from its first paint on."""

    def open_catalog(self, path: Path | None) -> None:
        """The frame has been painted; the rows and the columns come now."""
        tell("frame")
        super().open_catalog(path)
        self._watch = Watch(self)


class Watch(QObject):
    """Looks for the first rows painted, the columns, and the end of all work."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        from benchmarks.window.blocks import Blocks

        self._window = window
        self._blocks = Blocks(self)
        self._told: set[str] = set()
        window.session.columns_read.connect(lambda _columns: self._tell("ready"))
        window.content.view_changed.connect(self._look_at_grid)
        self._ticking = QTimer(self, interval=_LOOK)
        self._ticking.timeout.connect(self._look)
        self._ticking.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The grid is painted: with rows?"""
        page = self._window.content.awards_page()
        is_grid = page is not None and watched is page.table.viewport() and bool(page.model.rowCount())
        if event.type() == QEvent.Type.Paint and is_grid:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, lambda: self._tell("rows"))
        return False

    def _tell(self, what: str) -> None:
        self._told.add(what)
        tell(what)

    def _look_at_grid(self) -> None:
        page = self._window.content.awards_page()
        if page is not None and not self.property("filtering"):
            self.setProperty("filtering", True)
            page.table.viewport().installEventFilter(self)

    def _look(self) -> None:
        page = self._window.content.awards_page()
        if page is None:
            return
        if {"rows", "ready"} <= self._told and page.is_settled and self._window.background.idle():
            tell("all")
            block = self._blocks.taken()
            print("block", block.passed, block.worked, block.culprit, flush=True)
            self._window.close()  # the catalog is left as a user leaves it: without a log beside it
            os._exit(0)  # how long the rest takes is not measured


def tell(what: str) -> None:
    """Seconds since the process was started."""
    print(what, time.monotonic() - float(sys.argv[1]), flush=True)


def main() -> None:
    """Run until everything is there."""
    vars(window_start)["MainWindow"] = Watched
    sys.exit(window_start.start_window(Path(sys.argv[2])))


if __name__ == "__main__":
    main()
