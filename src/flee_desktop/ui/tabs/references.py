"""References: the numbered sources of a film, and what each stands behind."""

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.clear_button import add_clear_button
from flee_desktop.ui.dossier_tab import DossierTab
from flee_desktop.ui.reading.plain_label import QuietLabel
from flee_desktop.ui.reading.reference_table import (
    AWARDS,
    NUMBER,
    SOURCE,
    ReferenceRow,
    ReferenceTable,
    reference_rows,
)
from flee_desktop.ui.reading.roomy_delegate import RoomyDelegate
from flee_desktop.ui.theme import GRID, row_height


class ReferencesTab(DossierTab):
    """A table with a filter. A count of awards opens these awards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._page: FilmPage | None = None
        self._rows: tuple[ReferenceRow, ...] = ()
        self._model = ReferenceTable(self)
        self._filter = QLineEdit(self)
        self._filter.setObjectName("reference_filter")
        add_clear_button(self._filter)
        self._filter.textChanged.connect(self._narrow)
        self._count = QuietLabel("", self)
        self._copy = QPushButton(self)
        self._copy.clicked.connect(self._copy_shown)
        self._note = QuietLabel("", self)
        self._table = self._make_table()
        self._arrange()
        self._say()

    def show_page(self, page: FilmPage) -> None:
        """Show this film's references, all of them."""
        self._page = page
        self._rows = reference_rows(page.dossier)
        lost = (remark.text for remark in page.dossier.remarks if remark.field == "references")
        self._note.setText(" ".join(lost))
        self._note.setVisible(bool(self._note.text()))
        self._filter.clear()
        self._narrow()
        self._measure()

    def show_reference(self, number: int) -> None:
        """Select this reference, whatever the filter says."""
        self._filter.clear()
        for place, row in enumerate(self._model.shown()):
            if row.number == number:
                self._table.selectRow(place)
                self._table.scrollTo(self._model.index(place, NUMBER), _CENTER)
                self._table.setFocus()

    def filter_box(self) -> QWidget:
        """Ctrl+F goes to the filter."""
        return self._filter

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in the new language; measure again for a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            if self._page is not None:
                self.show_page(self._page)
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._measure()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("reference_table")
        table.setModel(self._model)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setItemDelegate(RoomyDelegate(table))
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.clicked.connect(self._follow_count)
        table.activated.connect(self._open_awards)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy_selected)
        return table

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(GRID)
        bar.addWidget(self._filter, 2)
        bar.addWidget(self._count, 1)
        bar.addWidget(self._copy)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        rows.setSpacing(GRID)
        rows.addLayout(bar)
        rows.addWidget(self._note)
        rows.addWidget(self._table, 1)
        self._count.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._measure()

    def _measure(self) -> None:
        header = self._table.horizontalHeader()
        character = self.fontMetrics().averageCharWidth()
        header.setMinimumSectionSize(5 * character)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if not any(row.text for row in self._rows):
            header.setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.ResizeToContents)
        for column, width in ((NUMBER, 8), (AWARDS, 12)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width * character)
        self._table.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))

    def _say(self) -> None:
        self._filter.setPlaceholderText(self.tr("Find a reference…"))
        self._filter.setAccessibleName(self.tr("Find a reference"))
        self._copy.setText(self.tr("Copy list"))
        self._table.setAccessibleName(self.tr("References"))

    def _narrow(self) -> None:
        self._model.show_rows(self._rows, self._filter.text())
        shown, total = len(self._model.shown()), self._model.total()
        every = self.tr("%n reference(s)", "", total)
        some = self.tr("%1 of %n reference(s)", "", total).replace("%1", str(shown))
        self._count.setText(every if shown == total else some)
        self._copy.setEnabled(shown > 0)

    def _follow_count(self, index: QModelIndex) -> None:
        if index.column() == AWARDS:
            self._open_awards(index)

    def _open_awards(self, index: QModelIndex) -> None:
        row = self._model.shown()[index.row()]
        if row.awards:
            self.filter_requested.emit(f"references:{row.number}")

    def _copy_shown(self) -> None:
        QGuiApplication.clipboard().setText(_as_list(self._model.shown()))

    def _copy_selected(self) -> None:
        chosen = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(_as_list(tuple(self._model.shown()[row] for row in chosen)))


_CENTER = QAbstractItemView.ScrollHint.PositionAtCenter


def _as_list(rows: tuple[ReferenceRow, ...]) -> str:
    """A line for each: `[14] text`, the bare number where the source has no text."""
    return "\n".join(f"[{row.number}] {row.text}".rstrip() for row in rows)
