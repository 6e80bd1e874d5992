"""A page over the invented catalog, driven as a user drives it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.ui import invented

from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.search.columns import AwardColumns
from flee_desktop.ui.awards_grid.model import COLUMN_OF
from flee_desktop.ui.awards_grid.page import AwardsPage
from flee_desktop.ui.background import Background
from flee_desktop.ui.saved_filters.filter_history import FilterHistory
from flee_desktop.ui.saved_filters.saved_filters import SavedFilters

NONE = Qt.KeyboardModifier.NoModifier
AUTUMN, WITHOUT_AWARDS = 1, 2


def origin_of(nomination_id: int) -> AwardOrigin:
    if not 101 <= nomination_id <= 100 + len(invented.NOMINATIONS):
        return AwardOrigin("another.txt", None, "", ())
    nomination = invented.NOMINATIONS[nomination_id - 101]
    return AwardOrigin("autumn.txt", nomination.source_line, nomination.source_text, nomination.remarks)


class AwardsUser:
    """What a person does on the page, and what they see."""

    def __init__(self, page: AwardsPage, qtbot: QtBot) -> None:
        self.page = page
        self._qtbot = qtbot

    def type(self, text: str) -> None:
        self.page.focus_filter()
        self._qtbot.keyClick(self.page.bar.box, Qt.Key.Key_Delete)
        self._qtbot.keyClicks(self.page.bar.box, text)
        self.wait()

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = NONE
        for modifier in modifiers:
            held |= modifier
        self._qtbot.keyClick(self.page.table, key, held)

    def wait(self) -> None:
        """Until the last question has its answer."""
        self._qtbot.waitUntil(lambda: self.page.is_settled)

    def click_heading(self, field: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        header = self.page.table.headings
        place = header.sectionViewportPosition(COLUMN_OF[field]) + header.sectionSize(COLUMN_OF[field]) // 2
        at = QPoint(place, header.height() // 2)
        self._qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, at)
        self.wait()

    def go_to(self, row: int, field: str) -> None:
        self.page.table.setFocus()
        self.page.table.setCurrentIndex(self.page.model.index(row, COLUMN_OF[field]))

    def column(self, field: str) -> list[str]:
        model = self.page.model
        lines = (line for line in range(model.rowCount()) if model.group_at(line) < 0)
        return [model.text(line, COLUMN_OF[field]) for line in lines]

    def headings(self) -> list[str]:
        model = self.page.model
        groups = (model.group_at(line) for line in range(model.rowCount()))
        return [model.heading(group).sentence for group in groups if group >= 0]

    def line_of_heading(self, title: str) -> int:
        model = self.page.model
        groups = ((line, model.group_at(line)) for line in range(model.rowCount()))
        return next(line for line, group in groups if group >= 0 and model.heading(group).title == title)

    def click_line(self, line: int, *modifiers: Qt.KeyboardModifier) -> None:
        held = NONE
        for modifier in modifiers:
            held |= modifier
        table = self.page.table
        at = table.visualRect(self.page.model.index(line, self.page.table.headings.logicalIndex(1))).center()
        self._qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, at)

    def column_menu(self, field: str) -> QMenu:
        header = self.page.table.headings
        header.menu_wanted.emit(field, header.mapToGlobal(QPoint(5, 5)))
        return self.menu("awardColumnMenu")

    def group_by(self, field: str) -> None:
        self.choose(self.column_menu(field), "Group by")

    def selected_ids(self) -> list[int]:
        columns = self.page.model.columns
        return columns.ids[self.page.table.selected.rows()].tolist()

    def shown_columns(self) -> list[str]:
        header = self.page.table.headings
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [AWARD_FIELDS[column].name for column in order if not header.isSectionHidden(column)]

    def menu(self, name: str) -> QMenu:
        found = [menu for menu in self.page.findChildren(QMenu, name) if menu.isVisible()]
        assert len(found) == 1
        return found[0]

    def choose(self, menu: QMenu, text: str) -> None:
        action = next(each for each in menu.actions() if each.text().startswith(text))
        menu.close()
        action.trigger()
        self.wait()


@pytest.fixture(autouse=True)
def settings(qapp: QApplication) -> Iterator[QSettings]:
    """Nothing is remembered before a test, and nothing after it."""
    names = (qapp.organizationName(), qapp.applicationName())
    qapp.setOrganizationName("flee-desktop-tests")
    qapp.setApplicationName("awards")
    QSettings().clear()
    yield QSettings()
    QSettings().clear()
    qapp.setOrganizationName(names[0])
    qapp.setApplicationName(names[1])


@pytest.fixture
def new_user(
    background: Background,
    columns: AwardColumns,
    saved_filters: SavedFilters,
    history: FilterHistory,
    qtbot: QtBot,
) -> Callable[..., AwardsUser]:
    def make(film_id: int | None = AUTUMN, title: str = "Autumn", width: int = 1000) -> AwardsUser:
        page = AwardsPage(background)
        qtbot.addWidget(page)
        page.resize(width, 500)
        page.set_origins_of(lambda ids: {each: origin_of(each) for each in ids})
        page.bar.saved.use(saved_filters)
        page.coloring.use(saved_filters)
        page.history.use(history)
        page.show_film(film_id, title)
        page.set_columns(columns)
        page.show()
        user = AwardsUser(page, qtbot)
        user.wait()
        return user

    return make


@pytest.fixture
def user(new_user: Callable[..., AwardsUser]) -> AwardsUser:
    return new_user()
