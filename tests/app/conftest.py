"""The program as a user of the command line meets it: a process, its output, its exit code."""

import os
import subprocess
import sys
from dataclasses import dataclass

import pytest


@dataclass
class Done:
    code: int
    out: str
    err: str


@pytest.fixture
def flee_desktop():
    """Run `flee-desktop ARGUMENTS`, with the folder and environment of the tests."""

    def run(*arguments, cwd=None, **environment):
        done = subprocess.run(
            [sys.executable, "-m", "flee_desktop", *map(str, arguments)],
            capture_output=True,
            cwd=cwd,
            env={**os.environ, **environment},
            timeout=120,
            check=False,
        )
        # Bytes, so that CRLF and BOM are seen as they are.
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
