"""How cells look."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.domain.results import Result
from flee_desktop.ui.awards_grid.model import COLUMN_OF
from flee_desktop.ui.awards_grid.result_badge import paint_badge
from flee_desktop.ui.theme import Scheme, apply_theme

CANARY = "<b>x</b><img src=x>&amp;"


def badge(result: Result) -> QImage:
    """A badge without its word and its color: what is left must still tell results apart."""
    picture = QImage(120, 28, QImage.Format.Format_ARGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    paint_badge(painter, QRect(0, 0, 120, 28), result, "same word")
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_differ_without_color_and_word(qapp, scheme: Scheme) -> None:
    apply_theme(qapp, scheme)
    shapes = [badge(each) for each in (Result.WON, Result.RUNNER_UP, Result.NOMINATED, Result.SHORTLISTED)]
    assert [first == second for n, first in enumerate(shapes) for second in shapes[:n]] == [False] * 6


def tooltip(user: AwardsUser, row: int, field: str) -> str:
    table = user.page.table
    index = user.page.model.index(row, COLUMN_OF[field])
    center = table.visualRect(index).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, center, table.viewport().mapToGlobal(center))
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(index)
    table.itemDelegate().helpEvent(event, table, option, index)
    return QToolTip.text()


def test_a_cell_that_is_cut_off_has_a_tooltip_with_all_of_it(user: AwardsUser) -> None:
    user.page.table.headings.resizeSection(COLUMN_OF["body"], 60)
    assert "Academy of Quiet Pictures" in tooltip(user, 2, "body")


def test_a_marked_cell_says_why_in_its_tooltip(user: AwardsUser) -> None:
    user.page.model.mark(101, {"body": f"Because {CANARY}"})
    assert "Because &lt;b&gt;x&lt;/b&gt;&lt;img src=x&gt;&amp;amp;" in tooltip(user, 0, "body")


def test_a_cell_that_is_whole_has_no_tooltip(user: AwardsUser, qtbot: QtBot) -> None:
    QToolTip.hideText()
    user.page.table.headings.resizeSection(COLUMN_OF["body"], 400)
    qtbot.waitUntil(lambda: tooltip(user, 0, "body") == "")
