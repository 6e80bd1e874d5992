"""The About box names what the program is made of, and an installed one shows every license."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from flee_desktop import paths
from flee_desktop.ui.about import AboutDialog

CHECKOUT = Path(__file__).resolve().parents[2]
NOTICE = "Qt 6.11.3 as published by The Qt Company\n"


def shown(qtbot: QtBot) -> AboutDialog:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def buttons(dialog: QDialog) -> dict[str, QPushButton]:
    return {button.text().replace("&", ""): button for button in dialog.findChildren(QPushButton)}


def test_it_names_every_library_that_the_program_needs(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel)).lower()
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[<>=]", text)[0].lower() for text in project["dependencies"]}
    assert [name for name in names if name.removesuffix("-essentials") not in said] == []


def test_an_installed_program_shows_its_licenses_and_where_the_sources_are(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "NOTICE.txt").write_text(NOTICE, encoding="utf-8")
    monkeypatch.setattr(paths, "licenses", lambda: tmp_path)
    dialog = shown(qtbot)
    buttons(dialog)["Licenses and sources"].click()
    (notice,) = dialog.findChildren(QDialog)
    text = notice.findChild(QPlainTextEdit)
    assert text is not None
    assert text.toPlainText() == NOTICE
    assert text.isReadOnly()


def test_a_checkout_has_no_button_that_leads_nowhere(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    assert buttons(dialog).keys() == {"Close"}
