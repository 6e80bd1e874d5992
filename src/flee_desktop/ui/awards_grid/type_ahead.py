"""Letters typed in the table go to the first award whose cell in the current column begins with them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtWidgets import QApplication

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.background import Background, Job
from flee_desktop.ui.locale_text import show_result

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns
    from flee_desktop.search.outline import Outline


class TypeAhead(QObject):
    """Collects letters that follow each other quickly; the worker looks, from the current line on."""

    def __init__(self, background: Background, table: AwardsTable) -> None:
        super().__init__(table)
        self._background = background
        self._table = table
        self._typed = ""
        self._since = QElapsedTimer()
        self._job: Job | None = None

    def add(self, letters: str) -> None:
        """One more letter."""
        pause = self._since.isValid() and self._since.elapsed() > QApplication.keyboardInputInterval()
        self._since.start()
        self._typed = letters if pause else self._typed + letters
        model, index = self._table.award_model, self._table.currentIndex()
        columns, outline = model.columns, model.outline
        if columns is None or outline is None or not fold(self._typed) or not len(outline):
            return
        field = AWARD_FIELDS[max(index.column(), 0)].name
        if outline.groups is not None and model.group_at(max(index.row(), 0)) >= 0:
            field = outline.groups.field
        self._look(columns, outline, field, outline.place_at(max(index.row(), 0)))

    def _look(self, columns: "AwardColumns", outline: "Outline", field: str, start: int) -> None:
        if self._job is not None:
            self._job.cancel()
        texts = _results_beginning(self._typed) if field == "result" else (self._typed,)
        self._job = self._background.run(
            lambda _job: _first_place(columns, outline, field, texts, start),
            lambda place: self._go(outline, place),
        )

    def _go(self, outline: "Outline", place: int) -> None:
        if place >= 0 and outline is self._table.award_model.outline:
            index = self._table.currentIndex()
            column = index.column() if index.isValid() else self._table.headings.logicalIndexAt(1)
            line = outline.line_of_place(place)
            self._table.setCurrentIndex(self._table.award_model.index(line, column))


def _first_place(
    columns: "AwardColumns", outline: "Outline", field: str, texts: tuple[str, ...], start: int
) -> int:
    from flee_desktop.search.type_ahead import find_beginning

    places = (find_beginning(columns, outline.rows, field, text, start) for text in texts)
    return next((place for place in places if place >= 0), -1)


def _results_beginning(typed: str) -> tuple[str, ...]:
    """The results whose word in the interface's language begins so."""
    return tuple(each.value for each in Result if fold(show_result(each)).startswith(fold(typed)))
