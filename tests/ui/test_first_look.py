"""The first rows are in sight before the catalog is opened, and nothing that is not so is ever shown."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.award_rows import build_columns
from tests.ui import invented, invented_requests

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.first_rows import FirstRows
from flee_desktop.search.columns import AwardColumns
from flee_desktop.ui import catalog_requests
from flee_desktop.ui.awards_grid.page import AwardsPage
from flee_desktop.ui.background import Background
from flee_desktop.ui.catalog_requests import FirstSight, OpenedCatalog
from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.preparing import prepare_application
from flee_desktop.ui.window_state import catalog_key

KEY = catalog_key(invented_requests.PATH)


def first_rows_of(columns: AwardColumns, count: int) -> FirstRows:
    cells = [{each.name: columns.cell(row, each.name) for each in AWARD_FIELDS} for row in range(count)]
    return FirstRows(len(columns), tuple(cells))


def shown(page: AwardsPage) -> list[list[str]]:
    """What stands on the lines, as it is painted."""
    model = page.model
    return [
        [model.text(line, place) for place in range(len(AWARD_FIELDS))] for line in range(model.rowCount())
    ]


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch, requests) -> threading.Event:  # noqa: ARG001 - answers everything else
    """The catalog is looked at first; opening it waits for this to be set."""
    gate, columns = threading.Event(), build_columns(invented.ROWS)
    sight = FirstSight(invented_requests.PATH, first_rows_of(columns, 3))

    def open_late(path: Path | None, job: object, *, to_read: bool = False) -> OpenedCatalog:
        assert gate.wait(10)
        return invented_requests.open_catalog(path, job, to_read=to_read)

    monkeypatch.setattr(catalog_requests, "first_sight", lambda _path: sight)
    monkeypatch.setattr(catalog_requests, "open_catalog", open_late)
    return gate


@pytest.fixture
def new_window(qtbot: QtBot, qapp: QApplication, held: threading.Event):
    QSettings().clear()
    windows = []

    def make(path: Path = invented_requests.PATH) -> MainWindow:
        window = MainWindow(Background(), prepare_application(qapp))
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.open_catalog(path)
        qtbot.waitUntil(lambda: window.content.awards_page() is not None)
        return window

    yield make
    held.set()
    for window in windows:
        window.close()
    QSettings().clear()


def open_now(window: MainWindow, held: threading.Event, qtbot: QtBot) -> AwardsPage:
    """Let it be opened, and wait for the columns; it was last left with all films in sight."""
    window.state.set_film(KEY, None)
    with qtbot.waitSignal(window.session.columns_read):
        held.set()
    page = window.content.awards_page()
    assert page is not None
    qtbot.waitUntil(lambda: page.is_settled)
    return page


def test_rows_count_and_title_are_there_before_the_catalog_is_opened(new_window) -> None:
    window = new_window()
    page = window.content.awards_page()
    assert window.session.catalog is None
    assert page.model.rowCount() == len(invented.ROWS)
    assert shown(page)[0][:2] == [invented.ROWS[0].film, invented.ROWS[0].body]
    assert set(shown(page)[3]) == {""}
    assert page.status_text() == f"{len(invented.ROWS)} awards"
    assert window.content.header.title() == "All films"
    assert "0" not in window.content.header.facts()


def test_the_columns_take_their_place_without_a_jump(new_window, held, qtbot: QtBot) -> None:
    window = new_window()
    page = window.content.awards_page()
    before, header = shown(page)[:3], page.table.headings
    widths = [header.sectionSize(column) for column in range(len(AWARD_FIELDS))]
    page.table.setCurrentIndex(page.model.index(2, 1))
    assert open_now(window, held, qtbot) is page
    assert page.model.columns is not None
    assert shown(page)[:3] == before
    assert page.table.currentIndex().row() == 2
    assert [header.sectionSize(column) for column in range(len(AWARD_FIELDS))] == widths


def test_a_filter_typed_meanwhile_is_never_seen_unfiltered(new_window, held, qtbot: QtBot) -> None:
    window = new_window()
    page = window.content.awards_page()
    page.set_filter_text("result:won")
    assert page.model.rowCount() == 0
    page.set_filter_text("")
    assert page.model.rowCount() == len(invented.ROWS)
    page.set_filter_text("result:won")
    open_now(window, held, qtbot)
    assert page.model.rowCount() == sum(row.result == "Won" for row in invented.ROWS)


def test_another_order_or_groups_wait_for_the_columns(new_window) -> None:
    page = new_window().content.awards_page()
    page.table.headings.sort_requested.emit((("body", False),))
    assert page.model.rowCount() == 0
    page.table.headings.sort_requested.emit(())
    assert page.model.rowCount() == len(invented.ROWS)
    page.grouping.group_by("body")
    assert page.model.rowCount() == 0


def test_what_needs_the_catalog_does_nothing_yet(new_window, qtbot: QtBot) -> None:
    page = new_window().content.awards_page()
    page.table.setCurrentIndex(page.model.index(0, 1))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_A, Qt.Key.Key_C):
        qtbot.keyClick(page.table, key, Qt.KeyboardModifier.ControlModifier)
    page.commands.open()
    page.commands.copy()
    assert page.commands.references() == ()  # of a row that was not read
    page.table.setCurrentIndex(page.model.index(0, 1))
    assert page.commands.references() == tuple(invented.ROWS[0].references)
    assert page.current_export() is None


def test_a_catalog_that_cannot_be_opened_is_not_in_sight_any_more(new_window, held, qtbot: QtBot) -> None:
    window = new_window(invented_requests.BROKEN)
    page = window.content.awards_page()
    with qtbot.waitSignal(window.session.not_opened):
        held.set()
    assert window.content.awards_page() is None
    assert page.model.rowCount() == 0
    assert window.content.messages.message() is not None


def test_a_newer_wish_takes_the_place_of_a_look(new_window, held, qtbot: QtBot) -> None:
    window = new_window()
    window.open_catalog(invented_requests.EMPTY)
    with qtbot.waitSignal(window.session.opened):
        held.set()
    qtbot.waitUntil(window.background.idle)
    assert window.session.catalog is not None
    assert window.session.catalog.path == invented_requests.EMPTY


@pytest.mark.parametrize(("film", "looked_at"), [("all", 0), ("", 5001), ("7", None)])
def test_only_a_page_of_all_films_has_a_first_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, film: str, looked_at: int | None
) -> None:
    del qapp  # settings are the application's
    path, asked = tmp_path / "films.fleecat", []
    path.touch()
    monkeypatch.setattr(
        "flee_desktop.operations.first_rows.read_first_rows", lambda _path, count: asked.append(count)
    )
    QSettings().setValue(f"catalogs/{catalog_key(path)}/film", film)
    assert catalog_requests.first_sight(path) is None
    assert asked == ([] if looked_at is None else [looked_at])
