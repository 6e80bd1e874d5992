from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flee_desktop.ui.reading.mirrored import margins


def test_the_leading_margin_is_on_the_side_where_reading_begins(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert margins(widget, 9, 0, 1, 0).left() == 9
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert margins(widget, 9, 0, 1, 0).right() == 9
