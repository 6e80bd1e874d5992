"""How files are read: encoding, delimiter, signs, the fields of a table's columns, the reader's report."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from flee_desktop.formats.encoding import CANDIDATES
from flee_desktop.operations.import_files import ImportInput
from flee_desktop.operations.preview_import import FileView
from flee_desktop.ui import theme
from flee_desktop.ui.import_preview.columns_table import ColumnsTable
from flee_desktop.ui.import_preview.remembered_fields import remember
from flee_desktop.ui.reading.plain_label import PlainLabel

_MOST_LINES = 2_000  # of a report


class ReadingPage(QWidget):
    """One file at a time. Emits the file's place and how it is to be read, when the user says otherwise."""

    wanted = Signal(int, object)  # ImportInput

    def __init__(self, inputs: Sequence[ImportInput], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs = list(inputs)
        self._views: Sequence[FileView] = ()
        self._file = QComboBox()
        self._title = QLineEdit()
        self._encoding = QComboBox()
        self._sample = PlainLabel("")
        self._delimiter = QComboBox()
        self._decimal = QComboBox()
        self._order = QComboBox()
        self._problem = PlainLabel("")
        self._columns = ColumnsTable()
        self._report = QPlainTextEdit(readOnly=True)
        self._form = QFormLayout()
        self._lay_out()
        self._connect()

    def set_views(self, inputs: Sequence[ImportInput], views: Sequence[FileView]) -> None:
        """Show how the files are read now."""
        self._inputs, self._views = list(inputs), views
        self._show(self._file.currentIndex())

    def show_first_problem(self) -> None:
        """Turn to the first file that cannot be read."""
        at = next((at for at, view in enumerate(self._views) if view.problem), 0)
        self._file.setCurrentIndex(at)

    def _lay_out(self) -> None:
        self._file.addItems([each.name for each in self._inputs])
        self._form.setHorizontalSpacing(2 * theme.GRID)
        self._form.setVerticalSpacing(theme.GRID // 2)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        named = (
            ("importFile", self.tr("File"), self._file),
            ("importTitle", self.tr("Film's title"), self._title),
            ("importEncoding", self.tr("Encoding"), self._encoding),
            ("importSample", self.tr("Reads as"), self._sample),
            ("importDelimiter", self.tr("Separated by"), self._delimiter),
            ("importDecimal", self.tr("Decimal sign"), self._decimal),
            ("importOrder", self.tr("Dates such as 3/4/2022"), self._order),
        )
        for name, label, widget in named:
            widget.setObjectName(name)
            widget.setAccessibleName(label)
            self._form.addRow(label, widget)
        self._form.setRowVisible(self._file, len(self._inputs) > 1)
        self._title.setPlaceholderText(self.tr("as the file says"))
        self._report.setObjectName("importReport")
        self._report.setAccessibleName(self.tr("What the reader says"))
        self._report.setTabChangesFocus(True)
        self._problem.setObjectName("importProblem")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID)
        rows.addLayout(self._form)
        rows.addWidget(self._problem)
        rows.addWidget(self._columns, 2)
        rows.addWidget(self._report, 1)
        rows.addStretch()
        self._fill_choices()

    def _fill_choices(self) -> None:
        for text, value in (
            (self.tr("comma ,"), ","),
            (self.tr("semicolon ;"), ";"),
            (self.tr("tab"), "\t"),
            (self.tr("bar |"), "|"),
        ):
            self._delimiter.addItem(text, value)
        self._decimal.addItem(self.tr("point: 1.5"), ".")
        self._decimal.addItem(self.tr("comma: 1,5"), ",")
        self._order.addItem(self.tr("not known: only the year is read"), None)
        self._order.addItem(self.tr("the day first: 3 April"), True)
        self._order.addItem(self.tr("the month first: March 4"), False)

    def _connect(self) -> None:
        self._file.currentIndexChanged.connect(self._show)
        self._title.editingFinished.connect(
            lambda: self._say(lambda it: replace(it, title=self._title.text().strip()))
        )
        self._encoding.activated.connect(
            lambda: self._say(lambda it: replace(it, encoding=self._encoding.currentData()))
        )
        for box, name in (
            (self._delimiter, "delimiter"),
            (self._decimal, "decimal"),
            (self._order, "day_first"),
        ):
            box.activated.connect(lambda _at, box=box, name=name: self._say_of_table(name, box.currentData()))
        self._columns.chosen.connect(self._choose_fields)

    def _say_of_table(self, name: str, value: object) -> None:
        said: dict[str, Any] = {name: value}
        if name == "delimiter":  # the columns are others then
            said["fields"] = ()
        self._say(lambda it: replace(it, table=replace(it.table, **said)))

    def _choose_fields(self, fields: tuple[str, ...]) -> None:
        view = self._views[self._file.currentIndex()]
        if view.table is not None:
            remember(view.table.labels, fields)
        self._say_of_table("fields", fields)

    def _say(self, change: Callable[[ImportInput], ImportInput]) -> None:
        at = max(0, self._file.currentIndex())
        wanted = change(self._inputs[at])
        if wanted != self._inputs[at]:
            self._inputs[at] = wanted
            self.wanted.emit(at, wanted)

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._views):
            return
        view, given = self._views[at], self._inputs[at]
        self._title.setText(given.title)
        self._show_encodings(view, given)
        table = view.table
        for box in (self._delimiter, self._decimal, self._order):
            self._form.setRowVisible(box, table is not None)
        self._form.setRowVisible(self._delimiter, table is not None and bool(table.delimiter))
        self._form.setRowVisible(self._title, table is None)
        self._columns.setVisible(table is not None)
        if table is not None:
            self._delimiter.setCurrentIndex(max(0, self._delimiter.findData(table.delimiter)))
            self._decimal.setCurrentIndex(max(0, self._decimal.findData(table.decimal)))
            self._order.setCurrentIndex({None: 0, True: 1, False: 2}[table.day_first])
            self._columns.show_view(table)
        self._problem.setText(view.problem)
        self._problem.setVisible(bool(view.problem))
        notes = table.notes if table is not None and not view.report else ()
        said = "\n".join((*notes, *view.report[:_MOST_LINES]))
        self._report.setPlainText(said)
        self._report.setVisible(bool(said))

    def _show_encodings(self, view: FileView, given: ImportInput) -> None:
        asked = bool(view.encodings)
        self._form.setRowVisible(self._encoding, asked)
        self._form.setRowVisible(self._sample, asked and bool(given.encoding))
        if not asked:
            return
        samples = {each.encoding: each.sample for each in view.encodings}
        self._encoding.clear()
        if not given.encoding:
            self._encoding.addItem(self.tr("Choose: the file does not say it"), "")
        for name in (*samples, *(each for each in CANDIDATES if each not in samples)):
            sample = f" – {samples[name]}" if name in samples else ""
            self._encoding.addItem(f"{name}{sample}", name)
        self._encoding.setCurrentIndex(max(0, self._encoding.findData(given.encoding)))
        self._sample.setText(samples.get(given.encoding, ""))
