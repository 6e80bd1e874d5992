"""The small mark beside a value that its source does not simply state: "why do we say this?"."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.ui.reading.plain_tooltip import plain_tooltip
from flee_desktop.ui.reading.text_link import TextLink


class RemarkMark(TextLink):
    """One quiet word; its tooltip and accessible description give the reason, and so does pressing it.

    `text` replaces the word of the remark's kind.
    """

    def __init__(self, remark: Remark, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(text or self._word(remark.kind), parent)
        self._role = QPalette.ColorRole.PlaceholderText
        self._underline = Qt.PenStyle.DotLine
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.setAccessibleName(self.tr("%1: why?").replace("%1", self.shown_text()))
        self.setAccessibleDescription(remark.text)
        self.setToolTip(plain_tooltip(remark.text))
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)

    def _word(self, kind: RemarkKind) -> str:
        return {
            RemarkKind.INHERITED: self.tr("inherited"),
            RemarkKind.DERIVED: self.tr("derived"),
            RemarkKind.UNSURE: self.tr("unsure"),
            RemarkKind.SUSPECT: self.tr("suspect"),
            RemarkKind.LOST: self.tr("lost"),
            RemarkKind.INFO: self.tr("note"),
        }[kind]
