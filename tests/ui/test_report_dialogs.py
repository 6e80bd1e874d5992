"""What was imported, and what looks wrong in a film, are listed with all there is to say of them."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QTableWidget
from tests.ui.real_window import make_flee, open_window, settle

from flee_desktop.ui.report_dialogs import FindingsDialog, ImportsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    with open_window(qapp, qtbot, make_flee(tmp_path / "mine.fleecat")) as opened:
        yield opened


def opened(window, qtbot, key, kind):
    window.menus.actions_by_key[key].trigger()
    settle(window, qtbot)
    return window.findChild(kind)


def texts(dialog, row):
    table = dialog.findChild(QTableWidget, "reportTable")
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_every_import_says_what_came_from_which_file_and_how_it_was_read(window, qtbot):
    dialog = opened(window, qtbot, "imports", ImportsDialog)
    _when, *rest = texts(dialog, 0)
    assert rest[:4] == ["bundled: flee.json", "JSON", "118", "1"]
    detail = dialog.findChild(QPlainTextEdit, "reportDetail").toPlainText()
    assert detail.startswith("File's fingerprint: ")
    dialog.close()


def test_checking_a_film_says_what_looks_wrong_and_what_to_do(window, qtbot):
    dialog = opened(window, qtbot, "check_film", FindingsDialog)
    table = dialog.findChild(QTableWidget, "reportTable")
    rows = [texts(dialog, row) for row in range(table.rowCount())]
    assert any("Feature Feature" in " ".join(row) for row in rows)
    assert all(row[3] for row in rows)
    place = next(at for at, row in enumerate(rows) if "Feature Feature" in " ".join(row))
    table.setCurrentCell(place, 0)
    detail = dialog.findChild(QPlainTextEdit, "reportDetail").toPlainText()
    assert rows[place][2] in detail
    assert rows[place][3] in detail
    dialog.close()


def test_a_film_in_which_nothing_looks_wrong_says_so(window, qtbot):
    dialog = FindingsDialog("Gulls", (), window)
    assert dialog.findChild(QTableWidget, "reportTable").isHidden()
    qtbot.addWidget(dialog)
