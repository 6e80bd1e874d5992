"""The fields of an award row: one line each, and grid, sort, filter, facets and exports follow."""

from dataclasses import dataclass
from enum import Enum, auto


class FieldKind(Enum):
    """How a field is stored, matched and sorted."""

    TEXT = auto()
    NAMES = auto()  # several texts in a row
    DATE = auto()  # EDTF
    RESULT = auto()
    NUMBER = auto()
    NUMBERS = auto()  # several numbers in a row


@dataclass(frozen=True, slots=True)
class Field:
    """A field. `name` is the attribute of `AwardRow` (or is computed from `source`).

    `aliases` are further names the filter language takes. `width` is the grid column's, in characters.
    `facet`: has a menu in the filter bar. `shown`: in the grid and in exports unless the user says
    otherwise. `searched`: a word without a field looks here.
    """

    name: str
    label: str
    kind: FieldKind
    aliases: tuple[str, ...] = ()
    width: int = 16
    facet: bool = False
    shown: bool = True
    searched: bool = True


AWARD_FIELDS: tuple[Field, ...] = (
    Field("film", "Film", FieldKind.TEXT, ("title",), 20, facet=True),
    Field("body", "Award body", FieldKind.TEXT, ("award", "festival"), 34, facet=True),
    Field("date", "Date", FieldKind.DATE, (), 13),
    Field("category", "Category", FieldKind.TEXT, (), 34, facet=True),
    Field("recipients", "Recipients", FieldKind.NAMES, ("recipient", "nominee"), 30, facet=True),
    Field("result", "Result", FieldKind.RESULT, (), 14, facet=True),
    Field("note", "Note", FieldKind.TEXT, (), 18),
    Field("references", "References", FieldKind.NUMBERS, ("reference", "ref", "refs"), 10, searched=False),
    Field("year", "Year", FieldKind.NUMBER, (), 7, facet=True, shown=False),
    Field("edition", "Edition", FieldKind.NUMBER, (), 8, shown=False, searched=False),
    Field("rank", "Place", FieldKind.NUMBER, ("place",), 7, shown=False, searched=False),
    Field("film_year", "Film year", FieldKind.NUMBER, (), 9, shown=False, searched=False),
    Field("position", "Source row", FieldKind.NUMBER, ("row",), 9, shown=False, searched=False),
)
FIELDS_BY_NAME: dict[str, Field] = {
    key: field for field in AWARD_FIELDS for key in (field.name, *field.aliases)
}
DEFAULT_COLUMNS: tuple[str, ...] = tuple(field.name for field in AWARD_FIELDS if field.shown)
