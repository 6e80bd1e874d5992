import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.quick_actions import QuickActions


@pytest.fixture
def quick(window: MainWindow) -> QuickActions:
    return window.findChild(QuickActions)


def test_they_are_entries_of_the_menus_with_the_same_words(quick: QuickActions) -> None:
    assert {key: button.text() for key, button in quick.buttons.items()} == {
        "go_to": "Go to anything",
        "undo": "Undo",
        "redo": "Redo",
        "export": "Export awards",
        "import": "Import",
    }


@pytest.mark.qt_log_ignore("grabbing the", extend=True)
def test_go_to_anything_is_a_click_away(window: MainWindow, quick: QuickActions, qtbot) -> None:
    qtbot.mouseClick(quick.buttons["go_to"], Qt.MouseButton.LeftButton)
    dialog = window.findChild(QDialog, "go_to")
    assert dialog.isVisible()
    dialog.close()


def test_export_is_enabled_when_there_are_awards_to_export(window: MainWindow, quick: QuickActions) -> None:
    assert not quick.buttons["export"].isEnabled()
    window.content.dossier.show_tab("awards")
    assert quick.buttons["export"].isEnabled()


def test_all_have_room_at_800_pixels_and_no_menu_is_ever_pushed_out(
    window: MainWindow, quick: QuickActions, qtbot
) -> None:
    window.resize(800, 500)
    qtbot.waitUntil(lambda: all(button.isVisible() for button in quick.buttons.values()))
    window.resize(window.minimumSizeHint().width(), 500)
    qtbot.wait(20)
    shown = sum(button.sizeHint().width() for button in quick.buttons.values() if button.isVisible())
    menus = sum(window.menus.actionGeometry(menu).width() for menu in window.menus.actions())
    assert menus + shown <= window.width()
