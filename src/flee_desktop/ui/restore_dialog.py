"""The backups of a catalog, and a button that puts one in its place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.backups import BackupReason
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.safety_requests import ListedBackup
from flee_desktop.ui.theme import GRID, row_height


class RestoreDialog(QDialog):
    """Lists what can be restored. `chosen` is the path of the backup."""

    chosen = Signal(object)

    def __init__(self, catalog: str, listed: Sequence[ListedBackup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restore_dialog")
        self.setWindowTitle(self.tr("Restore a backup"))
        self.setAccessibleName(self.windowTitle())
        self._listed = listed
        self._table = self._make_table()
        said = QLabel(self._sentence(catalog))
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self._restore = QPushButton(self.tr("Restore"))
        self._restore.setAccessibleName(self.tr("Restore the selected backup"))
        self._restore.setDefault(True)
        self._restore.clicked.connect(self._take)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        rows.setSpacing(GRID + 4)
        rows.addWidget(said)
        rows.addWidget(self._table, 1)
        rows.addWidget(buttons)
        self.resize(680, 420)
        self._allow()

    def _sentence(self, catalog: str) -> str:
        if not self._listed:
            return self.tr("There is no backup of %1 yet.").replace("%1", catalog)
        return self.tr(
            "The backup takes the place of %1. What is there now is kept as a backup of its own."
        ).replace("%1", catalog)

    def _make_table(self) -> QTreeView:
        table = QTreeView()
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setAccessibleName(self.tr("Backups, the newest first"))
        model = QStandardItemModel(0, 5, table)
        model.setHorizontalHeaderLabels(
            [self.tr("Made"), self.tr("Why"), self.tr("Films"), self.tr("Awards"), self.tr("Size")]
        )
        for column in _NUMBERS:
            model.horizontalHeaderItem(column).setTextAlignment(_RIGHT)
        for each in self._listed:
            items = [_item(text, table.fontMetrics()) for text in _cells(each)]
            for column in _NUMBERS:
                items[column].setTextAlignment(_RIGHT)
            model.appendRow(items)
        table.setModel(model)
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        table.setCurrentIndex(model.index(0, 0))
        table.selectionModel().currentChanged.connect(lambda *_: self._allow())
        table.doubleClicked.connect(lambda _index: self._take())
        return table

    def _place(self) -> int:
        index: QModelIndex = self._table.currentIndex()
        return index.row()

    def _allow(self) -> None:
        place = self._place()
        self._restore.setEnabled(place >= 0 and self._listed[place].contents is not None)

    def _take(self) -> None:
        if self._restore.isEnabled():
            self.chosen.emit(self._listed[self._place()].backup.path)
            self.accept()


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


_WHY, _NUMBERS = 1, (2, 3, 4)  # columns


def _item(text: str, metrics: QFontMetrics) -> QStandardItem:
    item = QStandardItem(text)
    item.setSizeHint(QSize(metrics.horizontalAdvance(text) + 3 * GRID, row_height(metrics)))
    item.setEditable(False)
    item.setAccessibleText(text)
    return item


def _cells(listed: ListedBackup) -> tuple[str, ...]:
    backup, contents = listed.backup, listed.contents
    made = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp()))
    unreadable = QCoreApplication.translate("RestoreDialog", "unreadable")
    counts = (
        (show_number(contents.films), show_number(contents.awards)) if contents else (unreadable, unreadable)
    )
    return (
        QLocale().toString(made, QLocale.FormatType.ShortFormat),
        _reason(backup.reason),
        *counts,
        QLocale().formattedDataSize(backup.size, 1),
    )


def _reason(reason: BackupReason) -> str:
    said = {
        BackupReason.WANTED: QCoreApplication.translate("RestoreDialog", "Made on wish"),
        BackupReason.DAILY: QCoreApplication.translate("RestoreDialog", "Daily"),
        BackupReason.IMPORT: QCoreApplication.translate("RestoreDialog", "Before an import"),
        BackupReason.UPDATE: QCoreApplication.translate("RestoreDialog", "Before an update of the program"),
        BackupReason.REPAIR: QCoreApplication.translate("RestoreDialog", "Before a repair"),
        BackupReason.RESTORE: QCoreApplication.translate("RestoreDialog", "Before a restore"),
    }
    return said[reason]
