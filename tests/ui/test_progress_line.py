"""The status bar says what takes long, and lets it be ended."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from flee_desktop.ui.awards_grid import summary
from flee_desktop.ui.background import Background, LongJob
from flee_desktop.ui.progress_line import ProgressLine


@pytest.fixture
def line(background: Background, qtbot: QtBot) -> ProgressLine:
    shown = ProgressLine(background)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def work() -> Iterator[Callable[[LongJob], None]]:
    """It counts until it is told to end."""
    may_end = threading.Event()

    def count(job: LongJob) -> None:
        while not may_end.wait(0.01) and not job.canceled():
            job.tell(13_000, 96_000)

    count.end = may_end.set
    yield count
    may_end.set()


def text(line: ProgressLine) -> str:
    return line.findChild(QLabel, "progress").text()


def button(line: ProgressLine) -> QToolButton:
    return line.findChild(QToolButton, "progressCancel")


def test_a_long_job_is_shown_with_its_counts_until_it_is_done(
    line: ProgressLine, background: Background, work, qtbot: QtBot
) -> None:
    background.run_long(summary.copying, work, lambda _answer: None)
    qtbot.waitUntil(lambda: text(line) == summary.copying(13_000, 96_000) != "")
    assert button(line).isVisible()
    work.end()
    qtbot.waitUntil(lambda: text(line) == "")
    assert not button(line).isVisible()


def test_cancel_ends_it_and_nothing_comes_of_it(
    line: ProgressLine, background: Background, work, qtbot: QtBot
) -> None:
    heard: list[object] = []
    job = background.run_long(summary.copying, work, heard.append)
    qtbot.waitUntil(lambda: button(line).isVisible())
    qtbot.mouseClick(button(line), Qt.MouseButton.LeftButton)
    assert job.canceled()
    assert text(line) == ""
    qtbot.waitUntil(background.idle)
    assert heard == []


def test_what_is_done_quickly_is_not_shown(line: ProgressLine, background: Background, qtbot: QtBot) -> None:
    background.run_long(summary.copying, lambda job: job.tell(1, 2), lambda _answer: None)
    qtbot.waitUntil(background.idle)
    assert text(line) == ""


def test_it_says_what_has_no_count_and_cannot_be_ended(line: ProgressLine) -> None:
    line.say("Opening the catalog…")
    assert text(line) == "Opening the catalog…"
    assert not button(line).isVisible()


def test_it_is_as_high_with_the_button_as_without(
    line: ProgressLine, background: Background, work, qtbot: QtBot
) -> None:
    before = line.sizeHint().expandedTo(line.minimumSize()).height()
    background.run_long(summary.copying, work, lambda _answer: None)
    qtbot.waitUntil(lambda: button(line).isVisible())
    assert line.sizeHint().expandedTo(line.minimumSize()).height() == before
    work.end()
    qtbot.waitUntil(background.idle)
