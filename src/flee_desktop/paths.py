"""Where the files that ship with the program are: in the package, or in the checkout it runs from."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """Icons, fonts, themes, translations, report templates."""
    return _shipped("resources")


def database_files() -> Path:
    """The migrations and the bundled dossiers."""
    return _shipped("db")


def _shipped(folder: str) -> Path:
    inside = _PACKAGE / "_data" / folder
    return inside if inside.is_dir() else _PACKAGE.parents[1] / folder
