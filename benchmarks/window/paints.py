"""When widgets were painted: the time after the paint, when the frame has gone to the screen."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class Paints(QObject):
    """Keeps (name, seconds) of each paint of the widgets watched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.times: list[tuple[str, float]] = []
        self._names: dict[QObject, str] = {}
        self._painting: set[str] = set()

    def watch(self, name: str, widget: QWidget) -> None:
        """Keep the paints of this widget too."""
        self._names[widget] = name
        widget.installEventFilter(self)

    def last(self, *names: str) -> float:
        """When one of them was painted last; 0 for never."""
        return max((at for name, at in self.times if name in names), default=0.0)

    def count(self, name: str) -> int:
        """How often it was painted."""
        return sum(each == name for each, _at in self.times)

    @contextmanager
    def forgotten(self) -> Iterator[None]:
        """Begin anew."""
        self.times.clear()
        yield

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint begins; the zero timer fires after all widgets were painted and the frame was sent."""
        if event.type() == QEvent.Type.Paint and watched in self._names:
            if not self._painting:
                QTimer.singleShot(0, self, self._painted)
            self._painting.add(self._names[watched])
        return False

    def _painted(self) -> None:
        now = time.perf_counter()
        self.times += [(name, now) for name in sorted(self._painting)]
        self._painting.clear()
