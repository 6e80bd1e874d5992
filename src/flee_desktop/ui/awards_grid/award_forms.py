"""Opens the form of the selected awards, or of a new one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flee_desktop.domain.errors import UserError
from flee_desktop.ui.background import Background
from flee_desktop.ui.changing import CatalogChange, changed
from flee_desktop.ui.editing import edit_requests
from flee_desktop.ui.message_bar import Message

if TYPE_CHECKING:
    from flee_desktop.domain.dossier import Nomination
    from flee_desktop.ui.editing.edit_dialog import EditDialog
    from flee_desktop.ui.editing.name_source import NameSource

Done = Callable[[Any], object]
Failed = Callable[[UserError], object]


class AwardForms(QObject):
    """The dialogs are imported when they are asked for. Values are read by the worker before one opens."""

    change_wanted = Signal(CatalogChange)

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.names: NameSource | None = None
        self._background = background
        self._over = parent

    def edit(self, ids: list[int]) -> None:
        """One award, or what several have in common."""
        handle = self.names.handle() if self.names is not None else None
        if ids and handle is not None:
            self._background.run(
                lambda _job: edit_requests.read_awards(handle, ids), partial(self._open, ids)
            )

    def add(self, film_id: int | None, film: str) -> None:
        """A new award of a film."""
        from flee_desktop.ui.editing.award_dialog import NEW_AWARD, AwardDialog

        save = partial(self._add, film_id)
        self._show(AwardDialog([NEW_AWARD], 0, self.names, save, self._over.window(), film))

    def replace(self, shown: Sequence[int], selected: Sequence[int], column: str) -> None:
        """Search and replace in the awards shown, or in the selected ones."""
        from flee_desktop.ui.editing.replace_dialog import ReplaceDialog, Scope

        handle = self.names.handle() if self.names is not None else None
        if handle is not None:
            field = "award_body" if column == "body" else column
            scope, over = Scope(shown, selected), self._over.window()
            self._show(ReplaceDialog(self._background, handle, scope, self._replace, over, field))

    def _replace(self, wanted: tuple[list[int], dict[str, Any]], done: Done, failed: Failed) -> None:
        ids, search = wanted
        label = self.tr("Replace “%1” by “%2”")
        label = label.replace("%1", search["find"]).replace("%2", search["replacement"])
        act = partial(edit_requests.replace_all, ids=ids, search=search, label=label)
        self.change_wanted.emit(
            CatalogChange(act=act, done=done, failed=failed, message=partial(self._edited, len(ids)))
        )

    def _open(self, ids: list[int], records: "list[Nomination]") -> None:
        from flee_desktop.ui.editing.award_dialog import AwardDialog

        count = len(records) or len(ids)  # one that was deleted meanwhile is told when it is saved
        save = partial(self._edit, ids)
        self._show(AwardDialog(records, count, self.names, save, self._over.window()))

    def _show(self, dialog: "EditDialog") -> None:
        self._background.broken.connect(dialog.give_back)
        dialog.open()

    def _edit(self, ids: list[int], values: dict[str, Any], done: Done, failed: Failed) -> None:
        label = self.tr("Edit %n award(s)", "", len(ids))
        act = partial(edit_requests.edit_awards, ids=ids, values=values, label=label)
        self.change_wanted.emit(
            CatalogChange(act=act, done=done, failed=failed, message=partial(self._edited, len(ids)))
        )

    def _add(self, film_id: int | None, values: dict[str, Any], done: Done, failed: Failed) -> None:
        act = partial(edit_requests.add_award, film_id=film_id, values=values, label=self.tr("Add an award"))
        self.change_wanted.emit(
            CatalogChange(act=act, done=done, failed=failed, message=partial(self._added, values))
        )

    def _edited(self, count: int, _changes: object) -> Message:
        return changed(self.tr("Changed %n award(s).", "", count))

    def _added(self, values: dict[str, Any], _changes: object) -> Message:
        award = " · ".join((values["award_body"], values["category"]))
        return changed(self.tr("Added the award %1.").replace("%1", award))
