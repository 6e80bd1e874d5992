"""What the export dialog asks: which rows, which columns, in which form."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.fields import AWARD_FIELDS, FIELDS_BY_NAME
from flee_desktop.formats.award_export import FORMATS, ExportFormat, ExportOptions
from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.snapshot import GridSnapshot
from flee_desktop.ui.locale_text import field_label, show_date, show_number
from flee_desktop.ui.tick_boxes import ChoiceButton, TickBox, TickDelegate

_CHECK_BOX = 28  # pixels, with the room around it
_NAME = Qt.ItemDataRole.UserRole


class RowChoice(QWidget):
    """The rows the filter lets through, the selected ones, or all."""

    changed = Signal()

    def __init__(self, snapshot: GridSnapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = {
            "filtered": len(snapshot.shown_rows),
            "selected": len(snapshot.selected_rows),
            "all": snapshot.total,
        }
        labels = {
            "filtered": self.tr("Filtered (%1)"),
            "selected": self.tr("Selected (%1)"),
            "all": self.tr("All (%1)"),
        }
        self._group = QButtonGroup(self)
        self._buttons: dict[str, ChoiceButton] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for key, label in labels.items():
            button = ChoiceButton(label.replace("%1", show_number(self._counts[key])))
            button.setObjectName(f"rows_{key}")
            button.setEnabled(self._counts[key] > 0)
            button.toggled.connect(self._tell)
            self._group.addButton(button)
            self._buttons[key] = button
            rows.addWidget(button)
        self._buttons["filtered"].setChecked(True)

    def _tell(self, checked: bool) -> None:
        if checked:
            self.changed.emit()

    @property
    def chosen(self) -> str:
        """`filtered`, `selected` or `all`."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    @property
    def count(self) -> int:
        """How many rows that is."""
        return self._counts[self.chosen]


class ColumnChoice(QListWidget):
    """The columns, checked as the grid shows them and in its order; the others follow, unchecked."""

    def __init__(self, shown: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportColumns")
        self.setAccessibleName(self.tr("Columns"))
        self.setItemDelegate(TickDelegate(self))
        others = tuple(field.name for field in AWARD_FIELDS if field.name not in shown)
        for name in (*shown, *others):
            item = QListWidgetItem(field_label(FIELDS_BY_NAME[name]), self)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(_line_width(self, item.text()), theme.row_height(self.fontMetrics()) - 4))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.setMinimumWidth(self.sizeHintForColumn(0) + 40)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of the checked ones, in order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(_NAME) for item in items if item.checkState() == Qt.CheckState.Checked)


class FormChoice(QWidget):
    """The format and its options."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format_box = QComboBox(self)
        self.format_box.setObjectName("exportFormat")
        self.format_box.setAccessibleName(self.tr("Format"))
        for each in FORMATS:
            self.format_box.addItem(_format_label(each), each.key)
        self._protect = self._option("protectFormulas", self.tr("Protect from spreadsheet formulas"), on=True)
        self._protect.setToolTip(self.tr("Text that a spreadsheet would run gets an apostrophe in front"))
        example = show_date("2021-06-19")
        self._dates = self._option("localDates", self.tr("Dates as shown, e.g. %1").replace("%1", example))
        self._headings = self._option("localHeadings", self.tr("Headings as shown"), on=True)
        self._headings.setVisible(any(field_label(field) != field.label for field in AWARD_FIELDS))
        self._each = self._option("rowPerRecipient", self.tr("One row per recipient"))
        self._note = self._option("filterNote", self.tr("A first line with the filter and today’s date"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.format_box,
            self._protect,
            self._headings,
            self._dates,
            self._each,
            self._note,
        ):
            rows.addWidget(widget)
        self.format_box.currentIndexChanged.connect(self._offer)

    @property
    def format(self) -> ExportFormat:
        """The chosen format."""
        return FORMATS[self.format_box.currentIndex()]

    @property
    def one_row_per_recipient(self) -> bool:
        """Whether an award with several recipients becomes several rows."""
        return self._each.isChecked()

    def headings(self, fields: tuple[str, ...]) -> tuple[str, ...]:
        """The columns' headings in the interface's language; () for the English ones."""
        local = not self._headings.isHidden() and self._headings.isEnabled() and self._headings.isChecked()
        return tuple(field_label(FIELDS_BY_NAME[name]) for name in fields) if local else ()

    def options(self, note: str) -> ExportOptions:
        """The chosen options; `note` is what the note would say."""
        table = self.format.is_text_table
        return ExportOptions(
            protect_formulas=self._protect.isChecked(),
            separator=list_separator(),
            show_date=show_date if table and self._dates.isChecked() else None,
            note=note if table and self._note.isChecked() else "",
        )

    def choose_format(self, key: str) -> None:
        """The one chosen last time."""
        self.format_box.setCurrentIndex(max(0, self.format_box.findData(key)))

    def _option(self, name: str, text: str, *, on: bool = False) -> TickBox:
        box = TickBox(text, self)
        box.setObjectName(name)
        box.setChecked(on)
        box.toggled.connect(self.changed)
        return box

    def _offer(self) -> None:
        for box in (self._protect, self._headings, self._dates, self._note):
            box.setEnabled(self.format.is_text_table)
        self.changed.emit()


def _line_width(view: QWidget, text: str) -> int:
    return view.fontMetrics().horizontalAdvance(text) + _CHECK_BOX


def list_separator() -> str:
    """What the locale's spreadsheets put between cells: a semicolon where the comma is the decimal sign."""
    return ";" if QLocale().decimalPoint() == "," else ","


def _format_label(each: ExportFormat) -> str:
    return f"{each.label} (*{each.suffix})"
