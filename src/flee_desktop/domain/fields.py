"""The fields of an award row: one line each, and grid, sort, filter, facets and exports follow."""

from dataclasses import dataclass
from enum import Enum, auto

from flee_desktop.domain.errors import UserError


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
    """A field. `name` is that of its column in `search.columns`, and what the filter language calls it.

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


def field_named(word: str) -> Field:
    """The field of that name, alias or label, in any case; raises UserError with a suggestion."""
    key = word.strip().lower()
    names = FIELDS_BY_NAME | {field.label.lower(): field for field in AWARD_FIELDS}
    if key in names:
        return names[key]
    import difflib  # not needed for the window's first rows

    close = difflib.get_close_matches(key, names, n=1)
    advice = (
        f"Did you mean {close[0]}?" if close else f"There are: {', '.join(f.name for f in AWARD_FIELDS)}."
    )
    raise UserError(f'There is no field "{word}".', advice)
