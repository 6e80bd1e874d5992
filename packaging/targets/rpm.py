"""The RPM package, from the common tree. It was never installed on a Fedora or an openSUSE."""

import shutil
from pathlib import Path

from targets import onedir, payload
from targets.build import NAME, PACKAGING, VERSION, Build

TOOLS = {**onedir.TOOLS, "rpmbuild": "rpm"}


def make(build: Build) -> Path:
    """`flee-desktop-VERSION-1.x86_64.rpm`."""
    folder = build.fresh("rpm")
    defines = {
        "_topdir": str(folder),
        "_buildhost": "localhost",
        "_binary_payload": "w3.zstdio" if build.fast else "w19.zstdio",
        "payload": str(payload.make(build)),
        "version": VERSION,
    }
    options = [word for name, value in defines.items() for word in ("--define", f"{name} {value}")]
    build.run(["rpmbuild", "-bb", "--target", "x86_64", *options, PACKAGING / "rpm" / f"{NAME}.spec"])
    (package,) = folder.glob("RPMS/x86_64/*.rpm")
    return Path(shutil.copy(package, build.out))
