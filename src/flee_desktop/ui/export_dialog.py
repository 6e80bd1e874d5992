"""Export awards, on one page: what, in which form, and how it will look. Ctrl+E."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSettings, QStandardPaths, Qt, Signal
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.errors import UserError
from flee_desktop.operations import export_awards
from flee_desktop.operations.export_awards import ExportRequest
from flee_desktop.ui import theme
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.awards_grid import summary
from flee_desktop.ui.awards_grid.snapshot import GridSnapshot
from flee_desktop.ui.background import Background, Job, LongJob
from flee_desktop.ui.export_choices import ColumnChoice, FormChoice, RowChoice

if TYPE_CHECKING:
    from flee_desktop.search.columns import Ints

_PREVIEW_AWARDS = 5
_NOT_IN_NAMES = '\\/:*?"<>|'


class ExportDialog(QDialog):
    """Writes what the grid shows. A failure is told here, and every choice is kept."""

    exported = Signal(object, int)  # Path, awards

    def __init__(self, background: Background, snapshot: GridSnapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export awards"))
        self._background = background
        self._snapshot = snapshot
        self._previewing: Job | None = None
        self._writing: Job | None = None
        self._rows = RowChoice(snapshot)
        self._columns = ColumnChoice(snapshot.fields)
        self._form = FormChoice()
        self._preview = _preview_box()
        self._command_caption = _heading("")
        self._command = QLineEdit(readOnly=True)
        self._problem = QLabel()
        self._progress = QLabel()
        self._export = QPushButton()
        self._lay_out()
        self._connect()
        self._form.choose_format(str(QSettings().value("export/format", "csv")))
        self._refresh()
        self._export.setFocus()

    def request(self) -> ExportRequest:
        """What has been chosen."""
        return ExportRequest(
            format=self._form.format,
            fields=self._columns.chosen,
            headings=self._form.headings(self._columns.chosen),
            one_row_per_recipient=self._form.one_row_per_recipient,
            options=self._form.options(self._note()),
        )

    def reject(self) -> None:
        """Cancel: a running export stops, and nothing is written."""
        for job in (self._writing, self._previewing):
            if job is not None:
                job.cancel()
        super().reject()

    def _lay_out(self) -> None:
        choices = QGridLayout()
        choices.setHorizontalSpacing(3 * theme.GRID)
        choices.setVerticalSpacing(theme.GRID // 2)
        parts = (
            (self.tr("Rows"), self._rows),
            (self.tr("Format"), self._form),
            (self.tr("Columns"), self._columns),
        )
        for place, (title, widget) in enumerate(parts):
            choices.addWidget(_heading(title), 0, place)
            choices.addWidget(widget, 1, place, Qt.AlignmentFlag.AlignTop)
        choices.setColumnStretch(2, 1)
        self._columns.setFixedHeight(8 * theme.row_height(self.fontMetrics()))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(theme.GRID)
        rows.addLayout(choices)
        rows.addWidget(_heading(self.tr("Preview")))
        rows.addWidget(self._preview, 1)
        rows.addWidget(self._command_caption)
        rows.addWidget(self._command)
        rows.addWidget(self._problem)
        rows.addSpacing(theme.GRID // 2)
        last = QHBoxLayout()
        last.addWidget(self._progress)
        last.addWidget(self._buttons())
        rows.addLayout(last)
        self.resize(760, 560)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._export.setObjectName("exportButton")
        self._export.setDefault(True)
        self._preview.setObjectName("exportPreview")
        self._preview.setAccessibleName(self.tr("Preview"))
        self._command.setObjectName("exportCommand")
        self._command.setFont(self._preview.font())
        self._command.setAccessibleName(self.tr("The same on the command line"))
        self._problem.setObjectName("exportProblem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._progress.setObjectName("exportProgress")
        self._progress.setTextFormat(Qt.TextFormat.PlainText)
        return buttons

    def _connect(self) -> None:
        self._rows.changed.connect(self._refresh)
        self._form.changed.connect(self._refresh)
        self._columns.itemChanged.connect(self._refresh)
        self._export.clicked.connect(self._ask_where)
        self._background.progressed.connect(self._show_progress)

    def _refresh(self) -> None:
        request, snapshot = self.request(), self._snapshot
        self._export.setText(self.tr("Export %1").replace("%1", summary.awards(self._rows.count)))
        self._export.setEnabled(bool(request.fields) and self._rows.count > 0)
        self._show_command(request)
        if self._previewing is not None:
            self._previewing.cancel()
        chosen = self._rows.chosen
        self._previewing = self._background.run(
            lambda _job: export_awards.preview(
                snapshot.question.columns, _rows(snapshot, chosen), request, _PREVIEW_AWARDS
            ),
            self._preview.setPlainText,
        )

    def _show_command(self, request: ExportRequest) -> None:
        """The command that writes the same, and what it cannot do."""
        selected = self._rows.chosen == "selected"
        options = request.options
        local = options.show_date is not None or bool(options.note) or bool(request.headings)
        nearly = local and not selected
        self._command_caption.setText(
            self.tr("On the command line, but with ISO dates, English headings and without a first line")
            if nearly
            else self.tr("The same on the command line")
        )
        self._command.setPlaceholderText(self.tr("Selected awards have no command of their own"))
        self._command.setText("" if selected else self._command_line(request))
        self._command.setCursorPosition(0)

    def _command_line(self, request: ExportRequest) -> str:
        return export_awards.command_line(
            request,
            film=self._snapshot.film_title,
            where="" if self._rows.chosen == "all" else self._snapshot.filter_text,
            sort=self._snapshot.sort_words,
            output=self._file_name(),
        )

    def _note(self) -> str:
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        of = self._snapshot.film_title or self.tr("all films")
        where = self._snapshot.filter_text if self._rows.chosen != "all" else ""
        return ", ".join(filter(None, (self.tr("Awards of %1").replace("%1", of), where, today)))

    def _file_name(self) -> str:
        of = "".join(" " if sign in _NOT_IN_NAMES else sign for sign in self._snapshot.film_title)
        stem = f"{' '.join(of.split())} awards" if of.strip() else "awards"
        return f"{stem}{self._form.format.suffix}"

    def _ask_where(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(QSettings().value("export/folder", documents))
        each = self._form.format
        asking = QFileDialog(self, self.tr("Export awards"), folder, f"{each.label} (*{each.suffix})")
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(each.suffix.removeprefix("."))
        asking.selectFile(self._file_name())
        asking.fileSelected.connect(self._write)
        asking.open()

    def _write(self, file_name: str) -> None:
        path, request, snapshot, chosen = Path(file_name), self.request(), self._snapshot, self._rows.chosen
        QSettings().setValue("export/folder", str(path.parent))
        QSettings().setValue("export/format", request.format.key)
        self._problem.hide()
        self._export.setEnabled(False)
        self._progress.setText(self.tr("Exporting…"))
        self._writing = self._background.run_long(
            summary.exporting,
            lambda job: _write(snapshot, chosen, request, path, job),
            partial(self._finish, path),
            self._tell,
        )

    def _show_progress(self, job: LongJob) -> None:
        if job is self._writing:
            self._progress.setText(job.text())

    def _finish(self, path: Path, count: int) -> None:
        self._writing = None
        self.exported.emit(path, count)
        self.accept()

    def _tell(self, error: UserError) -> None:
        self._writing = None
        self._progress.clear()
        self._refresh()
        self._export.setFocus()  # it was disabled: Enter tries again, and does not cancel
        palette = self._problem.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.tokens().error)
        self._problem.setPalette(palette)
        self._problem.setText(str(error))
        self._problem.show()
        announce(self._problem, str(error))


def _rows(snapshot: GridSnapshot, chosen: str) -> "Ints":
    """The row numbers of the choice. For a worker."""
    if chosen == "all":
        return snapshot.all_rows()
    return snapshot.selected_rows if chosen == "selected" else snapshot.shown_rows


def _write(snapshot: GridSnapshot, chosen: str, request: ExportRequest, path: Path, job: LongJob) -> int:
    """Write the file, and say how far it is. For a worker."""
    rows = _rows(snapshot, chosen)
    return export_awards.export_awards(
        snapshot.question.columns,
        rows,
        request,
        path,
        progress=lambda done: job.tell(done, len(rows)),
        stopped=job.canceled,
    )


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.strong_font())
    return label


def _preview_box() -> QPlainTextEdit:
    box = QPlainTextEdit(readOnly=True)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    box.setFont(font)
    box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    box.setTabStopDistance(QFontMetrics(font).horizontalAdvance("0" * 16))
    box.setTabChangesFocus(True)
    box.setMinimumHeight(_PREVIEW_AWARDS * QFontMetrics(font).lineSpacing())
    return box
