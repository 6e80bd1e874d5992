"""Merge and rename people, organizations, award bodies and categories."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.authorities import AuthorityKind
from flee_desktop.domain.changes import Changes
from flee_desktop.domain.errors import ProtectedError, UserError
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.background import Background, Job, LongJob
from flee_desktop.ui.changing import CatalogChange, changed
from flee_desktop.ui.editing import edit_requests
from flee_desktop.ui.editing.edit_requests import KnownNames
from flee_desktop.ui.editing.kinds import translated
from flee_desktop.ui.editing.name_table import ALIASES, NAME, USES, WITHIN, NameTable
from flee_desktop.ui.editing.plain_table import PlainTable
from flee_desktop.ui.message_bar import Message
from flee_desktop.ui.reading.roomy_delegate import RoomyDelegate
from flee_desktop.ui.theme import GRID, tokens

if TYPE_CHECKING:
    from flee_desktop.domain.authorities import Authority

_PAUSE = 120  # milliseconds without a key before names are looked for
_MOST_MERGED = 50  # names that can be chosen at once
_KINDS: dict[AuthorityKind, Any] = {
    AuthorityKind.PERSON: QT_TRANSLATE_NOOP("Editing", "People"),
    AuthorityKind.ORGANIZATION: QT_TRANSLATE_NOOP("Editing", "Organizations"),
    AuthorityKind.AWARD_BODY: QT_TRANSLATE_NOOP("Editing", "Award bodies"),
    AuthorityKind.CATEGORY: QT_TRANSLATE_NOOP("Editing", "Categories"),
}


class NamesDialog(QDialog):
    """A list with a search. It stays open beside the window, so that every step can be seen and undone."""

    def __init__(
        self,
        background: Background,
        handle: Callable[[], Any],
        make: Callable[[CatalogChange], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("namesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge and rename names"))
        self._background = background
        self._handle = handle
        self._make = make
        self._known = KnownNames()
        self._listing: LongJob | None = None
        self._finding: Job | None = None
        self._again: Callable[[], object] | None = None  # what was refused for a protected person
        self._kind, self._search = QComboBox(), QLineEdit()
        self._names = NameTable(self)
        self._table = PlainTable(self._names)
        self._kept, self._merge = QComboBox(), QPushButton()
        self._name, self._rename = QLineEdit(), QPushButton(self.tr("&Rename"))
        self._said, self._insist = QLabel(), QPushButton()
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._lay_out()
        self._name_parts()
        self._connect()
        self.resize(760, 520)
        self.read()

    def read(self) -> None:
        """Read the names anew: others are there after a change."""
        handle, kind = self._handle(), self._listed()
        if self._listing is not None:
            self._listing.cancel()
        if handle is not None:
            self._listing = self._background.run_long(
                lambda _done, _total: self.tr("Listing the names…"),
                lambda job: edit_requests.list_names(handle, kind, job),
                self._take,
            )

    def chosen(self) -> "list[Authority]":
        """Those that are selected, at most some dozens."""
        rows = self._table.selectionModel().selectedRows()[:_MOST_MERGED]
        return [self._names.at(index.row()) for index in rows]

    def _listed(self) -> AuthorityKind:
        return AuthorityKind(self._kind.currentData())  # Qt hands the text back

    def _lay_out(self) -> None:
        for kind, label in _KINDS.items():
            self._kind.addItem(translated(str(label)), kind)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._kind)
        top.addWidget(self._search, 1)
        self._table.setItemDelegate(RoomyDelegate(self._table))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(GRID)
        rows.addLayout(top)
        rows.addWidget(self._table, 1)
        rows.addLayout(self._acts())
        rows.addLayout(self._last_row())

    def _acts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        acts = (
            (self.tr("&Keep"), self._kept, self._merge),
            (self.tr("New &name"), self._name, self._rename),
        )
        for row, (text, box, button) in enumerate(acts):
            label = QLabel(text)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(button, row, 2)
            button.setAutoDefault(False)
        grid.setColumnStretch(1, 1)
        return grid

    def _last_row(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._insist.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._said, 1)
        row.addWidget(self._insist)
        row.addWidget(close)
        return row

    def _name_parts(self) -> None:
        parts = (
            (self._kind, "kind", self.tr("What is listed")),
            (self._search, "search", self.tr("Find names")),
            (self._table, "names", self.tr("Names")),
            (self._kept, "kept", self.tr("The name that is kept")),
            (self._merge, "merge", self.tr("Merge")),
            (self._name, "name", self.tr("New name")),
            (self._rename, "rename", self.tr("Rename")),
            (self._said, "said", ""),
            (self._insist, "insist", ""),
        )
        for widget, name, spoken in parts:
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        self._search.setPlaceholderText(self.tr("Find names"))
        self._search.setClearButtonEnabled(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._insist.hide()

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(lambda _place: self.read())
        self._search.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._find)
        self._table.selectionModel().selectionChanged.connect(lambda *_ranges: self._offer())
        self._merge.clicked.connect(lambda: self._merge_chosen(insist=False))
        self._rename.clicked.connect(lambda: self._rename_chosen(insist=False))
        self._name.returnPressed.connect(self._rename.click)
        self._name.textEdited.connect(lambda _text: self._say(""))
        self._insist.clicked.connect(self._do_again)

    def _take(self, known: KnownNames) -> None:
        self._listing, self._known = None, known
        self._find()

    def _find(self) -> None:
        """Find what is typed, on the worker."""
        if self._finding is not None:
            self._finding.cancel()
        index, typed, known = self._known.index, self._search.text(), self._known
        if index is not None:
            self._finding = self._background.run(lambda _job: index.places(typed), partial(self._show, known))

    def _show(self, known: KnownNames, places: Any) -> None:  # noqa: ANN401 - an array of numbers
        self._finding = None
        before = {each.id for each in self.chosen()}
        self._names.show_names(known, places)
        self._table.setColumnHidden(WITHIN, self._listed() is not AuthorityKind.CATEGORY)
        self._table.setColumnHidden(ALIASES, self._listed() is AuthorityKind.CATEGORY)
        for column, width in ((NAME, 290), (ALIASES, 260), (WITHIN, 260), (USES, 70)):
            self._table.setColumnWidth(column, width)
        for key in before:
            self._select(self._names.row_of(key))
        self._offer()

    def _select(self, row: int) -> None:
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag
            index = self._names.index(row, NAME)
            self._table.selectionModel().select(index, flags.Select | flags.Rows)

    def _offer(self) -> None:
        """What can be done with those that are selected: the one that is used most is kept."""
        chosen = sorted(self.chosen(), key=lambda each: -each.uses)
        self._kept.clear()
        for each in chosen:
            self._kept.addItem(self.tr("%1 (%Ln use(s))", "", each.uses).replace("%1", each.name), each.id)
        several = len(chosen) > 1
        self._kept.setEnabled(several)
        self._merge.setEnabled(several)
        self._merge.setText(self.tr("&Merge %Ln name(s)", "", len(chosen)) if several else self.tr("&Merge"))
        self._name.setEnabled(len(chosen) == 1)
        self._rename.setEnabled(len(chosen) == 1)
        self._name.setText(chosen[0].name if len(chosen) == 1 else "")
        self._say(
            "" if chosen else self.tr("Select one name to rename it, several to merge them."), wrong=False
        )

    def _merge_chosen(self, *, insist: bool) -> None:
        kept, merged = self._kept.currentData(), [each.id for each in self.chosen()]
        name = next(each.name for each in self.chosen() if each.id == kept)
        act = partial(
            edit_requests.merge,
            kind=self._listed(),
            kept=kept,
            merged=[key for key in merged if key != kept],
            insist=insist,
            label=self.tr("Merge names into %1").replace("%1", name),
        )
        message = partial(self._message, self.tr("Merged %Ln name(s) into %1.", "", len(merged)), name)
        self._change(act, message, partial(self._merge_chosen, insist=True))

    def _rename_chosen(self, *, insist: bool) -> None:
        (one,) = self.chosen()
        name = " ".join(self._name.text().split())
        act = partial(
            edit_requests.rename,
            kind=self._listed(),
            key=one.id,
            name=name,
            insist=insist,
            label=self.tr("Rename %1").replace("%1", one.name),
        )
        message = partial(self._message, self.tr("Renamed %2 to %1.").replace("%2", one.name), name)
        self._change(act, message, partial(self._rename_chosen, insist=True))

    def _change(
        self,
        act: Callable[..., Changes],
        message: Callable[[Any], Message],
        again: Callable[[], object],
    ) -> None:
        self._say("")
        self._again = again
        self._make(CatalogChange(act=act, failed=self._refuse, message=message))

    def _message(self, text: str, name: str, _changes: Changes) -> Message:
        return changed(text.replace("%1", name))

    def _refuse(self, error: UserError) -> None:
        """Say why; a protected person's name is touched only by those who insist."""
        self._say(str(error))
        if isinstance(error, ProtectedError):
            self._insist.setText(self.tr("Do it all the same"))
            self._insist.setAccessibleName(self._insist.text())
            self._insist.show()

    def _do_again(self) -> None:
        if self._again is not None:
            self._insist.hide()
            self._again()

    def _say(self, text: str, *, wrong: bool = True) -> None:
        self._insist.hide()
        self._said.setText(text)
        palette = self._said.palette()
        palette.setColor(QPalette.ColorRole.WindowText, tokens().error if wrong else tokens().quiet)
        self._said.setPalette(palette)
        if text and wrong:
            announce(self._said, text)
