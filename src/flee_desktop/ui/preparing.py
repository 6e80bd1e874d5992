"""What is done once in a process before its first window: names, looks, language."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from flee_desktop.paths import user_settings
from flee_desktop.ui.appearance import Appearance
from flee_desktop.ui.window_state import WindowState


def prepare_application(app: QApplication, settings: Path | None = None) -> Appearance:
    """Say who the program is and where it remembers things; look as it was left.

    `settings` is a folder to take the place of the user's own.
    """
    app.setOrganizationName("flee-desktop")
    app.setApplicationName("flee-desktop")
    app.setApplicationDisplayName("Flee Desktop")
    app.setDesktopFileName("flee-desktop")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    if folder := settings or user_settings():
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    appearance = Appearance(app, WindowState())
    appearance.apply()
    return appearance
