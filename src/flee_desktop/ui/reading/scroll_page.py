"""A page that scrolls down: sections under headings, in a column that stays readable on a wide screen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from flee_desktop.domain.remarks import Remark
from flee_desktop.ui.reading.mirrored import margins
from flee_desktop.ui.reading.plain_label import QuietLabel, SectionHeading
from flee_desktop.ui.theme import GRID

_MARGIN = 3 * GRID
_WIDEST = 150  # characters
_ENDS = {Qt.Key.Key_Home: "minimum", Qt.Key.Key_End: "maximum"}


class ScrollPage(QScrollArea):
    """Scrolls by wheel, arrows, Page Up and Down, Home and End; Tab brings what it reaches into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: QVBoxLayout | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def show_column(self, column: "PageColumn") -> None:
        """Show this content; what was shown before is gone."""
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        rows = QVBoxLayout(body)
        rows.addWidget(column)
        self._body = rows
        self._fix_margins()
        self.setWidget(body)
        self.verticalScrollBar().setSingleStep(3 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide window gets a wide margin, not long lines."""
        self._fix_margins()
        super().resizeEvent(event)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, beside the keys every scroll area has."""
        end = _ENDS.get(Qt.Key(event.key()))
        if end is None:
            super().keyPressEvent(event)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if end == "minimum" else bar.maximum())

    def _fix_margins(self) -> None:
        # Not a maximum width of the column: Qt asks for heights without regard to it, and text gets cut.
        if self._body is not None:
            widest = _WIDEST * self.fontMetrics().averageCharWidth()
            trailing = max(_MARGIN, self.viewport().width() - widest)
            self._body.setContentsMargins(margins(self, _MARGIN, 2 * GRID, trailing, _MARGIN))


class PageColumn(QWidget):
    """The content of a page, from top to bottom."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = GRID) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(spacing)
        self._rows.addStretch(1)

    def is_empty(self) -> bool:
        """Whether nothing was added."""
        return self._rows.count() == 1

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self._rows.insertWidget(self._rows.count() - 1, widget)

    def add_section(self, title: str, *widgets: QWidget) -> None:
        """Add widgets under a heading."""
        heading = SectionHeading(title, self)
        heading.setContentsMargins(0, 2 * GRID if self._rows.count() > 1 else 0, 0, 0)
        self.add(heading)
        for widget in widgets:
            self.add(widget)

    def add_notes(self, remarks: Iterable[Remark]) -> None:
        """Add what is to be said of a whole section, in a quiet line each."""
        for remark in remarks:
            self.add(QuietLabel(remark.text, self))
