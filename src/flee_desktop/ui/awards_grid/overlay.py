"""What the table paints over its cells: frozen columns, headings of groups, a hairline under each line."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.frozen_columns import FrozenColumns, paint_edge
from flee_desktop.ui.awards_grid.heading_painter import paint_heading
from flee_desktop.ui.awards_grid.lines_painter import LinesPainter
from flee_desktop.ui.awards_grid.model import AwardModel


def paint_overlay(
    painter: QPainter,
    table: QTableView,
    model: AwardModel,
    frozen: FrozenColumns,
    cells: LinesPainter,
    lines: range,
) -> None:
    """Paint it for these lines, which are in sight."""
    if frozen.columns():
        _paint_frozen(painter, table, frozen, cells, lines)
    width, height = table.viewport().width(), table.verticalHeader().defaultSectionSize()
    y = table.rowViewportPosition(lines[0]) if lines else 0
    for line in lines:
        _paint_heading(painter, table, model, line, QRect(0, y, width, height - 1))
        y += height
        painter.setPen(theme.tokens().hairline)
        painter.drawLine(0, y - 1, width, y - 1)


def _paint_heading(painter: QPainter, table: QTableView, model: AwardModel, line: int, rect: QRect) -> None:
    group = model.group_at(line)
    if group >= 0:
        current = table.hasFocus() and table.currentIndex().row() == line
        paint_heading(painter, rect, model.heading(group), table.layoutDirection(), current=current)


def _paint_frozen(
    painter: QPainter, table: QTableView, frozen: FrozenColumns, cells: LinesPainter, lines: range
) -> None:
    strip = frozen.strip(table.viewport().height())
    painter.fillRect(strip, theme.tokens().surface)
    cells.paint(painter, lines, frozen.columns(), frozen.shift())
    paint_edge(painter, strip, table.layoutDirection())
