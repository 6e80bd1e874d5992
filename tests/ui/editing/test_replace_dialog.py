"""Search and replace: what would be changed is seen before it is, and can be left out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from tests.ui.editing.real_catalog import catalog, flee_file

from flee_desktop.domain.errors import FieldError
from flee_desktop.operations.edit_nominations import read_nominations
from flee_desktop.ui.editing import edit_requests
from flee_desktop.ui.editing.replace_dialog import ReplaceDialog, Scope

__all__ = ["catalog", "flee_file"]

ALL = list(range(1, 119))


class Replacer:
    """Drives the dialog."""

    def __init__(self, user, qtbot) -> None:
        self.user = user
        self._qtbot = qtbot
        self.table = user.dialog.findChild(QTableView, "replacements")

    def look_for(self, find: str, replacement: str) -> None:
        self.user.type("find", find)
        self.user.type("replacement", replacement)
        self.wait()

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: "found" in self.count() or "ticked" in self.count())
        self._qtbot.wait(250)
        self._qtbot.waitUntil(lambda: "found" in self.count() or "ticked" in self.count())

    def count(self) -> str:
        return self.user.box("count").text()

    def rows(self) -> list[tuple[str, str]]:
        model = self.table.model()
        return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]

    def untick(self, row: int) -> None:
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model().index(row, 0))
        self._qtbot.keyClick(self.table, Qt.Key.Key_Space)


@pytest.fixture
def replacing(driven, saved, background, catalog, qtbot):
    def open_dialog(scope: Scope = Scope(ALL, []), field: str = "category") -> Replacer:  # noqa: B008 - frozen
        return Replacer(driven(ReplaceDialog(background, catalog, scope, saved, None, field)), qtbot)

    return open_dialog


def test_every_change_is_shown_before_it_is_made(replacing) -> None:
    user = replacing()
    user.look_for("Documentary", "Nonfiction")
    assert user.count() == "37 changes found"
    assert ("World Cinema Documentary Competition", "World Cinema Nonfiction Competition") in user.rows()
    assert all(after == before.replace("Documentary", "Nonfiction") for before, after in user.rows())


def test_a_change_without_a_tick_is_left_out(replacing, saved, catalog) -> None:
    user = replacing()
    user.look_for("Documentary", "Nonfiction")
    left_out = user.rows()[0][0]
    user.untick(0)
    assert user.count() == "36 of 37 changes ticked"
    user.user.click_save()
    (ids, search) = saved.results[0]
    edit_requests.replace_all(catalog, None, ids=ids, search=search, label="Replace")
    texts = [record.category for _key, record in read_nominations(catalog, ALL)]
    assert [text for text in texts if "Documentary" in text] == [left_out]


def test_all_ticks_go_and_come_with_a_button(replacing) -> None:
    user = replacing()
    user.look_for("Documentary", "Nonfiction")
    user.user.box("none").click()
    assert user.count() == "0 of 37 changes ticked"
    assert not user.user.dialog.save_button.isEnabled()
    user.user.box("all").click()
    assert user.count() == "37 changes found"


def test_case_and_whole_texts_can_matter(replacing) -> None:
    user = replacing()
    user.look_for("best documentary", "Best Nonfiction")
    every = len(user.rows())
    user.user.box("whole").click()
    user.wait()
    whole = user.rows()
    assert 0 < len(whole) < every
    assert {before for before, _after in whole} == {"Best Documentary"}
    user.user.box("matchCase").click()
    user.wait()
    assert user.rows() == []


def test_only_the_selected_awards_are_searched_when_several_are(replacing) -> None:
    user = replacing(Scope(ALL, [1, 2, 3]))
    user.look_for("a", "å")
    assert 0 < len(user.rows()) <= 3


def test_recipients_and_notes_are_searched_too(replacing) -> None:
    user = replacing(field="recipients")
    user.look_for("Flee", "Flugt")
    assert ("Flee", "Flugt") in user.rows()


def test_what_cannot_be_kept_is_told_and_the_search_stays(replacing, saved) -> None:
    user = replacing(field="award_body")
    user.look_for("Sundance Film Festival", "")
    user.user.click_save()
    saved.failed(FieldError({"award_body": "An award needs the name of who gives it."}))
    assert user.user.said() == "An award needs the name of who gives it. Nothing was changed."
    assert user.user.box("find").text() == "Sundance Film Festival"


def test_nothing_is_replaced_before_the_awards_were_searched(replacing, saved) -> None:
    user = replacing()
    user.look_for("Documentary", "Nonfiction")
    user.user.type("replacement", "Fact")
    user.user.press(Qt.Key.Key_Return)
    assert saved.results == []


def test_escape_leaves_at_once(replacing) -> None:
    user = replacing()
    user.look_for("Documentary", "x")
    user.user.press(Qt.Key.Key_Escape)
    assert user.user.dialog.isHidden()
