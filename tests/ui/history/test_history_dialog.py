"""The history shows who did what and when, and steps to any point of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.real_window import awards_page, make_flee, open_window, settle, until

from flee_desktop.domain.changes import History, Step
from flee_desktop.domain.nomination_edit import NominationValues
from flee_desktop.operations import edit_nominations
from flee_desktop.ui.changing import CatalogChange
from flee_desktop.ui.history.history_dialog import HistoryDialog
from flee_desktop.ui.history.history_model import ROWS, WHAT, WHEN, WHO, HistoryModel, shown_time
from flee_desktop.ui.main_window import MainWindow


@pytest.fixture
def flee(qtbot, qapp: QApplication, tmp_path: Path):
    with open_window(qapp, qtbot, make_flee(tmp_path / "flee.fleecat")) as window:
        yield window


def write_notes(window: MainWindow, qtbot, *notes: str) -> None:
    for text in notes:
        values = NominationValues(note=text)
        with qtbot.waitSignal(window.contents.changing.changed):
            window.contents.changing.make(
                CatalogChange(
                    act=lambda catalog, _job, values=values, text=text: edit_nominations.edit_nominations(
                        catalog, [1], values, f"Note {text}"
                    )
                )
            )


def open_history(window: MainWindow, qtbot) -> HistoryDialog:
    window.menus.actions_by_key["history"].trigger()
    dialog = window.findChild(HistoryDialog)
    until(qtbot, lambda: dialog.model.rowCount() > 1)
    return dialog


def steps(dialog: HistoryDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, WHAT).data() for row in range(model.rowCount())]


def choose(dialog: HistoryDialog, row: int) -> None:
    dialog.table.setCurrentIndex(dialog.model.index(row, WHAT))


def test_the_steps_are_listed_with_the_latest_on_top(flee: MainWindow, qtbot) -> None:
    write_notes(flee, qtbot, "one", "two")
    dialog = open_history(flee, qtbot)
    assert steps(dialog) == ["Note two (now)", "Note one", "Before all of these steps"]
    assert dialog.table.currentIndex().row() == 0
    assert not dialog.go.isEnabled()


def test_going_back_undoes_what_came_later_and_forward_redoes_it(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    write_notes(flee, qtbot, "one", "two", "three")
    dialog = open_history(flee, qtbot)
    choose(dialog, 2)
    assert dialog.go.text().replace("&", "") == "Go back to here"
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: steps(dialog)[:3] == ["Note three (undone)", "Note two (undone)", "Note one (now)"])
    until(qtbot, lambda: page.is_settled and page.model.written(0, "note") == "one")
    assert dialog.table.currentIndex().row() == 2
    choose(dialog, 0)
    assert dialog.go.text().replace("&", "") == "Go forward to here"
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: steps(dialog)[0] == "Note three (now)")
    until(qtbot, lambda: page.is_settled and page.model.written(0, "note") == "three")


def test_one_can_go_back_to_before_everything(flee: MainWindow, qtbot) -> None:
    page = awards_page(flee, qtbot)
    before = page.model.written(0, "note")
    write_notes(flee, qtbot, "one")
    until(qtbot, lambda: page.is_settled and page.model.written(0, "note") == "one")
    dialog = open_history(flee, qtbot)
    choose(dialog, dialog.model.rowCount() - 1)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: steps(dialog)[-1] == "Before all of these steps (now)")
    settle(flee, qtbot)
    assert page.model.written(0, "note") == before


def test_what_is_undone_looks_so_and_what_is_now_stands_out(flee: MainWindow, qtbot) -> None:
    write_notes(flee, qtbot, "one", "two")
    dialog = open_history(flee, qtbot)
    flee.menus.actions_by_key["undo"].trigger()
    until(qtbot, lambda: steps(dialog)[0] == "Note two (undone)")
    undone, now = (dialog.model.index(row, WHAT) for row in (0, 1))
    assert undone.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert now.data(Qt.ItemDataRole.ForegroundRole) is None
    assert now.data(Qt.ItemDataRole.FontRole).bold()
    assert undone.data(Qt.ItemDataRole.FontRole) is None


def test_asking_for_it_twice_shows_one(flee: MainWindow, qtbot) -> None:
    write_notes(flee, qtbot, "one")
    open_history(flee, qtbot)
    open_history(flee, qtbot)
    assert len(flee.findChildren(HistoryDialog)) == 1


def test_every_part_has_a_name(flee: MainWindow, qtbot) -> None:
    write_notes(flee, qtbot, "one")
    dialog = open_history(flee, qtbot)
    assert dialog.accessibleName() == dialog.windowTitle() == "History"
    assert dialog.table.accessibleName()
    spoken = [
        dialog.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(dialog.model.rowCount())
        for column in (WHAT, WHEN, WHO, ROWS)
    ]
    assert all(spoken)


def test_it_follows_the_language(flee: MainWindow, qtbot) -> None:
    write_notes(flee, qtbot, "one")
    dialog = open_history(flee, qtbot)
    flee.menus.actions_by_key["language:da"].trigger()
    try:
        until(qtbot, lambda: dialog.windowTitle() == "Historik")
        assert steps(dialog)[0] == "Note one (nu)"
        assert dialog.model.headerData(WHAT, Qt.Orientation.Horizontal) == "Trin"
    finally:
        flee.menus.actions_by_key["language:en"].trigger()
        until(qtbot, lambda: dialog.windowTitle() == "History")


def history(*undone: bool, dropped: int = 0) -> History:
    found = (
        Step(id=place, label=f"Step {place}", made_at="2026-11-25T08:30:00+00:00", author="ida@north",
             program_version="1", undone=each, rows=1_200 * place, size=1)
        for place, each in enumerate(undone, start=1)
    )  # fmt: skip
    return History(steps=tuple(found), dropped=dropped, most_steps=1_000, most_bytes=200_000_000)


def test_a_step_says_who_when_and_how_much(qapp) -> None:  # noqa: ARG001 - texts need the application
    model = HistoryModel()
    model.show(history(False, True))
    who, rows = (model.index(0, column).data() for column in (WHO, ROWS))
    assert (who, rows) == ("ida@north", QLocale().toString(2_400))
    assert model.index(0, WHEN).data() == shown_time("2026-11-25T08:30:00+00:00")
    assert [model.is_undone(row) for row in range(3)] == [True, False, False]
    assert model.latest_row() == 1


def test_a_time_that_is_none_is_shown_as_it_stands() -> None:
    assert shown_time("some day") == "some day"


def test_the_bound_is_said_and_what_was_forgotten(
    flee: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flee_desktop.ui import catalog_requests

    monkeypatch.setattr(catalog_requests, "read_history", lambda _handle: history(False, dropped=12))
    dialog = open_history(flee, qtbot)
    text = dialog.findChild(QLabel, "history_bound").text()
    assert text == (
        "The latest 1,000 steps are kept, as long as they take no more than 200 MB. "
        "12 older steps were forgotten."
    )
