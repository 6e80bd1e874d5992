"""The floor of a start: a bare PySide6 window with an empty table, which tells its first frame."""

import sys
import time

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Window(QMainWindow):
    """The timer fires after the paint that the event announced."""

    def paintEvent(self, event: QEvent) -> None:
        """The frame is done soon."""
        super().paintEvent(event)  # type: ignore[arg-type]
        QTimer.singleShot(0, lambda: print("first paint", time.monotonic(), file=sys.stderr, flush=True))


application = QApplication([])
window = Window()
table = QTableView()
table.setModel(QStandardItemModel(0, 8))
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
application.exec()
