"""What a file lies on. A write-ahead log needs memory shared with every reader, so a disk of this computer"""

import os
import re
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")  # Linux; absent elsewhere
_NETWORKS = frozenset(
    {"9p", "afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4"}
    | {"smb", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs"}
    | {"fuse.davfs2", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs"}
)

# Programs that copy a folder to other computers, file by file, while it is in use. By the names they give it.
_SYNCED = (
    ("Dropbox", re.compile(r"dropbox(\W.*)?", re.IGNORECASE)),
    ("OneDrive", re.compile(r"onedrive(\W.*)?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive(\W.*)?|googledrive-.*|my drive", re.IGNORECASE)),
    ("iCloud Drive", re.compile(r"icloud ?drive|com~apple~clouddocs", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud\d*(\W.*)?", re.IGNORECASE)),
    ("ownCloud", re.compile(r"owncloud\d*(\W.*)?", re.IGNORECASE)),
    ("MEGA", re.compile(r"mega(sync)?( .*)?", re.IGNORECASE)),
    ("pCloud", re.compile(r"p ?cloud ?drive|pcloudsync", re.IGNORECASE)),
    ("Box", re.compile(r"box(-box)?|box sync", re.IGNORECASE)),
    ("Seafile", re.compile(r"seafile|seadrive.*", re.IGNORECASE)),
    ("Proton Drive", re.compile(r"proton ?drive.*", re.IGNORECASE)),
    ("Yandex.Disk", re.compile(r"yandex\.?disk.*", re.IGNORECASE)),
)
_SYNCED_MARKS = (("Syncthing", ".stfolder"), ("Dropbox", ".dropbox"), ("Resilio Sync", ".sync"))

# What they call the second of two versions of a file.
_CONFLICT = re.compile(
    r"(?P<stem>.+?)"
    r"( \([^()]*conflicted copy[^()]*\)| \(case conflict[^()]*\)|\.sync-conflict-[\w-]+|_conflict-[\w-]+"
    r"| \(SFConflict [^()]*\)| \[conflict[^\[\]]*\])(?P<ending>\.\w+)",
    re.IGNORECASE,
)


def is_network(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Whether `path` is on a network drive, as far as the system tells."""
    path = path.resolve()
    if path.drive.startswith("\\\\"):
        return True
    return file_system(path, mounts) in _NETWORKS


def file_system(path: Path, mounts: Path = _MOUNTS) -> str:
    """The type of the file system that holds `path`, "" when the system does not tell."""
    if not mounts.exists():
        return ""
    entries = (line.split() for line in mounts.read_text(errors="replace").splitlines())
    # The system escapes a blank in a folder's name; the later of two mounts on one folder hides the earlier.
    found = [(entry[1].replace("\\040", " "), entry[2]) for entry in entries if len(entry) > 2]
    holding = [(folder, kind) for folder, kind in found if path.is_relative_to(folder)]
    return max(reversed(holding), key=lambda mount: len(mount[0]), default=("", ""))[1]


def synced_by(path: Path) -> str:
    """The program that copies the folder of `path` to other computers; "" when none is seen."""
    folders = path.absolute().parents
    by_name = (name for folder in folders for name, form in _SYNCED if form.fullmatch(folder.name))
    by_mark = (name for folder in folders for name, mark in _SYNCED_MARKS if (folder / mark).exists())
    return next(by_name, "") or next(by_mark, "")


def original_of(path: Path) -> Path | None:
    """The file that `path` is a conflict copy of, by its name; None when it is none."""
    found = _CONFLICT.fullmatch(path.name)
    return path.with_name(found["stem"] + found["ending"]) if found else None


def conflict_copies(path: Path) -> tuple[Path, ...]:
    """The versions of `path` that a program put beside it because two computers had changed it."""
    try:
        return tuple(sorted(other for other in path.parent.iterdir() if original_of(other) == path))
    except OSError:
        return ()


def sync_folder(folder: Path) -> None:
    """Let the names in a folder be safe from a loss of power."""
    if os.name != "posix":
        return  # Windows has no handle for a folder
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Let the bytes of a file be safe from a loss of power."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
