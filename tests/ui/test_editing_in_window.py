"""What a person edits in the window, by mouse and by keyboard, down to what the catalog file says."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from tests.ui import invented_requests
from tests.ui.real_window import awards_page, make_flee, open_window, settle

from flee_desktop.operations import edit_nominations, films
from flee_desktop.operations.open_catalog import open_catalog
from flee_desktop.ui.awards_grid.model import COLUMN_OF
from flee_desktop.ui.changing import CatalogChange
from flee_desktop.ui.main_window import MainWindow

SELECT_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_flee(tmp_path / "flee.fleecat")


@pytest.fixture
def flee(qtbot, qapp: QApplication, path: Path):
    with open_window(qapp, qtbot, path) as window:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window


class GridUser:
    """Edits cells of the grid."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window = window
        self._qtbot = qtbot
        self.page = awards_page(window, qtbot)

    def go_to(self, line: int, field: str) -> None:
        self.page.table.setCurrentIndex(self.page.model.index(line, COLUMN_OF[field]))
        self.page.table.setFocus()

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def box(self) -> QWidget | None:
        boxes = self.page.table.findChildren(QWidget, "cellBox")
        return next((box for box in boxes if box.isVisible()), None)

    def note(self) -> str:
        return self.box().findChild(QLabel, "cellNote").text()

    def text(self, line: int, field: str) -> str:
        return self.page.model.text(line, COLUMN_OF[field])

    def wait_for(self, line: int, field: str, text: str) -> None:
        self._qtbot.waitUntil(lambda: self.text(line, field) == text)
        settle(self.window, self._qtbot)


@pytest.fixture
def grid(flee: MainWindow, qtbot) -> GridUser:
    return GridUser(flee, qtbot)


def stored(path: Path, nomination_id: int):
    with closing(open_catalog(path)) as catalog:
        return edit_nominations.read_nominations(catalog, [nomination_id])[0][1]


def dialog(window: MainWindow, name: str, qtbot) -> QDialog:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QDialog, name)))
    found = next(each for each in window.findChildren(QDialog, name) if each.isVisible())
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def field(inside: QWidget, name: str) -> QLineEdit:
    found = inside.findChild(QLineEdit, name)
    assert found is not None
    return found


def test_f2_edits_the_cell_and_enter_saves_it(grid: GridUser, path: Path) -> None:
    grid.go_to(2, "note")
    nomination_id = grid.page.model.nomination_id(2)
    grid.press("F2")
    grid.type("A note")
    grid.press("Return")
    grid.wait_for(2, "note", "A note")
    assert grid.box() is None
    assert grid.page.table.hasFocus()
    assert stored(path, nomination_id).note == "A note"
    grid.press("Ctrl+Z")
    grid.wait_for(2, "note", "")


def test_a_double_click_edits_the_cell(grid: GridUser, qtbot) -> None:
    table = grid.page.table
    at = table.visualRect(grid.page.model.index(1, COLUMN_OF["category"])).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert grid.box() is not None
    grid.type("Best Everything")
    grid.press("Return")
    grid.wait_for(1, "category", "Best Everything")


def test_a_month_that_is_typed_is_a_month_and_keeps_its_words(grid: GridUser, path: Path) -> None:
    grid.go_to(0, "date")
    nomination_id = grid.page.model.nomination_id(0)
    grid.press("F2")
    grid.type("January 2022")
    assert grid.note() == "Jan 2022"
    grid.press("Return")
    grid.wait_for(0, "date", "Jan 2022")
    award = stored(path, nomination_id)
    assert (award.date, award.date_text) == ("2022-01", "January 2022")


def test_an_impossible_date_is_told_below_the_cell_and_stays_as_typed(grid: GridUser) -> None:
    grid.go_to(0, "date")
    before = grid.text(0, "date")
    grid.press("F2")
    grid.type("31 feb 2022")
    grid.press("Return")
    assert grid.note() == "“31 feb 2022” is not a possible date."
    assert grid.box().findChild(QLineEdit).text() == "31 feb 2022"
    grid.press("Esc")
    assert grid.box() is None
    assert grid.text(0, "date") == before


def test_what_the_catalog_refuses_is_told_below_the_cell_and_can_be_mended(grid: GridUser, qtbot) -> None:
    grid.go_to(0, "body")
    grid.press("F2")
    grid.press("Del")
    grid.press("Return")
    qtbot.waitUntil(lambda: grid.note() == "An award needs the name of who gives it.")
    grid.type("Fjord")
    grid.press("Return")
    grid.wait_for(0, "body", "Fjord")


def test_escape_leaves_the_cell_as_it_was(grid: GridUser) -> None:
    grid.go_to(0, "category")
    before = grid.text(0, "category")
    grid.press("F2")
    grid.type("Nothing")
    grid.press("Esc")
    assert grid.box() is None
    assert grid.text(0, "category") == before
    assert not grid.window.menus.actions_by_key["undo"].isEnabled()


@pytest.mark.qt_log_ignore("Keyboard event not accepted", "grabbing the keyboard", extend=True)
def test_a_result_is_chosen_from_the_list(grid: GridUser) -> None:
    grid.go_to(0, "result")
    assert grid.text(0, "result") == "Won"
    grid.press("F2")
    combo = grid.box().findChild(QComboBox)
    QTest.keyClicks(combo.view(), "Short")
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    grid.wait_for(0, "result", "Shortlisted")


def test_recipients_keep_who_they_are_when_one_is_added(grid: GridUser, path: Path) -> None:
    grid.go_to(0, "recipients")
    nomination_id = grid.page.model.nomination_id(0)
    before = stored(path, nomination_id).recipients
    shown = grid.text(0, "recipients")
    grid.press("F2")
    grid.type(f"{shown}; Kenneth Ladekjær (animator)")
    grid.press("Return")
    grid.wait_for(0, "recipients", f"{shown}; Kenneth Ladekjær (animator)")
    after = stored(path, nomination_id).recipients
    assert after[:-1] == before
    assert (after[-1].name, after[-1].role) == ("Kenneth Ladekjær", "animator")


def test_names_are_completed_in_the_cell(grid: GridUser, qtbot) -> None:
    grid.go_to(0, "body")
    grid.press("F2")
    grid.type("criti")
    completer = grid.box().findChild(QLineEdit).completer()
    qtbot.waitUntil(completer.popup().isVisible)
    assert "Critics' Choice Documentary Awards" in [
        completer.popup().model().index(row, 0).data() for row in range(completer.popup().model().rowCount())
    ]


def test_leaving_the_cell_with_the_mouse_saves_it(grid: GridUser, qtbot) -> None:
    grid.go_to(0, "note")
    grid.press("F2")
    grid.type("Kept")
    qtbot.mouseClick(grid.page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 200))
    grid.wait_for(0, "note", "Kept")


def test_a_column_that_follows_from_others_says_so(grid: GridUser) -> None:
    grid.page.columns_layout.show("year", True)
    grid.go_to(0, "year")
    grid.press("F2")
    assert grid.box() is None
    assert "follows from others" in grid.window.statusBar().currentMessage()


def test_the_form_of_an_award_is_opened_and_saved_with_keys(grid: GridUser, qtbot) -> None:
    grid.go_to(3, "category")
    grid.press("Shift+F2")
    form = dialog(grid.window, "awardDialog", qtbot)
    field(form, "category").setFocus()
    field(form, "category").selectAll()
    grid.type("Best Film of All")
    grid.press("Return")
    grid.wait_for(3, "category", "Best Film of All")
    assert not grid.window.findChildren(QDialog, "awardDialog") or form.isHidden()


def test_several_awards_are_edited_as_one_step_and_undone_as_one(grid: GridUser, qtbot) -> None:
    before = [grid.text(line, "category") for line in range(5)]
    grid.go_to(0, "note")
    grid.page.table.selectRow(0)
    grid.press("Shift+Down")
    grid.press("Shift+Down")
    grid.press("Shift+F2")
    form = dialog(grid.window, "awardDialog", qtbot)
    assert form.windowTitle() == "Edit 3 awards"
    field(form, "note").setFocus()
    grid.type("Together")
    grid.press("Return")
    for line in range(3):
        grid.wait_for(line, "note", "Together")
    assert grid.text(3, "note") != "Together"
    assert [grid.text(line, "category") for line in range(5)] == before
    assert grid.window.content.messages.message().text == "Changed 3 awards."
    qtbot.mouseClick(message_button(grid.window, "Undo"), Qt.MouseButton.LeftButton)
    grid.wait_for(0, "note", "")


def said(window: MainWindow) -> str:
    message = window.content.messages.message()
    return message.text if message is not None else ""


def message_button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in window.content.messages.findChildren(QPushButton) if each.text() == text)


def test_an_award_is_added_by_keyboard_with_a_date_as_people_write_it(grid: GridUser, qtbot) -> None:
    grid.press("Ctrl+Shift+N")
    form = dialog(grid.window, "awardDialog", qtbot)
    for text in ("Fjord Film Festival", "12", "January 2022", "Best Feature"):
        grid.type(text)
        grid.press("Tab")
    grid.press("Return")
    qtbot.waitUntil(lambda: grid.page.status_text() == "119 awards")
    assert not form.isVisible() if grid.window.findChildren(QDialog, "awardDialog") else True
    assert (
        grid.window.content.messages.message().text == "Added the award Fjord Film Festival · Best Feature."
    )


def test_a_new_film_is_typed_saved_and_shown(flee: MainWindow, qtbot, path: Path) -> None:
    user = GridUser(flee, qtbot)
    user.press("Ctrl+N")
    form = dialog(flee, "filmDialog", qtbot)
    user.type("Spring")
    field(form, "year").setFocus()
    user.type("2024")
    user.press("Return")
    qtbot.waitUntil(lambda: flee.content.header.title() == "Spring")
    settle(flee, qtbot)
    page = flee.content.awards_page()
    assert page is not None
    add = next(each for each in page.findChildren(QPushButton) if each.text() == "Add award…")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    form = dialog(flee, "awardDialog", qtbot)
    user.type("Fjord Film Festival")
    field(form, "category").setFocus()
    user.type("Best Feature")
    user.press("Return")
    qtbot.waitUntil(lambda: page.status_text() == "1 award")
    settle(flee, qtbot)
    with closing(open_catalog(path)) as catalog:
        assert films.find_film(catalog, "Spring").year == 2024


def test_a_film_without_a_title_is_refused_beside_the_field(flee: MainWindow, qtbot) -> None:
    user = GridUser(flee, qtbot)
    user.press("Ctrl+N")
    form = dialog(flee, "filmDialog", qtbot)
    user.press("Return")
    errors = lambda: [each.text() for each in form.findChildren(QLabel) if each.property("wrong")]  # noqa: E731
    qtbot.waitUntil(lambda: "A film needs a title." in errors())
    assert form.isVisible()


def test_a_films_facts_are_edited_and_its_tabs_follow(flee: MainWindow, qtbot) -> None:
    flee.content.dossier.show_tab("overview")
    user = GridUser.__new__(GridUser)
    user.window = flee
    user.press("F4")
    form = dialog(flee, "filmDialog", qtbot)
    assert form.windowTitle() == "Edit Flee"
    box = field(form, "title")
    box.selectAll()
    user.type("Flee, again")
    user.press("Return")
    qtbot.waitUntil(lambda: flee.content.header.title() == "Flee, again")
    settle(flee, qtbot)
    flee.activateWindow()
    qtbot.waitUntil(flee.isActiveWindow)
    user.press("Ctrl+Z")
    qtbot.waitUntil(lambda: flee.content.header.title() == "Flee")


def test_a_film_is_deleted_and_brought_back(flee: MainWindow, qtbot) -> None:
    flee.menus.actions_by_key["delete_film"].trigger()
    qtbot.waitUntil(lambda: said(flee) == "Deleted Flee.")
    settle(flee, qtbot)
    assert not flee.content.shows_film()
    qtbot.mouseClick(message_button(flee, "Undo"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(film.title == "Flee" and film.tally.total == 118 for film in flee.session.films)
    )
    settle(flee, qtbot)


def test_nothing_can_be_edited_in_a_catalog_that_is_open_read_only(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignals([window.session.page_read, window.session.columns_read]):
        window.open_catalog(invented_requests.READ_ONLY)
    user = GridUser(window, qtbot)
    keys = (
        "edit",
        "edit_award",
        "add_award",
        "new_film",
        "edit_film",
        "delete_film",
        "replace",
        "merge_names",
    )
    assert [key for key in keys if window.menus.actions_by_key[key].isEnabled()] == []
    user.go_to(0, "note")
    user.press("F2")
    assert user.box() is None
    assert "read-only" in window.statusBar().currentMessage()


def test_replacing_in_the_awards_shown_is_one_step(grid: GridUser, qtbot) -> None:
    grid.go_to(0, "category")
    grid.press("Ctrl+R")
    form = dialog(grid.window, "replaceDialog", qtbot)
    assert form.findChild(QComboBox, "where").currentText() == "Category"
    grid.type("Documentary")
    field(form, "replacement").setFocus()
    grid.type("Nonfiction")
    qtbot.waitUntil(lambda: form.findChild(QLabel, "count").text() == "37 changes found")
    grid.press("Return")
    qtbot.waitUntil(lambda: said(grid.window) == "Changed 37 awards.")
    assert grid.text(0, "category") == "World Cinema Nonfiction Competition"
    qtbot.mouseClick(message_button(grid.window, "Undo"), Qt.MouseButton.LeftButton)
    grid.wait_for(0, "category", "World Cinema Documentary Competition")


def test_merging_award_bodies_shows_in_the_grid_and_in_the_list(grid: GridUser, qtbot) -> None:
    grid.press("Ctrl+M")
    names = dialog(grid.window, "namesDialog", qtbot)
    names.findChild(QComboBox, "kind").setCurrentIndex(2)
    table = names.findChild(QTableView, "names")
    body = grid.text(0, "body")
    field(names, "search").setFocus()
    grid.type("festival")
    shown = lambda: [table.model().index(row, 0).data() for row in range(table.model().rowCount())]  # noqa: E731
    qtbot.waitUntil(lambda: body in shown() and all("Festival" in name for name in shown()))
    others = [name for name in shown() if name != body]
    for name in (body, others[0]):
        row = shown().index(name)
        table.selectionModel().select(table.model().index(row, 0), SELECT_ROW)
    kept = names.findChild(QComboBox, "kept")
    kept.setCurrentIndex(next(place for place in (0, 1) if kept.itemText(place).startswith(others[0])))
    qtbot.mouseClick(names.findChild(QPushButton, "merge"), Qt.MouseButton.LeftButton)
    grid.wait_for(0, "body", others[0])
    qtbot.waitUntil(lambda: body not in shown())
    assert said(grid.window) == f"Merged 2 names into {others[0]}."
    names.close()


def test_what_is_being_typed_stays_over_its_award_when_others_go(grid: GridUser, qtbot) -> None:
    grid.go_to(3, "note")
    nomination_id = grid.page.model.nomination_id(3)
    grid.press("F2")
    grid.type("Half a no")
    first = grid.page.model.nomination_id(0)
    delete = lambda catalog, _job: edit_nominations.delete_nominations(catalog, [first])  # noqa: E731
    grid.window.contents.changing.make(CatalogChange(act=delete))
    qtbot.waitUntil(lambda: grid.page.status_text().startswith("117"))
    settle(grid.window, qtbot)
    cell = grid.page.table.visualRect(grid.page.model.index(2, COLUMN_OF["note"]))
    qtbot.waitUntil(lambda: grid.box().y() == cell.y())
    grid.type("te")
    grid.press("Return")
    grid.wait_for(2, "note", "Half a note")
    assert grid.page.model.nomination_id(2) == nomination_id
