"""What the window remembers: in one INI file, so that it can be read, copied and thrown away."""

import zlib
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from flee_desktop.ui.language import Language
from flee_desktop.ui.theme import Scheme


def catalog_key(path: Path) -> str:
    """A catalog's name among the settings."""
    return f"{path.stem}-{zlib.crc32(str(path.absolute()).encode()):08x}"


class WindowState:
    """Reads what can be read, else the defaults: a broken file costs the settings, never the start."""

    def __init__(self) -> None:
        self._settings = QSettings()

    def scheme(self) -> Scheme:
        """The appearance that was chosen."""
        value = self._settings.value("window/scheme")
        return value if value in get_args(Scheme) else "system"

    def set_scheme(self, scheme: Scheme) -> None:
        """Remember the appearance."""
        self._settings.setValue("window/scheme", scheme)

    def language(self) -> Language:
        """The language that was chosen."""
        value = self._settings.value("window/language")
        return value if value in get_args(Language) else "system"

    def set_language(self, language: Language) -> None:
        """Remember the language."""
        self._settings.setValue("window/language", language)

    def text_size(self) -> int:
        """The text size in percent."""
        return _number(self._settings.value("window/text_size"), 100, 200, 100)

    def set_text_size(self, percent: int) -> None:
        """Remember the text size."""
        self._settings.setValue("window/text_size", percent)

    def tab(self, catalog: str) -> str:
        """The key of the tab last in sight; "" when unknown."""
        return str(self._settings.value(f"catalogs/{catalog}/tab") or "")

    def set_tab(self, catalog: str, key: str) -> None:
        """Remember the tab."""
        self._settings.setValue(f"catalogs/{catalog}/tab", key)

    def tell_once(self, what: str) -> bool:
        """Whether it has not been told before; from now on it has."""
        key = f"told/{what}"
        told = bool(self._settings.value(key))
        self._settings.setValue(key, "yes")
        return not told

    def film(self, catalog: str) -> str:
        """The film last in sight: its id, "all", or "" when unknown."""
        return str(self._settings.value(f"catalogs/{catalog}/film") or "")

    def set_film(self, catalog: str, film_id: int | None) -> None:
        """Remember the film; None is all films."""
        self._settings.setValue(f"catalogs/{catalog}/film", "all" if film_id is None else film_id)

    def save(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Remember where the window is, and how it is divided."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.setValue("window/splitter", splitter.saveState())

    def restore(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Put the window where it was, or at its first size."""
        window.resize(1280, 800)
        geometry, division = (self._settings.value(f"window/{name}") for name in ("geometry", "splitter"))
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        if isinstance(division, QByteArray):
            splitter.restoreState(division)


def _number(value: object, low: int, high: int, default: int) -> int:
    try:
        number = int(str(value))
    except ValueError:
        return default
    return number if low <= number <= high else default
