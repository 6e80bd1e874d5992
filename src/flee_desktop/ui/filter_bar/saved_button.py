"""The button of the saved filters in the filter bar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flee_desktop.ui.filter_bar.buttons import FlatButton
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters


class SavedButton(FlatButton):
    """Marked while the filter in force is a saved one. Hidden until it is given the saved filters."""

    chosen = Signal(str)  # the text of a filter

    def __init__(self, parent: QWidget) -> None:
        super().__init__("chevron-down", parent, lead="star")
        self.setObjectName("savedFiltersButton")
        self._saved: SavedFilters | None = None
        self._text = ""
        self.clicked.connect(self.open)
        self.hide()

    def use(self, saved: SavedFilters) -> None:
        """The filters to offer."""
        self._saved = saved
        saved.changed.connect(self._mark)
        self._mark()
        self.show()

    def show_filter(self, text: str) -> None:
        """The filter in force, in English."""
        self._text = text
        self._mark()

    def open(self) -> None:
        """Open the menu below it."""
        if self._saved is not None:
            from flee_desktop.ui.filter_bar.saved_menu import SavedMenu

            menu = SavedMenu(self._saved, self._text, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.chosen.connect(self.chosen)
            menu.show_below(self)

    def retranslate(self) -> None:
        """Write the words anew."""
        self.setText(self.tr("Saved filters"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Save this filter, or apply one that was saved"))

    def _mark(self) -> None:
        filters = self._saved.filters if self._saved else ()
        self.set_marked(any(each.text == self._text for each in filters))
