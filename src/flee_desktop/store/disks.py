"""Whether a file lies on a disk of this computer: a write-ahead log needs memory shared with every reader."""

from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")  # Linux; absent elsewhere
_NETWORKS = frozenset(
    {"9p", "afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4"}
    | {"smb", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs"}
    | {"fuse.davfs2", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs"}
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
