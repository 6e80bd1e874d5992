import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.ui.reading.fact_form import FactForm
from flee_desktop.ui.reading.reference_link import ReferenceLink
from flee_desktop.ui.reading.remark_mark import RemarkMark


@pytest.fixture
def form(qtbot):
    widget = FactForm(print)
    qtbot.addWidget(widget)
    return widget


def test_a_value_is_plain_text_that_can_be_selected(form):
    form.add("Title", "<b>Autumn</b>", detail="<i>detail</i>")
    name, value, detail = form.findChildren(QLabel)
    for label in (name, value, detail):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert value.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_references_and_reasons_stand_beside_the_value(qtbot):
    asked = []
    form = FactForm(asked.append)
    qtbot.addWidget(form)
    remark = Remark("x", RemarkKind.SUSPECT, "Looks wrong.")
    form.add("Date", "2021-01-10", references=(4, 5), remarks=(remark,))
    for link in form.findChildren(ReferenceLink):
        link.click()
    assert asked == [4, 5]
    assert [mark.shown_text() for mark in form.findChildren(RemarkMark)] == ["suspect"]


def test_values_of_two_forms_stand_under_each_other(qtbot):
    places = set()
    for label in ("Type", "Director of photography"):
        form = FactForm(print)
        qtbot.addWidget(form)
        form.add(label, "value", references=(1,))
        form.resize(500, 100)
        form.show()
        value = next(child for child in form.findChildren(QLabel) if child.text() == "value")
        places.add(value.x())
    assert len(places) == 1


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [300, 900])
def test_no_text_is_cut_at_any_size(qtbot, text_size, percent, width):
    text_size(percent)
    form = FactForm(print)
    qtbot.addWidget(form)
    form.add("Director of photography and of lighting", "A rather long value " * 8, detail="More of it " * 12)
    form.resize(width, form.heightForWidth(width))
    form.show()
    QApplication.processEvents()
    for label in form.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_it_reads_from_the_right_where_one_does(form):
    form.add("Title", "Autumn", references=(1,))
    form.resize(400, 60)
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form.show()
    label, value = form.findChildren(QLabel)
    assert label.x() > value.x()


def test_texts_of_a_column_begin_at_the_same_edge_whatever_their_script(qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form = FactForm(print)
    qtbot.addWidget(form)
    form.add("عنوان", "Autumn")
    form.add("Title", "خريف")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for label in form.findChildren(QLabel):
        assert label.alignment() & Qt.AlignmentFlag.AlignRight
        assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
