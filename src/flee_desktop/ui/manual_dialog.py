"""The manual: its text at the right, its headings at the left, and a box that finds words in it."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.paths import resources
from flee_desktop.ui import icons
from flee_desktop.ui.clear_button import add_clear_button
from flee_desktop.ui.theme import GRID

_MEASURE = 76  # characters in a line that is easy to read
_SIDE = 4 * GRID
_CONTENTS = 232


class ManualText(QTextBrowser):
    """The one rich text of the program. It comes with the program, and nothing it names is ever loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setMarkdown((resources() / "manual.md").read_text(encoding="utf-8"))
        self._give_room()

    def headings(self) -> list[tuple[str, int, int]]:
        """Every heading: its words, its level, and where it stands."""
        return [
            (block.text(), block.blockFormat().headingLevel(), block.position())
            for block in self._blocks()
            if block.blockFormat().headingLevel()
        ]

    def go_to(self, position: int) -> None:
        """Bring this place to the top."""
        block = self.document().findBlock(position)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - GRID)

    def find_next(self, words: str) -> bool:
        """Mark the next place with these words, from the beginning again after the last."""
        if self.find(words):
            return True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return self.find(words)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - Qt's signature
        """Nothing, whatever is asked for."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay short enough to read, however wide the window is."""
        line = self.fontMetrics().averageCharWidth() * _MEASURE
        root = self.document().rootFrame()
        look = root.frameFormat()
        look.setLeftMargin(_SIDE)
        look.setTopMargin(2 * GRID)
        look.setBottomMargin(_SIDE)
        look.setRightMargin(max(2 * GRID, self.viewport().width() - _SIDE - line))
        if look != root.frameFormat():
            root.setFrameFormat(look)
        super().resizeEvent(event)

    def _give_room(self) -> None:
        """Headings stand off from the text above, and lines from each other."""
        cursor = QTextCursor(self.document())
        for block in self._blocks():
            look = QTextBlockFormat()
            look.setLineHeight(125.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            level = block.blockFormat().headingLevel()
            if level:
                look.setTopMargin(3 * GRID if level > 1 else 0)
                look.setBottomMargin(GRID)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(look)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _blocks(self) -> list[QTextBlock]:
        blocks, block = [], self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks


class ManualDialog(QDialog):
    """Help for reading beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual_dialog")
        self.setWindowTitle(self.tr("Manual"))
        self.setAccessibleName(self.windowTitle())
        self.text = ManualText(self)
        self.search = QLineEdit(self)
        self.contents = QListWidget(self)
        self._name_parts()
        self._list_headings()
        self._lay_out()
        self.contents.currentItemChanged.connect(self._go_to)
        self.contents.clicked.connect(lambda _index: self._go_to(self.contents.currentItem()))
        self.search.returnPressed.connect(lambda: self.text.find_next(self.search.text()))
        self.search.textEdited.connect(self._find_from_here)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._begin_search)
        self.resize(940, 680)
        self.text.setFocus()

    def _name_parts(self) -> None:
        self.text.setAccessibleName(self.tr("Manual"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.search.setPlaceholderText(self.tr("Find in the manual"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.addAction(icons.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        add_clear_button(self.search)

    def _list_headings(self) -> None:
        for words, level, position in self.text.headings():
            if level > 1:  # the first is the title of it all
                item = QListWidgetItem(words, self.contents)
                item.setData(Qt.ItemDataRole.UserRole, position)

    def _lay_out(self) -> None:
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.contents.setWordWrap(True)
        self.contents.setSpacing(3)
        self.contents.viewport().setAutoFillBackground(False)
        side = QWidget()
        side.setFixedWidth(_CONTENTS)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(GRID, GRID, GRID, GRID)
        rows.addWidget(self.search)
        rows.addWidget(self.contents)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(side)
        columns.addWidget(self.text, 1)

    def _go_to(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        if item is not None:
            self.text.go_to(item.data(Qt.ItemDataRole.UserRole))

    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _find_from_here(self, words: str) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        self.text.find_next(words)
