"""The columns of a table: under each label the field it is read as, and the first rows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTableWidget, QTableWidgetItem, QWidget

from flee_desktop.formats.tables.fields import Field
from flee_desktop.formats.tables.options import TableView
from flee_desktop.ui import theme

# Named here so that a translator finds them; the values are the words of Field.
_FIELDS = (
    QT_TRANSLATE_NOOP("TableField", "Film"),
    QT_TRANSLATE_NOOP("TableField", "Original title"),
    QT_TRANSLATE_NOOP("TableField", "Identifier"),
    QT_TRANSLATE_NOOP("TableField", "Year"),
    QT_TRANSLATE_NOOP("TableField", "Date of ceremony"),
    QT_TRANSLATE_NOOP("TableField", "Edition"),
    QT_TRANSLATE_NOOP("TableField", "Award body"),
    QT_TRANSLATE_NOOP("TableField", "Category"),
    QT_TRANSLATE_NOOP("TableField", "Canonical category"),
    QT_TRANSLATE_NOOP("TableField", "Recipients"),
    QT_TRANSLATE_NOOP("TableField", "Name"),
    QT_TRANSLATE_NOOP("TableField", "Result"),
    QT_TRANSLATE_NOOP("TableField", "Winner"),
    QT_TRANSLATE_NOOP("TableField", "Note"),
    QT_TRANSLATE_NOOP("TableField", "Citation"),
    QT_TRANSLATE_NOOP("TableField", "References"),
    QT_TRANSLATE_NOOP("TableField", "Credit"),
    QT_TRANSLATE_NOOP("TableField", "Role"),
    QT_TRANSLATE_NOOP("TableField", "Tag"),
    QT_TRANSLATE_NOOP("TableField", "Value"),
    QT_TRANSLATE_NOOP("TableField", "Running time"),
    QT_TRANSLATE_NOOP("TableField", "Release date"),
    QT_TRANSLATE_NOOP("TableField", "Countries"),
    QT_TRANSLATE_NOOP("TableField", "Languages"),
    QT_TRANSLATE_NOOP("TableField", "Genres"),
    QT_TRANSLATE_NOOP("TableField", "Summary"),
    QT_TRANSLATE_NOOP("TableField", "Certificate"),
    QT_TRANSLATE_NOOP("TableField", "Budget"),
    QT_TRANSLATE_NOOP("TableField", "Box office"),
    QT_TRANSLATE_NOOP("TableField", "Score"),
    QT_TRANSLATE_NOOP("TableField", "Awards in words"),
)
_MOST = 80  # columns that can be given a field here: each takes a box of choices
_WIDTH = 150


class ColumnsTable(QTableWidget):
    """Emits the fields, one a column and "" for none, when the user chooses another."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest: tuple[str, ...] = ()  # of columns beyond the most
        self.setObjectName("columnsTable")
        self.setAccessibleName(self.tr("Columns and their fields"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultSectionSize(_WIDTH)
        self.verticalHeader().setDefaultSectionSize(theme.row_height(self.fontMetrics()) + 4)

    def show_view(self, view: TableView) -> None:
        """Show how a table is taken apart."""
        labels = view.labels[:_MOST]
        self.clear()
        self.setRowCount(1 + len(view.rows))
        self.setColumnCount(len(labels))
        self.setHorizontalHeaderLabels(list(labels))
        for column, (name, reason) in enumerate(zip(view.fields[:_MOST], view.reasons[:_MOST], strict=True)):
            self.setCellWidget(0, column, self._box(labels[column], name, reason))
            for row, cells in enumerate(view.rows, 1):
                self.setItem(row, column, QTableWidgetItem(" ".join(cells[column].split())))
        self._rest = view.fields[_MOST:]

    def fields(self) -> tuple[str, ...]:
        """The field of each column."""
        boxes = (self.cellWidget(0, column) for column in range(self.columnCount()))
        return (*(box.currentData() for box in boxes if isinstance(box, QComboBox)), *self._rest)

    def _box(self, label: str, chosen: str, reason: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        box.setAccessibleDescription(reason)
        box.addItem(self.tr("(not read)"), "")
        for name, word in sorted(_words().items(), key=lambda item: item[1].casefold()):
            box.addItem(word, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _at: self.chosen.emit(self.fields()))
        return box


def _words() -> dict[str, str]:
    return {
        field.value: QCoreApplication.translate("TableField", field.value.capitalize()) for field in Field
    }
