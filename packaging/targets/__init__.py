"""The parts of `build.py`: one module a target, with its `TOOLS` and `make`, and what they share."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from targets.build import Build

TARGETS = {
    "onedir": "the program as one folder, which the Linux installers carry",
    "deb": "package for Debian 12 and newer",
    "rpm": "package for Fedora and openSUSE",
    "run": "self-extracting installer for any Linux with glibc 2.35",
    "appimage": "one file that runs without being installed",
    "windows": "one user's setup.exe for Windows 10 and newer",
    "wheelhouse": "wheel, source and every library, for an offline ./run and ./run test",
    "sbom": "CycloneDX list of what is shipped",
}


class TargetModule(Protocol):
    """What the module of a target has."""

    TOOLS: dict[str, str]  # commands, and the Debian packages that have them

    def make(self, build: "Build") -> Path:
        """Build it and return the finished file or folder."""


def load(name: str) -> TargetModule:
    """The module of a target."""
    return cast("TargetModule", import_module(f"targets.{name}"))
