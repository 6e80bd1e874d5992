"""A second start hands its catalog to the first window and ends; whoever else knocks does no harm."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing.connection import Client
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from flee_desktop.app.handing_over import LaterStart, address, hand_over
from flee_desktop.app.later_starts import LaterStarts, come_forward


@pytest.fixture(autouse=True)
def own_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    # A screen that is not there: the second start must end before it looks for it.
    monkeypatch.setenv("DISPLAY", ":none")


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[LaterStarts]:
    later_starts = LaterStarts()
    qtbot.waitUntil(lambda: Path(address()).exists())
    yield later_starts
    later_starts.close()


def start_again(*words: str) -> subprocess.Popen[bytes]:
    """What `flee-desktop CATALOG` does where there is a screen."""
    program = "import sys; from flee_desktop.app.command_line import main; sys.exit(main())"
    return subprocess.Popen([sys.executable, "-c", program, *words])


def test_without_a_window_nobody_takes_the_start() -> None:
    assert not hand_over(None)


def test_a_second_start_hands_its_catalog_over_and_ends(
    first: LaterStarts, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave to raise")
    catalog = tmp_path / "æøå 🎬.fleecat"
    with qtbot.waitSignal(first.arrived, timeout=20_000) as arrived:
        second = start_again(str(catalog))
    assert arrived.args == [LaterStart(str(catalog), "leave to raise")]
    assert second.wait(20) == 0


def test_a_relative_name_is_handed_over_from_where_it_was_typed(
    first: LaterStarts, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with qtbot.waitSignal(first.arrived) as arrived:
        assert hand_over(Path("mine.fleecat"))
    assert arrived.args == [LaterStart(str(tmp_path / "mine.fleecat"))]


@pytest.mark.parametrize("message", [b"", b"\x80\x04pickled", b"[]", b'{"catalog": "/x"}', b"x" * 70_000])
def test_what_is_no_later_start_is_let_be_and_the_next_one_is_heard(
    first: LaterStarts, qtbot: QtBot, message: bytes
) -> None:
    with Client(address()) as stranger:
        stranger.send_bytes(message)
    with qtbot.waitSignal(first.arrived):
        assert hand_over(None)


def test_the_socket_of_a_killed_program_is_in_nobodys_way(qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(address())
    assert not hand_over(None)
    later_starts = LaterStarts()
    qtbot.waitUntil(lambda: hand_over(None))
    later_starts.close()


def test_of_two_windows_the_first_keeps_listening(first: LaterStarts, qtbot: QtBot) -> None:
    second = LaterStarts()
    second._thread.join(5)
    with qtbot.waitSignal(first.arrived):
        assert hand_over(None)


def test_a_closed_window_leaves_no_socket_behind(qtbot: QtBot) -> None:
    later_starts = LaterStarts()
    qtbot.waitUntil(lambda: Path(address()).exists())
    later_starts.close()
    assert not Path(address()).exists()
    assert not hand_over(None)


def test_a_place_too_long_for_a_socket_costs_only_the_handing_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("long" * 50)))
    later_starts = LaterStarts()
    later_starts._thread.join(5)
    assert not hand_over(None)


def test_another_screen_and_another_data_folder_have_windows_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    addresses = {address()}
    for name in ("DISPLAY", "FLEE_DESKTOP_DATA"):
        monkeypatch.setenv(name, "another")
        addresses.add(address())
    assert len(addresses) == 3


def test_a_minimized_window_comes_back_at_its_size(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.showMaximized()
    window.showMinimized()
    come_forward(window, "token")
    assert window.windowState() & Qt.WindowState.WindowMaximized
    assert not window.isMinimized()
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "token"
