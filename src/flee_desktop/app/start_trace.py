"""FLEE_DESKTOP_TRACE_START=1: say when the first frame is done. `benchmarks/start_up.py` reads it."""

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def trace_first_paint(window: QWidget) -> None:
    """Write `first paint SECONDS` (monotonic clock) to stderr once, if the environment asks for it."""
    if os.environ.get("FLEE_DESKTOP_TRACE_START") == "1":
        window.installEventFilter(_FirstPaint(window))


class _FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The paint that the event announces, and that of the widgets inside, comes before the timer.
            QTimer.singleShot(0, lambda: sys.stderr.write(f"first paint {time.monotonic()}\n"))
        return False
