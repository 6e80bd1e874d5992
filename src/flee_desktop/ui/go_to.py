"""Go to anything: films, tabs and commands by a few letters of their names."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from flee_desktop.domain.folding import fold, has_letters
from flee_desktop.ui.icons import icon
from flee_desktop.ui.theme import GRID, row_height

MOST = 50  # places shown
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: its name, what stands behind it, an icon, and the function that goes there."""

    name: str
    detail: str
    icon: str
    go: Callable[[], object]


Finder = Callable[[str], Iterable[tuple[int, Place]]]
"""Gives the places that fit a text with their ranks, 0 for the best."""


def found_places(finders: Iterable[Finder], text: str) -> list[Place]:
    """The places that fit, best first: begins with the text, a word does, has it, has its letters."""
    found = [ranked for finder in finders for ranked in finder(text)]
    found.sort(key=itemgetter(0))
    return [place for _, place in found[:MOST]]


def among(places: Sequence[Place]) -> Finder:
    """Finds places in a list that one can look through."""

    def find(text: str) -> Iterable[tuple[int, Place]]:
        wanted = fold(text)
        ranked = ((_rank(fold(f"{place.name} {place.detail}"), wanted), place) for place in places)
        return ((rank, place) for rank, place in ranked if rank is not None)

    return find


def _rank(name: str, wanted: str) -> int | None:
    if name.startswith(wanted):
        return 0
    if f" {wanted}" in name:
        return 1
    if wanted in name:
        return 2
    return 3 if has_letters(name, wanted) else None


class GoToPopup(QDialog):
    """A box and a list. Enter goes, Esc stays."""

    def __init__(self, finders: Sequence[Finder], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("go_to")
        self.setAccessibleName(self.tr("Go to anything"))
        self._finders = finders
        self._found: list[Place] = []
        self.box = QLineEdit()
        self.box.setObjectName("go_to_box")
        self.box.setPlaceholderText(self.tr("Go to a film, a tab or a command…"))
        self.box.setAccessibleName(self.tr("Go to"))
        self.box.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.box.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Places"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(lambda _item: self._go())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GRID, GRID, GRID, GRID)
        rows.addWidget(self.box)
        rows.addWidget(self.list, 1)
        width = min(560, parent.width() - 4 * GRID)
        self.setFixedSize(width, min(420, parent.height() - 10 * GRID))
        self.move(parent.mapToGlobal(QPoint((parent.width() - width) // 2, 6 * GRID)))
        self._narrow("")
        self.box.setFocus()

    def names(self) -> list[str]:
        """The names in sight."""
        return [place.name for place in self._found]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The box keeps the cursor; keys that move go to the list."""
        if event.key() in _TO_LIST:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        self._found = found_places(self._finders, text)
        self.list.clear()
        for place in self._found:
            item = QListWidgetItem(icon(place.icon, "quiet"), self._line(place), self.list)
            item.setSizeHint(QSize(0, row_height(self.fontMetrics())))
        self.list.setCurrentRow(0 if self._found else -1)

    def _line(self, place: Place) -> str:
        return f"{place.name}   {place.detail}" if place.detail else place.name

    def _go(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.accept()
            self._found[row].go()
