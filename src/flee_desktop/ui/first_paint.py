"""Knows when a widget is on the screen for the first time: slow things begin after that."""

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def after_first_paint(widget: QWidget, run: Callable[[], object]) -> None:
    """Call `run` once, when the widget has been painted."""
    _FirstPaint(widget, run)


def trace_start(widget: QWidget) -> None:
    """For a benchmark: with FLEE_DESKTOP_TRACE_START=1, write the time of the first paint to stderr."""
    if os.environ.get("FLEE_DESKTOP_TRACE_START") == "1":
        after_first_paint(widget, lambda: sys.stderr.write(f"first paint {time.monotonic()}\n"))


class _FirstPaint(QObject):
    def __init__(self, widget: QWidget, run: Callable[[], object]) -> None:
        super().__init__(widget)
        self._run = run
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The widget's children are painted in the same go, before a timer can run.
            QTimer.singleShot(0, self, self._done)
        return False

    def _done(self) -> None:
        self._run()
        self.deleteLater()
