"""The language is chosen in the View menu, and everything in sight speaks it at once."""

import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QTabBar, QWidget

from flee_desktop.ui.language import apply_language
from flee_desktop.ui.locale_text import show_date, show_number
from flee_desktop.ui.tabs import TABS
from flee_desktop.ui.window_state import WindowState

TOOL = runpy.run_path(str(Path(__file__).resolve().parents[2] / "packaging" / "translations.py"))
DANISH = TOOL["read"](TOOL["FOLDER"] / "flee-desktop_da.ts")
# English words that are to be gone: not those that are Danish too, nor the invented film's department.
ENGLISH_ONLY = {text.source for text in DANISH} - {form for forms in DANISH.values() for form in forms}
ENGLISH_ONLY -= {"Production"}


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication):
    yield
    apply_language(qapp, "en")
    QLocale.setDefault(QLocale("C"))


def texts_of(window: QWidget) -> dict[str, str]:
    """Everything a widget says, with where it says it."""
    said = {}
    for widget in (window, *window.findChildren(QWidget)):
        texts = [
            widget.toolTip(),
            widget.accessibleName(),
            widget.windowTitle(),
            widget.accessibleDescription(),
        ]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QMenu):
            texts.append(widget.title())
        said.update({text: f"{type(widget).__name__} {widget.objectName()}" for text in texts if text})
    said.update({action.text(): f"action {action.objectName()}" for action in window.findChildren(QAction)})
    return said


def english_in(window: QWidget) -> dict[str, str]:
    return {place: text for text, place in texts_of(window).items() if text in ENGLISH_ONLY}


def test_everything_in_sight_speaks_the_other_language_at_once(qtbot, window) -> None:
    window.resize(1280, 800)
    for spec in TABS:
        window.content.dossier.show_tab(spec.key)
        qtbot.wait(50)
    window.menus.actions_by_key["language:da"].trigger()
    qtbot.waitUntil(lambda: english_in(window) == {})
    assert {"&Filer", "Priser"} <= set(texts_of(window))
    assert window.films.entries.entry(0).title == "Alle film"
    assert window.findChild(QTabBar, "tabs").tabText(0) == "Overblik"


def test_a_message_in_sight_is_said_again(qtbot, window) -> None:
    assert window.content.messages.message() is not None
    window.menus.actions_by_key["language:da"].trigger()
    qtbot.waitUntil(lambda: english_in(window.content.messages) == {})


def test_english_is_back_after_danish(qtbot, window) -> None:
    before = set(texts_of(window))
    for language in ("da", "en"):
        window.menus.actions_by_key[f"language:{language}"].trigger()
    qtbot.waitUntil(lambda: set(texts_of(window)) == before)


def test_the_language_is_remembered(window) -> None:
    window.menus.actions_by_key["language:da"].trigger()
    assert WindowState().language() == "da"
    assert window.menus.actions_by_key["language:da"].isChecked()


def test_dates_and_numbers_follow(qapp: QApplication) -> None:
    apply_language(qapp, "en")
    assert (show_number(3400000), show_date("2022-01-31")) == ("3,400,000", "Jan 31, 2022")
    apply_language(qapp, "da")
    assert (show_number(3400000), show_date("2022-01-31")) == ("3.400.000", "31. jan. 2022")
    assert show_date("2022-01~") == "ca. jan. 2022"


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [("en", 1, "1 film"), ("en", 2, "2 films"), ("da", 1, "1 film"), ("da", 2, "2 film")],
)
def test_what_is_counted_has_the_right_form(qapp: QApplication, language, count, text) -> None:
    apply_language(qapp, language)
    assert QCoreApplication.translate("FilmHeader", "%n film(s)", "", count) == text
    many = {"en": "%1 of 2 references", "da": "%1 af 2 referencer"}[language]
    assert QCoreApplication.translate("ReferencesTab", "%1 of %n reference(s)", "", 2) == many


def test_qts_own_buttons_follow(qapp: QApplication) -> None:
    apply_language(qapp, "da")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") in ("Annuller", "Annullér", "Afbryd")


@pytest.mark.parametrize(
    ("system", "wanted"), [(["da-DK", "en"], "da"), (["nb-NO", "da"], "da"), (["de-DE"], "en"), ([], "en")]
)
def test_the_systems_language_is_the_first_of_the_users_that_is_shipped(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system, wanted
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: system)
    apply_language(qapp, "system")
    assert QCoreApplication.translate("Tabs", "Awards") == {"da": "Priser", "en": "Awards"}[wanted]
