"""The one way this program writes a file: whole, or not at all."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from flee_desktop.domain.errors import DiskFullError, UserError
from flee_desktop.store.disks import sync_folder

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space, or save it elsewhere."),
    errno.EDQUOT: ("your disk quota is used up", "Free some space, or save it elsewhere."),
    errno.EFBIG: ("the file would be larger than allowed there", "Save it elsewhere."),
    errno.EACCES: ("the folder is write-protected", "Choose another folder."),
    errno.EPERM: ("the folder is write-protected", "Choose another folder."),
    errno.EROFS: ("the disk is read-only", "Choose another folder."),
    errno.ENOENT: ("the folder does not exist", "Choose another folder."),
    errno.ENOTDIR: ("the folder does not exist", "Choose another folder."),
    errno.EISDIR: ("that name is a folder", "Choose another name."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter name."),
}

_FULL = (errno.ENOSPC, errno.EDQUOT)


def atomic_write(path: Path, pieces: Iterable[bytes]) -> int:
    """Write the pieces to a file beside `path`, sync, rename it into place; return the bytes written.

    Whatever stops it (a full disk, an exception or a cancel in `pieces`), the old file keeps its bytes
    and no temporary file stays. Raises UserError for what the user can mend.
    """
    try:
        target = path.resolve()
        _refuse_special(target)
        with _temporary_beside(target) as temporary:
            size = _write_all(temporary, pieces)
            temporary.replace(target)
            sync_folder(target.parent)
    except OSError as error:
        reason, advice = _REASONS.get(error.errno or 0, (error.strerror or str(error), "Try another place."))
        kind = DiskFullError if error.errno in _FULL else UserError
        raise kind(
            f"Could not save {path.name or path}: {reason}. What was there is unchanged.", advice
        ) from error
    return size


def _refuse_special(target: Path) -> None:
    """A file renamed onto a device would take its place, for every program of the computer."""
    if target.exists() and not target.is_file() and not target.is_dir():
        raise UserError(f"Could not save {target}: it is a device or pipe.", "Choose the name of a file.")


@contextlib.contextmanager
def _temporary_beside(target: Path) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        temporary.chmod(_mode_for(target))
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def _mode_for(target: Path) -> int:
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def _write_all(path: Path, pieces: Iterable[bytes]) -> int:
    with path.open("wb") as file:
        size = sum(map(file.write, pieces))
        file.flush()
        os.fsync(file.fileno())
    return size
