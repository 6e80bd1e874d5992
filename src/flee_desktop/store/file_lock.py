"""A file that one process at a time holds: the system ends that with the process, however it dies."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_LOCKED_BYTE = 1 << 30  # Windows keeps others from reading what is locked, so a byte behind the text is


class FileLock:
    """Holds a file once `take` was True. What stands in it tells others who that is."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._handle is not None

    def take(self) -> bool:
        """Whether it is ours now; False when another holds it. Raises OSError where no file can be made."""
        while self._handle is None:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            if not _lock(handle):
                os.close(handle)
                return False
            if self._is_still_there(handle):
                self._handle = handle
            else:  # its holder took it away meanwhile
                os.close(handle)
        return True

    def read(self) -> str:
        """What stands in it, "" when it is not there."""
        with suppress(OSError):
            return self._path.read_text(encoding="utf-8", errors="replace")
        return ""

    def write(self, text: str) -> None:
        """Say who holds it; only for its holder."""
        if self._handle is not None:
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, text.encode())

    def release(self) -> None:
        """Let go of it, and take it away."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if sys.platform == "win32":  # where an open file cannot be deleted
            os.close(handle)
        with suppress(OSError):
            self._path.unlink()
        if sys.platform != "win32":
            os.close(handle)

    def _is_still_there(self, handle: int) -> bool:
        with suppress(OSError):
            ours, there = os.fstat(handle), self._path.stat()
            return (ours.st_dev, ours.st_ino) == (there.st_dev, there.st_ino)
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks: there is nobody to keep out
            return True
        return True
