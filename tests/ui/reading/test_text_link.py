import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip

from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.ui.reading.plain_tooltip import plain_tooltip
from flee_desktop.ui.reading.reference_link import ReferenceLink
from flee_desktop.ui.reading.remark_mark import RemarkMark
from flee_desktop.ui.reading.text_link import TextLink


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_link_is_followed_by_keyboard(qtbot, key):
    link = ReferenceLink(39)
    qtbot.addWidget(link)
    with qtbot.waitSignal(link.requested) as followed:
        qtbot.keyClick(link, key)
    assert followed.args == [39]


def test_an_ampersand_in_a_link_is_no_shortcut(qtbot):
    link = TextLink("R&D <b>films</b>")
    qtbot.addWidget(link)
    assert link.shortcut().isEmpty()
    assert link.accessibleName() == "R&D <b>films</b>"


def test_a_link_is_as_wide_as_its_text(qtbot):
    link = TextLink("[2]")
    qtbot.addWidget(link)
    link.resize(link.sizeHint())
    metrics = link.fontMetrics()
    assert metrics.elidedText("[2]", Qt.TextElideMode.ElideRight, link._text_area().width()) == "[2]"


def test_a_mark_tells_its_reason_to_everyone(qtbot):
    mark = RemarkMark(Remark("countries", RemarkKind.DERIVED, "From the lead: <b>co-production</b>."))
    qtbot.addWidget(mark)
    mark.show()
    assert mark.accessibleDescription() == "From the lead: <b>co-production</b>."
    assert mark.accessibleName() == "derived: why?"
    mark.click()
    assert QToolTip.isVisible()
    assert "&lt;b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_a_tooltip_without_text_is_none():
    assert plain_tooltip("") == ""
