"""The plan as a table: what becomes of each row, with old and new values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from flee_desktop.domain.import_plan import PlanKind
from flee_desktop.domain.plan_words import value_text
from flee_desktop.ui.import_preview.labels import field_word, kept_reason, kind_word, subject
from flee_desktop.ui.import_preview.lines import CELLS, Decided, Kept, PlanLine
from flee_desktop.ui.locale_text import show_date, show_result

Index = QModelIndex | QPersistentModelIndex
STATE, FILM, FIRST = 0, 1, 2  # columns: what becomes of it, the film, and then CELLS
ABOUT = 4  # from this column on a line says what it is about, when it is about no award
_ROOT = QModelIndex()
_LONGEST = 400  # characters of a value in a cell


@dataclass(frozen=True, slots=True)
class CellTexts:
    """What a cell shows: the catalog's value, when the file's differs, and the file's."""

    new: str
    old: str | None = None
    flagged: bool = False


class PlanModel(QAbstractTableModel):
    """The lines that a filter leaves. A check mark takes what a line brings, or leaves it out."""

    decided_otherwise = Signal()
    corrected = Signal(object, str, str)  # PlanLine, name of the cell, what was typed

    def __init__(self, decided: Decided) -> None:
        super().__init__()
        self._decided = decided
        self._left: Mapping[Kept, Sequence[PlanLine]] = {}
        self._shown: Sequence[PlanLine] = ()
        self._kept = Kept.ALL

    def set_lines(self, left: Mapping[Kept, Sequence[PlanLine]]) -> None:
        """Show another plan, through the same filter: `left` has the lines that each filter leaves."""
        self._left = left
        self.show_only(self._kept)

    def show_only(self, kept: Kept) -> None:
        """Filter the lines."""
        self.beginResetModel()
        self._kept = kept
        self._shown = self._left.get(kept, ())
        self.endResetModel()

    def line(self, row: int) -> PlanLine:
        """What is shown in that row."""
        return self._shown[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Lines in sight."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """State, film, and the cells of an award."""
        return 0 if parent.isValid() else FIRST + len(CELLS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        named = {STATE: self.tr("What happens"), FILM: self.tr("Film"), FIRST: self.tr("Award or field")}
        return named.get(section) or field_word(CELLS[section - FIRST])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Texts, check marks and reasons."""
        line, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == STATE and self._can_be_decided(line):
            return Qt.CheckState.Checked if self._decided.goes_in(line) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(line, column).new or None
        if role == Qt.ItemDataRole.EditRole and column >= FIRST:
            return line.new_text(CELLS[column - FIRST])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """A check mark, or a cell that the user corrects."""
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.decide([line], wanted=Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        name = CELLS[index.column() - FIRST]
        if role == Qt.ItemDataRole.EditRole and value != line.new_text(name):
            self.corrected.emit(line, name, str(value))
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells of awards can be corrected, what can be decided can be checked."""
        line, flags = self._shown[index.row()], super().flags(index)
        if index.column() == STATE and self._can_be_decided(line):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() >= FIRST and line.award is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def decide(self, lines: Sequence[PlanLine], *, wanted: bool) -> None:
        """Take what these lines bring, or leave it out."""
        for line in lines:
            if self._can_be_decided(line):
                self._decided.decide(line, wanted=wanted)
        if self._shown:
            last = self.index(len(self._shown) - 1, STATE)
            self.dataChanged.emit(self.index(0, STATE), last, [Qt.ItemDataRole.CheckStateRole])
        self.decided_otherwise.emit()

    def cell(self, line: PlanLine, column: int) -> CellTexts:
        """What a cell shows, old and new."""
        if column == STATE:
            return CellTexts(kind_word(line.kind), flagged=bool(line.flags))
        if column == FILM:
            return CellTexts(line.dossier.title)
        if line.award is None or line.difference is not None:
            return self._about(line, column)
        name = CELLS[column - FIRST]
        flagged = any(flag.field == name for flag in line.flags)
        old = line.old_text(name)
        return CellTexts(_shown(line, name, line.new_text(name)), old, flagged)

    def reasons(self, line: PlanLine) -> str:
        """All that is to be known of a line, as plain text."""
        said = [kept_reason(line.kept)] if line.kept else []
        differences = (line.difference,) if line.difference else line.row.differences
        for each in differences:
            old, new = (value_text(value) or self.tr("nothing") for value in (each.old, each.new))
            said.append(f"{field_word(each.field)}: {old} → {new}")
        said += [f"{field_word(flag.field)}: {flag.text}" for flag in line.flags]
        award = line.award
        if award is not None and award.source_text:
            number = f"{award.source_line}: " if award.source_line is not None else ""
            said.append(self.tr("Line %1").replace("%1", f"{number}{award.source_text}"))
        return "\n".join(said)

    def _about(self, line: PlanLine, column: int) -> CellTexts:
        if column == FIRST:
            return CellTexts(subject(line))
        if column != ABOUT:
            return CellTexts("")
        if line.difference is None:
            return CellTexts(line.text[:_LONGEST])
        old, new = (value_text(value)[:_LONGEST] for value in (line.difference.old, line.difference.new))
        return CellTexts(new, old or None)

    def _can_be_decided(self, line: PlanLine) -> bool:
        return line.kind is not PlanKind.UNCHANGED

    def _spoken(self, line: PlanLine, column: int) -> str:
        """Never nothing: a screen reader says what the strokes and marks say."""
        texts = self.cell(line, column)
        if texts.old is not None:
            return self.tr("%1 instead of %2").replace("%1", texts.new).replace("%2", texts.old)
        flagged = self.tr("unsure") if texts.flagged else ""
        return " ".join(filter(None, (texts.new, flagged))) or self.tr("empty")


def _shown(line: PlanLine, name: str, text: str) -> str:
    """A date or a result as the locale writes it."""
    if line.award is None:
        return text
    if name == "date":
        return show_date(line.award.date)
    return show_result(line.award.result) if name == "result" else text
