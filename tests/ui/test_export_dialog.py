"""The export dialog: what it offers, previews, writes, and says when it cannot."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser, new_user, settings, user

from flee_desktop.ui.background import Background
from flee_desktop.ui.export_dialog import ExportDialog
from flee_desktop.ui.exporting import done_message, open_export
from flee_desktop.ui.language import apply_language
from flee_desktop.ui.message_bar import MessageBar

__all__ = ["new_user", "settings", "user"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")

HEADINGS = ["Award body", "Date", "Category", "Recipients", "Result", "Note", "References"]


class ExportUser:
    """Drives a dialog."""

    def __init__(self, dialog: ExportDialog, qtbot: QtBot) -> None:
        self.dialog = dialog
        self._qtbot = qtbot

    def preview(self) -> str:
        box = self.dialog.findChild(QPlainTextEdit, "exportPreview")
        self._qtbot.waitUntil(lambda: bool(box.toPlainText()))
        self._qtbot.wait(30)
        return box.toPlainText()

    def button(self) -> QPushButton:
        return self.dialog.findChild(QPushButton, "exportButton")

    def command(self) -> str:
        return self.dialog.findChild(QLineEdit, "exportCommand").text()

    def click(self, name: str) -> None:
        self.dialog.findChild(QAbstractButton, name).click()

    def choose_format(self, key: str) -> None:
        box = self.dialog.findChild(QComboBox, "exportFormat")
        box.setCurrentIndex(box.findData(key))

    def uncheck_column(self, label: str) -> None:
        columns = self.dialog.findChild(QListWidget, "exportColumns")
        columns.findItems(label, Qt.MatchFlag.MatchExactly)[0].setCheckState(Qt.CheckState.Unchecked)

    def export_to(self, path: Path) -> None:
        self.button().click()
        asking = self.dialog.findChild(QFileDialog)
        asking.fileSelected.emit(str(path))
        asking.close()


@pytest.fixture
def opened(background: Background, qtbot: QtBot) -> Callable[[AwardsUser], ExportUser]:
    def open_for(user: AwardsUser) -> ExportUser:
        snapshot = user.page.current_export()
        assert snapshot is not None
        dialog = ExportDialog(background, snapshot, user.page)
        dialog.show()
        return ExportUser(dialog, qtbot)

    return open_for


Opened = Callable[[AwardsUser], ExportUser]


def read_csv(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))


def test_what_is_written_is_what_the_grid_shows(
    user: AwardsUser, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    user.type("result:won")
    user.click_heading("category")
    user.click_heading("category")
    user.page.columns_layout.show("note", False)
    user.page.table.headings.moveSection(user.page.table.headings.visualIndex(5), 0)
    export = opened(user)
    with qtbot.waitSignal(export.dialog.exported) as done:
        export.export_to(tmp_path / "won.csv")
    assert done.args == [tmp_path / "won.csv", 2]
    assert read_csv(tmp_path / "won.csv") == [
        ["Result", "Award body", "Date", "Category", "Recipients", "References"],
        ["Won", "Academy of Quiet Pictures", "2020-01", "Best Score", "Zoë Brontë; Émile d’Or", ""],
        ["Won", "Fjord Film Festival", "2019-06-14", "Best Feature", "Høst", "3"],
    ]


def test_the_preview_is_the_beginning_of_the_file(
    user: AwardsUser, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    export = opened(user)
    before = export.preview()
    with qtbot.waitSignal(export.dialog.exported):
        export.export_to(tmp_path / "all.csv")
    assert (tmp_path / "all.csv").read_text(encoding="utf-8").startswith(before)


def test_the_button_says_how_many_awards(user: AwardsUser, opened: Opened) -> None:
    user.type("result:won")
    user.go_to(0, "body")
    export = opened(user)
    seen = [export.button().text()]
    for rows in ("rows_selected", "rows_all"):
        export.click(rows)
        seen.append(export.button().text())
    assert seen == ["Export 2 awards", "Export 1 award", "Export 5 awards"]


@pytest.mark.parametrize(("rows", "count"), [("rows_filtered", 2), ("rows_selected", 1), ("rows_all", 5)])
def test_the_rows_chosen_are_the_rows_written(
    user: AwardsUser, opened: Opened, qtbot: QtBot, tmp_path: Path, rows: str, count: int
) -> None:
    user.type("result:won")
    user.go_to(1, "body")
    export = opened(user)
    export.click(rows)
    with qtbot.waitSignal(export.dialog.exported) as done:
        export.export_to(tmp_path / "x.csv")
    assert done.args[1] == count
    assert len(read_csv(tmp_path / "x.csv")) == count + 1


def test_nothing_selected_cannot_be_exported(user: AwardsUser, opened: Opened) -> None:
    assert not opened(user).dialog.findChild(QWidget, "rows_selected").isEnabled()


def test_a_column_can_be_left_out_and_none_is_not_enough(user: AwardsUser, opened: Opened) -> None:
    export = opened(user)
    export.uncheck_column("Note")
    assert "--columns body,date,category,recipients,result,references" in export.command()
    for label in HEADINGS:
        export.uncheck_column(label)
    assert not export.button().isEnabled()


def test_the_command_line_names_film_filter_sort_and_format(user: AwardsUser, opened: Opened) -> None:
    user.type("result:won fjord")
    user.click_heading("date")
    user.click_heading("date")
    export = opened(user)
    export.choose_format("tsv")
    assert export.command().startswith(
        "flee-desktop awards --film Autumn --where 'result:won fjord' --sort=-date"
    )
    assert "--format tsv" in export.command()


def test_json_has_no_use_for_options_of_tables(user: AwardsUser, opened: Opened, qtbot: QtBot) -> None:
    export = opened(user)
    export.choose_format("json")
    qtbot.waitUntil(lambda: export.preview().startswith("["))
    assert len(json.loads(export.preview())) == 5
    assert not export.dialog.findChild(QCheckBox, "protectFormulas").isEnabled()


def test_dates_can_be_written_as_they_are_shown(user: AwardsUser, opened: Opened, qtbot: QtBot) -> None:
    export = opened(user)
    export.click("localDates")
    qtbot.waitUntil(lambda: "Jan 2020" in export.preview())


def test_a_full_or_forbidden_place_is_told_and_every_choice_kept(
    user: AwardsUser, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    export = opened(user)
    export.choose_format("tsv")
    export.export_to(tmp_path / "no such folder" / "x.tsv")
    problem = export.dialog.findChild(QLabel, "exportProblem")
    qtbot.waitUntil(problem.isVisible)
    assert "the folder does not exist" in problem.text()
    assert export.dialog.isVisible()
    assert export.button().isEnabled()
    assert export.dialog.focusWidget() is export.button()  # Enter tries again
    assert export.dialog.findChild(QComboBox, "exportFormat").currentData() == "tsv"


def test_the_format_is_remembered(user: AwardsUser, opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    first = opened(user)
    first.choose_format("json")
    with qtbot.waitSignal(first.dialog.exported):
        first.export_to(tmp_path / "x.json")
    assert opened(user).dialog.findChild(QComboBox, "exportFormat").currentData() == "json"


def test_success_is_told_where_messages_are(
    user: AwardsUser, background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    messages = MessageBar()
    qtbot.addWidget(messages)
    snapshot = user.page.current_export()
    assert snapshot is not None
    export = ExportUser(open_export(background, snapshot, messages, user.page), qtbot)
    export.export_to(tmp_path / "x.csv")
    qtbot.waitUntil(lambda: messages.message() is not None)
    assert messages.message().text == "Exported 5 awards to x.csv"
    assert [label for label, _ in done_message(tmp_path, 1).actions] == ["Open", "Show in folder"]


def test_everything_that_takes_the_focus_has_a_name(user: AwardsUser, opened: Opened) -> None:
    nameless = [
        child.objectName() or type(child).__name__
        for child in opened(user).dialog.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and child.isVisible()
        and not (child.accessibleName() or getattr(child, "text", str)())
    ]
    assert nameless == []


def test_what_the_command_line_cannot_do_is_said(user: AwardsUser, opened: Opened) -> None:
    user.go_to(0, "body")
    export = opened(user)
    export.click("localDates")
    assert any("ISO dates" in label.text() for label in export.dialog.findChildren(QLabel))
    export.click("rows_selected")
    assert export.command() == ""


def test_a_columns_box_is_clicked_or_toggled_with_space(
    user: AwardsUser, opened: Opened, qtbot: QtBot
) -> None:
    export = opened(user)
    columns = export.dialog.findChild(QListWidget, "exportColumns")
    box = columns.visualItemRect(columns.item(0)).topLeft() + QPoint(10, 12)
    qtbot.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert columns.item(0).checkState() == Qt.CheckState.Unchecked
    columns.setCurrentRow(1)
    qtbot.keyClick(columns, Qt.Key.Key_Space)
    assert "--columns category," in export.command()


def test_headings_follow_the_language_unless_told_otherwise(
    user: AwardsUser, opened: Opened, qapp: QApplication
) -> None:
    apply_language(qapp, "da")
    try:
        export = opened(user)
        assert export.preview().startswith("Prisuddeler,Dato,Kategori")
        export.click("localHeadings")
        assert export.preview().startswith("Award body,Date,Category")
    finally:
        apply_language(qapp, "en")


def test_english_headings_are_no_question_in_english(user: AwardsUser, opened: Opened) -> None:
    assert opened(user).dialog.findChild(QAbstractButton, "localHeadings").isHidden()
