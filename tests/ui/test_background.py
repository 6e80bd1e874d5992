"""Answers reach who asked, while there is somebody."""

from PySide6.QtCore import QObject
from shiboken6 import delete

from flee_desktop.ui.background import Background


class Asker(QObject):
    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard

    def hear(self, answer: object) -> None:
        self._heard.append(answer)


def test_an_answer_is_delivered_to_who_asked(background: Background, qtbot) -> None:
    heard: list[object] = []
    asker = Asker(heard)
    background.run(lambda _job: "answer", asker.hear)
    qtbot.waitUntil(background.idle)
    assert heard == ["answer"]


def test_nobody_is_told_who_has_been_deleted(background: Background, qtbot) -> None:
    heard: list[object] = []
    asker = Asker(heard)
    background.run(lambda _job: "answer", asker.hear)
    delete(asker)
    qtbot.waitUntil(background.idle)
    assert heard == []
