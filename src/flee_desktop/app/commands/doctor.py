"""Say whether the program has all it needs on this computer, and what to do where it has not.

Versions of Python, the libraries and SQLite; the folders and their free space; settings; the catalog's state.
The exit status is 1 when something is wrong. Nothing is changed.
"""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from flee_desktop.app.catalog_argument import add_catalog_argument

if TYPE_CHECKING:
    from flee_desktop.operations.doctor import Finding


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments."""
    add_catalog_argument(parser)


def run(arguments: Namespace) -> int:
    """Print what was found, one line each."""
    from flee_desktop import paths
    from flee_desktop.operations.doctor import examine

    found = [*examine(arguments.catalog or paths.user_catalog()), *_qt()]
    width = max(len(finding.name) for finding in found) + 2
    for finding in found:
        sys.stdout.write(f"{finding.name:<{width}}{finding.value}\n")
        if finding.wrong:
            sys.stdout.write(f"{'':<{width}}! {finding.wrong}\n")
    return 1 if any(finding.wrong for finding in found) else 0


def _qt() -> "list[Finding]":
    from flee_desktop.operations.doctor import Finding

    try:
        from PySide6.QtCore import qVersion
    except ImportError as error:
        return [Finding("Qt", "missing", f"The window cannot be shown: {error}")]
    return [Finding("Qt", qVersion()), Finding("Settings", _settings())]


def _settings() -> str:
    from PySide6.QtCore import QCoreApplication, QSettings

    from flee_desktop.paths import user_settings

    QCoreApplication.setOrganizationName("flee-desktop")
    QCoreApplication.setApplicationName("flee-desktop")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    if folder := user_settings():
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    settings = QSettings()
    sound = settings.status() is QSettings.Status.NoError
    readable = "" if sound else " (cannot be read: the defaults are used)"
    there = "" if Path(settings.fileName()).exists() else " (not made yet)"
    return f"{settings.fileName()}{readable}{there}"
