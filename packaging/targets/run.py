"""The self-extracting installer for any Linux, from the common tree."""

import shutil
from pathlib import Path

from targets import onedir, payload
from targets.build import NAME, PACKAGING, VERSION, Build, set_times

TOOLS = {**onedir.TOOLS, "makeself": "makeself"}
# In the same order, with nobody's name: the same bytes wherever it is built.
_TAR = "--sort=name --owner=0 --group=0 --numeric-owner --format=gnu"


def make(build: Build) -> Path:
    """`flee-desktop-VERSION-x86_64.run`."""
    folder = build.fresh("run") / "content"
    shutil.copytree(payload.make(build), folder, symlinks=True)
    installer = folder / "install.sh"
    text = (PACKAGING / "run" / "install.sh").read_text(encoding="utf-8")
    installer.write_text(text.replace("@VERSION@", VERSION), encoding="utf-8")
    installer.chmod(0o755)
    set_times(folder)
    target = build.out / f"{NAME}-{VERSION}-x86_64.run"
    # gzip, because bare systems have no xz.
    options = ["--gzip", "--complevel", "1" if build.fast else "9", "--nox11", "--sha256", "--quiet"]
    options += ["--packaging-date", "", "--tar-extra", _TAR]
    build.run(["makeself", *options, folder, target, f"Flee Desktop {VERSION}", "./install.sh"])
    return target
