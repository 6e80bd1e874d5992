"""What every reading tab promises."""

import dataclasses

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextBrowser, QWidget

from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.tabs.crew import CrewTab
from flee_desktop.ui.tabs.overview import OverviewTab
from flee_desktop.ui.tabs.reception import ReceptionTab
from flee_desktop.ui.tabs.references import ReferencesTab
from flee_desktop.ui.tabs.related import RelatedTab
from flee_desktop.ui.tabs.synopsis import SynopsisTab

SCROLLING = (OverviewTab, SynopsisTab, CrewTab, ReceptionTab, RelatedTab)
EVERY = (*SCROLLING, ReferencesTab)
CANARY = "<b>x</b><img src=x>&amp;"


def with_canary(value):
    """The record with markup behind every text in it, however deep."""
    if isinstance(value, str) and type(value) is str and value:
        return value + CANARY
    if isinstance(value, tuple):
        return tuple(with_canary(item) for item in value)
    if dataclasses.is_dataclass(value):
        kept = {"date", "kind", "as_of", "currency", "field"}
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        if "tally" in fields:
            return value
        return type(value)(
            **{name: item if name in kept else with_canary(item) for name, item in fields.items()}
        )
    return value


@pytest.fixture(params=EVERY, ids=lambda tab: tab.__name__)
def tab(request, qtbot):
    widget = request.param()
    qtbot.addWidget(widget)
    widget.resize(980, 600)
    widget.show()
    return widget


def texts(widget: QWidget) -> list[str]:
    labels = [label.text() for label in widget.findChildren(QLabel)]
    return labels + [prose.toPlainText() for prose in widget.findChildren(QTextBrowser)]


def test_markup_in_any_field_is_shown_letter_by_letter(tab, page):
    tab.show_page(with_canary(page))
    for button in tab.findChildren(QAbstractButton):
        if button.isCheckable():
            button.click()
    for label in tab.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    for prose in tab.findChildren(QTextBrowser):
        assert CANARY in prose.toPlainText()
        assert not prose.document().resource(2, "x")
    for widget in tab.findChildren(QWidget):
        assert "<b>" not in widget.toolTip()
    if not isinstance(tab, ReferencesTab):
        assert any(CANARY in text for text in texts(tab))


def test_a_film_of_which_nothing_is_known_leaves_a_sentence(tab, page, bare_page):
    tab.show_page(page)
    tab.show_page(bare_page)
    assert all(text for text in texts(tab) if text)
    if isinstance(tab, SCROLLING):
        note = tab.findChild(QLabel, "empty_note")
        assert note is not None
        assert note.text().endswith(".")


def test_every_control_has_an_accessible_name(tab, page):
    tab.show_page(page)
    for kind in (QAbstractButton, QLineEdit, QTextBrowser):
        for widget in tab.findChildren(kind):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or widget.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [480, 560, 980, 2400])
@pytest.mark.parametrize("kind", SCROLLING, ids=lambda tab: tab.__name__)
def test_nothing_is_cut_and_nothing_scrolls_sideways(qtbot, text_size, kind, width, percent, page):
    text_size(percent)
    tab = kind()
    qtbot.addWidget(tab)
    tab.resize(width, 400)
    tab.show()
    tab.show_page(page)
    QApplication.processEvents()
    body = tab._scroll.widget()
    assert body.width() <= tab._scroll.viewport().width()
    for label in tab.findChildren(QLabel):
        if label.isVisible() and label.text() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.mapTo(body, label.rect().topRight()).x() <= body.width()
    for prose in tab.findChildren(QTextBrowser):
        assert prose.document().size().height() <= prose.height() + 1


@pytest.mark.parametrize("kind", SCROLLING, ids=lambda tab: tab.__name__)
def test_a_page_scrolls_by_keyboard(qtbot, kind, page):
    tab = kind()
    qtbot.addWidget(tab)
    tab.resize(400, 60)
    tab.show()
    tab.show_page(page)
    QApplication.processEvents()
    bar = tab._scroll.verticalScrollBar()
    qtbot.keyClick(tab._scroll, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(tab._scroll, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_new_language_is_told_at_once(tab, page):
    tab.show_page(page)
    before = texts(tab)
    QApplication.sendEvent(tab, QEvent(QEvent.Type.LanguageChange))
    QApplication.processEvents()
    assert texts(tab) == before


def test_the_next_film_starts_at_the_top(qtbot, page: FilmPage):
    tab = OverviewTab()
    qtbot.addWidget(tab)
    tab.resize(500, 200)
    tab.show()
    tab.show_page(page)
    QApplication.processEvents()
    tab._scroll.verticalScrollBar().setValue(100)
    tab.show_page(page)
    assert tab._scroll.verticalScrollBar().value() == 0


@pytest.mark.parametrize("kind", SCROLLING, ids=lambda tab: tab.__name__)
def test_a_page_follows_the_text_size(qtbot, text_size, kind, page):
    tab = kind()
    qtbot.addWidget(tab)
    tab.resize(980, 400)
    tab.show()
    tab.show_page(page)
    before = tab._scroll.widget().sizeHint().height()
    text_size(200)
    QApplication.processEvents()
    assert tab._scroll.widget().sizeHint().height() > 1.5 * before
