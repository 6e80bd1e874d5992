"""The program's window on a catalog, driven as a user would, and timed to its last paint."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.window.blocks import Block, Blocks
from benchmarks.window.paints import Paints
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from flee_desktop.ui.awards_grid.page import AwardsPage
from flee_desktop.ui.background import Background
from flee_desktop.ui.filter_bar.facet_menu import FacetMenu
from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.preparing import prepare_application
from flee_desktop.ui.theme import STYLE_ARGUMENTS

SIZE = (1920, 1200)  # some 40 rows
FACETS = ("result", "body", "category")
_QUIET = 0.05  # seconds without a paint: the last one was the last
_LOOK = 8  # milliseconds
_PATIENCE = 600  # seconds


@dataclass(frozen=True, slots=True)
class Outcome:
    """Milliseconds from an act to the last paint of the grid and of anything; the paints of the grid."""

    grid: float
    all: float
    paints: int


class Stage:
    """All films' awards are shown; the facets opened stay open beside the window."""

    def __init__(self, catalog: Path) -> None:
        self.app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
        # Made once: a timer that became garbage could be cleared away by the worker, which ends the program.
        self._loop, self._ticking = QEventLoop(), QTimer(interval=_LOOK)
        self._ticking.timeout.connect(self._look)
        self.background = Background()
        self.problems: list[object] = []
        for signal in (self.background.failed, self.background.broken):
            signal.connect(self.problems.append)
        self.window = MainWindow(self.background, prepare_application(self.app))
        self.window.setGeometry(0, 0, *SIZE)
        self.window.show()
        self.paints = Paints()
        self.blocks = Blocks()
        self.window.session.not_opened.connect(self.problems.append)
        self.window.open_catalog(catalog)
        self.wait(lambda: self.window.session.catalog is not None)
        self.window.films.choose(None)
        self.wait(lambda: self.window.content.awards_page() is not None)
        self.paints.watch("grid", self.page.table.viewport())
        self.paints.watch("box", self.page.bar.box)
        self.settle()

    @property
    def page(self) -> AwardsPage:
        """The awards page of all films."""
        page = self.window.content.awards_page()
        assert page is not None
        return page

    def open_facets(self, names: tuple[str, ...] = FACETS) -> None:
        """Open the menus, and keep them open: windows of their own beside the grid instead of popups."""
        for place, name in enumerate(names):
            self.page.bar.facets.open(name)
            self.wait(partial(self._is_open, name))
            menu = self.facet_menu(name)
            menu.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            menu.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
            menu.move(SIZE[0] + 10, place * (SIZE[1] + 100) // len(names))
            menu.show()
            self.paints.watch(f"facet {name}", menu.list.viewport())
        self.settle()
        assert all(map(self._is_open, names))

    def facet_menu(self, name: str) -> FacetMenu:
        """The menu of a facet that has been opened before."""
        menu = self.page.bar.findChild(FacetMenu, f"facetMenu_{name}")
        assert menu is not None
        return menu

    def timed(self, act: Callable[[], object], limit: float = _PATIENCE) -> Outcome:
        """Act, and wait until all that follows has been painted."""
        self.paints.times.clear()
        self.blocks.begin()
        started = time.perf_counter()
        act()
        self.settle(limit)
        facets = [name for name, _at in self.paints.times if name.startswith("facet")]
        grid = self.paints.last("grid") or self.paints.last("box")
        last = max(grid, self.paints.last(*facets))
        return Outcome((grid - started) * 1000, (last - started) * 1000, self.paints.count("grid"))

    def settle(self, limit: float = _PATIENCE) -> None:
        """Run the window until it has answered and painted, and nothing more comes."""
        began = time.perf_counter()
        self.wait(lambda: self._is_quiet(began), limit)

    def wait(self, true: Callable[[], bool], limit: float = _PATIENCE) -> None:
        """Run the window until something is true."""
        self._awaited, self._giving_up = true, time.perf_counter() + limit
        self._ticking.start()
        self._loop.exec()
        self._ticking.stop()
        if self.problems:
            raise RuntimeError(self.problems[0])
        if time.perf_counter() > self._giving_up:
            raise TimeoutError

    def longest_block(self) -> Block:
        """The longest pause since it was last asked for."""
        return self.blocks.taken()

    def close(self) -> None:
        """Close the window."""
        self.blocks.close()
        self.window.close()

    def _is_open(self, name: str) -> bool:
        return name in {question.field for question in self.page.bar.facet_questions()}

    def _look(self) -> None:
        # The clock first: what is awaited may raise, and a slot that raises is called again and again.
        if self.problems or time.perf_counter() > self._giving_up or self._awaited():
            self._loop.quit()

    def _is_quiet(self, began: float) -> bool:
        last = max(began, self.paints.last(*{name for name, _at in self.paints.times} - {"box"}))
        return self.background.idle() and self.page.is_settled and time.perf_counter() - last > _QUIET
