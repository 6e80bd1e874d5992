"""The facet buttons of the filter bar; those without room are in "More"."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from flee_desktop.domain.fields import Field
from flee_desktop.ui.filter_bar.buttons import FlatButton
from flee_desktop.ui.filter_bar.fitting_row import FittingRow
from flee_desktop.ui.locale_text import field_label


class FacetRow(FittingRow):
    """One button a facet."""

    opened = Signal(str, QWidget)  # field name, the button to open below

    def __init__(self, fields: tuple[Field, ...], parent: QWidget | None = None) -> None:
        more = FlatButton("chevron-down")
        super().__init__(more, 2, parent)
        self._more_button = more
        self._fields = fields
        self._buttons = {field.name: self._button(field) for field in fields}
        more.setObjectName("moreFacets")
        more.clicked.connect(self._open_more)
        self.retranslate()
        self.show_facets(tuple(self._buttons))
        self.setTabOrder(self._buttons[fields[-1].name], more)

    def show_facets(self, names: tuple[str, ...]) -> None:
        """Offer these facets only."""
        self.set_items([self._buttons[name] for name in names])

    def mark(self, names: set[str]) -> None:
        """Show that the filter says something of these fields."""
        for name, button in self._buttons.items():
            button.set_marked(name in names)
        self._mark_more()

    def arrange(self) -> None:
        """What does not fit is in "More", and so is its mark."""
        super().arrange()
        self._mark_more()

    def open(self, name: str) -> None:
        """Open the menu of a facet, below its button or below "More"."""
        button = self._buttons[name]
        self.opened.emit(name, button if button.isVisible() else self._more_button)

    def retranslate(self) -> None:
        """Write the words anew."""
        for field in self._fields:
            button, label = self._buttons[field.name], field_label(field)
            button.setText(label)
            button.setAccessibleName(self.tr("Filter by %1").replace("%1", label.lower()))
        self._more_button.setText(self.tr("More"))
        self._more_button.setAccessibleName(self.tr("More filters"))

    def _button(self, field: Field) -> FlatButton:
        button = FlatButton("chevron-down", self)
        button.setObjectName(f"facet_{field.name}")
        button.clicked.connect(lambda: self.open(field.name))
        return button

    def _mark_more(self) -> None:
        self._more_button.set_marked(any(self._buttons[name].marked for name in self._left_out_names()))

    def _left_out_names(self) -> list[str]:
        left_out = self.left_out()
        return [name for name, button in self._buttons.items() if button in left_out]

    def _open_soon(self, name: str, _checked: bool = False) -> None:
        QTimer.singleShot(0, self, partial(self.open, name))

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("moreFacetsMenu")
        for name in self._left_out_names():
            action = menu.addAction(self._buttons[name].text())
            # Not before this menu is gone: its going would close the other one.
            action.triggered.connect(partial(self._open_soon, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more_button.mapToGlobal(QPoint(0, self._more_button.height())))
