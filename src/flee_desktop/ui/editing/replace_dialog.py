"""Search and replace in awards: every change is shown before it is made, and can be left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from flee_desktop.domain.errors import UserError
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.background import Background, LongJob
from flee_desktop.ui.editing import edit_requests
from flee_desktop.ui.editing.edit_dialog import EditDialog, Save
from flee_desktop.ui.editing.kinds import translated
from flee_desktop.ui.editing.plain_table import PlainTable
from flee_desktop.ui.editing.replacement_model import ReplacementModel
from flee_desktop.ui.editing.ticked_delegate import TickedDelegate
from flee_desktop.ui.theme import GRID
from flee_desktop.ui.tick_boxes import ChoiceButton, TickBox

if TYPE_CHECKING:
    from flee_desktop.operations.replace_text import Replacement

_PAUSE = 200  # milliseconds without a key before the awards are searched
_WHERE: dict[str, Any] = {
    "award_body": QT_TRANSLATE_NOOP("Editing", "Award body"),
    "category": QT_TRANSLATE_NOOP("Editing", "Category"),
    "recipients": QT_TRANSLATE_NOOP("Editing", "Recipients"),
    "note": QT_TRANSLATE_NOOP("Editing", "Note"),
    "date_text": QT_TRANSLATE_NOOP("Editing", "Wording of the date"),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """The awards that are looked through: those that are shown, or the selected ones among them. Ids."""

    shown: Sequence[int]
    selected: Sequence[int]


class ReplaceDialog(EditDialog):
    """Saves (ids, search): make this change in these awards. `field` is the one that is searched at first."""

    def __init__(
        self,
        background: Background,
        handle: Any,  # noqa: ANN401 - the catalog, handed on to requests
        scope: Scope,
        save: Save,
        parent: QWidget | None = None,
        field: str = "",
    ) -> None:
        super().__init__(self.tr("Replace"), save, parent)
        self.setObjectName("replaceDialog")
        self._background = background
        self._handle = handle
        self._scope = scope
        self._searching: LongJob | None = None
        self._where = QComboBox()
        self._find, self._replacement = QLineEdit(), QLineEdit()
        self._case, self._whole = TickBox(self.tr("Match case")), TickBox(self.tr("Only the whole text"))
        self._shown, self._selected = ChoiceButton(), ChoiceButton()
        self._found = ReplacementModel(self)
        self._count = QLabel()
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._lay_out()
        self._name_parts()
        self._connect()
        self._where.setCurrentIndex(max(0, self._where.findData(field)))
        self._tell()
        self._find.setFocus()
        self.resize(720, 520)

    def result_of(self) -> tuple[list[int], dict[str, Any]] | None:
        """The awards that are ticked, and the search."""
        if self._pause.isActive() or self._searching is not None:
            self.say(self.tr("The awards are still searched: look at the changes first."))
            return None
        if not self._found.count():
            self.say(self.tr("There is nothing to replace."))
            return None
        return self._found.ids(), self._search()

    def is_edited(self) -> bool:
        """There is always something to try."""
        return True

    def reject(self) -> None:
        """Nothing is lost by leaving."""
        self._stop()
        self.leave()

    def _search(self) -> dict[str, Any]:
        return {
            "field": self._where.currentData(),
            "find": self._find.text(),
            "replacement": self._replacement.text(),
            "match_case": self._case.isChecked(),
            "whole": self._whole.isChecked(),
        }

    def _lay_out(self) -> None:
        for name, label in _WHERE.items():
            self._where.addItem(translated(str(label)), name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        labels = (self.tr("&In"), self.tr("&Find"), self.tr("Replace &with"))
        for row, (text, box) in enumerate(
            zip(labels, (self._where, self._find, self._replacement), strict=True)
        ):
            label = QLabel(text)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        choices = QHBoxLayout()
        for choice in (self._case, self._whole, self._shown, self._selected):
            choices.addWidget(choice)
        choices.addStretch(1)
        grid.addLayout(choices, 3, 1)
        grid.setColumnStretch(1, 1)
        top = QWidget()
        top.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.add(top)
        self._table = PlainTable(self._found)
        self._table.setItemDelegate(TickedDelegate(self._table))
        self._table.setColumnWidth(0, 330)
        self.add(self._table, 1)
        self.add(self._count_row())

    def _count_row(self) -> QWidget:
        self._all, self._none = QPushButton(self.tr("Tick &all")), QPushButton(self.tr("Tick &none"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._count, 1)
        for button in (self._all, self._none):
            button.setAutoDefault(False)
            row.addWidget(button)
        holder = QWidget()
        holder.setLayout(row)
        return holder

    def _name_parts(self) -> None:
        self._find.setObjectName("find")
        self._replacement.setObjectName("replacement")
        self._where.setObjectName("where")
        self._case.setObjectName("matchCase")
        self._whole.setObjectName("whole")
        self._count.setObjectName("count")
        self._all.setObjectName("all")
        self._none.setObjectName("none")
        self._table.setObjectName("replacements")
        self._where.setAccessibleName(self.tr("In"))
        self._find.setAccessibleName(self.tr("Find"))
        self._replacement.setAccessibleName(self.tr("Replace with"))
        self._table.setAccessibleName(self.tr("Changes that will be made"))
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        shown, selected = len(self._scope.shown), len(self._scope.selected)
        self._shown.setText(self.tr("%Ln award(s) shown", "", shown))
        self._selected.setText(self.tr("%Ln selected", "", selected))
        several = selected > 1
        self._selected.setVisible(several)
        self._shown.setVisible(several)
        (self._selected if several else self._shown).setChecked(True)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._look)
        self._where.currentIndexChanged.connect(lambda _place: self._look_soon())
        for box in (self._find, self._replacement):
            box.textChanged.connect(lambda _text: self._look_soon())
        for tick in (self._case, self._whole, self._selected):
            tick.toggled.connect(lambda _checked: self._look_soon())
        self._all.clicked.connect(lambda: self._found.tick_all(ticked=True))
        self._none.clicked.connect(lambda: self._found.tick_all(ticked=False))
        self._found.ticked.connect(self._tell)

    def _look_soon(self) -> None:
        self.touch()
        self._stop()
        self._pause.start()

    def _stop(self) -> None:
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None

    def _look(self) -> None:
        """Search on the worker; a newer search takes the place of one that runs."""
        self._stop()
        search, handle = self._search(), self._handle
        ids = self._scope.selected if self._selected.isChecked() else self._scope.shown
        if not search["find"]:
            self._found.show_found(())
            return
        self._count.setText(self.tr("Searching…"))
        self._searching = self._background.run_long(
            self._words,
            lambda job: edit_requests.preview(handle, ids, search, job),
            self._show,
            self._refuse,
        )

    def _words(self, done: int, total: int) -> str:
        return self.tr("Searching %1 of %Ln award(s)", "", total).replace("%1", str(done))

    def _show(self, found: "list[Replacement]") -> None:
        self._searching = None
        self._found.show_found(found)
        announce(self._count, self._count.text())

    def _refuse(self, error: UserError) -> None:
        self._searching = None
        self.say(str(error))

    def _tell(self) -> None:
        ticked, found = self._found.count(), self._found.rowCount()
        self.save_button.setText(self.tr("Replace in %Ln award(s)", "", ticked))
        self.save_button.setEnabled(ticked > 0)
        for button in (self._all, self._none):
            button.setEnabled(found > 0)
        if not self._find.text():
            self._count.setText(self.tr("Type what is to be replaced."))
        elif ticked == found:
            self._count.setText(self.tr("%Ln change(s) found", "", found))
        else:
            text = self.tr("%1 of %Ln change(s) ticked", "", found)
            self._count.setText(text.replace("%1", str(ticked)))
        self._count.setTextFormat(Qt.TextFormat.PlainText)
