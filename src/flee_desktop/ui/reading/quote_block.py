"""Someone's words about the film, set off by a line at their leading edge."""

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from flee_desktop.domain.dossier import Quote
from flee_desktop.ui.reading.mirrored import margins
from flee_desktop.ui.reading.plain_label import PlainLabel, QuietLabel
from flee_desktop.ui.reading.prose import prose_font
from flee_desktop.ui.reading.sources import ShowReference, Sources
from flee_desktop.ui.theme import GRID, tokens


class QuoteBlock(QWidget):
    """The quote in the locale's quotation marks, its speaker, and its references."""

    def __init__(self, quote: Quote, show_reference: ShowReference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(margins(self, 2 * GRID, GRID // 2, 0, GRID // 2))
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(PlainLabel(QLocale().quoteString(quote.text), self, font=prose_font()), 0, 0, 1, 2)
        attribution = QuietLabel(_attribution(quote), self)
        attribution.setContentsMargins(0, 2, 0, 0)
        grid.addWidget(attribution, 1, 0)
        if quote.references or quote.remarks:
            sources = Sources(quote.references, quote.remarks, show_reference, self)
            grid.addWidget(sources, 1, 1, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line at the leading edge."""
        rect = QRect(0, 0, 3, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveRight(self.width() - 1)
        QPainter(self).fillRect(rect, tokens().hairline)


def _attribution(quote: Quote) -> str:
    return "— " + " · ".join(filter(None, (quote.speaker, quote.speaker_role, quote.occasion)))
