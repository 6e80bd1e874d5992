"""Where the program's own files are, and where the user's catalog goes."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_data"  # in wheels and frozen builds
_CHECKOUT = _PACKAGE.parents[1]


def resources() -> Path:
    """Icons, fonts, themes, translations, report templates."""
    return _own_data() / "resources"


def database_files() -> Path:
    """The migrations and the bundled dossiers. Nothing ever writes here."""
    return _own_data() / "db"


def user_data() -> Path:
    """The folder of the user's catalog; it may not exist yet. FLEE_DESKTOP_DATA overrides it."""
    import platformdirs  # not needed for the window's first paint

    override = os.environ.get("FLEE_DESKTOP_DATA")
    return Path(override) if override else platformdirs.user_data_path("flee-desktop", appauthor=False)


def user_catalog() -> Path:
    """The catalog that is opened when none is named."""
    return user_data() / "catalog.fleecat"


def _own_data() -> Path:
    return _SHIPPED if _SHIPPED.is_dir() else _CHECKOUT
