"""The preview of an import: nothing is written before its button is pressed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.errors import UserError
from flee_desktop.operations.import_files import ImportInput
from flee_desktop.operations.preview_import import Preview
from flee_desktop.ui import theme
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.background import Background, Job, LongJob
from flee_desktop.ui.changing import CatalogChange, Changing
from flee_desktop.ui.import_preview import requests
from flee_desktop.ui.import_preview.lines import Kept, PlanLine
from flee_desktop.ui.import_preview.messages import after_import, importing, reading
from flee_desktop.ui.import_preview.plan_page import PlanPage
from flee_desktop.ui.import_preview.reading_page import ReadingPage
from flee_desktop.ui.import_preview.remembered_fields import remembered
from flee_desktop.ui.import_preview.requests import Imported, Shown
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.message_bar import Message

_SIZE = (1040, 640)
_SPARE = 24  # pixels of the screen that are left around it


class ImportPreview(QDialog):
    """Reads and plans on a worker; the user decides; "Import 117" does exactly that."""

    def __init__(
        self,
        background: Background,
        changing: Changing,
        catalog: Any,  # noqa: ANN401 - handed on to the worker
        inputs: Sequence[ImportInput],
        show: Callable[[Changes], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self._background = background
        self._changing = changing
        self._catalog = catalog
        self._show = show
        self._inputs = list(inputs)
        self._shown: Shown | None = None
        self._job: Job | None = None
        self._plan = PlanPage()
        self._reading = ReadingPage(inputs)
        self._pages = QTabWidget()
        self._status = QLabel()
        self._import = QPushButton()
        self._lay_out()
        self._connect()
        self._read()

    @property
    def plan(self) -> PlanPage:
        """The table of what would happen."""
        return self._plan

    def reject(self) -> None:
        """Cancel: what runs stops, and nothing is imported."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _lay_out(self) -> None:
        self._pages.setDocumentMode(True)
        self._pages.setObjectName("importPages")
        self._pages.addTab(self._plan, self.tr("What happens"))
        self._pages.addTab(self._reading, self.tr("How it is read"))
        for page in (self._plan, self._reading):
            page.setContentsMargins(0, theme.GRID, 0, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._import.setObjectName("importButton")
        self._import.setDefault(True)
        self._status.setObjectName("importStatus")
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setWordWrap(True)
        last = QHBoxLayout()
        last.addWidget(self._status, 1)
        last.addWidget(buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(theme.GRID)
        rows.addWidget(self._pages, 1)
        rows.addLayout(last)
        width, height = _SIZE
        parent = self.parentWidget()
        if parent is not None:
            room = parent.window().size()
            width, height = min(width, room.width() - _SPARE), min(height, room.height() - _SPARE)
        self.resize(width, height)

    def _connect(self) -> None:
        self._plan.model.decided_otherwise.connect(self._count)
        self._plan.model.corrected.connect(self._correct)
        self._plan.moved.connect(self._move)
        self._reading.wanted.connect(self._read_otherwise)
        self._import.clicked.connect(self._carry_out)
        self._background.progressed.connect(self._show_progress)

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        inputs, catalog = tuple(self._inputs), self._catalog
        self._wait(self.tr("Reading…"))
        self._job = self._background.run_long(
            reading, lambda job: requests.read_and_plan(catalog, inputs, job), self._take_read, self._tell
        )

    def _take_read(self, shown: Shown) -> None:
        """The first look at a table is under the fields that are remembered for its labels."""
        if self._use_remembered(shown.preview):
            self._read()
            return
        self._reading.set_views(self._inputs, shown.preview.files)
        if shown.preview.plan is None:
            self._pages.setCurrentWidget(self._reading)
            self._reading.show_first_problem()
        self._plan.decided.clear()
        self._take(shown)

    def _use_remembered(self, preview: Preview) -> bool:
        used = False
        for at, view in enumerate(preview.files):
            given = self._inputs[at]
            fields = remembered(view.table.labels) if view.table and not given.table.fields else ()
            if view.table is not None and fields and fields != view.table.fields:
                self._inputs[at] = replace(given, table=replace(given.table, fields=fields))
                used = True
        return used

    def _take(self, shown: Shown) -> None:
        self._job = None
        self._shown = shown
        self._plan.set_lines(shown.lines, shown.dossiers)
        self._plan.setEnabled(True)
        self._count()
        announce(self, self._status.text())

    def _read_otherwise(self, at: int, wanted: ImportInput) -> None:
        self._inputs[at] = wanted
        self._read()

    def _correct(self, line: PlanLine, name: str, text: str) -> None:
        self._replan(line, lambda catalog, preview: requests.correct(catalog, preview, line, name, text))

    def _move(self, line: PlanLine, name: str, step: int) -> None:
        self._replan(line, lambda catalog, preview: requests.move(catalog, preview, line, name, step))

    def _replan(self, line: PlanLine, work: Any) -> None:  # noqa: ANN401 - a function of catalog and preview
        if self._shown is None or self._job is not None:
            return
        catalog, preview = self._catalog, self._shown.preview
        lines = self._shown.lines[Kept.ALL]
        old = [each for each in lines if each.row_id[:2] == line.row_id[:2]]

        def take(shown: Shown) -> None:
            self._plan.decided.forget(old)
            self._take(shown)

        self._job = self._background.run(lambda _job: work(catalog, preview), take, self._tell)

    def _carry_out(self) -> None:
        if self._shown is None:
            return
        preview, choices = self._shown.preview, self._plan.decided.choices()
        self._wait(self.tr("Importing…"))
        self._changing.make(
            CatalogChange(
                act=partial(self._import_on_worker, preview=preview, choices=choices),
                words=importing,
                done=lambda _answer: self.accept(),
                failed=self._tell,
                message=partial(_message, self._show),
            )
        )

    def _import_on_worker(self, catalog: Any, job: LongJob, **plan: Any) -> tuple[Imported, Any]:  # noqa: ANN401
        self._job = job
        return requests.carry_out(catalog, job=job, **plan)

    def _show_progress(self, job: LongJob) -> None:
        if job is self._job:
            self._status.setText(job.text())

    def _wait(self, text: str) -> None:
        self._status.setText(text)
        self._import.setEnabled(False)
        self._plan.setEnabled(False)

    def _count(self) -> None:
        """How many lines go in, on the button; what else there is beside it."""
        lines = self._shown.lines[Kept.ALL] if self._shown is not None else ()
        count = self._shown.going + self._plan.decided.more if self._shown is not None else 0
        self._import.setText(self.tr("Import %1").replace("%1", show_number(count)))
        self._import.setEnabled(bool(count))
        self._status.setText(self._summary(count, len(lines)))

    def _summary(self, count: int, total: int) -> str:
        if self._shown is None or self._shown.preview.plan is None:
            return self.tr("Nothing can be imported yet: see “How it is read”.")
        repeated = any(file.repeated for file in self._shown.preview.plan.files)
        if not count:
            return (
                self.tr("This very file was imported before: there is nothing new in it.")
                if repeated
                else self.tr("The catalog has all of this already.")
            )
        rows = self.tr("%1 of %2 rows go in. Nothing is imported yet.")
        return rows.replace("%1", show_number(count)).replace("%2", show_number(total))

    def _tell(self, error: UserError) -> None:
        """What went wrong; every choice is kept."""
        self._job = None
        self._plan.setEnabled(True)
        self._count()
        self._status.setText(str(error))
        announce(self._status, str(error))


def _message(show: Callable[[Changes], object], answer: tuple[Imported, Changes]) -> Message:
    imported, changes = answer
    return after_import(imported, partial(show, changes))
