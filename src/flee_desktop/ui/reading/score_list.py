"""Scores that can be compared: each value as given, and as a bar on one scale from 0 to 100."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from flee_desktop.domain.dossier import Score
from flee_desktop.ui.locale_text import show_date, show_number
from flee_desktop.ui.reading.plain_label import PlainLabel, QuietLabel, StrongLabel
from flee_desktop.ui.reading.score_bar import ScoreBar
from flee_desktop.ui.reading.sources import ShowReference, Sources
from flee_desktop.ui.theme import GRID

_NAME, _VALUE, _SCALE, _BAR = range(4)  # columns
_NAME_WIDTH = 22  # characters
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


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
            self._add(row, score, show_reference)
            row += 2
        self._grid.addWidget(_axis(self), row, _BAR)

    def _add(self, row: int, score: Score, show_reference: ShowReference) -> None:
        value = StrongLabel(_figure(score.value), self)
        value.setAlignment(_TRAILING)
        value.setWordWrap(False)
        scale = QuietLabel(f"/ {_figure(score.scale)}", self)
        scale.setWordWrap(False)
        scale.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        bar = ScoreBar(_percent(score.value, score.scale), _average_percent(score), self)
        bar.setAccessibleName(self._spoken(score))
        name = StrongLabel(score.aggregator, self)
        name.setContentsMargins(0, 0, GRID, 0)
        name.setMaximumWidth(_NAME_WIDTH * self.fontMetrics().averageCharWidth())
        self._grid.addWidget(name, row, _NAME)
        self._grid.addWidget(value, row, _VALUE)
        self._grid.addWidget(scale, row, _SCALE)
        self._grid.addWidget(bar, row, _BAR)
        about = QuietLabel(self._about(score), self)
        about.setContentsMargins(0, 2, 0, GRID + GRID // 2)
        self._grid.addWidget(about, row + 1, _NAME, 1, 4)
        if score.references or score.remarks:
            sources = Sources(score.references, score.remarks, show_reference, self)
            self._grid.addWidget(
                sources, row + 1, _BAR, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
            )

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

    def _spoken(self, score: Score) -> str:
        return f"{score.aggregator}: {_out_of(score.value, score.scale)}"


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
