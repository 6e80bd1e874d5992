"""Exports the awards in sight: opens the dialog, and says afterwards what was written."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from flee_desktop.ui.awards_grid import summary
from flee_desktop.ui.awards_grid.snapshot import GridSnapshot
from flee_desktop.ui.background import Background
from flee_desktop.ui.export_dialog import ExportDialog
from flee_desktop.ui.message_bar import Message, MessageBar, MessageKind


def open_export(
    background: Background, snapshot: GridSnapshot, messages: MessageBar, parent: QWidget
) -> ExportDialog:
    """Open the dialog; a message in `messages` tells of its success."""
    dialog = ExportDialog(background, snapshot, parent)
    dialog.exported.connect(lambda path, count: messages.say(partial(done_message, path, count)))
    dialog.open()
    return dialog


def done_message(path: Path, count: int) -> Message:
    """`Exported 50 awards to x.csv`, with what one wants next."""
    text = QCoreApplication.translate("Export", "Exported %1 to %2")
    return Message(
        text.replace("%1", summary.awards(count)).replace("%2", path.name),
        kind=MessageKind.DONE,
        actions=(
            (QCoreApplication.translate("Export", "Open"), lambda: _open(path)),
            (QCoreApplication.translate("Export", "Show in folder"), lambda: _open(path.parent)),
        ),
        name="exported",
    )


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
