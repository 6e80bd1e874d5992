import subprocess
import sys

import pytest
from PySide6.QtWidgets import QWidget

from flee_desktop.ui.first_paint import after_first_paint, trace_start

START = """
import sys
from PySide6.QtWidgets import QApplication
from flee_desktop.ui.background import Background
from flee_desktop.ui.first_paint import after_first_paint
from flee_desktop.ui.main_window import MainWindow
from flee_desktop.ui.preparing import prepare_application
app = QApplication([])
window = MainWindow(Background(), prepare_application(app))
after_first_paint(window, window.close)
window.show()
app.exec()
heavy = ("sqlalchemy", "numpy", "alembic", "regex", "msgspec", "flee_desktop.operations")
print(",".join(sorted(name for name in sys.modules if name in heavy)))
"""


def test_the_window_paints_without_anything_slow_being_imported() -> None:
    run = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, timeout=60, check=True
    )
    assert run.stdout.strip() == ""


def test_work_begins_once_and_after_the_first_paint(qtbot) -> None:
    widget, runs = QWidget(), []
    qtbot.addWidget(widget)
    after_first_paint(widget, lambda: runs.append(1))
    assert runs == []
    widget.show()
    qtbot.waitUntil(lambda: runs == [1])
    widget.repaint()
    qtbot.wait(20)
    assert runs == [1]


def test_a_benchmark_can_ask_for_the_time(qtbot, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.setenv("FLEE_DESKTOP_TRACE_START", "1")
    widget = QWidget()
    qtbot.addWidget(widget)
    trace_start(widget)
    widget.show()
    qtbot.wait(50)
    assert capsys.readouterr().err.startswith("first paint ")
