"""The menu of a facet: its values with live counts; a click includes, a second excludes, a third clears."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from flee_desktop.domain.fields import Field
from flee_desktop.ui import icons, theme
from flee_desktop.ui.filter_bar.facet_list import FacetDelegate, FacetModel
from flee_desktop.ui.filter_bar.popup import Popup
from flee_desktop.ui.locale_text import field_label

if TYPE_CHECKING:
    from flee_desktop.search.facets import FacetValue

_SEARCH_FROM = 9  # values
_LINES = 12
_NARROWEST, _WIDEST = 220, 380
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TOGGLES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FacetMenu(Popup):
    """Open until Esc or a click elsewhere, so that several values can be chosen."""

    toggled = Signal(str)  # a value

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"facetMenu_{field.name}")
        self.setAccessibleName(field_label(field))
        self._anchor = parent
        self._filled = False
        self._model = FacetModel(field.name, self)
        self.search = QLineEdit(self)
        self.list = QListView(self)
        self._note = QLabel(self)
        self._fill_in(field)
        self._lay_out()

    def open_below(self, anchor: QWidget) -> None:
        """Appear under `anchor` as soon as `show_values` brings the values."""
        self._anchor = anchor
        self._filled = False
        self.search.clear()

    def show_values(self, values: Sequence["FacetValue"]) -> None:
        """Show these values and counts. Their order stays while the menu is open."""
        self._model.set_values(values, keep_order=self._filled)
        if not self._filled:
            self._filled = True
            self._appear(searchable=len(values) >= _SEARCH_FROM)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys: arrows move in the list from the search box too; Enter and Space toggle, Esc closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _TOGGLES or (key == Qt.Key.Key_Space and watched is self.list):
                self._toggle()
                return True
            if key in _MOVES and watched is self.search:
                self.list.keyPressEvent(event)
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _fill_in(self, field: Field) -> None:
        label = field_label(field)
        self.search.setPlaceholderText(self.tr("Find in %1").replace("%1", label.lower()))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.addAction(icons.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.list.setAccessibleName(label)
        self.list.setModel(self._model)
        self.list.setItemDelegate(FacetDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._toggle)
        for widget in (self.search, self.list):
            widget.installEventFilter(self)
        self._note.setText(self.tr("Click to include, again to exclude, again to clear"))
        self._note.setFont(theme.quiet_font())
        self._note.setWordWrap(True)
        self._note.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._note.setContentsMargins(6, 4, 6, 2)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 6, 4, 6)
        rows.setSpacing(4)
        for widget in (self.search, self.list, self._note):
            rows.addWidget(widget)

    def _search(self, text: str) -> None:
        self._model.set_search(text)
        self.list.setCurrentIndex(self._model.index(0))

    def _toggle(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.toggled.emit(self._model.value_at(index.row()))

    def _appear(self, *, searchable: bool) -> None:
        """Show as many lines as there are, and the widest of them."""
        self.search.setVisible(searchable)
        lines = max(1, min(self._model.rowCount(), _LINES))
        self.list.setFixedHeight(lines * theme.row_height(self.fontMetrics()))
        wanted = self.list.sizeHintForColumn(0) + (24 if self._model.rowCount() > lines else 8)
        self.setFixedWidth(max(_NARROWEST, min(wanted, _WIDEST)))
        self.show_below(self._anchor)
        (self.search if searchable else self.list).setFocus(Qt.FocusReason.PopupFocusReason)
