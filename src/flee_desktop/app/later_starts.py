"""Hears of later starts of the program, and has the window do what they ask."""

import logging
import os
import sys
import threading
from multiprocessing.connection import Client, Listener
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from flee_desktop.app.handing_over import LONGEST, TAKEN, LaterStart, address

_log = logging.getLogger(__name__)


class LaterStarts(QObject):
    """Listens on a thread of its own. Where it cannot listen, a later start opens a window of its own."""

    arrived = Signal(object)  # LaterStart

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="later starts", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._closing.set()
        _is_heard(self._address)  # wakes the thread
        self._thread.join(1)

    def _listen(self) -> None:
        if _is_heard(self._address):
            return  # two starts at once: the other one was quicker
        try:
            with _listener(self._address) as listener:
                while not self._closing.is_set():
                    self._hear(listener)
        except OSError as error:
            _log.info("later starts will not be heard of: %s", error)

    def _hear(self, listener: Listener) -> None:
        with listener.accept() as connection:
            try:
                if connection.poll(1):
                    self.arrived.emit(LaterStart.from_bytes(connection.recv_bytes(LONGEST)))
                    connection.send_bytes(TAKEN)
            except (OSError, EOFError, ValueError) as error:
                _log.info("a later start could not be understood: %s", error)


def come_forward(window: QMainWindow, token: str) -> None:
    """Show the window before all others."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt looks for it there
    window.setWindowState(
        (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
    )
    window.raise_()
    window.activateWindow()


def _listener(where: str) -> Listener:
    if sys.platform != "win32":
        Path(where).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        Path(where).unlink(missing_ok=True)  # of a program that was killed: nobody hears it
    return Listener(where)


def _is_heard(where: str) -> bool:
    try:
        Client(where).close()
    except OSError:
        return False
    return True
