"""The history of the catalog: who did what and when, and the way back to any point of it."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.changes import History
from flee_desktop.ui import catalog_requests, theme
from flee_desktop.ui.background import Background
from flee_desktop.ui.catalog_session import CatalogSession
from flee_desktop.ui.changing import CatalogChange, Changing
from flee_desktop.ui.history.history_model import ROWS, WHAT, HistoryModel
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.reading.roomy_delegate import RoomyDelegate
from flee_desktop.ui.theme import GRID

_MEGABYTE = 1_000_000


class HistoryDialog(QDialog):
    """Stays open beside the window, and follows every change."""

    def __init__(
        self, background: Background, session: CatalogSession, changing: Changing, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history_dialog")
        self._background = background
        self._session = session
        self._changing = changing
        self._history: History | None = None
        self.model = HistoryModel(self)
        self.table = _Steps(self.model)
        self.go = QPushButton()
        self._bound = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._retranslate()
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.go.clicked.connect(self._go_there)
        changing.changed.connect(self._read)
        session.opened.connect(self._read)
        self._read()

    def changeEvent(self, event: QEvent) -> None:
        """Another language, or another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self._bound.setObjectName("history_bound")
        self._bound.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.go.setObjectName("history_go")
        self.go.setDefault(True)
        self._buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        rows.setSpacing(GRID)
        rows.addWidget(self.table, 1)
        rows.addWidget(self._bound)
        rows.addWidget(self._buttons)
        self.setMinimumSize(600, 280)
        self.resize(760, 440)

    def _read(self) -> None:
        handle = self._session.follower().handle
        self._background.run(lambda _job: catalog_requests.read_history(handle), self._show)

    def _show(self, history: History) -> None:
        self._history = history
        self.model.show(history)
        self.table.go_to(self.model.latest_row())
        self._bound.setText(self._bound_text(history))
        self._offer()

    def _offer(self) -> None:
        """Say what the button would do: nothing, where the catalog is already."""
        row = self.table.currentIndex().row()
        catalog = self._session.catalog
        writable = catalog is not None and not catalog.read_only_reason
        self.go.setText(
            self.tr("Go &forward to here") if self.model.is_undone(row) else self.tr("Go &back to here")
        )
        self.go.setEnabled(row >= 0 and writable and not self.model.is_latest(row))

    def _go_there(self) -> None:
        act = partial(
            catalog_requests.move_in_history, step=self.model.step_id(self.table.currentIndex().row())
        )
        self._changing.make(CatalogChange(act=act))

    def _bound_text(self, history: History) -> str:
        """What is kept, and what is not any more."""
        kept = self.tr("The latest %1 steps are kept, as long as they take no more than %2 MB.")
        kept = kept.replace("%1", show_number(history.most_steps))
        kept = kept.replace("%2", show_number(history.most_bytes // _MEGABYTE))
        if not history.dropped:
            return kept
        return f"{kept} {self.tr('%Ln older step(s) were forgotten.', '', history.dropped)}"

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("History"))
        self.setAccessibleName(self.windowTitle())
        self.table.setAccessibleName(self.tr("Steps of the history, the latest first"))
        self.model.retranslate()
        if self._history is not None:
            self._bound.setText(self._bound_text(self._history))
        self._offer()


class _Steps(QTableView):
    """One step can be chosen; its line is one thing to the eye and to the keyboard."""

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self.setObjectName("history_steps")
        self.setModel(model)
        self.setItemDelegate(RoomyDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(WHAT + 1, ROWS + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self._take_sizes()

    def go_to(self, row: int) -> None:
        """Make this line the current one, in the middle when it was out of sight."""
        self.setCurrentIndex(self.model().index(row, WHAT))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size."""
        super().changeEvent(event)
        if event.type() in theme.FONT_CHANGES:
            self._take_sizes()

    def _take_sizes(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(theme.row_height(metrics))
        for column, sample in enumerate(
            ("2026-12-24 00:00 PM", "somebody@computer", "Rows touched"), WHAT + 1
        ):
            self.setColumnWidth(column, metrics.horizontalAdvance(sample) + 3 * GRID)
