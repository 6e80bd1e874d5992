"""The form of an award: a new one, one that is there, or what several have in common."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from flee_desktop.domain.dossier import Nomination
from flee_desktop.domain.results import Result
from flee_desktop.ui.editing.draft import values_of
from flee_desktop.ui.editing.edit_dialog import EditDialog, Save
from flee_desktop.ui.editing.form_fields import NOMINATION_FIELDS
from flee_desktop.ui.editing.name_source import NameSource
from flee_desktop.ui.editing.record_form import RecordForm
from flee_desktop.ui.editing.scrolling import scrolling
from flee_desktop.ui.reading.plain_label import QuietLabel

NEW_AWARD = Nomination(award_body="", category="", result=Result.NOMINATED)


class AwardDialog(EditDialog):
    """Saves `NominationValues`: only what was set. `records` are all that are edited, or one to begin with.

    With `count` more than the records there are too many to look at: the form begins empty.
    """

    def __init__(
        self,
        records: Sequence[Nomination],
        count: int,
        names: NameSource | None,
        save: Save,
        parent: QWidget | None = None,
        film: str = "",
    ) -> None:
        super().__init__(self._title(count), save, parent)
        self.setObjectName("awardDialog")
        self._new = count == 0
        self._form = RecordForm(NOMINATION_FIELDS, names, optional=count > 1)
        self._form.show_values(_in_common(records) if count <= len(records) or self._new else {})
        self._form.edited.connect(self.touch)
        if film:
            self.add(QuietLabel(film))
        if count > 1:
            self.add(QuietLabel(self.tr("What is ticked is set in all of them; the rest stays as it is.")))
        self.add(scrolling(self._form), 1)
        self._form.go_to("award_body")
        self.resize(600, 560)

    def result_of(self) -> dict[str, Any] | None:
        """The values that were set."""
        return self._form.values()

    def is_edited(self) -> bool:
        """Whether anything was typed. A new award is something to save, with what it lacks told."""
        return self._new or self._form.is_edited()

    def reject(self) -> None:
        """An award that was not begun is not missed."""
        if self._new and not self._form.is_edited():
            self._new = False
        super().reject()

    def show_errors(self, errors: dict[str, str]) -> bool:
        """Beside the fields; a recipient's in the field of the recipients."""
        named = {name.partition("[")[0]: text for name, text in errors.items()}
        self._form.show_errors(named)
        return all(map(self._form.has_field, named))

    def _title(self, count: int) -> str:
        if not count:
            return self.tr("Add an award")
        if count == 1:
            return self.tr("Edit award")
        return self.tr("Edit %Ln award(s)", "", count)


def _in_common(records: Sequence[Nomination]) -> dict[str, Any]:
    """The values that all of them have; where one only writes a date otherwise they are the same."""
    each = [values_of(record, NOMINATION_FIELDS) for record in records]
    return {
        field.name: each[0][field.name]
        for field in NOMINATION_FIELDS
        if all(values[field.name] == each[0][field.name] for values in each)
    }
