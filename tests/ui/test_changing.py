"""Whatever changes the catalog in the window goes through one door, and what is in sight follows."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from tests.ui.real_window import PATIENCE, awards_page, make_flee, open_window, settle, until

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.errors import FieldError, UserError
from flee_desktop.domain.nomination_edit import NominationValues
from flee_desktop.operations import edit_nominations, history
from flee_desktop.operations.open_catalog import open_catalog
from flee_desktop.ui.changing import CatalogChange, changed
from flee_desktop.ui.main_window import MainWindow


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_flee(tmp_path / "flee.fleecat")


@pytest.fixture
def flee(qtbot, qapp: QApplication, path: Path):
    with open_window(qapp, qtbot, path) as window:
        yield window


def press(window: MainWindow, keys: str) -> None:
    combination = QKeySequence(keys)[0]
    QTest.keyClick(QApplication.focusWidget() or window, combination.key(), combination.keyboardModifiers())


def count(window: MainWindow) -> str:
    return window.content.header.tally_buttons()[0].text()


def menu(window: MainWindow, key: str) -> tuple[str, bool]:
    action = window.menus.actions_by_key[key]
    return action.text(), action.isEnabled()


def message_button(window: MainWindow, text: str) -> QPushButton:
    (button,) = (each for each in window.content.messages.findChildren(QPushButton) if each.text() == text)
    return button


def note(window: MainWindow, text: str, **more) -> CatalogChange:
    """A change of the first award's note."""
    values = NominationValues(note=text)
    ids = [int(window.content.awards_page().model.nomination_id(0))]
    return CatalogChange(
        act=lambda catalog, _job: edit_nominations.edit_nominations(catalog, ids, values, "Edit note"), **more
    )


def test_del_deletes_the_selected_awards_and_ctrl_z_brings_them_back(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    before = [page.model.text(line, 1) for line in range(118)]
    page.table.selectRow(2)
    press(flee, "Shift+Down")
    press(flee, "Del")
    until(qtbot, lambda: page.status_text() == "116 awards")
    until(qtbot, lambda: count(flee) == "116 awards")
    until(qtbot, lambda: flee.films.entries.entry(1).awards == 116)
    assert flee.content.messages.message().text == "Deleted 2 awards."
    press(flee, "Ctrl+Z")
    until(qtbot, lambda: page.status_text() == "118 awards")
    assert [page.model.text(line, 1) for line in range(118)] == before
    until(qtbot, lambda: count(flee) == "118 awards")


def test_the_menu_says_what_undo_and_redo_would_do(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    assert menu(flee, "undo") == ("&Undo", False)
    press(flee, "Del")
    until(qtbot, lambda: page.status_text() == "117 awards")
    until(qtbot, lambda: menu(flee, "undo") == ("Undo Delete 1 award", True))
    assert menu(flee, "redo") == ("&Redo", False)
    flee.menus.actions_by_key["undo"].trigger()
    until(qtbot, lambda: menu(flee, "redo") == ("Redo Delete 1 award", True))
    assert menu(flee, "undo") == ("&Undo", False)
    flee.menus.actions_by_key["redo"].trigger()
    until(qtbot, lambda: page.status_text() == "117 awards")


def test_undo_pressed_twice_at_once_undoes_two_steps(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    for left in (117, 116):
        press(flee, "Del")
        until(qtbot, lambda left=left: page.status_text() == f"{left} awards")
    press(flee, "Ctrl+Z")
    press(flee, "Ctrl+Z")
    until(qtbot, lambda: page.status_text() == "118 awards")
    settle(flee, qtbot)
    assert flee.content.messages.message() is None


def test_ctrl_d_duplicates_each_right_behind_itself(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    original = page.model.text(0, 2)
    page.table.selectRow(0)
    press(flee, "Ctrl+D")
    until(qtbot, lambda: page.status_text().startswith("119 awards"))
    assert (page.model.text(0, 2), page.model.text(1, 2)) == (original, original)


def test_the_button_of_the_message_undoes_what_it_speaks_of(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    press(flee, "Del")
    until(qtbot, lambda: page.status_text() == "117 awards")
    settle(flee, qtbot)
    qtbot.mouseClick(message_button(flee, "Undo"), Qt.MouseButton.LeftButton)
    until(qtbot, lambda: page.status_text() == "118 awards")
    settle(flee, qtbot)
    assert flee.content.messages.message() is None


def test_a_text_box_has_its_own_undo(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    press(flee, "Del")
    until(qtbot, lambda: menu(flee, "undo")[1])
    page.focus_filter()
    qtbot.keyClicks(page.bar.box, "won")
    press(flee, "Ctrl+Z")
    settle(flee, qtbot)
    assert page.bar.box.text() == ""
    assert menu(flee, "undo") == ("Undo Delete 1 award", True)


def test_filter_sort_selection_and_scroll_position_stay(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    page.set_filter_text("result:nominated")
    page.table.headings.sort_requested.emit((("date", True),))
    until(qtbot, lambda: page.is_settled and page.status_text() == "60 of 118 awards")
    page.table.selectRow(40)
    press(flee, "Shift+Down")
    page.table.verticalScrollBar().setValue(30)
    chosen = page.model.nomination_id(41)
    done: list[Changes] = []
    flee.contents.changing.make(note(flee, "seen", done=done.append))
    until(qtbot, lambda: done != [])
    settle(flee, qtbot)
    assert page.status_text() == "60 of 118 awards · 2 selected"
    assert page.model.written(0, "note") == "seen"
    line = page.table.currentIndex().row()
    assert page.model.nomination_id(line) == chosen
    assert page.table.verticalScrollBar().value() == 30


def test_what_cannot_be_saved_is_said_and_can_be_tried_again(flee: MainWindow, qtbot) -> None:
    awards_page(flee, qtbot)
    tries: list[int] = []

    def act(_catalog, _job) -> Changes:
        tries.append(1)
        if len(tries) == 1:
            raise UserError("The disk is full.", "Make room.")
        return Changes()

    flee.contents.changing.make(CatalogChange(act=act))
    until(qtbot, lambda: flee.content.messages.message() is not None)
    message = flee.content.messages.message()
    assert (message.text, message.advice, message.name) == ("The disk is full.", "Make room.", "not_saved")
    qtbot.mouseClick(message_button(flee, "Try again"), Qt.MouseButton.LeftButton)
    until(qtbot, lambda: len(tries) == 2)


def test_a_form_hears_what_is_wrong_with_its_fields_by_itself(flee: MainWindow, qtbot) -> None:
    awards_page(flee, qtbot)
    heard: list[UserError] = []

    def act(_catalog, _job) -> Changes:
        raise FieldError({"date": "This is no date."})

    flee.contents.changing.make(CatalogChange(act=act, failed=heard.append))
    until(qtbot, lambda: heard != [])
    assert isinstance(heard[0], FieldError)
    assert flee.content.messages.message() is None


def test_a_form_that_is_gone_leaves_the_error_to_the_message_bar(flee: MainWindow, qtbot) -> None:
    class Form(QWidget):
        def hear(self, error: UserError) -> None:
            self.setWindowTitle(str(error))

    def act(_catalog, _job) -> Changes:
        raise FieldError({"date": "This is no date."})

    form = Form()
    flee.contents.changing.make(CatalogChange(act=act, failed=form.hear))
    import shiboken6

    shiboken6.delete(form)
    until(qtbot, lambda: flee.content.messages.message() is not None)
    assert flee.content.messages.message().text == "This is no date."
    assert flee.content.messages.message().actions == ()


def test_a_change_by_another_program_is_not_undone_unseen_but_shown(
    flee: MainWindow, qtbot, path: Path
) -> None:
    page = awards_page(flee, qtbot)
    press(flee, "Del")
    until(qtbot, lambda: page.status_text() == "117 awards")
    with closing(open_catalog(path)) as other:
        ids = [page.model.nomination_id(line) for line in range(3)]
        edit_nominations.delete_nominations(other, ids, "Delete elsewhere")
    press(flee, "Ctrl+Z")
    until(qtbot, lambda: page.status_text() == "114 awards")
    assert "changed meanwhile" in flee.content.messages.message().text
    assert menu(flee, "undo") == ("Undo Delete elsewhere", True)


def test_a_catalog_that_others_left_alone_is_not_read_again(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    columns = page.model.columns
    flee.contents.changing.catch_up()
    settle(flee, qtbot)
    assert page.model.columns is columns


def test_a_message_that_can_be_undone_goes_away_with_the_next_change(flee: MainWindow, qtbot) -> None:
    awards_page(flee, qtbot)
    with qtbot.waitSignal(flee.contents.changing.changed, timeout=PATIENCE):
        flee.contents.changing.make(note(flee, "one", message=lambda _changes: changed("Noted.")))
    assert flee.content.messages.message().text == "Noted."
    with qtbot.waitSignal(flee.contents.changing.changed, timeout=PATIENCE):
        flee.contents.changing.make(note(flee, "two"))
    assert flee.content.messages.message() is None


def test_what_was_done_is_in_the_catalog_after_a_restart(qapp, qtbot, path: Path) -> None:
    with open_window(qapp, qtbot, path) as window:
        awards_page(window, qtbot)
        press(window, "Del")
        until(qtbot, lambda: menu(window, "undo")[1])
    with open_window(qapp, qtbot, path) as window:
        page = awards_page(window, qtbot)
        assert menu(window, "undo") == ("Undo Delete 1 award", True)
        press(window, "Ctrl+Z")
        until(qtbot, lambda: page.status_text() == "118 awards")
    with closing(open_catalog(path)) as catalog:
        assert history.read_ends(catalog).redoable.label == "Delete 1 award"


def test_a_catalog_that_cannot_be_changed_offers_no_changes(qapp, qtbot, path: Path) -> None:
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with open_window(qapp, qtbot, path) as window:
            if not window.session.catalog.read_only_reason:
                pytest.skip("this user may write to everything")
            page = awards_page(window, qtbot)
            for key in ("undo", "redo", "delete", "duplicate"):
                assert not menu(window, key)[1]
            press(window, "Del")
            settle(window, qtbot)
            assert page.status_text() == "118 awards"
    finally:
        path.parent.chmod(0o755)
