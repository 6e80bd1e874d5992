"""Prose at a readable measure, with `[14]` as links into References."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QTextBrowser, QWidget

from flee_desktop.domain.citing import split_citations
from flee_desktop.ui.reading.sources import ShowReference

MEASURE = 68  # characters a line holds, between the 60 and 75 that are easy to read
_SAMPLE = "The quick brown fox jumps over the lazy dog, and then it runs home again to rest. "
_LINE_HEIGHT = 135  # percent
_SCROLLING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


def measure_width(metrics: QFontMetricsF) -> int:
    """The width of a readable line, in pixels."""
    return ceil(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE)


def prose_font() -> QFont:
    """A little larger than what is only glanced at."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 1.1)
    return font


class Prose(QTextBrowser):
    """Paragraphs that take the height they need: the page around them scrolls, they do not.

    The document is built from characters, never from markup, and loads nothing. Tab goes from link to
    link, Enter follows one.
    """

    def __init__(
        self,
        paragraphs: Sequence[str],
        show_reference: ShowReference,
        parent: QWidget | None = None,
        *,
        name: str,
    ) -> None:
        super().__init__(parent)
        self._paragraphs = tuple(paragraphs)
        # A second document for measuring: the shown one is set back to the widget's width at any time.
        self._measured = QTextDocument(self)
        self._heights: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setFont(prose_font())
        self.setMaximumWidth(measure_width(QFontMetricsF(self.font())))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(lambda url: show_reference(int(url.path())))
        self._write()

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's own signature
        """Nothing is ever loaded."""
        return None

    def heightForWidth(self, width: int) -> int:
        """The height of the text in lines of this width."""
        width = min(width, self.maximumWidth())
        if width not in self._heights:
            self._measured.setTextWidth(width)
            self._heights[width] = ceil(self._measured.size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as the measure."""
        return QSize(self.maximumWidth(), self.heightForWidth(self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(1, 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolling keys are the page's."""
        if event.key() in _SCROLLING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Bring the link that Tab reached into view."""
        moved = super().focusNextPrevChild(forward)
        page = self._page()
        if page is not None and self.textCursor().hasSelection():
            spot = self.mapTo(page, self.cursorRect().center()) + _scrolled(page)
            page.ensureVisible(spot.x(), spot.y())
        return moved

    def changeEvent(self, event: QEvent) -> None:
        """The color of the links is part of the document: write it again in the new one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _page(self) -> QScrollArea | None:
        ancestor = self.parentWidget()
        while ancestor is not None and not isinstance(ancestor, QScrollArea):
            ancestor = ancestor.parentWidget()
        return ancestor

    def _write(self) -> None:
        self._heights.clear()
        for document in (self.document(), self._measured):
            self._fill(document)
        self.updateGeometry()

    def _fill(self, document: QTextDocument) -> None:
        document.clear()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        plain, link = QTextCharFormat(), self._link_format()
        for place, paragraph in enumerate(self._paragraphs):
            layout = _paragraph_format(self.fontMetrics().height() if place else 0)
            if place:
                cursor.insertBlock(layout, plain)
            else:
                cursor.setBlockFormat(layout)
            self._write_paragraph(cursor, paragraph, plain, link)

    @staticmethod
    def _write_paragraph(
        cursor: QTextCursor, paragraph: str, plain: QTextCharFormat, link: QTextCharFormat
    ) -> None:
        for piece in split_citations(paragraph):
            if isinstance(piece, str):
                cursor.insertText(piece, plain)
            else:
                link.setAnchorHref(str(piece))
                cursor.insertText(f"[{piece}]", link)

    def _link_format(self) -> QTextCharFormat:
        link = QTextCharFormat()
        link.setAnchor(True)
        link.setForeground(self.palette().color(QPalette.ColorRole.Link))
        return link


def _paragraph_format(space_above: int) -> QTextBlockFormat:
    layout = QTextBlockFormat()
    layout.setTopMargin(space_above * 0.6)
    layout.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return layout


def _scrolled(page: QScrollArea) -> QPoint:
    return QPoint(page.horizontalScrollBar().value(), page.verticalScrollBar().value())
