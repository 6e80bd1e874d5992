"""What of the libraries is shipped. PyInstaller takes along all it finds; this is what the program needs.

Names are paths inside the one folder, such as `PySide6/Qt/lib/libQt6Core.so.6`.
"""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

# No network stack (ssl, http, QtNetwork): the program works offline, and the bundle can prove it. _hashlib
# would bring OpenSSL along; hashlib has its own. The rest are tools for developers, and readline is a GPL
# library that only a Python prompt needs.
EXCLUDED_MODULES = [
    *("ssl", "_ssl", "_hashlib", "ftplib", "http", "smtplib", "socketserver", "urllib.request", "xmlrpc"),
    *("PySide6.QtNetwork", "PySide6.QtDBus", "tkinter", "curses", "readline"),
    *("distutils", "doctest", "lib2to3", "pdb", "pydoc", "setuptools", "test", "unittest"),
    *("attr", "attrs", "numpy.distutils", "numpy.f2py", "numpy.fft", "numpy.random", "numpy.testing"),
]
# What selectolax's modules were compiled from, which its wheel has beside them.
_SOURCES = {".c", ".pxd", ".pxi", ".pyi", ".pyx"}
NO_NETWORK = re.compile(r"(^|/)(_ssl|_hashlib|ssl|http|QtNetwork|lib(Qt6Network|ssl|crypto))\b")

QT_LIBRARIES = {"Core", "DBus", "Gui", "Svg", "WaylandClient", "Widgets", "WlShellIntegration", "XcbQpa"}
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qminimal", "qoffscreen", "qwayland", "qxcb"},
    # libqgtk3 loads only where the desktop has GTK, which is not shipped.
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}

# What a desktop may lack, and its Debian package. Everything else of the system is used where it is: a copy
# of it would ask for the newest glibc, or differ from the desktop's.
BUNDLED_LIBRARIES = {
    "libbz2.so.1.0": "libbz2-1.0",
    "libffi.so.8": "libffi8",
    "libsqlite3.so.0": "libsqlite3-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What every desktop with glibc 2.35 has; anything needed beyond this and the bundle stops the build.
SYSTEM_LIBRARIES = {
    *("ld-linux-x86-64.so.2", "libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "librt.so.1"),
    *("libutil.so.1", "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1", "libzstd.so.1", "liblzma.so.5"),
    *("libEGL.so.1", "libGL.so.1", "libX11.so.6", "libX11-xcb.so.1", "libxcb.so.1", "libxcb-randr.so.0"),
    *("libxcb-render.so.0", "libxcb-shape.so.0", "libxcb-shm.so.0", "libxcb-sync.so.1", "libxcb-xfixes.so.0"),
    *("libxcb-xkb.so.1", "libxkbcommon.so.0", "libwayland-client.so.0", "libwayland-cursor.so.0"),
    *("libdbus-1.so.3", "libfontconfig.so.1", "libfreetype.so.6", "libglib-2.0.so.0", "libgthread-2.0.so.0"),
    *("libexpat.so.1", "libuuid.so.1"),  # the former for a libpython that has none in it, as Debian's
}
GLIBC = (2, 35)  # a libpython built on Debian 12 asks for this one's `hypot`

_LEFT_OF_RESOURCES = {".ts"}  # translators' files; the program reads what is compiled from them


def keeps(name: str) -> bool:
    """Whether this file of a library, found by PyInstaller, is shipped."""
    path = PurePosixPath(name)
    if NO_NETWORK.search(name) or ".dist-info" in name or path.suffix in _SOURCES:
        return False
    if path.is_relative_to("PySide6/Qt/plugins"):
        return _stem(path) in QT_PLUGINS.get(path.parent.name, ())
    if path.is_relative_to("PySide6/Qt/translations"):
        return path.name in _qt_translations()
    if path.is_relative_to("PySide6/Qt/lib"):
        return _stem(path).startswith("icu") or _stem(path).removeprefix("Qt6") in QT_LIBRARIES
    if len(path.parts) == 1 and path.name.startswith("lib"):
        # Links to libraries in folders below are not needed: each finds its neighbors by its own run path.
        return path.name in BUNDLED_LIBRARIES or path.name.startswith("libpython")
    return True


def shipped_data(checkout: Path) -> Iterator[tuple[str, Path]]:
    """The program's own files: their names below `_data/`, and where they are."""
    for folder in ("db", "resources"):
        for file in sorted((checkout / folder).rglob("*")):
            name = file.relative_to(checkout)
            if file.is_file() and _is_shipped(name):
                yield name.as_posix(), file


def _is_shipped(name: Path) -> bool:
    of_desktop = name.is_relative_to("resources/desktop")  # installers put these elsewhere
    return not (of_desktop or "__pycache__" in name.parts or name.suffix in _LEFT_OF_RESOURCES)


def _stem(path: PurePosixPath) -> str:
    return path.name.removeprefix("lib").partition(".so")[0]


def _qt_translations() -> set[str]:
    """Qt's own texts, in the languages the program speaks."""
    own = Path(__file__).resolve().parents[2] / "resources" / "translations"
    return {f"qtbase_{file.stem.rpartition('_')[2]}.qm" for file in own.glob("*.ts")}
