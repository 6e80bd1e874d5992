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
        self._names: list[QWidget] = []  # the first widget of each row
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
        row = 2 * len(self._names)
        name = _Name(label, self._label_width, self)
        self._names.append(name)
        shown = PlainLabel(value, self)
        if struck:
            _strike(name)
            _strike(shown)
        self._place(name, row, 0, last=True)
        self._place(shown, row, 1, last=not detail)
        if detail:
            self._place(QuietLabel(detail, self), row + 1, 1, first=False)
        if references or remarks:
            sources = Sources(references, remarks, self._show_reference, self)
            sources.setContentsMargins(0, _PADDING - 2, 0, 0)
            self._grid.addWidget(sources, row, 2, 2 if detail else 1, 1, Qt.AlignmentFlag.AlignTop)

    def add_marks(self, label: str, marks: Sequence[tuple[str, Remark]]) -> None:
        """Add a row whose value is a list of names, each of which tells its reason."""
        row = 2 * len(self._names)
        name = _Name(label, self._label_width, self)
        self._names.append(name)
        self._place(name, row, 0)
        names = QWidget(self)
        lines = QVBoxLayout(names)
        lines.setContentsMargins(0, _PADDING - 2, 0, _PADDING - 2)
        lines.setSpacing(0)
        for text, remark in marks:
            lines.addWidget(RemarkMark(remark, names, text=text), 0, Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(names, row, 1)

    def is_empty(self) -> bool:
        """Whether no row was added."""
        return not self._names

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline between rows."""
        painter = QPainter(self)
        painter.setPen(tokens().hairline)
        for name in self._names[1:]:
            painter.drawLine(0, name.y(), self.width(), name.y())

    def _place(
        self, label: PlainLabel, row: int, column: int, *, first: bool = True, last: bool = True
    ) -> None:
        label.setContentsMargins(0, _PADDING if first else 0, 0, _PADDING if last else 0)
        self._grid.addWidget(label, row, column)


class _Name(QuietLabel):
    """A label that wants the same width in every row and every form, and shrinks where it must."""

    def __init__(self, text: str, width: int, parent: QWidget) -> None:
        self._characters = width
        super().__init__(text, parent)

    def sizeHint(self) -> QSize:
        """The width of the column, and the height the text has in it."""
        width = self._characters * self.fontMetrics().averageCharWidth()
        return QSize(width, self.heightForWidth(width))


def _strike(label: PlainLabel) -> None:
    font = label.font()
    font.setStrikeOut(True)
    label.setFont(font)
