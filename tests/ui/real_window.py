"""A window over a catalog file of its own, as a user has it: for tests that change the catalog."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from flee_desktop.operations.make_catalog import bundled_sources, make_catalog
from flee_desktop.ui.awards_grid.page import AwardsPage
from flee_desktop.ui.background import Background
from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.preparing import prepare_application

PATIENCE = 30_000  # milliseconds: a real catalog is read and written, maybe beside other programs


def until(qtbot, condition: Callable[[], bool]) -> None:
    """Wait until it is so."""
    qtbot.waitUntil(condition, timeout=PATIENCE)


def make_flee(path: Path) -> Path:
    """A catalog with the bundled dossier of Flee."""
    make_catalog(path, [next(bundled_sources())])
    return path


@contextmanager
def open_window(qapp: QApplication, qtbot, path: Path) -> Iterator[MainWindow]:
    """The window a moment after the start."""
    QSettings().clear()
    window = MainWindow(Background(), prepare_application(qapp))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignals([window.session.page_read, window.session.columns_read], timeout=PATIENCE):
        window.open_catalog(path)
    try:
        yield window
    finally:
        window.close()


def awards_page(window: MainWindow, qtbot) -> AwardsPage:
    """The tab of the film's awards, with the keyboard in its grid."""
    window.content.dossier.show_tab("awards")
    page = window.content.awards_page()
    assert page is not None
    until(qtbot, lambda: page.is_settled)
    page.table.take_focus()
    return page


def settle(window: MainWindow, qtbot) -> None:
    """Wait until nothing is asked of the worker any more."""
    until(qtbot, window.background.idle)
    qtbot.wait(1)
    until(qtbot, window.background.idle)
