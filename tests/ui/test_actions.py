from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from flee_desktop.ui.actions import ACTIONS, MENUS, WIDGET_KEYS, MenuSpec
from flee_desktop.ui.menus import Menus
from flee_desktop.ui.tabs import TABS


def _mnemonic(text: str) -> str:
    return text.partition("&")[2][:1].lower()


def _entries(menu: QMenu | QMenuBar) -> Iterator[QAction]:
    for action in menu.actions():
        if inside := action.menu():
            yield from _entries(inside)
        else:
            yield action


def test_no_two_entries_have_the_same_shortcut() -> None:
    keys = [QKeySequence(keys).toString() for spec in ACTIONS for keys in spec.shortcuts]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_shortcut_is_a_real_key() -> None:
    keys = [keys for spec in ACTIONS for keys in spec.shortcuts] + [keys for keys, _ in WIDGET_KEYS]
    assert all(QKeySequence(keys).toString() for keys in keys)


def test_no_two_entries_do_the_same() -> None:
    assert len({spec.key for spec in ACTIONS}) == len(ACTIONS)


def test_within_a_menu_no_two_entries_have_the_same_underlined_letter() -> None:
    for menu in MENUS:
        texts = [
            entry.title if isinstance(entry, MenuSpec) else entry.text for entry in menu.entries if entry
        ]
        letters = [_mnemonic(text) for text in texts if "&" in text]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], menu.title


def test_every_tab_has_its_number_as_a_key() -> None:
    keys = {spec.key: spec.shortcuts for spec in ACTIONS}
    assert [keys[f"tab:{tab.key}"] for tab in TABS] == [(f"Alt+{number}",) for number in range(1, 8)]


def test_every_entry_is_in_a_menu_and_runs_its_command(qtbot) -> None:
    ran: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    menus = Menus(parent)
    menus.fill({spec.key: lambda key=spec.key: ran.append(key) for spec in ACTIONS})
    menus.allow({spec.needs for spec in ACTIONS})
    for action in _entries(menus):
        action.trigger()
    assert ran == [spec.key for spec in ACTIONS]


def test_what_has_nothing_to_work_on_is_disabled(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menus = Menus(parent)
    menus.fill({spec.key: lambda: None for spec in ACTIONS})
    enabled = {key for key, action in menus.actions_by_key.items() if action.isEnabled()}
    assert {"new", "open", "quit", "about"} <= enabled
    assert not enabled & {"export", "import", "next_film", "tab:crew"}
