"""Where the program's own files are, and where the user's go.

| what | Linux | Windows |
|---|---|---|
| catalog | ~/.local/share/flee-desktop | LOCALAPPDATA, flee-desktop |
| settings | ~/.config/flee-desktop | APPDATA, flee-desktop |
| state | ~/.local/state/flee-desktop | LOCALAPPDATA, flee-desktop |
| cache | ~/.cache/flee-desktop | LOCALAPPDATA, flee-desktop, Cache |

The XDG variables are heeded. All four are in one folder where the program is portable; FLEE_DESKTOP_DATA
names another place for the catalog alone. Backups, of whichever catalog, are in a folder
beside the user's own.
"""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_data"  # in wheels and frozen builds
_PROGRAM = _PACKAGE.parents[1]  # the checkout, or the folder of an installed program
_NAME = "flee-desktop"


def resources() -> Path:
    """Icons, fonts, themes, translations, report templates."""
    return _own_data() / "resources"


def database_files() -> Path:
    """The migrations and the bundled dossiers. Nothing ever writes here."""
    return _own_data() / "db"


def licenses() -> Path | None:
    """The licenses and notices of every library; None where the program is not installed as a whole."""
    folder = _PROGRAM / "licenses"
    return folder if folder.is_dir() else None


def portable() -> Path | None:
    """The folder that makes the program portable, if there is one beside it (or beside the AppImage)."""
    image = os.environ.get("APPIMAGE")
    folder = (Path(image).parent if image else _PROGRAM) / "flee-desktop-portable"
    return folder if folder.is_dir() else None


def user_data() -> Path:
    """The folder of the user's catalog; it may not exist yet."""
    override = os.environ.get("FLEE_DESKTOP_DATA")
    return Path(override) if override else _users("data")


def user_catalog() -> Path:
    """The catalog that is opened when none is named."""
    return user_data() / "catalog.fleecat"


def user_backups() -> Path:
    """The folder of the backups of all catalogs: a folder in it for each."""
    return user_data() / "backups"


def crash_log() -> Path:
    """Where the interpreter writes what it was doing when it died."""
    return user_state() / "crash.log"


def user_settings() -> Path | None:
    """The folder of the settings where the program is portable; None leaves the place to Qt."""
    folder = portable()
    return folder / "settings" if folder else None


def user_state() -> Path:
    """What is worth keeping between starts, but is neither data nor a choice."""
    return _users("state")


def user_cache() -> Path:
    """What can be made again at any time."""
    return _users("cache")


def _users(kind: str) -> Path:
    if folder := portable():
        return folder / kind
    import platformdirs  # not needed for the window's first paint

    found: Path = getattr(platformdirs, f"user_{kind}_path")(_NAME, appauthor=False)
    return found


def _own_data() -> Path:
    return _SHIPPED if _SHIPPED.is_dir() else _PROGRAM
