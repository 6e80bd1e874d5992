"""What of Python and the libraries is shipped to Windows. Names are paths inside them, with slashes."""

import re
from pathlib import PurePosixPath

from targets.trimming import EXCLUDED_MODULES

# Tools for developers, and what talks to networks; beyond what no platform gets.
_NO_MODULES = {
    *EXCLUDED_MODULES,
    *("_pyrepl", "__phello__", "antigravity", "dbm", "ensurepip", "idlelib", "imaplib", "mailbox", "poplib"),
    *("pydoc_data", "site-packages", "this", "turtle", "turtledemo", "venv", "webbrowser", "wsgiref"),
}
# _wmi asks Windows what it is called, which the program never does; Tcl is for tkinter.
_NO_LIBRARIES = re.compile(
    r"(_hashlib|_ssl|_tkinter|_wmi|winsound)\.pyd|(libcrypto|libssl|tcl|tk|zlib).*\.dll"
)
_LIBRARIES = re.compile(r"[^/]+\.(pyd|dll)|pythonw?\.exe|LICENSE\.txt")
_MODULES = re.compile(r".*\.(py|pyc)|[^/]+\.(pyd|dll)")

_QT = {"Core", "Gui", "Svg", "Widgets"}
_QT_PLUGINS = {
    *("iconengines/qsvgicon.dll", "imageformats/qico.dll", "imageformats/qjpeg.dll", "imageformats/qsvg.dll"),
    *(
        "imageformats/qwebp.dll",
        "platforms/qminimal.dll",
        "platforms/qoffscreen.dll",
        "platforms/qwindows.dll",
    ),
    "styles/qmodernwindowsstyle.dll",
}
_OF_PYSIDE = {
    *("__init__.py", "_config.py", "_git_pyside_version.py", "pyside6.abi3.dll"),
    *("support/__init__.py", "support/deprecated.py"),
    *("msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll", "vcruntime140.dll", "vcruntime140_1.dll"),
    *(f"Qt6{name}.dll" for name in _QT),
    *(f"Qt{name}.pyd" for name in _QT),
}
_OF_SHIBOKEN = {
    *("__init__.py", "_config.py", "_git_shiboken_module_version.py", "Shiboken.pyd", "shiboken6.abi3.dll"),
    *("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"),
}
# Parts of libraries that only developers use, or that the program never asks for.
_NO_FOLDERS = {
    *("alembic/templates", "alembic/testing", "mako/testing", "numpy/_core/include", "numpy/_core/lib"),
    *("numpy/distutils", "numpy/doc", "numpy/f2py", "numpy/fft", "numpy/random", "numpy/testing"),
    *("numpy/_pyinstaller", "sqlalchemy/testing"),
}
_KEPT_SUFFIXES = {".dll", ".py", ".pyd"}

# What every Windows 10 has (1903 and newer, for icuuc.dll); anything needed beyond this and what is shipped
# stops the build. In small letters: Windows does not tell them apart.
SYSTEM_LIBRARIES = {
    *(
        "advapi32.dll",
        "authz.dll",
        "bcrypt.dll",
        "bcryptprimitives.dll",
        "comdlg32.dll",
        "d3d11.dll",
        "d3d12.dll",
        "d3d9.dll",
    ),
    *("dwmapi.dll", "dwrite.dll", "dxgi.dll", "gdi32.dll", "icuuc.dll", "imm32.dll", "iphlpapi.dll"),
    *("kernel32.dll", "mpr.dll", "mscms.dll", "msvcrt.dll", "netapi32.dll", "ntdll.dll", "ole32.dll"),
    *("oleaut32.dll", "rpcrt4.dll", "setupapi.dll", "shell32.dll", "shlwapi.dll", "uiautomationcore.dll"),
    *("user32.dll", "userenv.dll", "uxtheme.dll", "version.dll", "winmm.dll", "ws2_32.dll", "wtsapi32.dll"),
}
SYSTEM_INTERFACES = "api-ms-win-"


def keeps_of_python(name: str) -> bool:
    """Whether a library beside python.exe, or a file of the standard library, is shipped."""
    path = PurePosixPath(name)
    if "__pycache__" in path.parts or _NO_LIBRARIES.fullmatch(name):
        return False
    module = ".".join(path.with_suffix("").parts)
    if any(module == excluded or module.startswith(f"{excluded}.") for excluded in _NO_MODULES):
        return False
    return bool(_LIBRARIES.fullmatch(name) or _MODULES.fullmatch(name))


def keeps_of_wheels(name: str) -> bool:
    """Whether a file of a library's wheel is shipped."""
    path = PurePosixPath(name)
    match path.parts:
        case ("PySide6", "plugins", *plugin):
            return "/".join(plugin) in _QT_PLUGINS
        case ("PySide6", "translations", file):
            return bool(re.fullmatch(r"qtbase_da\.qm", file))
        case ("PySide6", *rest):
            return "/".join(rest) in _OF_PYSIDE
        case ("shiboken6", *rest):
            return "/".join(rest) in _OF_SHIBOKEN
    folders = {str(parent) for parent in path.parents}
    if "tests" in path.parts or not folders.isdisjoint(_NO_FOLDERS):
        return False
    return path.suffix in _KEPT_SUFFIXES
