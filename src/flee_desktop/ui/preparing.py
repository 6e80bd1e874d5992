"""What is done once in a process before its first window: names, looks, language."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from flee_desktop.ui.appearance import Appearance
from flee_desktop.ui.window_state import WindowState


def prepare_application(app: QApplication) -> Appearance:
    """Say who the program is and where it remembers things; look as it was left."""
    app.setOrganizationName("flee-desktop")
    app.setApplicationName("flee-desktop")
    app.setApplicationDisplayName("Flee Desktop")
    app.setDesktopFileName("flee-desktop")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    appearance = Appearance(app, WindowState())
    appearance.apply()
    return appearance
