"""The manual can be read in the program, and says what the program does."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.paths import resources
from flee_desktop.ui.actions import ACTIONS, MENUS, WIDGET_KEYS, MenuSpec
from flee_desktop.ui.manual_dialog import ManualDialog

MANUAL = (resources() / "manual.md").read_text(encoding="utf-8")
KEYS = re.findall(r"\*\*((?:(?:Ctrl|Alt|Shift)\+)+[^*\s]+|F\d+|Esc|/)\*\*", MANUAL)
MENU_PATHS = re.findall(r"\*\*([^*]+ ▸ [^*]+)\*\*", MANUAL)
FILTERING = MANUAL.partition("## Filtering awards")[2].partition("\n## ")[0]
FILTERS = [text for text in re.findall(r"`([^`]+)`", FILTERING) if text not in ("( )", "resultat:vundet")]
ARROWS = str.maketrans({"↑": "Up", "↓": "Down"})


@pytest.fixture
def manual(qtbot) -> ManualDialog:
    dialog = ManualDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.mark.parametrize("keys", [keys for keys in dict.fromkeys(KEYS) if "click" not in keys])
def test_every_key_it_names_does_something(keys: str) -> None:
    known = {key for spec in ACTIONS for key in spec.shortcuts} | {key for key, _ in WIDGET_KEYS}
    assert QKeySequence(keys.translate(ARROWS)) in {QKeySequence(key) for key in known}


@pytest.mark.parametrize("path", MENU_PATHS)
def test_every_menu_it_names_is_there(path: str) -> None:
    menu, entry = path.split(" ▸ ")
    titles = {spec.title.replace("&", ""): spec for spec in MENUS}
    texts = [each.title if isinstance(each, MenuSpec) else each.text for each in titles[menu].entries if each]
    assert entry in [text.replace("&", "").rstrip("…") for text in texts]


@pytest.mark.parametrize("text", FILTERS)
def test_every_filter_it_shows_is_understood(text: str) -> None:
    parsed = parse_filter(text)
    assert parsed.ok
    assert parsed.hints == ()


def test_enough_of_it_was_found_to_be_checked() -> None:
    assert len(KEYS) > 12
    assert len(FILTERS) > 12
    assert len(MENU_PATHS) > 3


def test_a_heading_brings_its_section_to_the_top(manual: ManualDialog) -> None:
    words = [manual.contents.item(row).text() for row in range(manual.contents.count())]
    assert words == re.findall(r"^## (.+)$", MANUAL, re.MULTILINE)
    manual.contents.setCurrentRow(2)
    top = manual.text.cursorForPosition(manual.text.viewport().rect().topLeft())
    seen = manual.text.toPlainText()[top.position() :].strip()
    assert seen.startswith(words[2]) or seen.index(words[2]) < 200


def test_words_are_found_one_after_another_and_from_the_beginning_again(manual: ManualDialog) -> None:
    QTest.keyClick(manual, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert manual.search.hasFocus()
    QTest.keyClicks(manual.search, "catalog")
    first = manual.text.textCursor().selectionStart()
    assert manual.text.textCursor().selectedText().lower() == "catalog"
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.text.textCursor().selectionStart() > first
    for _ in range(MANUAL.lower().count("catalog") - 1):
        QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.text.textCursor().selectionStart() <= first + 200


def test_nothing_it_names_is_ever_loaded_or_opened(manual: ManualDialog, tmp_path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes((resources() / "manual.md").read_bytes())
    assert manual.text.loadResource(2, QUrl.fromLocalFile(str(picture))) is None
    assert not manual.text.openLinks()
    assert not manual.text.openExternalLinks()


def test_f1_opens_it(qtbot, window) -> None:
    window.menus.actions_by_key["manual"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ManualDialog) is not None)
    window.findChild(ManualDialog).close()


def test_lines_stay_short_in_a_wide_window(manual: ManualDialog, qtbot) -> None:
    manual.resize(1600, 900)
    qtbot.wait(50)
    root = manual.text.document().rootFrame().frameFormat()
    width = manual.text.viewport().width() - root.leftMargin() - root.rightMargin()
    assert width <= manual.text.fontMetrics().averageCharWidth() * 80
