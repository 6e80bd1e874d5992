"""Answers reach who asked, while there is somebody."""

import threading

from PySide6.QtCore import QObject
from shiboken6 import delete

from flee_desktop.ui.background import Background, LongJob


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


def say(done: int, total: int) -> str:
    return f"{done} of {total}"


def test_nobody_waits_for_a_long_job(background: Background, qtbot) -> None:
    heard: list[object] = []
    may_end = threading.Event()
    background.run_long(say, lambda _job: may_end.wait(10), lambda _answer: heard.append("long"))
    background.run(lambda _job: None, lambda _answer: heard.append("short"))
    qtbot.waitUntil(lambda: heard == ["short"])
    may_end.set()
    qtbot.waitUntil(lambda: heard == ["short", "long"])


def test_a_long_job_tells_how_far_it_is(background: Background, qtbot) -> None:
    texts: list[str] = []
    background.progressed.connect(lambda job: texts.append(job.text()))
    background.run_long(say, lambda job: job.tell(3, 12), lambda _answer: None)
    qtbot.waitUntil(background.idle)
    assert texts == ["3 of 12"]


def test_a_job_that_counts_quickly_does_not_flood_the_window(background: Background, qtbot) -> None:
    told: list[LongJob] = []
    background.progressed.connect(told.append)
    background.run_long(say, lambda job: [job.tell(piece, 50) for piece in range(50)], lambda _answer: None)
    qtbot.waitUntil(background.idle)
    assert len(told) < 10


def test_a_long_job_ends_once_however_it_ends(background: Background, qtbot) -> None:
    ended: list[LongJob] = []
    background.ended.connect(ended.append)
    done = background.run_long(say, lambda _job: None, lambda _answer: None)
    canceled = background.run_long(say, lambda _job: None, lambda _answer: None)
    canceled.cancel()
    qtbot.waitUntil(background.idle)
    assert ended == [done, canceled]


def test_closing_does_not_wait_for_a_long_job(qtbot) -> None:
    background = Background()
    begun = threading.Event()

    def work(job: LongJob) -> None:
        begun.set()
        while not job.canceled():
            job.tell(0, 1)

    background.run_long(say, work, lambda _answer: None)
    assert begun.wait(10)
    background.close()
    qtbot.wait(1)
