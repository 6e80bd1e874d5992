"""The filters last used, below the filter box."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from flee_desktop.ui import theme
from flee_desktop.ui.filter_bar.popup import Popup

_LINES = 12
_NARROWEST = 360
_CHOOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryList(Popup):
    """Enter or a click chooses, Esc closes; letters close it, too, and go on in the box."""

    chosen = Signal(str)
    typed = Signal(QKeyEvent)

    def __init__(self, texts: Sequence[str], box: QWidget) -> None:
        super().__init__(box)
        self.setObjectName("filterHistory")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Filters used last"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.accessibleName())
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = theme.row_height(self.fontMetrics())
        for text in texts:
            QListWidgetItem(" ".join(text.split()), self.list).setSizeHint(QSize(0, height))
        self._texts = texts
        self.list.setCurrentRow(0)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self.list.installEventFilter(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 4, 4, 4)
        rows.addWidget(self.list)
        self.list.setFixedHeight(min(len(texts), _LINES) * height)
        self.setFixedWidth(max(box.width(), _NARROWEST))
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _CHOOSES:
                self._choose()
                return True
            leaves = event.key() == Qt.Key.Key_Up and self.list.currentRow() == 0
            if leaves or event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
            if event.text().strip() or event.key() == Qt.Key.Key_Backspace:
                self.typed.emit(event)
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        text = self._texts[self.list.currentRow()]
        self.close()
        self.chosen.emit(text)
