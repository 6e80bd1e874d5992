"""The dialog in which a bug meets the user: calm, with a report to copy."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import flee_desktop
from flee_desktop.ui.icons import icon
from flee_desktop.ui.theme import GRID, heading_font

_MOST = 20  # reports kept in one dialog


class BugDialog(QDialog):
    """Collects reports while it is open; the same bug again is only counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bug_dialog")
        self.setWindowTitle(self.tr("Something went wrong"))
        self._counts: dict[str, int] = {}
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._lay_out()

    def add(self, report: str) -> None:
        """Show one more report."""
        if report in self._counts or len(self._counts) < _MOST:
            self._counts[report] = self._counts.get(report, 0) + 1
        self._text.setPlainText(self.report())

    def report(self) -> str:
        """All of it as text."""
        parts = [
            f"{report}\n({count} times)" if count > 1 else report for report, count in self._counts.items()
        ]
        return "\n\n".join((_about_this_system(), *parts))

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report())

    def _lay_out(self) -> None:
        mark = QLabel()
        mark.setPixmap(icon("warning", "warning").pixmap(24, 24))
        title = QLabel(self.tr("Something went wrong. Your catalog is safe."))
        title.setFont(heading_font())
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(mark)
        head.addWidget(title, 1)
        what = QLabel(self.tr("You can go on working. The report helps whoever mends the program."))
        what.setWordWrap(True)
        copy = QPushButton(self.tr("Copy report"))
        copy.clicked.connect(self.copy_report)
        go_on = QPushButton(self.tr("Continue"))
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (copy, go_on):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        rows.setSpacing(GRID + 4)
        rows.addLayout(head)
        rows.addWidget(what)
        rows.addWidget(self._text, 1)
        rows.addLayout(buttons)
        self.resize(620, 380)


def _about_this_system() -> str:
    return (
        f"Flee Desktop {flee_desktop.__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}"
    )
