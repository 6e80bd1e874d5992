"""The menu of a facet: its values with live counts; a click includes, a second excludes, a third clears."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from flee_desktop.domain.fields import Field
from flee_desktop.ui import icons, theme
from flee_desktop.ui.clear_button import add_clear_button
from flee_desktop.ui.filter_bar.buttons import FlatButton
from flee_desktop.ui.filter_bar.facet_list import FacetList
from flee_desktop.ui.filter_bar.facet_model import FacetModel
from flee_desktop.ui.filter_bar.facet_question import FacetAnswer, FacetQuestion
from flee_desktop.ui.filter_bar.popup import Popup
from flee_desktop.ui.locale_text import field_label

if TYPE_CHECKING:
    from collections.abc import Callable

_SEARCH_FROM = 10  # values: results, which have other names in other languages, are never as many
_LINES = 12
_NARROWEST, _WIDEST = 260, 380
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TOGGLES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FacetMenu(Popup):
    """Open until Esc or a click elsewhere, so that several values can be chosen."""

    asked = Signal(FacetQuestion)  # `show_answer` it
    toggled = Signal(str)  # a value
    only = Signal(str)  # a value that shall be the field's only one
    cleared = Signal()

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"facetMenu_{field.name}")
        self.setAccessibleName(field_label(field))
        self._field = field.name
        self._anchor = parent
        self._answer: FacetAnswer | None = None  # since the menu was opened
        self._waiting: Callable[[], None] | None = None  # for the lines that were searched for
        self._lines = _LINES
        self._model = FacetModel(field.name, self)
        self.search = QLineEdit(self)
        self.list = FacetList(self._model, self)
        self._note = QLabel(self)
        self._only = FlatButton(parent=self)
        self._clear = FlatButton(parent=self)
        self._name_parts(field)
        self._lay_out()
        self._connect()

    def put_above(self, head: QWidget, lines: int) -> None:
        """More of this facet, over a list of at most so many lines."""
        self._rows.insertWidget(0, head)
        self._lines = lines

    def open_below(self, anchor: QWidget) -> None:
        """Appear under `anchor` as soon as `show_answer` brings the values."""
        self._anchor = anchor
        self._answer = None
        self._waiting = None
        self.search.clear()
        self.asked.emit(self.question())

    def question(self) -> FacetQuestion:
        """What it asks for at the moment. The order of the values stays while it is open."""
        return FacetQuestion(
            self._field, self.search.text().strip(), self._answer.counts if self._answer else None
        )

    def show_answer(self, answer: FacetAnswer) -> None:
        """Show these values and counts."""
        kept, new = self._current_value(), self._answer is None
        other_search = self._answer is not None and self._answer.question.text != answer.question.text
        self._answer = answer
        self._model.show_lines(answer.found)
        if new:
            self._appear(searchable=len(answer.counts) >= _SEARCH_FROM)
        if other_search:
            self.list.setCurrentIndex(self._model.index(0, 0))
        elif not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(max(0, self._model.place_of(kept)), 0))
        if self._waiting is not None and self._is_answered():
            act, self._waiting = self._waiting, None
            act()

    def show_whether_filtered(self, filtered: bool) -> None:
        """Whether there is something of this field to be cleared."""
        self._clear.setEnabled(filtered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys: arrows move in the list from the search box too; Enter and Space toggle, Esc closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _TOGGLES or (key == Qt.Key.Key_Space and watched is self.list):
                alone = event.modifiers() & Qt.KeyboardModifier.AltModifier
                self._act(self._leave_only if alone else self._toggle)
                return True
            if key in _MOVES and watched is self.search:
                self.list.keyPressEvent(event)
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _name_parts(self, field: Field) -> None:
        label = field_label(field)
        self.search.setPlaceholderText(self.tr("Find in %1").replace("%1", label.lower()))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.addAction(icons.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        add_clear_button(self.search)
        self.list.setAccessibleName(label)
        self._note.setText(self.tr("Click to include, again to exclude, again to clear"))
        self._note.setFont(theme.quiet_font())
        self._note.setWordWrap(True)
        self._note.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._note.setContentsMargins(6, 4, 6, 2)
        self._only.setObjectName("facetOnly")
        self._only.setText(self.tr("Only this"))
        self._only.setToolTip(self.tr("Leave just the value of this line: Alt+Enter, or Ctrl+click"))
        self._only.setAccessibleName(self._only.text())
        self._clear.setObjectName("facetClear")
        self._clear.setText(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear %1").replace("%1", label.lower()))
        self._clear.setToolTip(self._clear.accessibleName())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID // 2)
        buttons.addWidget(self._only)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(4, 6, 4, 6)
        self._rows.setSpacing(4)
        for widget in (self.search, self.list, self._note):
            self._rows.addWidget(widget)
        self._rows.addLayout(buttons)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.list.toggled.connect(self._toggle)
        self.list.only.connect(self._leave_only)
        self.list.typed.connect(self._go_on_searching)
        self.list.selectionModel().currentChanged.connect(self._name_only)
        self._only.clicked.connect(lambda: self._leave_only(self.list.currentIndex().row()))
        self._clear.clicked.connect(self.cleared)
        for widget in (self.search, self.list):
            widget.installEventFilter(self)

    def _find(self) -> None:
        if self._answer is not None and not self._is_answered():
            self.asked.emit(self.question())

    def _is_answered(self) -> bool:
        """Whether the lines in sight are those that were searched for."""
        return self._answer is not None and self._answer.question.text == self.search.text().strip()

    def _act(self, act: "Callable[[int], None]") -> None:
        """Do something with the current line; keys that are faster than the search wait for it."""
        if self._is_answered():
            act(self.list.currentIndex().row())
        else:
            self._waiting = lambda: act(self.list.currentIndex().row())

    def _go_on_searching(self, letters: str) -> None:
        if self.search.isVisible():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.insert(letters)

    def _toggle(self, place: int) -> None:
        if place >= 0:
            self.toggled.emit(self._model.line(place).value)

    def _leave_only(self, place: int) -> None:
        if place >= 0:
            self.only.emit(self._model.line(place).value)

    def _current_value(self) -> str:
        index = self.list.currentIndex()
        return self._model.line(index.row()).value if index.isValid() else ""

    def _name_only(self, current: QModelIndex) -> None:
        self._only.setEnabled(current.isValid())
        name = self.tr("Only “%1”").replace("%1", str(current.data()))
        self._only.setAccessibleName(name if current.isValid() else self._only.text())

    def _appear(self, *, searchable: bool) -> None:
        """Show as many lines as there are, and the widest of them."""
        self.search.setVisible(searchable)
        lines = max(1, min(self._model.rowCount(), self._lines))
        self.list.setFixedHeight(lines * self.list.line_height())
        wanted = self.list.wanted_width() + (24 if self._model.rowCount() > lines else 8)
        width = max(_NARROWEST, min(wanted, _WIDEST))
        # Qt would take the height of a wider menu, in which the note needs fewer lines.
        self.setFixedSize(width, self._rows.totalHeightForWidth(width))
        self.show_below(self._anchor)
        (self.search if searchable else self.list).setFocus(Qt.FocusReason.PopupFocusReason)
