import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flee_desktop.ui.go_to import GoToPopup, Place, among, found_places
from flee_desktop.ui.main_window import MainWindow

WENT: list[str] = []


def _place(name: str, detail: str = "") -> Place:
    return Place(name, detail, "film", lambda: WENT.append(name))


PLACES = (_place("Crew"), _place("The Rescue (2021)"), _place("Høst (2019)", "Autumn"), _place("Rescan"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("res", ["Rescan", "The Rescue (2021)"]),
        ("host", ["Høst (2019)"]),
        ("autumn", ["Høst (2019)"]),
        ("trc", ["The Rescue (2021)"]),
        ("zzz", []),
    ],
)
def test_a_few_letters_find_a_place_the_best_first(text: str, names: list[str]) -> None:
    assert [place.name for place in found_places([among(PLACES)], text)] == names


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_enter_goes_to_the_marked_place(qtbot) -> None:
    parent = QWidget()
    parent.resize(800, 500)
    qtbot.addWidget(parent)
    popup = GoToPopup([among(PLACES)], parent)
    popup.show()
    qtbot.keyClicks(popup.box, "res")
    qtbot.keyClick(popup.box, Qt.Key.Key_Down)
    qtbot.keyClick(popup.box, Qt.Key.Key_Return)
    assert WENT == ["The Rescue (2021)"]
    assert not popup.isVisible()


def places(window: MainWindow, text: str) -> list[Place]:
    return found_places(window.commands._finders(), text)


@pytest.mark.parametrize("name", ["Autumn (2019)", "Crew", "Export awards", "About Flee Desktop"])
def test_films_tabs_and_commands_are_places(window: MainWindow, name: str) -> None:
    assert name in [place.name for place in places(window, name.split(" (", maxsplit=1)[0])]


def test_going_to_a_film_opens_it(window: MainWindow, qtbot) -> None:
    place = next(place for place in places(window, "wint") if place.name == "Winter (2021)")
    with qtbot.waitSignal(window.session.page_read):
        place.go()
    assert window.content.header.title() == "Winter"
