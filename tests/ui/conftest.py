"""What every test of the window starts from: the theme, and a small invented catalog."""

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui import invented

from flee_desktop.domain.films import FilmPage, FilmSummary
from flee_desktop.ui.background import Background
from flee_desktop.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    apply_theme(qapp, "light")


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
    from flee_desktop.search.columns import build_columns

    return build_columns(invented.ROWS)
