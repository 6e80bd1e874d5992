"""A second start gives its catalog to the window that is open already, and ends.

They talk through the standard library's local socket (a named pipe on Windows): Qt's own is in QtNetwork, and
no installer carries a network library.
"""

import json
import os
import sys
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path

from flee_desktop import paths

TAKEN = b"taken"
LONGEST = 65536  # bytes of a message
_PATIENCE = 3  # seconds until a window that does not answer is taken for hung


@dataclass(frozen=True, slots=True)
class LaterStart:
    """What a later start asks for. `token` is the desktop's leave to raise a window (on Wayland)."""

    catalog: str = ""
    token: str = ""

    def to_bytes(self) -> bytes:
        """As it is sent."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, message: bytes) -> "LaterStart":
        """As it arrives; raises ValueError for anything else."""
        fields = json.loads(message)
        if not isinstance(fields, dict) or fields.keys() != {"catalog", "token"}:
            raise ValueError("not a later start")
        return cls(str(fields["catalog"]), str(fields["token"]))


def address() -> str:
    """Where the first window of this user, on this screen, with this data folder listens."""
    places = ("FLEE_DESKTOP_DATA", "DISPLAY", "WAYLAND_DISPLAY", "USERNAME")
    key = zlib.crc32(repr((paths.portable(), *(os.environ.get(name) for name in places))).encode())
    name = f"flee-desktop-{key:08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}"
    return str(_private_folder() / f"{name}.socket")


def hand_over(catalog: Path | None) -> bool:
    """Whether a window is open already, which now shows itself and, if one is named, the catalog."""
    where = address()
    if sys.platform != "win32" and not Path(where).exists():
        return False  # the usual start, which an import would delay
    from multiprocessing.connection import Client

    start = LaterStart(str(catalog.absolute()) if catalog else "", os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    try:
        with Client(where) as connection:
            connection.send_bytes(start.to_bytes())
            return connection.poll(_PATIENCE) and connection.recv_bytes(LONGEST) == TAKEN
    except (OSError, EOFError):  # whoever listened there is gone
        return False


def _private_folder() -> Path:
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) if runtime else paths.user_state()
