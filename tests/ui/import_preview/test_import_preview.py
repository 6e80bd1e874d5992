"""The preview of an import, driven as a user does: nothing goes in before its button is pressed."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTabWidget,
)

from flee_desktop.operations.films import list_films, read_film_page
from flee_desktop.operations.make_catalog import make_catalog
from flee_desktop.ui.background import Background
from flee_desktop.ui.import_preview.dialog import ImportPreview
from flee_desktop.ui.import_preview.plan_model import FIRST, STATE
from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.preparing import prepare_application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_PATIENCE = 30_000  # milliseconds, of a machine with other work
GULLS = {
    "dossier": "film",
    "title": "Gulls",
    "year": 2019,
    "running_time": 95,
    "nominations": [
        {"award_body": "Harbor Awards", "category": "Best Film", "result": "Won", "date": "2019-05"},
        {
            "award_body": "Harbor Awards",
            "category": "Best Actor",
            "result": "Nominated",
            "date": "2019-05",
            "recipients": [{"name": "Bo Lund"}],
            "remarks": [{"field": "recipients", "kind": "unsure", "text": "a second reading was close"}],
        },
    ],
}
TABLE = "Titel;År;Pris;Kategori;Modtagere;Resultat\nMåger;2019;Havnens pris;Bedste film;Søren Ærø;Vandt\n"


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    path = tmp_path / "mine.fleecat"
    make_catalog(path, ())
    QSettings().clear()
    opened = MainWindow(Background(), prepare_application(qapp))
    qtbot.addWidget(opened)
    opened.show()
    with qtbot.waitSignal(opened.session.columns_read, timeout=_PATIENCE):
        opened.open_catalog(path)
    yield opened
    opened.close()


def settle(window, qtbot):
    """Wait until nothing is asked of the worker any more."""
    for _turn in range(2):
        qtbot.waitUntil(window.background.idle, timeout=_PATIENCE)
        qtbot.wait(1)


@pytest.fixture
def gulls(tmp_path):
    return write(tmp_path, GULLS)


def write(folder, film):
    path = folder / "gulls.json"
    path.write_text(json.dumps(film), encoding="utf-8")
    return path


def drop(window, *files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, buttons, keys = QPointF(300, 200), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, entering)
    QApplication.sendEvent(window, QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, keys))


def paste(window, **formats):
    data = QMimeData()
    if "html" in formats:
        data.setHtml(formats["html"])
    data.setText(formats.get("text", ""))
    QApplication.clipboard().setMimeData(data)
    window.menus.actions_by_key["paste_import"].trigger()


def preview(window, qtbot):
    settle(window, qtbot)
    return window.findChild(ImportPreview)


def button(dialog):
    return dialog.findChild(QPushButton, "importButton")


def status(dialog):
    return dialog.findChild(QLabel, "importStatus").text()


def shown(dialog):
    model = dialog.plan.model
    texts = (
        [model.index(row, column).data() or "" for column in (STATE, FIRST, FIRST + 2)]
        for row in range(model.rowCount())
    )
    return [" | ".join(each) for each in texts]


def go(window, qtbot, dialog):
    button(dialog).click()
    settle(window, qtbot)


def films(window):
    catalog = window.session.catalog.handle
    return [read_film_page(catalog, each.id).dossier for each in list_films(catalog)]


# -- what it shows ----------------------------------------------------------------------------------------


def test_dropped_files_are_shown_and_nothing_goes_in_before_the_button_is_pressed(window, qtbot, gulls):
    drop(window, gulls)
    dialog = preview(window, qtbot)
    assert shown(dialog) == [
        "New | Film | ",
        "New | Harbor Awards | Best Film",
        "New | Harbor Awards | Best Actor",
    ]
    assert button(dialog).text() == "Import 3"
    assert films(window) == []
    dialog.reject()
    settle(window, qtbot)
    assert films(window) == []


def test_the_button_imports_that_and_the_message_undoes_it(window, qtbot, gulls):
    drop(window, gulls)
    go(window, qtbot, preview(window, qtbot))
    message = window.content.messages.message()
    assert message.text == "Imported 2 awards into 1 film."
    assert [len(film.nominations) for film in films(window)] == [2]
    assert window.findChild(ImportPreview) is None or not window.findChild(ImportPreview).isVisible()
    show, undo = message.actions
    assert show[0] == "Show"
    show[1]()
    settle(window, qtbot)
    assert window.content.awards_page() is not None
    undo[1]()
    settle(window, qtbot)
    assert films(window) == []


def test_the_same_file_again_has_nothing_to_import(window, qtbot, gulls):
    drop(window, gulls)
    go(window, qtbot, preview(window, qtbot))
    drop(window, gulls)
    dialogs = [each for each in window.findChildren(ImportPreview) if each.isVisible()]
    settle(window, qtbot)
    assert [not button(each).isEnabled() for each in dialogs] == [True]
    assert "imported before" in status(dialogs[0])
    dialogs[0].reject()


def test_old_and_new_values_stand_beside_each_other(window, qtbot, gulls, tmp_path):
    drop(window, gulls)
    go(window, qtbot, preview(window, qtbot))
    newer = json.loads(json.dumps(GULLS))
    newer["running_time"] = 96
    newer["nominations"][1]["result"] = "Won"
    drop(window, write(tmp_path, newer))
    settle(window, qtbot)
    (dialog,) = [each for each in window.findChildren(ImportPreview) if each.isVisible()]
    model = dialog.plan.model
    changed = [model.line(row) for row in range(model.rowCount()) if model.line(row).kind == "update"]
    assert [model.cell(changed[0], 4).old, model.cell(changed[0], 4).new] == ["95", "96"]
    result = model.cell(changed[1], FIRST + 4)
    assert (result.old, result.new) == ("Nominated", "Won")
    assert model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole) == "96 instead of 95"
    go(window, qtbot, dialog)
    assert films(window)[0].running_time == 96


def test_filters_leave_the_rows_they_name_and_count_them(window, qtbot, gulls):
    drop(window, gulls)
    dialog = preview(window, qtbot)
    unsure = dialog.findChild(QPushButton, "show_flagged")
    assert unsure.text() == "Unsure 1"
    unsure.click()
    assert shown(dialog) == ["New | Harbor Awards | Best Actor"]
    dialog.plan.table.setCurrentIndex(dialog.plan.model.index(0, FIRST))
    assert "a second reading was close" in dialog.findChild(QPlainTextEdit, "planDetail").toPlainText()
    dialog.reject()


# -- decisions and corrections ----------------------------------------------------------------------------


def test_a_row_that_is_unchecked_stays_out(window, qtbot, gulls):
    drop(window, gulls)
    dialog = preview(window, qtbot)
    table = dialog.plan.table
    table.setCurrentIndex(dialog.plan.model.index(1, STATE))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert button(dialog).text() == "Import 2"
    go(window, qtbot, dialog)
    assert [row.category for row in films(window)[0].nominations] == ["Best Actor"]


def test_a_corrected_cell_goes_in_as_it_was_corrected(window, qtbot, gulls):
    drop(window, gulls)
    dialog = preview(window, qtbot)
    model = dialog.plan.model
    model.setData(model.index(2, FIRST + 2), "Best Lead")
    settle(window, qtbot)
    model.setData(model.index(2, FIRST + 4), "2nd place")
    settle(window, qtbot)
    go(window, qtbot, dialog)
    award = films(window)[0].nominations[1]
    assert (award.category, award.result.value, award.rank) == ("Best Lead", "Runner-up", 2)


def test_what_is_no_date_is_refused_and_the_cell_stays(window, qtbot, gulls):
    drop(window, gulls)
    dialog = preview(window, qtbot)
    model = dialog.plan.model
    model.setData(model.index(1, FIRST + 1), "31 Feb 2022")
    settle(window, qtbot)
    assert "is not a date" in status(dialog)
    assert model.line(1).award.date == "2019-05"
    dialog.reject()


# -- how it is read ---------------------------------------------------------------------------------------


def test_an_encoding_is_asked_for_and_never_guessed(window, qtbot, tmp_path):
    source = tmp_path / "priser.csv"
    source.write_bytes(TABLE.encode("cp1252"))
    drop(window, source)
    dialog = preview(window, qtbot)
    assert not button(dialog).isEnabled()
    assert dialog.findChild(QTabWidget, "importPages").currentIndex() == 1
    box = dialog.findChild(QComboBox, "importEncoding")
    assert "År" in box.itemText(box.findData("cp1252"))
    box.setCurrentIndex(box.findData("cp1252"))
    box.activated.emit(box.currentIndex())
    settle(window, qtbot)
    assert button(dialog).text() == "Import 2"
    go(window, qtbot, dialog)
    (film,) = films(window)
    assert (film.title, film.nominations[0].recipients[0].name) == ("Måger", "Søren Ærø")


def test_a_column_read_as_another_field_is_remembered_for_its_labels(window, qtbot, tmp_path):
    source = tmp_path / "films.csv"
    source.write_text("Film,Year,Whim\nGulls,2019,92\nTerns,2020,93\n", encoding="utf-8")
    drop(window, source)
    dialog = preview(window, qtbot)
    columns = dialog.findChild(QTableWidget, "columnsTable")
    box = columns.cellWidget(0, 2)
    assert box.currentData() == ""
    box.setCurrentIndex(box.findData("running time"))
    box.activated.emit(box.currentIndex())
    settle(window, qtbot)
    dialog.reject()
    drop(window, source)
    settle(window, qtbot)
    (dialog,) = [each for each in window.findChildren(ImportPreview) if each.isVisible()]
    go(window, qtbot, dialog)
    assert [film.running_time for film in films(window)] == [92, 93]


# -- pasting ----------------------------------------------------------------------------------------------


def test_cells_of_a_spreadsheet_are_pasted(window, qtbot):
    paste(window, text="Film\tAward\tCategory\tResult\nGulls\tHarbor Awards\tBest Film\tWon\n")
    go(window, qtbot, preview(window, qtbot))
    assert [row.category for row in films(window)[0].nominations] == ["Best Film"]


def test_a_table_of_a_page_is_pasted_with_its_spans(window, qtbot):
    rows = (
        "<tr><th>Award</th><th>Category</th><th>Recipient</th><th>Result</th></tr>"
        "<tr><td rowspan=2>Harbor Awards</td><td>Best Film</td><td>Gulls</td><td>Won</td></tr>"
        "<tr><td>Best Cut</td><td>Bo Lund</td><td>Nominated</td></tr>"
    )
    paste(window, html=f"<table>{rows}</table>", text="Award\tCategory")
    dialog = preview(window, qtbot)
    assert [line.award.award_body for line in map(dialog.plan.model.line, (1, 2))] == ["Harbor Awards"] * 2
    dialog.reject()


def test_an_empty_clipboard_says_so(window):
    paste(window, text="  ")
    assert "clipboard" in window.content.messages.message().text


# -- files that are no sources ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b" ",
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"PK\x03\x04" + bytes(60),
        b"{" * 5_000,
        b"<div>" * 3_000,
        b'"' + b"a,b\n" * 1_000,
        bytes(range(256)) * 20,
    ],
    ids=["blank", "picture", "archive", "nested JSON", "nested page", "open quote", "any bytes"],
)
def test_damaged_and_strange_files_are_told_in_the_preview(window, qtbot, tmp_path, data):
    source = tmp_path / "strange.csv"
    source.write_bytes(data)
    drop(window, source)
    dialog = preview(window, qtbot)
    assert not button(dialog).isEnabled() or dialog.plan.model.rowCount()
    assert dialog.findChild(QTabWidget, "importPages").currentIndex() == 1
    assert films(window) == []
    dialog.reject()
