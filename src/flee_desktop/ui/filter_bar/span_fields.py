"""From and to: two boxes for dates as people write them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.filter_language.field_terms import Span
from flee_desktop.ui import theme
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.filter_bar.typed_dates import typed_date

_SIDE = 6


class SpanFields(QWidget):
    """Enter, or leaving a box, takes what is written; what is no date is told below its box."""

    chosen = Signal(Span)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._span = Span()
        self.first = self._box("spanFirst", self.tr("From"))
        self.last = self._box("spanLast", self.tr("To"))
        self._problems = {box: self._problem() for box in (self.first, self.last)}
        grid = QGridLayout(self)
        grid.setContentsMargins(_SIDE, 0, _SIDE, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(2)
        for column, (box, problem) in enumerate(self._problems.items()):
            label = QLabel(box.accessibleName())
            label.setBuddy(box)
            grid.addWidget(label, 0, 2 * column)
            grid.addWidget(box, 0, 2 * column + 1)
            box.textEdited.connect(problem.clear)
            grid.addWidget(problem, 1, 2 * column, 1, 2)

    def show_span(self, span: Span) -> None:
        """What the filter asks for; what is being written and no date yet stays."""
        if span != self._span:
            self._span = span
            for box, text in ((self.first, span.first), (self.last, span.last)):
                box.setText(text)
                self._problems[box].clear()

    def problem(self, box: QLineEdit) -> str:
        """What is told below a box."""
        return self._problems[box].text()

    def _box(self, name: str, label: str) -> QLineEdit:
        box = QLineEdit(self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setPlaceholderText("2021-03")
        box.editingFinished.connect(self._take)
        return box

    def _problem(self) -> QLabel:
        label = QLabel(self)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.tokens().error)
        label.setPalette(palette)
        label.setFont(theme.quiet_font())
        label.setMinimumHeight(label.fontMetrics().height())  # there from the start: nothing jumps
        return label

    def _take(self) -> None:
        dates = [self._read(box) for box in (self.first, self.last)]
        if None in dates:
            return
        span = Span(*(date or "" for date in dates))
        if span.first and span.last and parse_edtf(span.first).earliest > parse_edtf(span.last).latest:
            self._tell(self.last, self.tr("before it begins"))
        elif span != self._span:
            self._span = span
            self.chosen.emit(span)

    def _read(self, box: QLineEdit) -> str | None:
        """The date in a box; None when there is none, which is told."""
        try:
            return typed_date(box.text())
        except ValueError:
            self._tell(box, self.tr("not a date"))
            return None

    def _tell(self, box: QLineEdit, text: str) -> None:
        self._problems[box].setText(text)
        box.setAccessibleDescription(text)
        announce(box, text)
