"""Margins by reading direction: Qt mirrors what is in a layout, but not the margins around it."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QWidget


def margins(widget: QWidget, leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """The margins for the direction the widget has now."""
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(trailing, top, leading, bottom)
    return QMargins(leading, top, trailing, bottom)
