"""A record while it is edited: each field as text. What was not touched keeps its value to the letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from flee_desktop.ui.editing.form_fields import Fields, FormField

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a field's text is understood: its `value`, or the `problem` in a sentence."""

    value: Any = None
    problem: str = ""


class Draft:
    """The fields of a record, or of what several records have in common.

    A field that is missing in `values` has no value of its own: the records differ there.
    """

    def __init__(self, fields: Fields, values: Mapping[str, Any]) -> None:
        self._fields = {field.name: field for field in fields}
        self._values = values
        self._first = {field.name: _written(field, values) for field in fields}
        self._typed: dict[str, str] = {}

    def text(self, name: str) -> str:
        """What stands in the field."""
        return self._typed.get(name, self._first[name])

    def type(self, name: str, text: str) -> None:
        """Put a text there; the one it had at first is no change."""
        self._typed.pop(name, None)
        if text != self._first[name] or name not in self._values:
            self._typed[name] = text

    def untype(self, name: str) -> None:
        """Leave the field as it was."""
        self._typed.pop(name, None)

    def differs(self, name: str) -> bool:
        """Whether the records have no common value there."""
        return name not in self._values

    def is_changed(self, name: str = "") -> bool:
        """Whether the field was changed, or any of them."""
        return name in self._typed if name else bool(self._typed)

    def reading(self, name: str) -> Reading:
        """How the field's text is understood."""
        if name not in self._typed:
            return Reading(self._values.get(name))
        try:
            return Reading(self._fields[name].kind.read(self._typed[name]))
        except ValueError as problem:
            return Reading(problem=str(problem))

    def told(self, name: str) -> str:
        """What a typed value is taken for, where that is not what was typed anyway."""
        reading = self.reading(name)
        if reading.problem or name not in self._typed:
            return ""
        told = self._fields[name].kind.tell(reading.value)
        return told if told != self._typed[name].strip() else ""

    def problems(self) -> dict[str, str]:
        """A sentence for each field that cannot be understood."""
        readings = ((name, self.reading(name)) for name in self._typed)
        return {name: reading.problem for name, reading in readings if reading.problem}

    def changes(self) -> dict[str, Any]:
        """The values that were set, and the wordings of those; there must be no problems."""
        changes: dict[str, Any] = {}
        for name, text in self._typed.items():
            changes[name] = self.reading(name).value
            if wording := self._fields[name].wording:
                changes[wording] = " ".join(text.split())
        return changes


def values_of(record: Any, fields: Fields) -> dict[str, Any]:  # noqa: ANN401 - any record of the dossier
    """The fields' values in a record."""
    return {field.name: getattr(record, field.name) for field in fields}


def _written(field: FormField, values: Mapping[str, Any]) -> str:
    return field.kind.write(values[field.name]) if field.name in values else ""


def changed_record(record: _Record, changes: Mapping[str, Any]) -> _Record:
    """The record with these values; what a reader said of those it had goes with them."""
    from dataclasses import replace

    if not changes:
        return record
    remarks = getattr(record, "remarks", None)
    kept = {} if remarks is None else {"remarks": tuple(r for r in remarks if r.field not in changes)}
    return cast("_Record", replace(cast("Any", record), **changes, **kept))
