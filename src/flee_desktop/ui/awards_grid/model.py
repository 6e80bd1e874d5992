"""The model of the awards grid: an outline of row numbers, over the award columns in memory."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from flee_desktop.domain.fields import AWARD_FIELDS, FIELDS_BY_NAME, FieldKind
from flee_desktop.domain.results import Result
from flee_desktop.ui import locale_text
from flee_desktop.ui.awards_grid.heading import Heading, no_value
from flee_desktop.ui.awards_grid.row_colors import RowColors

if TYPE_CHECKING:
    from flee_desktop.domain.first_rows import FirstRows
    from flee_desktop.search.columns import AwardColumns
    from flee_desktop.search.outline import Outline

Index = QModelIndex | QPersistentModelIndex

# Remarks name the attributes of a nomination; these are called otherwise in the grid.
_GRID_NAMES = {"award_body": "body", "tied": "result", "date_text": "date", "canonical_category": "category"}
COLUMN_OF = {field.name: column for column, field in enumerate(AWARD_FIELDS)}
_ROOT = QModelIndex()


def grid_field(remarked: str) -> str:
    """The grid's name of a field that a remark is about."""
    return _GRID_NAMES.get(remarked, remarked)


class AwardModel(QAbstractTableModel):
    """All fields are columns; the view hides and orders them. A cell is written when it is looked at.

    A line holds an award, or the heading of a group: `row_of` and `group_at` tell which. Until there are
    columns it may show the `first` rows of a catalog: the lines have the numbers of their rows. `columns` is
    what the rows are rows of, `outline` says what stands on which line.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: AwardColumns | None = None
        self.outline: Outline | None = None
        self.first: FirstRows | None = None
        self._reasons: dict[int, dict[str, str]] = {}
        self.colors = RowColors()
        self._answers = {
            int(Qt.ItemDataRole.DisplayRole): self.shown_text,
            int(Qt.ItemDataRole.AccessibleTextRole): self.spoken_text,
        }

    def show_lines(
        self,
        columns: "AwardColumns | None",
        outline: "Outline | None",
        first: "FirstRows | None" = None,
    ) -> None:
        """Show these rows of the columns; while there are none, the `first` or nothing."""
        self.beginResetModel()
        if columns is not self.columns or first is not self.first:
            self._reasons.clear()
        self.columns, self.outline, self.first = columns, outline, first
        self.endResetModel()

    @property
    def rows(self) -> "AwardColumns | FirstRows | None":
        """What knows the cells of the rows."""
        return self.first if self.columns is None else self.columns

    def forget_texts(self) -> None:
        """Write the cells anew: the language or the locale is another one."""
        if last := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(last - 1, len(AWARD_FIELDS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(AWARD_FIELDS) - 1)

    def mark(self, nomination_id: int, reasons: dict[str, str]) -> None:
        """Say of an award which fields (by name) are not simply stated by the source, and why."""
        self._reasons[nomination_id] = reasons

    def is_marked(self, nomination_id: int) -> bool:
        """Whether `mark` was already called for this award."""
        return nomination_id in self._reasons

    def row_of(self, line: int) -> int:
        """The row number, in the award columns, of the award on the line; -1 for a heading."""
        return -1 if self.outline is None else self.outline.row_at(line)

    def group_at(self, line: int) -> int:
        """The group whose heading stands on the line, -1 for an award."""
        return -1 if self.outline is None else self.outline.group_at(line)

    def is_heading(self, index: Index) -> bool:
        """Whether the heading of a group stands there."""
        return index.isValid() and self.group_at(index.row()) >= 0

    def award_at(self, line: int) -> int:
        """The row number of the award on the line; for a heading, of the first one of its group."""
        if self.outline is None:
            return line if self.first is not None else -1
        return int(self.outline.rows[self.outline.place_at(line)])

    def nomination_id(self, line: int) -> int:
        """The id of the award on the line."""
        return 0 if self.columns is None else int(self.columns.ids[self.award_at(line)])

    def film_id(self, line: int) -> int | None:
        """The id of the film of the award on the line; None when it is nobody's film."""
        film_id = -1 if self.columns is None else int(self.columns.film_ids[self.award_at(line)])
        return film_id if film_id >= 0 else None

    def cell(self, line: int, field: str) -> Any:  # noqa: ANN401 - as many types as there are fields
        """The value itself."""
        rows = self.rows
        return None if rows is None else rows.cell(self.award_at(line), field)

    def text(self, line: int, column: int) -> str:
        """The award's cell as shown, in the user's language."""
        return self.text_of_row(self.award_at(line), column)

    def text_of_row(self, row: int, column: int) -> str:
        """`text` of an award by its row number."""
        field, rows = AWARD_FIELDS[column], self.rows
        return "" if rows is None else _text(rows, row, field.name, field.kind)

    def written(self, line: int, field: str) -> str:
        """`text` of a field by name."""
        return self.text(line, COLUMN_OF[field])

    def shown_text(self, line: int, column: int) -> str:
        """What stands in a cell; a heading is the same in all."""
        group = self.group_at(line)
        return self.text(line, column) if group < 0 else self.heading(group).sentence

    def spoken_text(self, line: int, column: int) -> str:
        """The cell for a screen reader: never empty, and says when there is a reason to ask why."""
        group = self.group_at(line)
        if group >= 0:
            return self.heading(group).spoken
        text = self.text(line, column)
        if not text:
            return no_value(AWARD_FIELDS[column])
        reasons = filter(None, (self.reason(line, column), self.colors.reason(self.row_of(line))))
        return " ".join((text, *(f"({reason})" for reason in reasons)))

    def heading(self, group: int) -> Heading:
        """What the heading of a group says."""
        outline = self.outline
        assert outline is not None  # noqa: S101 - somebody has seen the group
        assert outline.groups is not None  # noqa: S101
        field = outline.groups.field
        title = self.text(outline.line_of_group(group), COLUMN_OF[field]) or no_value(FIELDS_BY_NAME[field])
        counts = (outline.groups.count(group), outline.groups.by_result(group))
        return Heading(title, *counts, collapsed=outline.is_collapsed(group))

    def is_doubted(self, line: int) -> bool:
        """Whether there is a reason to ask why for any cell of the award on the line."""
        return bool(self._reasons) and bool(self._reasons.get(self.nomination_id(line)))

    def reason(self, line: int, column: int) -> str:
        """Why the cell says so when its source does not simply state it, else ""."""
        reasons = self._reasons.get(self.nomination_id(line)) if self._reasons else None
        return reasons.get(AWARD_FIELDS[column].name, "") if reasons else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Lines shown."""
        if parent.isValid() or self.outline is None:
            return 0 if parent.isValid() or self.first is None else self.first.total
        return len(self.outline)

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


def _text(rows: "AwardColumns | FirstRows", row: int, name: str, kind: FieldKind) -> str:
    text = rows.text(row, name)
    if kind is FieldKind.RESULT and text:
        return locale_text.show_result(Result(text))
    return locale_text.show_date(text) if kind is FieldKind.DATE and text else text
