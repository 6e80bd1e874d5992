"""The model of the awards grid: row numbers in the order shown, over the award columns in memory."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from flee_desktop.domain.fields import AWARD_FIELDS, FieldKind
from flee_desktop.domain.results import Result
from flee_desktop.ui import locale_text
from flee_desktop.ui.awards_grid.row_colors import RowColors

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns, Ints

Index = QModelIndex | QPersistentModelIndex

# Remarks name the attributes of a nomination; these are called otherwise in the grid.
_GRID_NAMES = {"award_body": "body", "tied": "result", "date_text": "date", "canonical_category": "category"}
COLUMN_OF = {field.name: column for column, field in enumerate(AWARD_FIELDS)}
_ROOT = QModelIndex()
_CACHED_ROWS = 2_000


def grid_field(remarked: str) -> str:
    """The grid's name of a field that a remark is about."""
    return _GRID_NAMES.get(remarked, remarked)


class AwardModel(QAbstractTableModel):
    """All fields are columns; the view hides and orders them. Rows are built once, when first shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: AwardColumns | None = None
        self._rows: Ints | tuple[()] = ()
        self._texts: dict[int, tuple[str, ...]] = {}
        self._reasons: dict[int, dict[str, str]] = {}
        self.colors = RowColors()
        self._answers = {
            int(Qt.ItemDataRole.DisplayRole): self.text,
            int(Qt.ItemDataRole.AccessibleTextRole): self.spoken_text,
        }

    def show_rows(self, columns: "AwardColumns | None", rows: "Ints | tuple[()]") -> None:
        """Show these rows of the columns, in this order."""
        self.beginResetModel()
        if columns is not self._columns:
            self._columns = columns
            self._texts.clear()
            self._reasons.clear()
        self._rows = rows
        self.endResetModel()

    def forget_texts(self) -> None:
        """Write the cells anew: the language or the locale is another one."""
        self._texts.clear()
        if len(self._rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(AWARD_FIELDS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(AWARD_FIELDS) - 1)

    def mark(self, nomination_id: int, reasons: dict[str, str]) -> None:
        """Say of an award which fields (by name) are not simply stated by the source, and why."""
        self._reasons[nomination_id] = reasons

    def is_marked(self, nomination_id: int) -> bool:
        """Whether `mark` was already called for this award."""
        return nomination_id in self._reasons

    @property
    def columns(self) -> "AwardColumns | None":
        """What the rows are rows of."""
        return self._columns

    @property
    def rows(self) -> "Ints | tuple[()]":
        """The row numbers shown, in order."""
        return self._rows

    def place_of(self, row: int) -> int:
        """Where a row number is shown, -1 when it is not."""
        if isinstance(self._rows, tuple):
            return -1
        places = (self._rows == row).nonzero()[0]
        return int(places[0]) if len(places) else -1

    def row_of(self, shown: int) -> int:
        """The row number, in the award columns, of the row shown at this place."""
        return int(self._rows[shown])

    def nomination_id(self, shown: int) -> int:
        """The id of the award shown at this place."""
        return 0 if self._columns is None else int(self._columns.ids[self._rows[shown]])

    def film_id(self, shown: int) -> int | None:
        """The id of the film of the award shown at this place; None when it is nobody's film."""
        film_id = -1 if self._columns is None else int(self._columns.film_ids[self._rows[shown]])
        return film_id if film_id >= 0 else None

    def cell(self, shown: int, field: str) -> Any:  # noqa: ANN401 - as many types as there are fields
        """The value itself."""
        return None if self._columns is None else self._columns.cell(self.row_of(shown), field)

    def text(self, shown: int, column: int) -> str:
        """The cell as shown, in the user's language."""
        row = self.row_of(shown)
        texts = self._texts.get(row)
        if texts is None:
            texts = self._written(row)
        return texts[column]

    def written(self, shown: int, field: str) -> str:
        """`text` of a field by name."""
        return self.text(shown, COLUMN_OF[field])

    def spoken_text(self, shown: int, column: int) -> str:
        """The cell for a screen reader: never empty, and says when there is a reason to ask why."""
        text = self.text(shown, column)
        if not text:
            return self.tr("no %1").replace("%1", locale_text.field_label(AWARD_FIELDS[column]).lower())
        reasons = filter(None, (self.reason(shown, column), self.colors.reason(self.row_of(shown))))
        return " ".join((text, *(f"({reason})" for reason in reasons)))

    def reason(self, shown: int, column: int) -> str:
        """Why the cell says so when its source does not simply state it, else ""."""
        reasons = self._reasons.get(self.nomination_id(shown))
        return reasons.get(AWARD_FIELDS[column].name, "") if reasons else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """All fields."""
        return 0 if parent.isValid() else len(AWARD_FIELDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Only text: alignment, colors and badges are the delegate's, so a frame asks for little."""
        answer = self._answers.get(role)
        return answer(index.row(), index.column()) if answer is not None and index.isValid() else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The field's label."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return locale_text.field_label(AWARD_FIELDS[section])
        return None

    def _written(self, row: int) -> tuple[str, ...]:
        if len(self._texts) >= _CACHED_ROWS:
            self._texts.clear()
        assert self._columns is not None  # noqa: S101 - rows come with their columns
        texts = tuple(_text(self._columns, row, field.name, field.kind) for field in AWARD_FIELDS)
        self._texts[row] = texts
        return texts


def _text(columns: "AwardColumns", row: int, name: str, kind: FieldKind) -> str:
    if kind is FieldKind.RESULT:
        return locale_text.show_result(Result(str(columns.cell(row, name))))
    text = columns.text(row, name)
    return locale_text.show_date(text) if kind is FieldKind.DATE and text else text
