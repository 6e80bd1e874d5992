import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from flee_desktop.ui.reading.reference_table import AWARDS, SOURCE, USES, ReferenceTable, reference_rows
from flee_desktop.ui.tabs.references import ReferencesTab


@pytest.fixture
def tab(qtbot, page):
    widget = ReferencesTab()
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    widget.show()
    widget.show_page(page)
    return widget


@pytest.fixture
def table(tab):
    return tab.findChild(QTableView, "reference_table")


def cells(table, column):
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(qtmodeltester, page):
    model = ReferenceTable()
    model.show_rows(reference_rows(page.dossier))
    qtmodeltester.check(model)


def test_each_reference_says_what_it_stands_behind(table):
    assert cells(table, USES) == [
        "Introduction · Søren Ågård",
        "Running time · Synopsis",
        "Fjord Film Festival",
    ]


def test_a_reference_without_text_says_so(table):
    texts = cells(table, SOURCE)
    assert texts[1] == "No text in the source"
    assert texts[0] == "Holm, Ada. Autumn. 2019. https://example.org/autumn"


def test_its_awards_are_one_click_away(qtbot, tab, table):
    index = table.model().index(2, AWARDS)
    assert index.data() == "1"
    with qtbot.waitSignal(tab.filter_requested) as asked:
        table.clicked.emit(index)
    assert asked.args == ["references:3"]


def test_its_awards_are_one_key_away(qtbot, tab, table):
    tab.show_reference(3)
    with qtbot.waitSignal(tab.filter_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == ["references:3"]


def test_a_reference_without_awards_opens_nothing(qtbot, tab, table):
    with qtbot.assertNotEmitted(tab.filter_requested):
        table.clicked.emit(table.model().index(0, AWARDS))


def test_the_filter_folds_and_a_number_is_a_whole_number(qtbot, tab, table):
    box = tab.filter_box()
    qtbot.keyClicks(box, "agard")
    assert len(cells(table, 0)) == 1
    box.setText("2")
    assert cells(table, 0) == ["2"]


def test_a_reference_that_is_asked_for_is_shown_whatever_the_filter(tab, table):
    tab.filter_box().setText("nothing like it")
    assert cells(table, 0) == []
    tab.show_reference(2)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]


def test_the_list_is_copied_as_plain_lines(tab):
    tab._copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("[1] Holm, Ada.")
    assert lines[1] == "[2]"
