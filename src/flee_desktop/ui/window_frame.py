"""The frame of the window: what is painted first. It has places for what comes later."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from flee_desktop.ui.appearance import Appearance
from flee_desktop.ui.background import Background
from flee_desktop.ui.film_list import FilmList
from flee_desktop.ui.film_splitter import FilmSplitter
from flee_desktop.ui.menus import Menus
from flee_desktop.ui.progress_line import ProgressLine
from flee_desktop.ui.window_state import WindowState


class WindowFrame(QMainWindow):
    """Menus above, films at the left, a blank for the content at the right, status below."""

    def __init__(self, background: Background, appearance: Appearance | None = None) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.background = background
        self.state = WindowState()
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - Qt would have stopped the program before
        self.appearance = appearance or Appearance(app, self.state)
        self.films = FilmList()
        self.menus = Menus(self)
        self.status = QLabel()
        self.progress = ProgressLine(background)
        self._splitter = FilmSplitter()
        self._lay_out()
        self.state.restore(self, self._splitter)

    def put(self, content: QWidget) -> None:
        """Take the content in, at the right."""
        blank = self._splitter.replaceWidget(1, content)
        if blank is not None:
            blank.deleteLater()
        self._splitter.setStretchFactor(1, 1)

    def _lay_out(self) -> None:
        self.setWindowTitle("Flee Desktop")
        self.setMenuBar(self.menus)
        blank = QWidget()
        blank.setBackgroundRole(QPalette.ColorRole.Base)
        blank.setAutoFillBackground(True)
        self._splitter.addWidget(self.films)
        self._splitter.addWidget(blank)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([272, 1008])
        self.setCentralWidget(self._splitter)
        self.status.setObjectName("status")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(10, 0, 14, 0)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().addPermanentWidget(self.progress)
