"""Merging and renaming names: every use follows, and protected people are not merged lightly."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView
from tests.ui.editing.real_catalog import catalog, flee_file

from flee_desktop.domain.authorities import AuthorityKind
from flee_desktop.domain.errors import UserError
from flee_desktop.operations.authorities import list_authorities
from flee_desktop.ui.changing import CatalogChange
from flee_desktop.ui.editing.names_dialog import NamesDialog

__all__ = ["catalog", "flee_file"]

_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class Namer:
    """Drives the dialog over a catalog that changes at once."""

    def __init__(self, catalog, background, qtbot) -> None:
        self.catalog = catalog
        self.messages: list[str] = []
        self._qtbot = qtbot
        self.dialog = NamesDialog(background, lambda: catalog, self._make)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.wait_for(lambda names: len(names) > 5)

    def _make(self, change: CatalogChange) -> None:
        try:
            changes = change.act(self.catalog, None)
        except UserError as error:
            change.failed(error)
        else:
            self.messages.append(change.message(changes).text)
            self.dialog.read()

    def find(self, kind: str, name: str) -> object:
        return self.dialog.findChild(kind, name)

    def names(self) -> list[str]:
        model = self.dialog.findChild(QTableView).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def wait_for(self, holds) -> None:
        self._qtbot.waitUntil(lambda: holds(self.names()))

    def search(self, text: str) -> None:
        self._qtbot.keyClicks(self.find(QLineEdit, "search"), text)

    def select(self, *names: str) -> None:
        table = self.dialog.findChild(QTableView)
        table.clearSelection()
        for name in names:
            row = self.names().index(name)
            table.selectionModel().select(table.model().index(row, 0), _ROWS)

    def click(self, name: str) -> None:
        self._qtbot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def said(self) -> str:
        return self.find(QLabel, "said").text()


@pytest.fixture
def namer(catalog, background, qtbot) -> Namer:
    return Namer(catalog, background, qtbot)


def uses(catalog, name: str, kind: AuthorityKind = AuthorityKind.PERSON) -> int:
    return next((each.uses for each in list_authorities(catalog, kind) if each.name == name), 0)


def test_names_are_found_by_their_words(namer: Namer) -> None:
    namer.search("ras jon")
    namer.wait_for(lambda names: names == ["Jonas Poher Rasmussen"])


def test_several_names_become_the_one_that_is_kept(namer: Namer, catalog) -> None:
    before = uses(catalog, "Riz Ahmed") + uses(catalog, "Uno Helmersson")
    namer.select("Riz Ahmed", "Uno Helmersson")
    kept = namer.find(QComboBox, "kept")
    kept.setCurrentIndex(next(n for n in range(2) if kept.itemText(n).startswith("Uno")))
    namer.click("merge")
    namer.wait_for(lambda names: "Riz Ahmed" not in names)
    assert uses(catalog, "Uno Helmersson") == before
    assert namer.messages == ["Merged 2 names into Uno Helmersson."]


def test_the_name_that_is_used_most_is_kept_unless_another_is_chosen(namer: Namer) -> None:
    namer.select("Riz Ahmed", "Jonas Poher Rasmussen")
    assert namer.find(QComboBox, "kept").currentText().startswith("Jonas Poher Rasmussen")


def test_one_name_is_renamed_and_keeps_the_old_one_as_another(namer: Namer, catalog) -> None:
    namer.select("Riz Ahmed")
    box = namer.find(QLineEdit, "name")
    assert box.text() == "Riz Ahmed"
    box.setText("Rizwan Ahmed")
    namer.click("rename")
    namer.wait_for(lambda names: "Rizwan Ahmed" in names)
    renamed = next(
        each for each in list_authorities(catalog, AuthorityKind.PERSON) if each.name == "Rizwan Ahmed"
    )
    assert "Riz Ahmed" in renamed.aliases


def test_a_name_that_is_taken_is_refused_with_what_to_do(namer: Namer) -> None:
    namer.select("Riz Ahmed")
    namer.find(QLineEdit, "name").setText("Uno Helmersson")
    namer.click("rename")
    assert "merge the two instead" in namer.said()
    assert namer.find(QLineEdit, "name").text() == "Uno Helmersson"


def test_a_protected_person_is_merged_only_when_the_user_insists(namer: Namer, catalog) -> None:
    namer.select("Amin Nawabi", "Riz Ahmed")
    namer.click("merge")
    assert "is protected" in namer.said()
    assert uses(catalog, "Riz Ahmed") > 0
    assert namer.find(QPushButton, "insist").isVisible()
    namer.click("insist")
    namer.wait_for(lambda names: "Riz Ahmed" not in names)


def test_choosing_others_takes_the_warning_back(namer: Namer) -> None:
    namer.select("Amin Nawabi", "Riz Ahmed")
    namer.click("merge")
    namer.select("Riz Ahmed")
    assert not namer.find(QPushButton, "insist").isVisible()
    assert namer.said() == ""


def test_award_bodies_and_categories_are_listed_too(namer: Namer) -> None:
    namer.find(QComboBox, "kind").setCurrentIndex(2)
    namer.wait_for(lambda names: "Sundance Film Festival" in names)
    namer.find(QComboBox, "kind").setCurrentIndex(3)
    namer.wait_for(lambda names: "World Cinema Documentary Competition" in names)
    assert not namer.dialog.findChild(QTableView).isColumnHidden(2)


def test_nothing_can_be_done_before_a_name_is_selected(namer: Namer) -> None:
    assert not any(namer.find(QPushButton, name).isEnabled() for name in ("merge", "rename"))
