"""The menu of the saved filters: save the one in force; apply, rename, color, reorder, delete others."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from flee_desktop.ui import icons, theme
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.filter_bar.buttons import FlatButton
from flee_desktop.ui.filter_bar.filter_words import filter_words
from flee_desktop.ui.filter_bar.popup import Popup
from flee_desktop.ui.filter_bar.saved_list import SavedFilterList, SavedFilterModel
from flee_desktop.ui.filter_bar.swatches import Swatches
from flee_desktop.ui.saved_filters.saved_filter import LONGEST_NAME, bare_name
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters

if TYPE_CHECKING:
    from collections.abc import Callable

_WIDTH = 400
_LINES = 6
_ALT = Qt.KeyboardModifier.AltModifier


class SavedMenu(Popup):
    """Made anew each time it is opened. `text` is the filter in force, in English."""

    chosen = Signal(str)  # the text of a filter

    def __init__(self, saved: SavedFilters, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("savedFilters")
        self.setAccessibleName(self.tr("Saved filters"))
        self._saved = saved
        self._text = text
        self._model = SavedFilterModel(saved, self)
        self.name = QLineEdit(self)
        self._save = QPushButton(self)
        self.list = SavedFilterList(self._model, self)
        self._tools = QWidget(self)
        self._swatches = Swatches(self._tools)
        self._note = QLabel(self)
        self._undo = FlatButton(parent=self)
        self._keys: dict[QKeyCombination, Callable[[], None]] = {
            QKeyCombination(Qt.Key.Key_Return): self._choose,
            QKeyCombination(Qt.Key.Key_Enter): self._choose,
            QKeyCombination(Qt.Key.Key_Delete): self._delete,
            QKeyCombination(_ALT, Qt.Key.Key_Up): lambda: self._move(-1),
            QKeyCombination(_ALT, Qt.Key.Key_Down): lambda: self._move(1),
        }
        self._name_parts()
        self._lay_out()
        self._connect()
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list; Enter in the box of the name saves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            of_list = watched is self.list and not self.list.is_editing()
            act = self._keys.get(event.keyCombination()) if of_list else None
            if act is not None and self._current() >= 0:
                act()
                return True
            if watched is self.name and event.key() == Qt.Key.Key_Down and self._model.rowCount():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _name_parts(self) -> None:
        self.name.setObjectName("savedName")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name for this filter"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.name.setText(bare_name(filter_words(self._text)))
        self._save.setObjectName("saveFilter")
        self.list.setAccessibleName(self.tr("Saved filters"))
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setFont(theme.quiet_font())
        self._note.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._undo.setObjectName("undoDeletion")
        self._undo.setText(self.tr("Undo"))

    def _lay_out(self) -> None:
        saving = QHBoxLayout()
        saving.setSpacing(theme.GRID)
        saving.addWidget(self.name, 1)
        saving.addWidget(self._save)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(6, 2, 0, 0)
        tools.setSpacing(2)
        tools.addWidget(self._swatches)
        tools.addStretch(1)
        for button in self._tool_buttons():
            tools.addWidget(button)
        below = QHBoxLayout()
        below.setContentsMargins(6, 0, 0, 0)
        below.addWidget(self._note, 1)
        below.addWidget(self._undo)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        rows.setSpacing(6)
        rows.addLayout(saving)
        for widget in (self.list, self._tools):
            rows.addWidget(widget)
        rows.addLayout(below)
        self.setFixedWidth(_WIDTH)

    def _tool_buttons(self) -> list[QToolButton]:
        entries = (
            ("renameFilter", "edit", self.tr("Rename (F2)"), self._rename),
            ("moveFilterUp", "arrow-up", self.tr("Move up (Alt+Up)"), lambda: self._move(-1)),
            ("moveFilterDown", "arrow-down", self.tr("Move down (Alt+Down)"), lambda: self._move(1)),
            ("deleteFilter", "close", self.tr("Delete (Del)"), self._delete),
        )
        buttons = []
        for name, icon, words, act in entries:
            button = QToolButton(self._tools)
            button.setObjectName(name)
            button.setIcon(icons.icon(icon, "quiet"))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(act)
            buttons.append(button)
        return buttons

    def _connect(self) -> None:
        self.name.textChanged.connect(self._show_state)
        self.name.returnPressed.connect(self._save.click)
        self._save.clicked.connect(self._save_filter)
        self._undo.clicked.connect(self._saved.restore)
        self._swatches.chosen.connect(lambda color: self._saved.set_color(self._current(), color))
        self._saved.changed.connect(self._show_state)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._show_color)
        for widget in (self.name, self.list):
            widget.installEventFilter(self)
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))
        (self.name if self._text else self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def _current(self) -> int:
        return self.list.currentIndex().row()

    def _save_filter(self) -> None:
        self._saved.save(self.name.text(), self._text)
        self.list.setCurrentIndex(self._model.index(self._saved.named(self.name.text())))
        self._say(self.tr("Saved “%1”").replace("%1", bare_name(self.name.text())))

    def _choose(self) -> None:
        saved = self._model.filter_at(self._current())
        self.close()
        self.chosen.emit(saved.text)

    def _rename(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.edit(self.list.currentIndex())

    def _move(self, step: int) -> None:
        place = self._current()
        to = min(max(0, place + step), self._model.rowCount() - 1)
        self._saved.move(place, to)
        self.list.setCurrentIndex(self._model.index(to))

    def _delete(self) -> None:
        place = self._current()
        self._saved.delete(place)
        self.list.setCurrentIndex(self._model.index(min(place, self._model.rowCount() - 1)))

    def _show_color(self, current: QModelIndex) -> None:
        self._tools.setEnabled(current.isValid())
        if current.isValid():
            self._swatches.show_chosen(self._model.filter_at(current.row()).color)

    def _show_state(self) -> None:
        """What can be done now: to save under a name that is taken is to replace."""
        count, name = self._model.rowCount(), bare_name(self.name.text())
        taken = self._saved.named(name) >= 0
        self._save.setText(self.tr("Replace") if taken else self.tr("Save"))
        self._save.setAccessibleName(self._save.text())
        self._save.setEnabled(bool(self._text and name) and (taken or not self._saved.is_full))
        self.name.setEnabled(bool(self._text))
        self.list.setVisible(count > 0)
        self._tools.setVisible(count > 0)
        self.list.setFixedHeight(min(count, _LINES) * self.list.sizeHintForRow(0) if count else 0)
        self._show_color(self.list.currentIndex())
        deleted = self._saved.deleted
        self._undo.setVisible(deleted is not None)
        self._undo.setAccessibleName(self._undo.text())
        self._say(self._sentence(deleted.name if deleted else ""))
        if self.isVisible():
            self.adjustSize()

    def _sentence(self, deleted: str) -> str:
        if deleted:
            return self.tr("Deleted “%1”").replace("%1", deleted)
        if self._saved.is_full:
            return self.tr("No more filters can be saved: delete one first.")
        if not self._text:
            return self.tr("Filter the awards, then save the filter here.")
        return self.tr("Enter applies, F2 renames, Del deletes") if self._model.rowCount() else ""

    def _say(self, text: str) -> None:
        if text != self._note.text():
            fitted = self._note.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDTH - 110)
            self._note.setText(fitted)
            announce(self, text)
