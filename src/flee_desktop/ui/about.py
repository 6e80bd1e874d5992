"""About: what the program is, its version, and the licenses of what it is made of.

An installed program has them all in a folder, whose list stands behind a button.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

import flee_desktop
from flee_desktop import paths
from flee_desktop.ui.icons import app_icon
from flee_desktop.ui.theme import GRID, title_font

_PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLAlchemy, Alembic, platformdirs", "MIT"),
    ("python-calamine, selectolax", "MIT"),
    ("NumPy, msgspec", "BSD-3-Clause"),
    ("regex", "Apache-2.0, CNRI-Python"),
    ("Inter", "OFL-1.1"),
)


class AboutDialog(QDialog):
    """A small page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Flee Desktop"))
        self.setAccessibleName(self.windowTitle())
        cover = QLabel()
        cover.setPixmap(app_icon().pixmap(72, 72))
        name = QLabel("Flee Desktop")
        name.setFont(title_font())
        version = _quiet(self.tr("Version %1").replace("%1", flee_desktop.__version__))
        what = QLabel(self.tr("The desktop catalog of films and their awards."))
        license_text = QLabel(
            self.tr(
                "Free software under the GNU General Public License, version 3 or later: you may use, study, "
                "share and change it. It comes without any warranty."
            )
        )
        license_text.setWordWrap(True)
        of_qt = QLabel(
            self.tr(
                "Qt and PySide6 are used under the LGPL: they are files of their own, which you may replace."
            )
        )
        of_qt.setWordWrap(True)
        made_of = "\n".join(f"{names} – {license_name}" for names, license_name in _PARTS)
        texts = QVBoxLayout()
        texts.setSpacing(GRID // 2)
        for widget in (
            name,
            version,
            what,
            license_text,
            _quiet(self.tr("Made with:")),
            _quiet(made_of),
            of_qt,
        ):
            texts.addWidget(widget)
        texts.insertSpacing(3, GRID)
        texts.insertSpacing(5, GRID)
        texts.insertSpacing(8, GRID)
        head = QHBoxLayout()
        head.setSpacing(3 * GRID)
        head.addWidget(cover, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if folder := paths.licenses():
            notice = (folder / "NOTICE.txt").read_text(encoding="utf-8")
            button = buttons.addButton(
                self.tr("Licenses and sources"), QDialogButtonBox.ButtonRole.ActionRole
            )
            button.clicked.connect(lambda: NoticeDialog(notice, self).open())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        rows.setSpacing(2 * GRID)
        rows.addLayout(head)
        rows.addWidget(buttons)
        self.setMinimumWidth(480)


class NoticeDialog(QDialog):
    """The list of all libraries and licenses, and where the sources are, as every installer carries it."""

    def __init__(self, notice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_dialog")
        self.setWindowTitle(self.tr("Licenses and sources"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QPlainTextEdit(notice)
        text.setReadOnly(True)
        text.setAccessibleName(self.windowTitle())
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(text)
        rows.addWidget(buttons)
        self.resize(760, 460)


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
