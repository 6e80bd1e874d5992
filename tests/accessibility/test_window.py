"""The real window on a real X server, driven through its accessibility tree."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("drive_window.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = "xvfb xdotool dbus-x11 at-spi2-core python3-gi gir1.2-atspi-2.0"


def machine_has_the_tools() -> bool:
    bindings = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return all(map(shutil.which, ("Xvfb", "xdotool", "dbus-run-session", SYSTEM_PYTHON))) and (
        subprocess.run([SYSTEM_PYTHON, "-c", bindings], capture_output=True, check=False).returncode == 0
    )


pytestmark = pytest.mark.skipif(
    not machine_has_the_tools(), reason=f"needs tools that apt has: sudo apt-get install {PACKAGES}"
)


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of our own, on a number that it finds free."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait(30)


def test_tabs_filter_box_grid_and_status_are_found_by_name_and_a_filter_is_typed(
    display: str, tmp_path: Path
) -> None:
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "FLEE_DESKTOP_DATA": str(tmp_path),
    }
    driver = ["dbus-run-session", "--", SYSTEM_PYTHON, DRIVER, sys.executable, "-m", "flee_desktop"]
    done = subprocess.run(driver, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert done.stdout.splitlines()[-1].endswith("'50 of 118 awards'")
