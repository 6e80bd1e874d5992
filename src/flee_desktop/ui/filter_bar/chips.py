"""The terms of the filter as chips: each one a button that takes its term out."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from flee_desktop.domain.fields import AWARD_FIELDS, FIELDS_BY_NAME
from flee_desktop.domain.filter_language.parsing import FilterTerm
from flee_desktop.domain.results import Result
from flee_desktop.ui import theme
from flee_desktop.ui.filter_bar.buttons import FlatButton
from flee_desktop.ui.filter_bar.fitting_row import FittingRow
from flee_desktop.ui.locale_text import field_label, show_result

_RESULTS = frozenset(map(str, Result))
_FIELDS = {field.label: field for field in AWARD_FIELDS}


class Chip(FlatButton):
    """One term. Click, Enter, Space or Delete removes it."""

    def __init__(self, term: FilterTerm) -> None:
        super().__init__("close")
        self.as_chip()
        self.setObjectName("filterChip")
        label = term_label(term)
        self.setText(label)
        self.setToolTip(self.tr("Remove this filter"))
        self.setAccessibleName(self.tr("Remove the filter %1").replace("%1", label))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """All chips, as many as fit, and "Clear all"."""

    removed = Signal(object)  # FilterTerm
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: tuple[FilterTerm, ...] = ()
        self._more = QLabel()
        self._more.setTextFormat(Qt.TextFormat.PlainText)
        self._row = FittingRow(self._more, theme.GRID // 2, self)
        self._clear = FlatButton(parent=self)
        self._clear.setObjectName("clearFilter")
        self._clear.clicked.connect(self.cleared)
        cells = QHBoxLayout(self)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(theme.GRID // 2)
        cells.addWidget(self._row)
        cells.addWidget(self._clear)
        cells.addStretch(1)
        self.retranslate()
        self.show_terms(())

    def show_terms(self, terms: tuple[FilterTerm, ...]) -> None:
        """Show these; chips that stay the same are not made anew."""
        self._clear.setVisible(bool(terms))
        if list(map(term_label, terms)) != list(map(term_label, self._terms)):
            self._more.setText(self.tr("and more"))
            chips = [self._chip(place, term) for place, term in enumerate(terms)]
            for gone in self._row.set_items(chips):
                gone.deleteLater()
            for before, chip in pairwise((_stop_before(self._clear), *chips)):
                self.setTabOrder(before, chip)
        self._terms = terms

    def last_stop(self) -> QWidget:
        """The last widget that takes the keyboard."""
        return self._clear

    def row_height(self) -> int:
        """The height it needs when there are chips."""
        return self._clear.sizeHint().height()

    def retranslate(self) -> None:
        """Write the words anew."""
        self._clear.setText(self.tr("Clear all"))
        self._clear.setAccessibleName(self._clear.text())
        self._clear.setToolTip(self.tr("Take every filter out (Esc in the box)"))
        terms, self._terms = self._terms, ()
        self.show_terms(terms)

    def _chip(self, place: int, term: FilterTerm) -> Chip:
        chip = Chip(term)
        chip.clicked.connect(self._remover(place))
        return chip

    def _remover(self, place: int) -> Callable[[], None]:
        # By place: the terms' positions in the text move while their labels stay.
        return lambda: self.removed.emit(self._terms[place])


def _stop_before(widget: QWidget) -> QWidget:
    """The widget that takes the keyboard before this one: Qt orders only those that take it."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    return before or widget


def term_label(term: FilterTerm) -> str:
    """What the term says, in the interface's language; a term too mixed for that shows its own text."""
    if not term.values:
        return term.text
    heading = _heading(term.field)
    values = [_shown(term.field, value) for value in term.values]
    text = QCoreApplication.translate("Chips", " or ").join(values)
    label = f"{heading}: {text}" if heading else text
    return QCoreApplication.translate("Chips", "not %1").replace("%1", label) if term.negated else label


def _heading(field: str) -> str:
    conditions = {
        "has": QCoreApplication.translate("Chips", "Has"),
        "is": QCoreApplication.translate("Chips", "Is"),
    }
    return conditions.get(field) or (field_label(FIELDS_BY_NAME[field]) if field else "")


def _shown(field: str, value: str) -> str:
    if field == "result" and value in _RESULTS:
        return show_result(Result(value))
    if field == "has" and value in _FIELDS:
        return field_label(_FIELDS[value])
    return QCoreApplication.translate("Chips", "Tied") if field == "is" and value == "Tied" else value
