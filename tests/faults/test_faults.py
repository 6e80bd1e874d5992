"""A seeded share of every harness; `python -m tests.faults.run --long` does the rest.

Each runs in a process of its own, which forks children and kills them: nothing of the tests is in there.
"""

import subprocess
import sys

import pytest
from tests.conftest import CHECKOUT

_NAMES = (
    "edits", "imports", "updates", "backups", "restores", "damaged", "hostile", "filters", "cells", "writers",
    "full-disk", "failing-statements", "model",
)  # fmt: skip


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="needs fork, SIGKILL and limits of resources"
)
@pytest.mark.parametrize("name", _NAMES)
def test_nothing_is_lost_and_nothing_breaks(name: str) -> None:
    command = [sys.executable, "-m", "tests.faults.run", name]
    done = subprocess.run(command, capture_output=True, text=True, cwd=CHECKOUT, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert " 0 failed" in done.stdout
