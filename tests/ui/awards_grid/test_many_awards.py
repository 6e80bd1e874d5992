"""Two hundred thousand awards feel like a hundred: nothing holds the window up, a frame asks for little."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.search.many_awards import many_awards
from tests.ui.awards_grid.conftest import AwardsUser
from tests.ui.awards_grid.test_page import Paints
from tests.ui.heartbeat import assert_answers

from flee_desktop.search.columns import AwardColumns
from flee_desktop.ui.awards_grid.model import AwardModel
from flee_desktop.ui.awards_grid.summary import exporting
from flee_desktop.ui.background import Background
from flee_desktop.ui.export_dialog import ExportDialog

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONGEST = 0.05
COUNT = 200_000

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing")


@pytest.fixture(scope="session")
def awards() -> AwardColumns:
    return many_awards(COUNT)


@pytest.fixture
def many(new_user: Callable[..., AwardsUser], awards: AwardColumns) -> Iterator[AwardsUser]:
    user = new_user(None, "")
    user.page.set_columns(awards)
    user.wait()
    user.page.table.take_focus()
    yield user
    QGuiApplication.clipboard().clear()


def answers(user: AwardsUser, *acts: Callable[[], object]) -> None:
    """Each of these is done and answered without a pause."""

    def act() -> None:
        for each in acts:
            each()
            user.wait()
            QTest.qWait(5)

    assert_answers(LONGEST, act)


def test_typing_a_filter(many: AwardsUser) -> None:
    texts = [*("result:won annecy"[:end] for end in range(1, 18)), "s", "søren", ""]
    answers(many, *(lambda text=text: many.page.set_filter_text(text) for text in texts))
    assert many.page.status_text().startswith("200")


@pytest.mark.parametrize("field", ["date", "recipients"])
def test_sorting(many: AwardsUser, field: str) -> None:
    answers(many, *[lambda: many.click_heading(field)] * 3)


def test_selecting_all_and_what_is_done_with_it(many: AwardsUser) -> None:
    answers(
        many,
        lambda: many.press(Qt.Key.Key_A, CTRL),
        lambda: many.click_heading("category"),
        lambda: many.page.set_filter_text("annecy"),
        lambda: many.page.set_filter_text(""),
        lambda: many.press(Qt.Key.Key_Home, CTRL, SHIFT),
        lambda: many.press(Qt.Key.Key_A, CTRL),
    )
    assert many.page.table.selected.count() == COUNT


def test_going_about(many: AwardsUser) -> None:
    keys = [Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down]
    answers(
        many,
        lambda: many.press(Qt.Key.Key_End, CTRL),
        lambda: many.press(Qt.Key.Key_Home, CTRL),
        *(lambda key=key: many.press(key) for key in keys),
        lambda: many.page.table.verticalScrollBar().setValue(COUNT // 2),
    )
    many.press(Qt.Key.Key_End, CTRL)
    assert many.page.table.currentIndex().row() == COUNT - 1
    assert many.page.table.verticalScrollBar().maximum() > COUNT - 40


def test_grouping_and_collapsing(many: AwardsUser) -> None:
    grouping = many.page.grouping
    answers(
        many,
        lambda: grouping.group_by("recipients"),
        lambda: grouping.collapse_all(collapsed=True),
        lambda: many.press(Qt.Key.Key_End, CTRL),
        lambda: many.press(Qt.Key.Key_Return),
        lambda: many.page.set_filter_text("annecy"),
        lambda: grouping.collapse_all(collapsed=False),
        lambda: many.page.set_filter_text(""),
        lambda: grouping.group_by("body"),
        lambda: grouping.group_by(""),
    )


def test_letters_that_go_to_an_award(many: AwardsUser, background: Background, qtbot: QtBot) -> None:
    many.go_to(0, "recipients")
    answers(many, lambda: qtbot.keyClicks(many.page.table, "zoe"))
    qtbot.waitUntil(background.idle)
    many.page.table.setFocus()
    current = many.page.table.currentIndex().row()
    assert many.page.model.written(current, "recipients").startswith("Zoë")


def test_copying_all_while_a_filter_is_typed(many: AwardsUser, qtbot: QtBot) -> None:
    many.press(Qt.Key.Key_A, CTRL)
    QGuiApplication.clipboard().setText("kept")
    many.press(Qt.Key.Key_C, CTRL)
    answers(many, *(lambda text=text: many.page.set_filter_text(text) for text in ("a", "an", "ann", "")))
    with qtbot.waitSignal(many.page.message, timeout=60_000) as told:
        many.press(Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.data("text/plain").count(b"\n") == COUNT
    assert not data.hasHtml()
    assert told.args[0].endswith("a table for documents has at most 20000 rows")


def test_a_copy_that_is_canceled_leaves_the_clipboard_alone(
    many: AwardsUser, background: Background, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("kept")
    many.press(Qt.Key.Key_A, CTRL)
    with qtbot.waitSignal(background.progressed) as progress:
        many.press(Qt.Key.Key_C, CTRL)
    progress.args[0].cancel()
    qtbot.waitUntil(background.idle)
    assert QGuiApplication.clipboard().text() == "kept"


def test_an_export_tells_how_far_it_is_and_canceled_leaves_no_file(
    many: AwardsUser, background: Background, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ExportDialog(background, many.page.current_export(), many.page)
    dialog.show()
    label = dialog.findChild(QLabel, "exportProgress")
    dialog.findChild(QPushButton, "exportButton").click()
    dialog.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "awards.csv"))
    qtbot.waitUntil(lambda: label.text() in [exporting(done, COUNT) for done in range(0, COUNT, 5_000)])
    dialog.reject()
    qtbot.waitUntil(background.idle)
    assert list(tmp_path.iterdir()) == []


def test_an_export_is_begun_with_arrays(many: AwardsUser) -> None:
    many.press(Qt.Key.Key_A, CTRL)
    answers(many, many.page.current_export)
    snapshot = many.page.current_export()
    assert snapshot.shown_rows.nbytes == snapshot.selected_rows.nbytes == 4 * COUNT


@pytest.mark.parametrize("field", ["", "body"])
def test_a_frame_asks_the_model_nothing_through_qt(
    many: AwardsUser, field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    many.page.grouping.group_by(field)
    many.wait()
    questions: list[object] = []
    data = AwardModel.data
    monkeypatch.setattr(AwardModel, "data", lambda *args: (questions.append(args), data(*args))[1])
    many.page.table.viewport().repaint()
    many.press(Qt.Key.Key_PageDown)
    many.page.table.viewport().repaint()
    assert questions == []
    assert many.page.model.index(1, 0).data() is not None
    assert len(questions) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_End])
def test_one_key_is_one_paint(many: AwardsUser, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.wait(250)  # the marks of the first rows have been painted
    painted = Paints()
    many.page.table.viewport().installEventFilter(painted)
    many.press(key)
    qtbot.wait(50)
    assert painted.count == 1


@pytest.mark.parametrize("folded", [True, False])
def test_one_click_on_a_heading_is_one_paint(many: AwardsUser, qtbot: QtBot, folded: bool) -> None:
    many.page.grouping.group_by("body")
    many.wait()
    many.page.grouping.collapse_all(collapsed=folded)
    qtbot.wait(250)
    painted = Paints()
    many.page.table.viewport().installEventFilter(painted)
    many.press(Qt.Key.Key_Home, CTRL)
    qtbot.wait(20)
    painted.count = 0
    many.press(Qt.Key.Key_Return)
    qtbot.wait(50)
    assert painted.count == 1
