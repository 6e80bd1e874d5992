"""Distances and heights."""

from PySide6.QtGui import QFontMetrics

GRID = 8  # pixels: distances are whole or half steps of it
ROW_HEIGHT = 28  # pixels, at the text size of 100 %


def row_height(metrics: QFontMetrics) -> int:
    """The height of a row of text: ROW_HEIGHT, or what larger text needs."""
    return max(ROW_HEIGHT, metrics.height() + 10)
