"""Lists to look at: what was imported, and what looks wrong in a film. Below, all of the line in focus."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.imports import ImportRecord
from flee_desktop.formats.lint import Finding, FindingKind
from flee_desktop.ui import theme
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.reading.plain_label import SectionHeading

_SIZE = (860, 520)
_SPARE = 24  # pixels of the window that are left around it
_MOST_LINES = 5_000  # of a report
_KINDS = {
    FindingKind.PROSE_ONLY: QT_TRANSLATE_NOOP("FindingsDialog", "Award in the prose only"),
    FindingKind.CONTRADICTION: QT_TRANSLATE_NOOP("FindingsDialog", "Prose and table differ"),
    FindingKind.DATE: QT_TRANSLATE_NOOP("FindingsDialog", "Date"),
    FindingKind.NAME: QT_TRANSLATE_NOOP("FindingsDialog", "Name"),
    FindingKind.DOUBLED_WORD: QT_TRANSLATE_NOOP("FindingsDialog", "Doubled word"),
    FindingKind.REFERENCE: QT_TRANSLATE_NOOP("FindingsDialog", "Reference"),
    FindingKind.JUNK: QT_TRANSLATE_NOOP("FindingsDialog", "Leftover"),
    FindingKind.GAP: QT_TRANSLATE_NOOP("FindingsDialog", "Gap"),
}


class ReportDialog(QDialog):
    """A table of plain texts, and the whole text of the row in focus."""

    def __init__(
        self,
        heading: str,
        columns: Sequence[tuple[str, int]],
        rows: Sequence[Sequence[str]],
        details: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = details
        self._table = _table(columns, rows)
        self._detail = QPlainTextEdit(readOnly=True)
        self._detail.setObjectName("reportDetail")
        self._detail.setTabChangesFocus(True)
        self._detail.setAccessibleName(self.tr("About the row"))
        self._table.currentCellChanged.connect(lambda row, *_rest: self._tell(row))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(theme.GRID)
        lines.addWidget(SectionHeading(heading))
        lines.addWidget(self._table, 3)
        lines.addWidget(self._detail, 2)
        lines.addWidget(buttons)
        self._table.setVisible(bool(rows))
        self._detail.setVisible(bool(rows))
        if rows:
            self._table.setCurrentCell(0, 0)
        room = parent.window().size()
        self.resize(min(_SIZE[0], room.width() - _SPARE), min(_SIZE[1], room.height() - _SPARE))

    def _tell(self, row: int) -> None:
        self._detail.setPlainText(self._details[row] if 0 <= row < len(self._details) else "")


class ImportsDialog(ReportDialog):
    """Every import: when, which file, by which reader, what is in the catalog from it, and the report."""

    def __init__(self, records: Sequence[ImportRecord], parent: QWidget) -> None:
        translate = QCoreApplication.translate
        columns = (
            (translate("ImportsDialog", "When"), 150),
            (translate("ImportsDialog", "File"), 220),
            (translate("ImportsDialog", "Reader"), 150),
            (translate("ImportsDialog", "Awards"), 80),
            (translate("ImportsDialog", "Films"), 80),
            (translate("ImportsDialog", "Remarks"), 80),
        )
        heading = (
            translate("ImportsDialog", "Imports")
            if records
            else translate("ImportsDialog", "Nothing was imported yet.")
        )
        super().__init__(
            heading,
            columns,
            [_import_row(each) for each in records],
            list(map(_import_detail, records)),
            parent,
        )
        self.setObjectName("importsDialog")
        self.setWindowTitle(translate("ImportsDialog", "Imports"))


class FindingsDialog(ReportDialog):
    """What the checks of a film find, each with what to do."""

    def __init__(self, title: str, findings: Sequence[Finding], parent: QWidget) -> None:
        translate = QCoreApplication.translate
        columns = (
            (translate("FindingsDialog", "What"), 160),
            (translate("FindingsDialog", "Where"), 160),
            (translate("FindingsDialog", "Findings"), 300),
            (translate("FindingsDialog", "What to do"), 160),
        )
        heading = (
            f"{title}: {translate('FindingsDialog', '%Ln finding(s)', '', len(findings))}"
            if findings
            else f"{title}: {translate('FindingsDialog', 'Nothing looks wrong.')}"
        )
        rows = [(_kind(each), each.where, each.text, each.advice) for each in findings]
        details = [f"{each.where}: {each.text}.\n{each.advice}" for each in findings]
        super().__init__(heading, columns, rows, details, parent)
        self.setObjectName("findingsDialog")
        self.setWindowTitle(translate("FindingsDialog", "Check this film"))


def _kind(finding: Finding) -> str:
    return QCoreApplication.translate("FindingsDialog", str(_KINDS[finding.kind]))


def _import_row(record: ImportRecord) -> tuple[str, ...]:
    when = QDateTime.fromString(record.imported_at, Qt.DateFormat.ISODate).toLocalTime()
    return (
        QLocale().toString(when, QLocale.FormatType.ShortFormat),
        record.file_name,
        record.importer,
        show_number(record.awards),
        show_number(record.films),
        show_number(len(record.report.splitlines())),
    )


def _import_detail(record: ImportRecord) -> str:
    fingerprint = QCoreApplication.translate("ImportsDialog", "File's fingerprint: %1")
    lines = record.report.splitlines()[:_MOST_LINES]
    return "\n".join((fingerprint.replace("%1", record.sha256), *lines))


def _table(columns: Sequence[tuple[str, int]], rows: Sequence[Sequence[str]]) -> QTableWidget:
    table = QTableWidget(len(rows), len(columns))
    table.setObjectName("reportTable")
    table.setAccessibleName(columns[0][0])
    table.setHorizontalHeaderLabels([label for label, _width in columns])
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.row_height(table.fontMetrics()))
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, (_label, width) in enumerate(columns):
        table.setColumnWidth(column, width)
        for row, texts in enumerate(rows):
            table.setItem(row, column, QTableWidgetItem(texts[column]))
    return table
