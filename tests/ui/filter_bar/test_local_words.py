"""The filter box takes the words of the interface's language."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.ui.filter_bar.completion import completion
from flee_desktop.ui.filter_bar.hint_line import hint_text
from flee_desktop.ui.filter_bar.local_words import local_words
from flee_desktop.ui.language import apply_language


@pytest.fixture
def danish(qapp: QApplication):
    apply_language(qapp, "da")
    yield
    apply_language(qapp, "en")
    QLocale.setDefault(QLocale("C"))


@pytest.mark.usefixtures("danish")
@pytest.mark.parametrize("word", ["vundet", "nomineret", "runner-up", "shortlistet", "ikke"])
def test_danish_words_are_understood(word: str) -> None:
    assert parse_filter(f"resultat:{word} år:2021 har:note er:delt", local_words()).ok


@pytest.mark.usefixtures("danish")
def test_the_example_in_the_box_is_understood(user: AwardsUser) -> None:
    example = user.page.bar.box.placeholderText().partition("f.eks. ")[2]
    assert example
    parsed = parse_filter(example, local_words())
    assert parsed.ok
    assert parsed.hints == ()


@pytest.mark.usefixtures("danish")
def test_danish_words_are_completed() -> None:
    assert completion("kate", local_words()) == "gori:"
    assert completion("resultat:vu", local_words()) == "ndet"
    assert completion("vund", local_words()) == ""


@pytest.mark.usefixtures("danish")
def test_hints_are_danish() -> None:
    (hint,) = parse_filter("date:snart").hints
    assert hint_text(hint) == "»snart« er ikke en dato. Skriv den som 2022, 2022-01 eller 2022-01-31."


def test_what_was_typed_in_danish_is_kept_in_english_when_the_language_changes(
    user: AwardsUser, qapp: QApplication, qtbot: QtBot
) -> None:
    apply_language(qapp, "da")
    try:
        qtbot.waitUntil(lambda: "Filtrér" in user.page.bar.box.placeholderText())
        user.page.set_filter_text("resultat:vundet")
        assert user.page.bar.english_text_in_force == "result:won"
    finally:
        apply_language(qapp, "en")
        QLocale.setDefault(QLocale("C"))
    qtbot.waitUntil(lambda: user.page.filter_text() == "result:won")
