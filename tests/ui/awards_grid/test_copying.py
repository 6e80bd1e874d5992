"""Awards on the clipboard."""

import html
from collections.abc import Callable
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.ui.awards_grid.conftest import AwardsUser

from flee_desktop.ui.awards_grid.copying import clean, html_lines, html_table

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.text(max_size=12), min_size=width, max_size=width), min_size=1, max_size=5
    )
)


class Tables(HTMLParser):
    """Reads tables back, as a word processor does."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self.tags: set[str] = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1] and self.get_starttag_text() in ("<td>", "<th>"):
            self.rows[-1][-1] += data


def copied(user: AwardsUser, qtbot: QtBot, *modifiers: Qt.KeyboardModifier) -> tuple[list[list[str]], str]:
    QGuiApplication.clipboard().clear()
    user.press(Qt.Key.Key_C, CTRL, *modifiers)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    data = QGuiApplication.clipboard().mimeData()
    return [line.split("\t") for line in data.text().splitlines()], data.html()


def test_rows_are_copied_whole_with_the_columns_and_in_the_order_shown(
    user: AwardsUser, qtbot: QtBot
) -> None:
    user.click_heading("category")
    user.page.columns_layout.show("note", False)
    user.go_to(0, "date")
    user.press(Qt.Key.Key_Down, SHIFT)
    lines, _ = copied(user, qtbot)
    assert lines == [
        ["Fjord Film Festival", "2019-06-14", "Audience Award", "Høst", "Runner-up", ""],
        ["Academy of Quiet Pictures", "2020-01", "Best Director", "Søren Ågård", "Nominated", ""],
    ]


def test_with_shift_the_headings_come_too(user: AwardsUser, qtbot: QtBot) -> None:
    user.go_to(0, "date")
    lines, table = copied(user, qtbot, SHIFT)
    assert lines[0] == ["Award body", "Date", "Category", "Recipients", "Result", "Note", "References"]
    assert "<th>Award body</th>" in table
    assert Tables(table).rows[1][0] == "Fjord Film Festival"


def test_the_page_tells_what_was_copied(user: AwardsUser, qtbot: QtBot) -> None:
    user.go_to(0, "date")
    with qtbot.waitSignal(user.page.message) as told:
        user.press(Qt.Key.Key_C, CTRL)
    assert told.args == ["Copied 1 award"]


def test_without_a_row_nothing_is_copied(new_user: Callable[..., AwardsUser], qtbot: QtBot) -> None:
    user = new_user()
    QGuiApplication.clipboard().setText("kept")
    user.press(Qt.Key.Key_C, CTRL)
    qtbot.wait(50)
    assert QGuiApplication.clipboard().text() == "kept"


@given(TABLES)
def test_no_cell_can_look_like_two_or_like_another_row(cells: list[list[str]]) -> None:
    assert not any(set("\t\n") & set(clean(cell)) for row in cells for cell in row)


@given(TABLES)
def test_data_is_never_markup(cells: list[list[str]]) -> None:
    table = html_table((), html_lines(cells))
    assert Tables(table).tags == {"meta", "table", "tbody", "tr", "td"}
    assert all(html.escape(cell) in table for row in cells for cell in row)


def test_a_formula_is_copied_as_the_text_it_is() -> None:
    assert clean("=1+1") == "'=1+1"
