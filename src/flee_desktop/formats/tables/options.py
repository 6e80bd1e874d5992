"""How a user wants a table read, and what a window shows of it to decide that."""

from dataclasses import dataclass, replace

from flee_desktop.formats.tables.fields import Field
from flee_desktop.formats.tables.mapping import Column, Mapping
from flee_desktop.formats.tables.sheet import Sheet, SheetRow

_SHOWN = 8  # rows under the header
_LONGEST = 200  # characters of a cell that is shown


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What the user says of a table; "", () and None leave it to the reader.

    `fields` has a `Field` for each column, "" for one that is not read. `day_first`: 3/4 is the third of
    April.
    """

    delimiter: str = ""
    fields: tuple[str, ...] = ()
    decimal: str = ""
    day_first: bool | None = None


AS_GUESSED = TableOptions()


@dataclass(frozen=True, slots=True)
class TableView:
    """A table as it is taken apart: its labels, the field of each column and why, its first rows."""

    labels: tuple[str, ...]
    fields: tuple[str, ...]
    reasons: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    delimiter: str
    decimal: str
    day_first: bool | None
    notes: tuple[str, ...]


def edited(mapping: Mapping, options: TableOptions) -> Mapping:
    """The mapping as the user wants it. Fields of a table with other columns are not meant."""
    columns = mapping.columns
    if len(options.fields) == len(columns):
        columns = tuple(map(_edited_column, columns, options.fields))
    conventions = mapping.conventions
    if options.decimal:
        conventions = replace(conventions, decimal=options.decimal)
    if options.day_first is not None:
        conventions = replace(conventions, day_first=options.day_first)
    return replace(mapping, columns=columns, conventions=conventions)


def _edited_column(column: Column, name: str) -> Column:
    if name == (column.field or ""):
        return column
    if not name:
        return replace(column, field=None, detail="", why="left out by you")
    field = Field(name)
    details = {
        Field.CREDIT: f"Crew:{column.label}",
        Field.SCORE: f"{column.label}|Score|value",
    }
    return replace(column, field=field, detail=details.get(field, ""), why="chosen by you")


def view(sheet: Sheet, mapping: Mapping, delimiter: str = "") -> TableView:
    """What a window shows of it."""
    rows = sheet.rows[mapping.header + 1 : mapping.header + 1 + _SHOWN]
    columns, conventions = mapping.columns, mapping.conventions
    return TableView(
        labels=tuple(column.label for column in columns),
        fields=tuple(column.field or "" for column in columns),
        reasons=tuple(column.why for column in columns),
        rows=tuple(tuple(row.cell(at)[:_LONGEST] for at in range(len(columns))) for row in rows),
        delimiter=delimiter,
        decimal=conventions.decimal,
        day_first=conventions.day_first,
        notes=(*sheet.notes, *conventions.said),
    )


def with_film(sheet: Sheet, mapping: Mapping, title: str) -> tuple[Sheet, Mapping]:
    """A table of one film's awards with a column that names the film in every row."""
    columns = (*mapping.columns, Column("", Field.FILM, "", "of the whole table"))
    width = len(mapping.columns)
    rows = tuple(_as_wide(row, width, title) for row in sheet.rows)
    return replace(sheet, rows=rows), replace(mapping, columns=columns)


def _as_wide(row: SheetRow, width: int, title: str) -> SheetRow:
    cells = (*row.cells[:width], *("" for _missing in range(width - len(row.cells))), title)
    return replace(row, cells=cells)
