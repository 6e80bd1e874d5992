"""What every test of the window starts from: the theme, and a small invented catalog."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.award_rows import build_columns
from tests.ui import invented

from flee_desktop.domain.films import FilmPage, FilmSummary
from flee_desktop.ui.background import Background
from flee_desktop.ui.saved_filters.filter_history import FilterHistory
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters
from flee_desktop.ui.theme import apply_text_size, apply_theme

_PATIENCE = 30_000  # milliseconds


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    apply_theme(qapp, "light")


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """The user of a window, with more patience: what comes late on a busy machine comes all the same."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=_PATIENCE)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=_PATIENCE)
    qtbot.waitSignals = partial(qtbot.waitSignals, timeout=_PATIENCE)
    return qtbot


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Widgets that a test closed are gone before the next one: a change of the theme visits all there are."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def text_size(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Sets the text size of the program, which is 100 % again after the test."""
    yield lambda percent: apply_text_size(qapp, percent)
    apply_text_size(qapp, 100)


@pytest.fixture
def background(qapp: QApplication):  # noqa: ARG001 - signals need the application
    worker = Background()
    yield worker
    worker.close()


@pytest.fixture
def summaries() -> tuple[FilmSummary, ...]:
    return invented.SUMMARIES


@pytest.fixture
def page() -> FilmPage:
    return invented.PAGE


@pytest.fixture
def bare_page() -> FilmPage:
    """A film of which nothing but title and year is known."""
    return invented.PAGES[2]


@pytest.fixture
def columns():

    return build_columns(invented.ROWS)


@pytest.fixture
def saved_filters(qapp: QApplication) -> SavedFilters:  # noqa: ARG001 - the settings are the application's
    return SavedFilters()


@pytest.fixture
def history(qapp: QApplication) -> FilterHistory:  # noqa: ARG001 - the settings are the application's
    return FilterHistory()


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch):
    """The window's questions to the worker, answered from the invented catalog."""
    from tests.ui import invented_requests

    invented_requests.answer(monkeypatch)
    return invented_requests


@pytest.fixture
def window(qtbot, qapp: QApplication, requests):  # noqa: ARG001 - its answers are in place
    """A window over the invented catalog, as it is a moment after the start."""
    from flee_desktop.ui.main_window import MainWindow
    from flee_desktop.ui.preparing import prepare_application

    QSettings().clear()
    worker = Background()
    shown = MainWindow(worker, prepare_application(qapp))
    qtbot.addWidget(shown)
    shown.show()
    with qtbot.waitSignals([shown.session.page_read, shown.session.columns_read]):
        shown.open_catalog(None)
    yield shown
    shown.close()
