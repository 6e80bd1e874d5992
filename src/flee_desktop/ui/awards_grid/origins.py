"""Finds out which cells of the rows in sight their source does not simply state, so that they are marked."""

from PySide6.QtCore import QObject, QTimer

from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.ui.awards_grid.commands import OriginsOf
from flee_desktop.ui.awards_grid.model import AwardModel, grid_field
from flee_desktop.ui.awards_grid.view import AwardsTable
from flee_desktop.ui.background import Background, Job

_REST = 150  # milliseconds without scrolling or typing
_MARKED = (RemarkKind.INHERITED, RemarkKind.DERIVED, RemarkKind.UNSURE, RemarkKind.SUSPECT)

Reasons = dict[int, dict[str, str]]


class Origins(QObject):
    """Asks the worker when the table comes to rest."""

    def __init__(self, background: Background, table: AwardsTable, model: AwardModel) -> None:
        super().__init__(table)
        self._background = background
        self._table = table
        self._model = model
        self._origins_of: OriginsOf | None = None
        self._job: Job | None = None
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._ask)
        model.modelReset.connect(self._rest.start)
        table.verticalScrollBar().valueChanged.connect(lambda _value: self._rest.start())

    def read_with(self, origins_of: OriginsOf | None) -> None:
        """Where origins are read; None: nowhere."""
        self._origins_of = origins_of
        self._rest.start()

    def _ask(self) -> None:
        if self._job is not None:
            self._job.cancel()
        origins_of, wanted = self._origins_of, self._unknown_in_sight()
        if origins_of is not None and wanted:
            # Nobody asked for these: a catalog that cannot be read just now leaves cells unmarked.
            self._job = self._background.run(
                lambda _job: _read(origins_of, wanted), self._mark, lambda _error: None
            )

    def _unknown_in_sight(self) -> list[int]:
        if self._model.columns is None:
            return []
        first, last = self._table.lines_in_sight()
        awards = (line for line in range(first, last + 1) if self._model.group_at(line) < 0)
        ids = [self._model.nomination_id(line) for line in awards]
        return [each for each in ids if not self._model.is_marked(each)]

    def _mark(self, reasons: Reasons) -> None:
        for nomination_id, of_fields in reasons.items():
            self._model.mark(nomination_id, of_fields)
        self._table.viewport().update()


def _read(origins_of: OriginsOf, wanted: list[int]) -> Reasons:
    return {nomination_id: _reasons(origin) for nomination_id, origin in origins_of(wanted).items()}


def _reasons(origin: AwardOrigin) -> dict[str, str]:
    marked = (remark for remark in origin.remarks if remark.field and remark.kind in _MARKED)
    return {grid_field(remark.field): remark.text for remark in marked}
