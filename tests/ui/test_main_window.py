from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)
from tests.award_rows import build_columns
from tests.ui import invented_requests

from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.tabs import TABS

_OWN_PARTS = ("qt_", "ScrollLeftButton", "ScrollRightButton")  # of Qt's widgets, not ours


def _status(window: MainWindow) -> str:
    return window.findChild(QWidget, "status").text()


def _press(window: MainWindow, keys: str) -> None:
    combination = QKeySequence(keys)[0]
    QTest.keyClick(window, combination.key(), combination.keyboardModifiers())


def _show_awards(window: MainWindow, qtbot):
    window.content.dossier.show_tab("awards")
    page = window.content.awards_page()
    qtbot.waitUntil(lambda: page.status_text() == "5 awards")
    return page


def test_it_opens_the_film_with_the_most_awards(window: MainWindow) -> None:
    assert window.content.header.title() == "Autumn"
    assert window.windowTitle() == "Autumn – Flee Desktop"
    assert window.films.chosen() == 1


def test_at_the_first_start_a_message_says_what_this_is(window: MainWindow) -> None:
    assert window.content.messages.message().name == "first_run"


def test_its_first_size_is_1280_by_800_and_800_by_500_is_enough(window: MainWindow) -> None:
    assert (window.width(), window.height()) == (1280, 800)
    for spec in TABS:
        window.content.dossier.show_tab(spec.key)
    window.resize(800, 500)
    assert (window.width(), window.height()) == (800, 500)


def test_a_tab_is_built_when_it_is_first_shown(window: MainWindow) -> None:
    assert set(window.content.dossier._tabs) == {"overview"}
    _press(window, "Alt+3")
    assert window.content.dossier.current_key() == "crew"
    assert set(window.content.dossier._tabs) == {"overview", "crew"}


@pytest.mark.parametrize(("number", "key"), list(enumerate((spec.key for spec in TABS), start=1)))
def test_alt_and_a_number_show_that_tab(window: MainWindow, number: int, key: str) -> None:
    _press(window, f"Alt+{number}")
    assert window.content.dossier.current_key() == key
    assert window.menus.actions_by_key[f"tab:{key}"].isChecked()


def test_the_tabs_go_round(window: MainWindow) -> None:
    _press(window, "Ctrl+PgUp")
    assert window.content.dossier.current_key() == "references"
    _press(window, "Ctrl+PgDown")
    assert window.content.dossier.current_key() == "overview"


def test_a_click_on_a_tally_shows_those_awards(window: MainWindow, qtbot) -> None:
    window.content.header.tally_buttons()[1].click()
    page = window.content.awards_page()
    assert page.filter_text() == "result:won"
    qtbot.waitUntil(lambda: _status(window) == "2 of 5 awards")


def test_a_tally_looks_pressed_while_its_filter_is_in_force_and_clears_it(window: MainWindow, qtbot) -> None:
    _show_awards(window, qtbot)
    everything, won, nominated, _ = window.content.header.tally_buttons()
    qtbot.mouseClick(won, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _status(window) == "2 of 5 awards")
    assert [button.isChecked() for button in (everything, won, nominated)] == [False, True, False]
    qtbot.mouseClick(won, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _status(window) == "5 awards")
    assert not won.isChecked()
    assert window.content.awards_page().filter_text() == ""


def test_a_tally_is_not_pressed_by_a_filter_that_says_more(window: MainWindow, qtbot) -> None:
    page = _show_awards(window, qtbot)
    won = window.content.header.tally_buttons()[1]
    qtbot.keyClicks(page.bar.box, 'result:"won"')
    qtbot.waitUntil(won.isChecked)
    qtbot.keyClicks(page.bar.box, " fjord")
    qtbot.waitUntil(lambda: not won.isChecked())
    page.set_filter_text("result:won")
    qtbot.waitUntil(won.isChecked)
    window.content.dossier.show_tab("overview")
    assert not won.isChecked()


def test_all_films_shows_the_awards_of_the_whole_catalog(window: MainWindow, qtbot) -> None:
    window.films.choose(None)
    assert window.content.header.title() == "All films"
    assert window.content.header.facts() == "2 films"
    qtbot.waitUntil(lambda: _status(window) == "6 awards")


def test_the_next_film_keeps_the_tab(window: MainWindow, qtbot) -> None:
    window.content.dossier.show_tab("crew")
    with qtbot.waitSignal(window.session.page_read):
        _press(window, "Ctrl+Down")
    assert window.content.header.title() == "Winter"
    assert window.content.dossier.current_key() == "crew"


def test_leafing_quickly_ends_at_the_last_film(window: MainWindow, qtbot) -> None:
    for step in (1, 1, -1, 1):
        window.films.step(step)
    qtbot.waitUntil(lambda: window.content.header.title() == "Loud")
    qtbot.wait(50)
    assert window.content.header.title() == "Loud"


def _start_again(window: MainWindow, qtbot, qapp) -> MainWindow:
    from flee_desktop.ui.background import Background
    from flee_desktop.ui.preparing import prepare_application

    window.close()
    again = MainWindow(Background(), prepare_application(qapp))
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignals([again.session.page_read, again.session.columns_read]):
        again.open_catalog(None)
    return again


def test_the_filter_of_a_film_and_that_of_all_films_are_remembered(window: MainWindow, qtbot, qapp) -> None:
    qtbot.keyClicks(_show_awards(window, qtbot).bar.box, "result:won")
    window.films.choose(None)
    qtbot.keyClicks(window.content.awards_page().bar.box, "fjord")
    window.films.choose(1)
    again = _start_again(window, qtbot, qapp)
    assert again.content.awards_page().filter_text() == "result:won"
    qtbot.waitUntil(lambda: _status(again) == "2 of 5 awards")
    again.films.choose(None)
    assert again.content.awards_page().filter_text() == "fjord"
    again.close()


def test_another_catalog_has_its_own_filter(window: MainWindow, qtbot) -> None:
    qtbot.keyClicks(_show_awards(window, qtbot).bar.box, "result:won")
    with qtbot.waitSignal(window.session.columns_read):
        window.open_catalog(invented_requests.READ_ONLY)
    window.content.show_awards("note:loud")
    assert window.content.awards_page().filter_text() == "note:loud"
    with qtbot.waitSignals([window.session.page_read, window.session.columns_read]):
        window.open_catalog(None)
    assert window.content.awards_page().filter_text() == "result:won"


def test_film_tab_and_division_are_remembered(window: MainWindow, qtbot, qapp) -> None:
    from flee_desktop.ui.background import Background
    from flee_desktop.ui.preparing import prepare_application

    window.content.dossier.show_tab("reception")
    with qtbot.waitSignal(window.session.page_read):
        window.films.choose(2)
    window._splitter.setSizes([190, 1090])
    division = window._splitter.sizes()
    window.resize(790, 600)  # the offscreen screen is 800 wide
    window.close()
    again = MainWindow(Background(), prepare_application(qapp))
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignal(again.session.page_read):
        again.open_catalog(None)
    assert again.films.chosen() == 2
    assert again.content.dossier.current_key() == "reception"
    assert again.width() == 790
    assert again._splitter.sizes()[0] == division[0]
    again.close()


def test_a_file_that_is_no_catalog_is_an_error_and_the_open_one_stays(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.not_opened):
        window.open_catalog(invented_requests.BROKEN)
    assert window.content.messages.message().text == "broken.fleecat is not a catalog."
    assert window.content.header.title() == "Autumn"


def test_a_read_only_catalog_says_why_and_takes_no_imports(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.open_catalog(invented_requests.READ_ONLY)
    assert window.content.messages.objectName() == "read_only"
    assert "write-protected" in window.content.messages.message().advice
    assert not window.menus.actions_by_key["import"].isEnabled()


def test_a_message_about_one_catalog_goes_when_another_is_opened(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.open_catalog(invented_requests.READ_ONLY)
    with qtbot.waitSignal(window.session.opened):
        window.open_catalog(invented_requests.PATH)
    assert window.content.messages.message() is None


def test_a_read_only_catalog_can_be_tried_again(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.open_catalog(invented_requests.READ_ONLY)
    with qtbot.waitSignal(window.session.opened):
        _message_button(window, "Retry").click()
    assert window.session.catalog.path == invented_requests.READ_ONLY


def test_of_a_read_only_catalog_a_copy_is_saved_and_opened(
    window: MainWindow, qtbot, monkeypatch, tmp_path
) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.open_catalog(invented_requests.READ_ONLY)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(window.session.opened):
        _message_button(window, "Save a copy…").click()
    assert window.session.catalog.path == tmp_path / "mine.fleecat"
    assert window.content.messages.message() is None


def test_a_copy_of_a_catalog_one_may_change_leaves_it_open(
    window: MainWindow, qtbot, monkeypatch, tmp_path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(window.session.copied):
        window.menus.actions_by_key["save_copy"].trigger()
    assert window.content.messages.message().text == "Saved a copy as mine.fleecat."
    assert window.session.catalog.path == invented_requests.PATH


def _message_button(window: MainWindow, text: str) -> QPushButton:
    buttons = window.content.messages.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == text and button.isVisible())


def test_an_empty_catalog_says_so_and_offers_a_film_and_an_import(
    window: MainWindow, qtbot, monkeypatch
) -> None:
    from flee_desktop.ui import catalog_requests

    monkeypatch.setattr(catalog_requests, "load_columns", lambda *_: build_columns(()))
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (asked.append("files"), ([], ""))[1])
    with qtbot.waitSignals([window.session.opened, window.session.columns_read]):
        window.open_catalog(invented_requests.EMPTY)
    assert window.content.header.title() == "All films"
    notice = window.content.awards_page().findChild(QWidget, "awardsNotice")
    qtbot.waitUntil(lambda: "No films yet" in [label.text() for label in notice.findChildren(QLabel)])
    buttons = {each.text(): each for each in notice.findChildren(QPushButton) if each.isVisible()}
    assert list(buttons) == ["New film…", "Import…"]
    qtbot.mouseClick(buttons["Import…"], Qt.MouseButton.LeftButton)
    assert asked == ["files"]


def _drop(window: MainWindow, *files: str) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    place, buttons, keys = QPointF(600, 400), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, keys))
    return entering.isAccepted()


def test_a_catalog_dropped_on_the_window_is_opened(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.opened):
        assert _drop(window, "/tmp/article.txt", str(invented_requests.EMPTY))
    assert window.session.catalog.path == invented_requests.EMPTY


def test_a_read_only_catalog_says_why_it_takes_no_dropped_file(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.open_catalog(invented_requests.READ_ONLY)
    assert _drop(window, "/tmp/article.txt")
    assert window.content.messages.message().text.startswith("Nothing was imported")


def test_dropping_nothing_that_is_a_file_is_not_accepted(window: MainWindow) -> None:
    assert not _drop(window)


def test_select_all_in_the_menu_is_about_what_has_the_focus(window: MainWindow, qtbot) -> None:
    page = _show_awards(window, qtbot)
    page.table.setFocus()
    window.menus.actions_by_key["select_all"].trigger()
    assert page.status_text().endswith("5 selected")
    page.bar.set_text("won")
    page.focus_filter()
    page.bar.box.deselect()
    window.menus.actions_by_key["select_all"].trigger()
    assert page.bar.box.selectedText() == "won"


def test_ctrl_f_goes_to_the_filter_of_the_tab(window: MainWindow, qtbot) -> None:
    page = _show_awards(window, qtbot)
    window.menus.actions_by_key["filter"].trigger()
    assert QApplication.focusWidget() is page.bar.box
    window.content.dossier.show_tab("overview")
    window.menus.actions_by_key["filter"].trigger()
    assert QApplication.focusWidget() is window.films.search


@pytest.mark.qt_log_ignore("grabbing the", extend=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
def test_keys_of_the_menu_work_while_a_filter_is_typed(window: MainWindow, qtbot, key: Qt.Key) -> None:
    box = _show_awards(window, qtbot).bar.box
    box.setFocus()
    qtbot.keyClicks(box, "won")
    qtbot.keyClick(box, Qt.Key.Key_Home)
    qtbot.keyClick(box, key, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QDialog)
    assert dialog.isVisible()
    assert box.text() == "won"
    dialog.close()


def test_a_text_box_keeps_its_own_keys(window: MainWindow, qtbot) -> None:
    window.films.search.setFocus()
    qtbot.keyClicks(window.films.search, "winter")
    qtbot.keyClick(window.films.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.films.search.selectedText() == "winter"


def test_the_menus_copy_what_is_selected_in_the_grid(window: MainWindow, qtbot) -> None:
    page = _show_awards(window, qtbot)
    page.table.setFocus()
    page.table.selectRow(0)
    QGuiApplication.clipboard().clear()
    window.menus.actions_by_key["copy_with_headings"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("Award body\t"))


def test_ctrl_c_in_a_text_box_stays_with_the_box(window: MainWindow, qtbot) -> None:
    window.films.begin_search()
    qtbot.keyClicks(window.films.search, "winter")
    window.films.search.selectAll()
    window.menus.actions_by_key["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "winter"


def test_f6_goes_round_the_panes(window: MainWindow) -> None:
    window.films.view.setFocus()
    visited = []
    for _ in range(4):
        window.commands.focus_next_pane()
        visited.append(QApplication.focusWidget())
    assert visited[0] is window.content.header.tally_buttons()[0]
    assert visited[1] is window.content.dossier.bar
    assert window.content.body().isAncestorOf(visited[2])
    assert visited[3] is window.films.view


@pytest.mark.parametrize("command", ["shortcuts", "about"])
def test_the_help_dialogs_open(window: MainWindow, command: str) -> None:
    window.menus.actions_by_key[command].trigger()
    dialog = window.findChild(QDialog)
    assert dialog.isVisible()
    assert _unnamed(dialog) == []
    dialog.close()


def test_export_opens_its_dialog(window: MainWindow, qtbot) -> None:
    _show_awards(window, qtbot)
    window.menus.actions_by_key["export"].trigger()
    dialog = window.findChild(QDialog)
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_columns_can_be_chosen_from_the_menu(window: MainWindow, qtbot) -> None:
    page = _show_awards(window, qtbot)
    window.menus.actions_by_key["columns"].trigger()
    menu = page.table.findChild(QMenu, "showColumnsMenu")
    assert menu.isVisible()
    menu.close()


def test_larger_text_reaches_every_part(window: MainWindow, qtbot) -> None:

    def size() -> float:
        return window.content.header._title.font().pointSizeF()

    before = size()
    window.menus.actions_by_key["larger_text"].trigger()
    qtbot.waitUntil(lambda: size() > before)
    window.menus.actions_by_key["normal_text"].trigger()
    qtbot.waitUntil(lambda: size() == before)


def test_the_film_list_hides_and_ctrl_l_brings_it_back(window: MainWindow) -> None:
    window.menus.actions_by_key["film_list"].trigger()
    assert not window.films.isVisible()
    window.menus.actions_by_key["find_film"].trigger()
    assert window.films.isVisible()
    assert QApplication.focusWidget() is window.films.search
    assert window.menus.actions_by_key["film_list"].isChecked()


def test_every_control_that_takes_the_focus_has_a_name(window: MainWindow, qtbot) -> None:
    for spec in TABS:
        window.content.dossier.show_tab(spec.key)
    _show_awards(window, qtbot)
    window.films.choose(None)
    assert _unnamed(window) == []


def test_closing_stops_the_worker_and_lets_go_of_the_catalog(window: MainWindow) -> None:
    before = invented_requests.Handle.closed
    window.close()
    assert invented_requests.Handle.closed == before + 1


def _unnamed(root: QWidget) -> list[str]:
    """Controls a screen reader has no words for."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith(_OWN_PARTS)
        and widget.focusProxy() is None
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]


def test_all_films_counts_awards_that_belong_to_no_film(window: MainWindow, qtbot, monkeypatch) -> None:
    from tests.ui import invented

    from flee_desktop.ui import catalog_requests

    nobodys = replace(invented.ROWS[-1], id=300, film_id=None, film="")
    monkeypatch.setattr(catalog_requests, "load_columns", lambda *_: build_columns((*invented.ROWS, nobodys)))
    with qtbot.waitSignal(window.session.columns_read):
        window.session.load_columns()
    window.films.choose(None)
    assert window.content.header.tally_buttons()[0].text() == "7 awards"
    assert window.films.entries.entry(0).second_line == "7 awards"
    with qtbot.waitSignal(window.session.films_listed):
        window.session.list_films()
    assert window.films.entries.entry(0).second_line == "7 awards"
