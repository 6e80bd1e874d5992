import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flee_desktop.ui.film_splitter import FilmSplitter


@pytest.fixture
def splitter(qtbot) -> FilmSplitter:
    splitter = FilmSplitter()
    qtbot.addWidget(splitter)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.setStretchFactor(1, 1)
    splitter.setSizes([272, 1008])
    splitter.resize(1280, 600)
    splitter.show()
    return splitter


def _drag_to(splitter: FilmSplitter, place: int) -> None:
    splitter.moveSplitter(place, 1)
    splitter.splitterMoved.emit(place, 1)


def test_a_narrow_window_gives_a_quarter_to_the_list_and_a_wide_one_what_it_had(
    splitter: FilmSplitter,
) -> None:
    splitter.resize(800, 500)
    assert splitter.sizes()[0] == 200
    splitter.resize(1280, 600)
    assert splitter.sizes()[0] == 272


def test_what_the_user_drags_holds_in_a_narrow_window_too(splitter: FilmSplitter) -> None:
    splitter.resize(800, 500)
    _drag_to(splitter, 320)
    splitter.resize(800, 550)
    assert splitter.sizes()[0] == 320


def test_the_width_that_is_remembered_is_the_one_chosen_not_the_one_there_was_room_for(
    splitter: FilmSplitter, qtbot
) -> None:
    splitter.resize(800, 500)
    state = splitter.saveState()
    again = FilmSplitter()
    qtbot.addWidget(again)
    for _ in range(2):
        again.addWidget(QWidget())
    again.setStretchFactor(1, 1)
    again.restoreState(state)
    again.resize(1280, 600)
    again.show()
    assert abs(again.sizes()[0] - 272) <= 2
    assert again.orientation() == Qt.Orientation.Horizontal
