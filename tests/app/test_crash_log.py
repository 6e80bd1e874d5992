"""What the interpreter writes when the program dies is there at the next start."""

import subprocess
import sys

import pytest

_START = "from flee_desktop.app.crash_log import CrashLog\nlog = CrashLog()\nprint(log.report)\n"


@pytest.fixture
def start(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    def run(code):
        return subprocess.run(
            [sys.executable, "-c", _START + code], capture_output=True, text=True, check=False, timeout=60
        ).stdout

    return run


def test_a_crash_leaves_a_report_for_the_next_start_only(start):
    assert start("import os; os.abort()") == "\n"
    report = start("log.close()")
    assert "Fatal Python error: Aborted" in report
    assert start("log.close()") == "\n"


def test_a_program_that_ended_well_leaves_no_file(start, tmp_path):
    start("log.close()")
    assert not list(tmp_path.rglob("crash.log"))


def test_where_no_file_can_be_made_the_program_starts(start, tmp_path):
    (tmp_path / "flee-desktop").write_text("a file where the folder should be")
    assert start("log.close(); print('started')") == "\nstarted\n"
