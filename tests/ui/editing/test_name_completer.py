"""Names are completed while they are typed, without the window waiting for them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from flee_desktop.domain.name_kinds import NameKind
from flee_desktop.operations import known_names
from flee_desktop.search.name_index import NameIndex
from flee_desktop.ui.editing.name_completer import NameCompleter
from flee_desktop.ui.editing.name_source import NameSource

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")

PEOPLE = ["Ida Lynge", "Søren Ågård", "Ivan Ida"]


class Typist:
    def __init__(self, box: QLineEdit, qtbot) -> None:
        self.box = box
        self._qtbot = qtbot

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self.box, text)

    def offers(self) -> list[str]:
        popup = self.box.completer().popup()
        self._qtbot.waitUntil(popup.isVisible)
        return [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]

    def take(self, place: int) -> None:
        popup = self.box.completer().popup()
        for _ in range(place + 1):
            self._qtbot.keyClick(popup, Qt.Key.Key_Down)
        self._qtbot.keyClick(popup, Qt.Key.Key_Return)


@pytest.fixture
def names(background, monkeypatch: pytest.MonkeyPatch) -> NameSource:
    read: list[NameKind] = []

    def name_index(_catalog, kind: NameKind, _pause) -> NameIndex:
        read.append(kind)
        return NameIndex(PEOPLE)

    monkeypatch.setattr(known_names, "name_index", name_index)
    monkeypatch.setattr(known_names, "stamp", lambda catalog: catalog[0])
    catalog = ["first"]
    source = NameSource(background, lambda: catalog)
    source.read = read
    return source


@pytest.fixture
def typist(names: NameSource, qtbot):
    def sit_down(*, several: bool = False) -> Typist:
        box = QLineEdit()
        qtbot.addWidget(box)
        NameCompleter(box, names, (NameKind.PERSON,), several=several)
        box.show()
        box.activateWindow()
        qtbot.waitUntil(box.isActiveWindow)
        box.setFocus()
        return Typist(box, qtbot)

    return sit_down


def test_names_that_begin_so_are_offered(typist) -> None:
    user = typist()
    user.type("ida")
    assert user.offers() == ["Ida Lynge", "Ivan Ida"]
    user.take(0)
    assert user.box.text() == "Ida Lynge"


def test_of_several_names_the_one_that_is_typed_is_completed(typist) -> None:
    user = typist(several=True)
    user.type("Flee; sor")
    assert user.offers() == ["Søren Ågård"]
    user.take(0)
    assert user.box.text() == "Flee; Søren Ågård"


def test_a_name_that_is_complete_is_not_offered(typist, qtbot) -> None:
    user = typist()
    user.type("Søren Ågård")
    qtbot.wait(100)
    assert user.box.completer().popup().isHidden()


def test_names_are_read_once(typist, names, qtbot, background) -> None:
    user = typist()
    user.type("ida")
    user.offers()
    qtbot.waitUntil(background.idle)
    assert names.read == [NameKind.PERSON]


def test_names_that_were_added_meanwhile_are_offered_too(typist, names, qtbot, background) -> None:
    user = typist()
    user.type("ida")
    user.offers()
    names.handle()[0] = "changed"
    PEOPLE.append("Idun Holm")
    try:
        qtbot.wait(200)  # some time after they were read
        user.box.clear()
        user.type("idu")
        qtbot.waitUntil(background.idle)
        assert user.offers() == ["Idun Holm"]
    finally:
        PEOPLE.remove("Idun Holm")
