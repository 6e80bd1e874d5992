"""What the menu of the years has above its list: a histogram, and boxes for the first and last date."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.filter_language.field_terms import Span
from flee_desktop.ui.filter_bar.span_fields import SpanFields
from flee_desktop.ui.filter_bar.year_bars import YearBars

if TYPE_CHECKING:
    from flee_desktop.search.facets import FacetCounts

_FIRST, _LAST = dt.MINYEAR, dt.MAXYEAR


class YearSpan(QWidget):
    """Both show the span of time that the filter asks for, and choose another."""

    chosen = Signal(Span)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._span = Span()
        self.bars = YearBars(self)
        self.fields = SpanFields(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.bars)
        rows.addWidget(self.fields)
        self.bars.chosen.connect(self._choose_years)
        self.fields.chosen.connect(self.chosen)

    def show_counts(self, values: "FacetCounts") -> None:
        """The number of awards of each year, under the other filters."""
        self.bars.show_counts(values)

    def show_span(self, span: Span) -> None:
        """What the filter asks for."""
        self._span = span
        self.fields.show_span(span)
        self.bars.show_years(_years(span))

    def _choose_years(self, first: int, last: int) -> None:
        """These years; a second click on the same ones lets them go."""
        span = Span(f"{first:04}", f"{last:04}")
        self.chosen.emit(Span() if span == self._span else span)


def _years(span: Span) -> tuple[int, int] | None:
    if span == Span():
        return None
    first = parse_edtf(span.first).earliest.year if span.first else _FIRST
    last = parse_edtf(span.last).latest.year if span.last else _LAST
    return first, last
