"""A small histogram of the awards by year: a click takes a year, a drag a span of years."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from flee_desktop.ui import theme
from flee_desktop.ui.locale_text import show_number

if TYPE_CHECKING:
    from flee_desktop.search.facets import FacetCounts

_HEIGHT = 64  # pixels of the bars
_SIDE = 8
_NARROWEST, _WIDEST = 3, 36  # pixels of a bar, with the gap beside it
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class YearBar:
    """The awards of some years, both included."""

    first: int
    last: int
    count: int

    @property
    def label(self) -> str:
        """`2021`, or `2020–2024`."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def year_bars(counts: dict[int, int], most: int) -> list[YearBar]:
    """At most so many bars of equally many years, without a gap: years without awards have bars, too."""
    if not counts:
        return []
    first, last = min(counts), max(counts)
    step = next((step for step in _STEPS if last // step - first // step < most), _STEPS[-1])
    first -= first % step
    totals = dict.fromkeys(range(first, last + 1, step), 0)
    for year, count in counts.items():
        totals[year - (year - first) % step] += count
    return [YearBar(year, year + step - 1, count) for year, count in totals.items()]


class YearBars(QWidget):
    """Takes no focus: the list below says the same in words."""

    chosen = Signal(int, int)  # the first and the last year

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("yearBars")
        self._counts: dict[int, int] = {}
        self._bars: list[YearBar] = []
        self._years: tuple[int, int] | None = None  # that the filter asks for
        self._pointed = -1
        self._pressed = -1
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Awards by year"))

    def show_counts(self, values: "FacetCounts") -> None:
        """The number of awards of each year."""
        # All of them at once: years have four digits, there are never very many.
        self._counts = {int(each.value): each.count for each in values}
        self._bars = year_bars(self._counts, self._room())
        self.setAccessibleDescription("; ".join(map(self._sentence, self._tallest())))
        self.update()

    def show_years(self, years: tuple[int, int] | None) -> None:
        """The years that the filter asks for."""
        self._years = years
        self.update()

    def bars(self) -> list[YearBar]:
        """The bars from the left."""
        return self._bars

    def bar_area(self, place: int) -> QRect:
        """Where a bar can be clicked: its whole column."""
        whole = self._inner()
        width = whole.width() / max(1, len(self._bars))
        left, right = (whole.left() + round(edge * width) for edge in (place, place + 1))
        return QRect(left, 0, max(1, right - left), _HEIGHT)

    def pointed_text(self) -> str:
        """What is said of the bar under the mouse, "" when there is none."""
        low, high = self._marked()
        if low < 0 or high >= len(self._bars):
            return ""
        bars = self._bars[low : high + 1]
        return self._sentence(YearBar(bars[0].first, bars[-1].last, sum(bar.count for bar in bars)))

    def sizeHint(self) -> QSize:
        """The bars, and a line of text."""
        return QSize(200, _HEIGHT + self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def resizeEvent(self, _event: QEvent) -> None:
        """Another width has room for other bars."""
        self._bars = year_bars(self._counts, self._room())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the mouse."""
        self._pointed = self._place_at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        super().leaveEvent(event)
        self._pointed = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._pointed = self._place_at(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends: these are the years."""
        low, high = sorted((self._pressed, self._place_at(event.position().x())))
        self._pressed = -1
        if low >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._bars[low].first, self._bars[high].last)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to be painted whole
        """The bars, the line they stand on, the first and last year, and what is under the mouse."""
        tokens = theme.tokens()
        painter = QPainter(self)
        tallest = max((bar.count for bar in self._bars), default=0)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, place, bar, tallest)
        painter.setPen(tokens.border)
        painter.drawLine(self._inner().left(), _HEIGHT, self._inner().right(), _HEIGHT)
        painter.setPen(tokens.quiet)
        for flag, text in self._words():
            painter.drawText(self._words_area(flag), flag | Qt.AlignmentFlag.AlignTop, text)
        painter.end()

    def _words(self) -> list[tuple[Qt.AlignmentFlag, str]]:
        """What stands below the bars."""
        if said := self.pointed_text():
            return [(Qt.AlignmentFlag.AlignHCenter, said)]
        if not self._counts:
            return []
        first, last = str(min(self._counts)), str(max(self._counts))
        if first == last:
            return [(Qt.AlignmentFlag.AlignHCenter, first)]
        return [(Qt.AlignmentFlag.AlignLeft, first), (Qt.AlignmentFlag.AlignRight, last)]

    def _words_area(self, flag: Qt.AlignmentFlag) -> QRect:
        whole = self.rect() if flag == Qt.AlignmentFlag.AlignHCenter else self._inner()
        return whole.adjusted(0, _HEIGHT + 3, 0, 0)

    def _paint_bar(self, painter: QPainter, place: int, bar: YearBar, tallest: int) -> None:
        tokens, area = theme.tokens(), self.bar_area(place)
        low, high = self._marked()
        if low <= place <= high:
            painter.fillRect(area, tokens.hover)
        if bar.count:
            height = max(2, round(bar.count / tallest * (_HEIGHT - 4)))
            gap = 1 if area.width() > _NARROWEST else 0
            inside = self._years is None or (self._years[0] <= bar.last and bar.first <= self._years[1])
            top = QRect(area.left(), _HEIGHT - height, area.width() - gap, height)
            painter.fillRect(top, tokens.accent if inside else tokens.outline)

    def _marked(self) -> tuple[int, int]:
        """The first and last bar under the mouse, or dragged over; -1 for none."""
        anchor = self._pressed if self._pressed >= 0 else self._pointed
        return min(anchor, self._pointed), max(anchor, self._pointed)

    def _inner(self) -> QRect:
        """The middle of the widget; few bars do not fill it."""
        whole = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        spare = max(0, whole.width() - max(len(self._bars), 4) * _WIDEST) // 2
        return whole.adjusted(spare, 0, -spare, 0)

    def _room(self) -> int:
        return max(1, (self.width() - 2 * _SIDE) // _NARROWEST)

    def _place_at(self, x: float) -> int:
        """The bar at this x; while a drag goes on, the nearest. -1 when there are none."""
        inside = (x - self._inner().left()) / max(1, self._inner().width()) * len(self._bars)
        return min(max(0, int(inside)), len(self._bars) - 1)

    def _tallest(self) -> list[YearBar]:
        return sorted(self._bars, key=lambda bar: -bar.count)[:1]

    def _sentence(self, bar: YearBar) -> str:
        words = (
            self.tr("1 award")
            if bar.count == 1
            else self.tr("%1 awards").replace("%1", show_number(bar.count))
        )
        return f"{bar.label}: {words}"
