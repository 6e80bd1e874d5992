"""The floor of a Python grid: a bare QTableView over the plainest Python model there is."""

import time
from pathlib import Path
from typing import Any

from benchmarks.peers.sample import sample_lines
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

_ROOT = QModelIndex()


class PlainModel(QAbstractTableModel):
    """As many rows as asked for, over some thousand lines."""

    def __init__(self, lines: list[list[str]], rows: int) -> None:
        super().__init__()
        self._lines = lines
        self._rows = rows

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """All rows."""
        return self._rows

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """As many as the lines have."""
        return len(self._lines[0])

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The text alone."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lines[index.row() % len(self._lines)][index.column()]
        return None


class PythonFrames:
    """A window of its own; `repaint` and `page` say how many milliseconds a frame took."""

    def __init__(self, source: Path, rows: int, like: QTableView) -> None:
        lines = sample_lines(source, columns=like.horizontalHeader().count() - hidden(like))
        self._model = PlainModel(lines, rows)
        self._view = QTableView()
        self._view.setModel(self._model)
        self._view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.verticalHeader().hide()
        self._view.setShowGrid(False)
        self._view.setWordWrap(False)
        self._view.verticalHeader().setDefaultSectionSize(like.verticalHeader().defaultSectionSize())
        width = like.viewport().width() // len(lines[0])
        self._view.horizontalHeader().setDefaultSectionSize(width)
        self._view.setGeometry(0, 0, like.width(), like.height())
        self._view.show()

    def repaint(self) -> float:
        """Paint the whole grid."""
        started = time.perf_counter()
        self._view.viewport().repaint()
        return (time.perf_counter() - started) * 1000


def hidden(view: QTableView) -> int:
    """How many columns are not shown."""
    return view.horizontalHeader().hiddenSectionCount()
