from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from flee_desktop.ui.window_state import WindowState, catalog_key


@pytest.fixture
def settings(qapp):  # noqa: ARG001 - names the file
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings().clear()
    yield QSettings()
    QSettings().clear()


def test_without_settings_there_are_defaults(settings: QSettings) -> None:  # noqa: ARG001
    state = WindowState()
    assert (state.scheme(), state.text_size(), state.tab("k"), state.film("k")) == ("system", 100, "", "")


@pytest.mark.parametrize("nonsense", ["", "purple", "-5", "9999", "\x00", ["a", "b"]])
def test_nonsense_in_the_settings_means_the_defaults(settings: QSettings, nonsense: object) -> None:
    settings.setValue("window/scheme", nonsense)
    settings.setValue("window/text_size", nonsense)
    settings.sync()
    assert (WindowState().scheme(), WindowState().text_size()) == ("system", 100)


def test_what_was_chosen_is_remembered(settings: QSettings) -> None:  # noqa: ARG001
    state = WindowState()
    state.set_scheme("dark")
    state.set_text_size(150)
    state.set_tab("k", "crew")
    state.set_film("k", None)
    again = WindowState()
    assert (again.scheme(), again.text_size(), again.tab("k"), again.film("k")) == (
        "dark",
        150,
        "crew",
        "all",
    )


def test_each_catalog_has_its_own_memory() -> None:
    assert catalog_key(Path("/a.fleecat")) != catalog_key(Path("/b.fleecat"))
