"""Facts as rows: a quiet label, the value, and at the trailing edge what stands behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from flee_desktop.domain.remarks import Remark
from flee_desktop.ui.reading.plain_label import PlainLabel, QuietLabel
from flee_desktop.ui.reading.remark_mark import RemarkMark
from flee_desktop.ui.reading.sources import ShowReference, Sources
from flee_desktop.ui.theme import GRID, tokens

_PADDING = GRID // 2 + 1  # above and below the text of a row


class FactForm(QWidget):
    """Rows between hairlines. Every form of a page has its labels in the same width, so that values align."""

    def __init__(
        self, show_reference: ShowReference, parent: QWidget | None = None, *, label_width: int = 17
    ) -> None:
        super().__init__(parent)
        self._show_reference = show_reference
        self._label_width = label_width  # characters
        self._rows: list[tuple[QuietLabel, QWidget]] = []  # label and value
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def add(
        self,
        label: str,
        value: str,
        *,
        detail: str = "",
        references: Sequence[int] = (),
        remarks: Sequence[Remark] = (),
        struck: bool = False,
    ) -> None:
        """Add a row; `detail` is a quieter second line, `struck` crosses the value out."""
        row = 2 * len(self._rows)
        name, shown = self._name(label), PlainLabel(value, self)
        self._rows.append((name, shown))
        self._grid.addWidget(_padded(name), row, 0)
        self._grid.addWidget(_padded(shown, below=not detail), row, 1)
        if struck:
            _strike(name)
            _strike(shown)
        if detail:
            self._grid.addWidget(_padded(QuietLabel(detail, self), above=False), row + 1, 1, 1, 2)
        if references or remarks:
            sources = Sources(references, remarks, self._show_reference, self)
            sources.setContentsMargins(0, _PADDING - 2, 0, 0)
            self._grid.addWidget(sources, row, 2, Qt.AlignmentFlag.AlignTop)

    def add_marks(self, label: str, marks: Sequence[tuple[str, Remark]]) -> None:
        """Add a row whose value is a list of names, each of which tells its reason."""
        row = 2 * len(self._rows)
        name, marked = self._name(label), QWidget(self)
        self._rows.append((name, marked))
        lines = QVBoxLayout(marked)
        lines.setContentsMargins(0, _PADDING - 2, 0, _PADDING - 2)
        lines.setSpacing(0)
        for text, remark in marks:
            lines.addWidget(RemarkMark(remark, marked, text=text), 0, Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(_padded(name), row, 0)
        self._grid.addWidget(marked, row, 1)

    def is_empty(self) -> bool:
        """Whether no row was added."""
        return not self._rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline between rows; it spares the label that still holds for the next row."""
        painter = QPainter(self)
        painter.setPen(tokens().hairline)
        for name, value in self._rows[1:]:
            start, end = 0, self.width()
            if not name.text() and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                end = value.geometry().right()
            elif not name.text():
                start = value.x()
            painter.drawLine(start, name.y(), end, name.y())

    def _name(self, text: str) -> QuietLabel:
        return _Name(text, self._label_width, self)


class _Name(QuietLabel):
    """A label that wants the same width in every row and every form, and shrinks where it must."""

    def __init__(self, text: str, width: int, parent: QWidget) -> None:
        self._characters = width
        super().__init__(text, parent)

    def sizeHint(self) -> QSize:
        """The width of the column, and the height the text has in it."""
        width = self._characters * self.fontMetrics().averageCharWidth()
        return QSize(width, self.heightForWidth(width))


def _padded(label: PlainLabel, *, above: bool = True, below: bool = True) -> PlainLabel:
    label.setContentsMargins(0, _PADDING * above, 0, _PADDING * below)
    return label


def _strike(label: PlainLabel) -> None:
    font = label.font()
    font.setStrikeOut(True)
    label.setFont(font)
