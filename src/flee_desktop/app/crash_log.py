"""What the interpreter wrote when the program died: kept in a file, and shown at the next start."""

import faulthandler
import logging
from contextlib import suppress
from typing import IO

from flee_desktop import paths

_log = logging.getLogger(__name__)
_LONGEST = 100_000  # characters of a report


class CrashLog:
    """Takes over from standard error once the window is there. `report`: what the last start left, or ""."""

    def __init__(self) -> None:
        self._path = paths.crash_log()
        self._file: IO[str] | None = None
        self.report = ""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists():
                self.report = self._path.read_text(encoding="utf-8", errors="replace")[-_LONGEST:]
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError as error:
            _log.info("a crash will leave no report: %s", error)

    def close(self) -> None:
        """The program ended as it should."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with suppress(OSError):
                self._path.unlink()
