"""Scores that can be compared: each value as given, and as a bar on one scale from 0 to 100."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from flee_desktop.domain.dossier import Score
from flee_desktop.ui.locale_text import show_date, show_number
from flee_desktop.ui.reading.mirrored import margins
from flee_desktop.ui.reading.plain_label import PlainLabel, QuietLabel, StrongLabel
from flee_desktop.ui.reading.score_bar import ScoreBar
from flee_desktop.ui.reading.sources import ShowReference, Sources
from flee_desktop.ui.theme import GRID

_NAME, _VALUE, _SCALE, _BAR = range(4)  # columns
_NAME_WIDTH = 22  # characters
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class ScoreList(QWidget):
    """One score under the other. Values of different scales are shown beside each other, never averaged."""

    def __init__(
        self, scores: Iterable[Score], show_reference: ShowReference, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_BAR, 1)
        row = 0
        for score in scores:
            self._add_figures(row, score)
            self._add_details(row + 1, score, show_reference)
            row += 2
        self._grid.addWidget(_axis(self), row, _BAR)

    def _add_figures(self, row: int, score: Score) -> None:
        name = StrongLabel(score.aggregator, self)
        name.setContentsMargins(margins(self, 0, 0, GRID, 0))
        name.setMaximumWidth(_NAME_WIDTH * self.fontMetrics().averageCharWidth())
        bar = ScoreBar(_percent(score.value, score.scale), _average_percent(score), self)
        bar.setAccessibleName(f"{score.aggregator}: {_out_of(score.value, score.scale)}")
        value, scale = StrongLabel(_figure(score.value), self), QuietLabel(f"/ {_figure(score.scale)}", self)
        for label, side in ((value, _TRAILING), (scale, _LEADING)):
            label.setWordWrap(False)
            label.setAlignment(side)
        for column, widget in ((_NAME, name), (_VALUE, value), (_SCALE, scale), (_BAR, bar)):
            self._grid.addWidget(widget, row, column)

    def _add_details(self, row: int, score: Score, show_reference: ShowReference) -> None:
        about = QuietLabel(self._about(score), self)
        about.setContentsMargins(0, 2, 0, GRID + GRID // 2)
        line = QHBoxLayout()
        line.addWidget(about, 1)
        if score.references or score.remarks:
            sources = Sources(score.references, score.remarks, show_reference, self)
            line.addWidget(sources, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(line, row, _NAME, 1, 4)

    def _about(self, score: Score) -> str:
        parts = [score.measure]
        if score.reviews is not None:
            parts.append(self.tr("%n review(s)", "", score.reviews))
        if score.average is not None:
            average = _out_of(score.average, score.average_scale)
            parts.append(self.tr("average %1").replace("%1", average))
        parts.append(score.label)
        if score.as_of:
            parts.append(self.tr("as of %1").replace("%1", show_date(score.as_of)))
        parts.append(score.note)
        return " · ".join(filter(None, parts))


def _axis(parent: QWidget) -> QWidget:
    axis = QWidget(parent)
    row = QHBoxLayout(axis)
    row.setContentsMargins(0, 0, 0, 0)
    for number in (0, 50, 100):
        if number:
            row.addStretch(1)
        row.addWidget(_axis_label(number, axis))
    return axis


def _axis_label(number: int, parent: QWidget) -> PlainLabel:
    label = QuietLabel(show_number(number), parent)
    label.setWordWrap(False)
    return label


def _percent(value: float, scale: float) -> float:
    return 100 * value / scale if scale else 0.0


def _average_percent(score: Score) -> float | None:
    if score.average is None or not score.average_scale:
        return None
    return _percent(score.average, score.average_scale)


def _out_of(value: float, scale: float | None) -> str:
    return f"{_figure(value)} / {_figure(scale)}" if scale else _figure(value)


def _figure(number: float) -> str:
    return QLocale().toString(float(number), "g", 6)
