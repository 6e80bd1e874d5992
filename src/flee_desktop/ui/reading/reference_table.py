"""The references of a film as a table: number, text, and what each stands behind."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from flee_desktop.domain.citing import ReferenceUses, reference_uses
from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.domain.folding import fold
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.reading.dossier_labels import film_field_label, section_title
from flee_desktop.ui.reading.plain_tooltip import plain_tooltip

NUMBER, SOURCE, USES, AWARDS = range(4)  # columns
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """One reference as shown. `text` is empty when the source has none."""

    number: int
    text: str
    uses: str
    awards: int


def reference_rows(dossier: FilmDossier) -> tuple[ReferenceRow, ...]:
    """Every reference that is listed or cited, in the order of their numbers."""
    texts = {item.number: " ".join(filter(None, (item.text, item.url))) for item in dossier.references}
    return tuple(
        ReferenceRow(number, texts.get(number, ""), _told(uses), uses.awards)
        for number, uses in reference_uses(dossier).items()
    )


class ReferenceTable(QAbstractTableModel):
    """Rows that a filter can narrow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ReferenceRow, ...] = ()
        self._rows: tuple[ReferenceRow, ...] = ()

    def show_rows(self, rows: tuple[ReferenceRow, ...], filter_text: str = "") -> None:
        """Show those of the rows in which every word of the filter occurs, `39` also as a number."""
        self.beginResetModel()
        self._all = rows
        words = fold(filter_text).split()
        self._rows = tuple(row for row in rows if all(_holds(row, word) for word in words))
        self.endResetModel()

    def total(self) -> int:
        """How many there are without the filter."""
        return len(self._all)

    def shown(self) -> tuple[ReferenceRow, ...]:
        """The rows the filter left."""
        return self._rows

    def rowCount(self, parent: _Index | None = None) -> int:
        """The rows the filter left."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Number, source, uses, awards."""
        return 0 if parent is not None and parent.isValid() else AWARDS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own signature
        """The columns' names."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("No."), self.tr("Source"), self.tr("Used in"), self.tr("Awards"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """A cell; what is not known is told quietly, a count of awards looks like the link it is."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._told(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return _foreground(row, column)
        return None

    def _text(self, row: ReferenceRow, column: int) -> str:
        source = row.text or self.tr("No text in the source")
        awards = show_number(row.awards) if row.awards else ""
        return (str(row.number), source, row.uses, awards)[column]

    def _told(self, row: ReferenceRow, column: int) -> str:
        if column == AWARDS:
            return self.tr("%n award(s) cite this", "", row.awards)
        if column == USES:
            return row.uses or self.tr("Nothing but awards")
        return self._text(row, column)


def _told(uses: ReferenceUses) -> str:
    names = [*map(film_field_label, uses.fields), *map(section_title, uses.sections), *uses.records]
    return " · ".join(names)


def _holds(row: ReferenceRow, word: str) -> bool:
    return word == str(row.number) or (not word.isdigit() and word in fold(f"{row.text} {row.uses}"))


def _alignment(column: int) -> Qt.AlignmentFlag:
    figures = column in (NUMBER, AWARDS)
    side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _foreground(row: ReferenceRow, column: int) -> Any:  # noqa: ANN401 - a QColor or nothing
    if column == AWARDS:
        return QApplication.palette().color(QPalette.ColorRole.Link)
    if column == NUMBER or (column == SOURCE and not row.text):
        return QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    return None
