"""The window answers within 50 ms, whatever it is asked for. Slow things happen on the worker."""

import threading
import time

import pytest
from PySide6.QtTest import QTest
from tests.ui.heartbeat import Heartbeat, assert_answers

from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.tabs import TABS, TabSpec

LONGEST = 0.05


def test_the_heartbeat_names_what_held_the_window_up(qtbot) -> None:
    heartbeat = Heartbeat(LONGEST)

    def dawdle() -> None:
        end = time.thread_time() + 4 * LONGEST
        while time.thread_time() < end or not heartbeat.has_noticed:
            pass

    with pytest.raises(AssertionError, match="dawdle"), heartbeat.listening():
        dawdle()
    qtbot.wait(1)


def test_a_hold_up_that_comes_with_every_try_fails_and_is_named(qtbot) -> None:
    def dawdle() -> None:
        end = time.thread_time() + 4 * LONGEST
        while time.thread_time() < end:
            pass

    with pytest.raises(pytest.fail.Exception, match="ms of work"):
        assert_answers(LONGEST, dawdle)
    qtbot.wait(1)


def test_typing_a_filter_never_holds_the_window_up(window: MainWindow, qtbot) -> None:
    window.content.dossier.show_tab("awards")
    page = window.content.awards_page()
    qtbot.waitUntil(lambda: page.is_settled)

    def type_filter() -> None:
        page.bar.clear()
        for letter in "result:won fjord":
            QTest.keyClick(page.bar.box, letter)
            qtbot.wait(10)

    assert_answers(LONGEST, type_filter)


def test_going_from_film_to_film_never_holds_the_window_up(window: MainWindow, qtbot) -> None:
    def go_about() -> None:
        for step in (1, 1, -1, -1):
            with qtbot.waitSignal(window.session.page_read):
                window.films.step(step)
            qtbot.wait(20)

    assert_answers(LONGEST, go_about)


def test_going_back_to_a_tab_never_holds_the_window_up(window: MainWindow, qtbot) -> None:
    for spec in TABS:
        window.content.dossier.show_tab(spec.key)
    qtbot.wait(50)

    def go_about() -> None:
        for spec in TABS:
            window.content.dossier.show_tab(spec.key)
            qtbot.wait(20)

    assert_answers(LONGEST, go_about)


def test_tabs_are_imported_on_the_worker_before_they_are_shown(
    window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: dict[str, int] = {}
    load = TabSpec.load
    monkeypatch.setattr(
        TabSpec, "load", lambda spec: (loaded.setdefault(spec.key, threading.get_ident()), load(spec))[1]
    )
    with qtbot.waitSignal(window.session.columns_read):
        window.open_catalog(None)
    qtbot.waitUntil(window.background.idle)
    assert set(loaded) == {spec.key for spec in TABS}
    assert threading.get_ident() not in loaded.values()
