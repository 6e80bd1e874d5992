import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from flee_desktop.ui.reading.prose import Prose
from flee_desktop.ui.theme import apply_theme

LONG = "A keeper writes down every bird that passes the lighthouse, year after year, until one autumn. " * 6


@pytest.fixture
def asked():
    return []


@pytest.fixture
def prose(qtbot, asked):
    widget = Prose(("First.[14] Then", "<b>bold</b><img src=x>[2]"), asked.append, name="Synopsis")
    qtbot.addWidget(widget)
    widget.resize(400, 200)
    widget.show()
    return widget


def test_markup_in_prose_is_shown_and_not_obeyed(prose):
    assert prose.toPlainText() == "First.[14] Then\n<b>bold</b><img src=x>[2]"


def test_prose_loads_nothing(prose):
    assert prose.loadResource(2, "file:///etc/passwd") is None


def test_tab_reaches_each_citation_and_enter_follows_it(qtbot, prose, asked):
    prose.setFocus()
    for _ in range(2):
        qtbot.keyClick(prose, Qt.Key.Key_Tab)
        qtbot.keyClick(prose, Qt.Key.Key_Return)
    assert asked == [14, 2]


def test_a_line_of_prose_holds_60_to_75_characters(qtbot):
    widget = Prose((LONG,), print, name="Synopsis")
    qtbot.addWidget(widget)
    widget.resize(2000, 600)
    widget.show()
    layout = widget.document().firstBlock().layout()
    full_lines = [layout.lineAt(line).textLength() for line in range(layout.lineCount() - 1)]
    assert 60 <= sum(full_lines) / len(full_lines) <= 75


@pytest.mark.parametrize("percent", [100, 200])
def test_prose_takes_the_height_its_text_needs(qtbot, text_size, percent):
    text_size(percent)
    widget = Prose((LONG, LONG), print, name="Synopsis")
    qtbot.addWidget(widget)
    height = widget.heightForWidth(300)
    widget.resize(300, height)
    widget.show()
    assert widget.document().size().height() <= height
    assert widget.verticalScrollBar().maximum() == 0


def test_links_take_the_color_of_the_theme(prose, qapp):
    def link_color():
        cursor = prose.textCursor()
        cursor.setPosition(prose.toPlainText().index("14") + 1)
        return cursor.charFormat().foreground().color().name()

    before = link_color()
    apply_theme(qapp, "dark")
    QApplication.processEvents()
    assert link_color() == qapp.palette().link().color().name() != before
