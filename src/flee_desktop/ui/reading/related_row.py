"""One film, person, company or ceremony beside the film."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from flee_desktop.domain.films import RelatedEntry
from flee_desktop.ui.icons import icon
from flee_desktop.ui.reading.entry_page import EntryPage
from flee_desktop.ui.reading.mirrored import margins
from flee_desktop.ui.reading.plain_label import PlainLabel, QuietLabel, StrongLabel
from flee_desktop.ui.reading.sentence_case import sentence_case
from flee_desktop.ui.reading.sources import ShowReference
from flee_desktop.ui.reading.text_link import TextLink
from flee_desktop.ui.theme import GRID, strong_font, tokens

_ARROW = 2 * GRID


class UnfoldLink(TextLink):
    """A name with an arrow: pressing it shows or hides what lies below."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAccessibleDescription(self.tr("Shows or hides what the catalog holds"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow in front of the text."""
        super().paintEvent(event)
        closed = "chevron-left" if self._mirrored() else "chevron-right"
        side = self.width() - _ARROW if self._mirrored() else 0
        area = QRect(side, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        icon("chevron-down" if self.isChecked() else closed, "link").paint(QPainter(self), area)

    def _indent(self) -> int:
        return _ARROW


class RelatedRow(QWidget):
    """Name, year, one line, and why it is here. A film opens; the others unfold."""

    def __init__(
        self,
        entry: RelatedEntry,
        open_film: Callable[[int], object],
        show_reference: ShowReference,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._show_reference = show_reference
        self._unfolded: EntryPage | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, GRID // 2, 0, GRID - 2)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        name = self._name(open_film)
        self._grid.addWidget(name, 0, 0)
        if entry.work.year is not None:
            year = QuietLabel(str(entry.work.year), self)
            year.setWordWrap(False)
            self._grid.addWidget(year, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        indent = _ARROW + 2 if isinstance(name, UnfoldLink) else 2
        for row, line in enumerate(self._lines(), start=1):
            line.setContentsMargins(margins(self, indent, 0, 0, 0))
            self._grid.addWidget(line, row, 0, 1, 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline below."""
        painter = QPainter(self)
        painter.setPen(tokens().hairline)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _name(self, open_film: Callable[[int], object]) -> QWidget:
        entry = self._entry
        film_id = entry.film_id
        link: TextLink
        if film_id is not None:
            link = TextLink(entry.work.title, self)
            link.clicked.connect(lambda: open_film(film_id))
        elif entry.page is not None:
            link = UnfoldLink(entry.work.title, self)
            link.toggled.connect(self._unfold)
        else:
            return StrongLabel(entry.work.title, self)
        link.setFont(strong_font())
        return link

    def _lines(self) -> list[PlainLabel]:
        summary, relation = sentence_case(self._entry.summary), sentence_case(self._entry.work.relation)
        lines: list[PlainLabel] = [PlainLabel(summary, self)] if summary else []
        return [*lines, QuietLabel(relation, self)] if relation else lines

    def _unfold(self, shown: bool) -> None:
        if self._unfolded is None and self._entry.page is not None:
            self._unfolded = EntryPage(self._entry.page, self._show_reference, self)
            self._grid.addWidget(self._unfolded, self._grid.rowCount(), 0, 1, 2)
        if self._unfolded is not None:
            self._unfolded.setVisible(shown)
