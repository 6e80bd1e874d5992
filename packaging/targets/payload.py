"""What an installed Linux system gets, as a tree below a prefix: the same for deb, rpm, run and AppImage."""

import gzip
import shutil
from functools import cache
from pathlib import Path

from targets import onedir
from targets.build import CHECKOUT, NAME, PACKAGING, Build, environment, set_times

_DESKTOP = CHECKOUT / "resources" / "desktop"
_ICON = CHECKOUT / "resources" / "icons" / "flee-desktop.svg"
_METAINFO = "org.flee_desktop.FleeDesktop.metainfo.xml"


@cache
def make(build: Build) -> Path:
    """The tree; its `bin`, `lib` and `share` belong below /usr, /usr/local or ~/.local."""
    root = build.fresh("payload")
    share = root / "share"
    onedir.copy(build, root / "lib" / NAME)
    (root / "bin").mkdir()
    (root / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _copy(_DESKTOP / "flee-desktop.desktop", share / "applications" / "flee-desktop.desktop")
    _copy(_DESKTOP / "flee-desktop.mime.xml", share / "mime" / "packages" / "flee-desktop.xml")
    _copy(_DESKTOP / "flee-desktop.metainfo.xml", share / "metainfo" / _METAINFO)
    python = environment(build, "requirements-build.lock")
    _draw_icons(build, python, share / "icons" / "hicolor")
    _write_command_texts(build, python, share)
    set_times(root)
    return root


def _draw_icons(build: Build, python: Path, hicolor: Path) -> None:
    drawn = build.fresh("icons")
    build.run([python, PACKAGING / "icons.py", _ICON, drawn], QT_QPA_PLATFORM="offscreen")
    for png in drawn.glob("*.png"):
        _copy(png, hicolor / f"{png.stem}x{png.stem}" / "apps" / "flee-desktop.png")
    _copy(_ICON, hicolor / "scalable" / "apps" / "flee-desktop.svg")


def _write_command_texts(build: Build, python: Path, share: Path) -> None:
    written = build.fresh("command-texts")
    build.run([python, PACKAGING / "command_texts.py", written], PYTHONPATH=str(CHECKOUT / "src"))
    manual = share / "man" / "man1" / "flee-desktop.1.gz"
    manual.parent.mkdir(parents=True)
    # Without a name and a time in its head, so that the same text gives the same bytes.
    manual.write_bytes(gzip.compress((written / "flee-desktop.1").read_bytes(), 9, mtime=0))
    _copy(written / "bash", share / "bash-completion" / "completions" / NAME)
    _copy(written / "zsh", share / "zsh" / "site-functions" / f"_{NAME}")
    _copy(written / "fish", share / "fish" / "vendor_completions.d" / f"{NAME}.fish")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
