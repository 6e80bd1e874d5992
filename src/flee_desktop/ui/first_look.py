"""The first rows of a catalog, in sight before it is opened: opening imports what takes much longer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from flee_desktop.ui import catalog_requests
from flee_desktop.ui.background import Background
from flee_desktop.ui.catalog_requests import FirstSight
from flee_desktop.ui.first_paint import after_first_paint
from flee_desktop.ui.tabs import TABS

_PATIENCE = 150  # milliseconds for the paint, which never comes while the window is out of sight


class FirstLook(QObject):
    """Shows them, and goes on when they are painted; at once where something else is to be seen first."""

    def __init__(
        self, background: Background, show: Callable[[FirstSight], QWidget], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._show = show
        self._waiting: Callable[[], object] | None = None

    def take(self, path: Path | None, go_on: Callable[[], object]) -> None:
        """Look at this catalog, None is the user's own, and `go_on`. A newer look takes its place."""
        self._waiting = go_on
        self._background.run(lambda _job: _look(path), partial(self._take, go_on))

    def _take(self, go_on: Callable[[], object], sight: FirstSight | None) -> None:
        if sight is None or self._waiting is not go_on:
            self._go_on(go_on)
            return
        after_first_paint(self._show(sight), partial(self._go_on, go_on))
        QTimer.singleShot(_PATIENCE, self, partial(self._go_on, go_on))

    def _go_on(self, go_on: Callable[[], object]) -> None:
        if self._waiting is go_on:
            self._waiting = None
            go_on()


def _look(path: Path | None) -> FirstSight | None:
    sight = catalog_requests.first_sight(path)
    if sight is not None:  # importing the grid would make the window wait
        next(spec for spec in TABS if spec.key == "awards").load()
    return sight
