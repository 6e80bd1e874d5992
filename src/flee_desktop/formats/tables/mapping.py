"""Which column holds which field: guessed from labels and corrected by what stands under them.

A mapping is a plain value: a window can show it, change a column's field, and read the table again.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from flee_desktop.domain.date_text import read_date_text
from flee_desktop.domain.result_text import read_result
from flee_desktop.formats.article.columns import Role
from flee_desktop.formats.article.wording import wording_hints
from flee_desktop.formats.tables.conventions import Conventions, decide_conventions
from flee_desktop.formats.tables.fields import Field, field_of_label
from flee_desktop.formats.tables.sheet import Sheet, SheetRow

_HEADER_AMONG = 15  # rows from the top
_LOOKED_AT = 400  # rows by which a column is judged, spread over the table
_MOST = 0.6  # the share of a column's cells that must be of the type its label promises
_SAMPLE = 60  # characters of a cell that are judged

_YEAR = re.compile(r"(?:1[89]|20|21)\d\d(?:[/–-]\d{2}(?:\d{2})?)?(?:\.0)?")
_EDITION = re.compile(r"\d{1,3}(?:st|nd|rd|th|\.)?")
_FLAG = re.compile(r"true|false|yes|no|y|n|1|0|x|✓|ja|nej|won|winner|win", re.IGNORECASE)
_MINUTES = r"\d{1,4}(?:[.,]\d+)?(?: ?(?:min|m|mins|minutes?)\.?)?"
_HOURS = r"\d{1,2} ?h(?:rs?|ours?)?\.?(?: ?\d{1,2} ?(?:m|min\w*)?\.?)?"
_LASTS = re.compile(f"{_MINUTES}|{_HOURS}", re.IGNORECASE)
_NUMBER = re.compile(r"[^\w-]{0,3}-?\d[\d.,' ]*(?:%|\s?\w{1,7}\.?)?")


def _is_date(text: str) -> bool:
    return read_date_text(text.removesuffix(" 00:00:00")) is not None


NO_AWARD = re.compile(
    r"ineligible|not (?:nominated|eligible|yet|submitted)|.*not yet introduced|did not", re.IGNORECASE
)
LOOSE = re.compile(r"(won|winner|nominated|nominee|shortlisted)\b[ :]+(.+)", re.IGNORECASE)


def reads_as_result(text: str) -> bool:
    """Whether a cell of a column of results says one, or that there was none."""
    return read_result(text) is not None or NO_AWARD.match(text) is not None or LOOSE.match(text) is not None


# What the cells of a field must look like; a field not named here takes any text.
_TYPES: dict[Field, Callable[[str], object]] = {
    Field.YEAR: _YEAR.fullmatch,
    Field.DATE: _is_date,
    Field.EDITION: _EDITION.fullmatch,
    Field.RESULT: reads_as_result,
    Field.WINNER: _FLAG.fullmatch,
    Field.RUNNING_TIME: _LASTS.fullmatch,
    Field.RELEASED: _is_date,
    Field.BUDGET: _NUMBER.fullmatch,
    Field.BOX_OFFICE: _NUMBER.fullmatch,
}
# Where a label lies: what its column is instead, if its cells are of that type; text when none is.
_INSTEAD: dict[Field, tuple[Field, ...]] = {
    Field.YEAR: (Field.DATE, Field.EDITION, Field.RESULT, Field.BODY),
    Field.DATE: (Field.YEAR, Field.RESULT, Field.BODY),
    Field.EDITION: (Field.YEAR, Field.DATE, Field.BODY),
    Field.RESULT: (Field.WINNER, Field.RECIPIENTS),
    Field.WINNER: (Field.RESULT, Field.RECIPIENTS),
    Field.RELEASED: (Field.YEAR,),
}
_NUMBERS = (Field.RUNNING_TIME, Field.BUDGET, Field.BOX_OFFICE, Field.SCORE)
_DATES = (Field.DATE, Field.RELEASED)
_BESIDE_BODIES = "awards, beside a column of award bodies"
_REPEATED = (Field.CREDIT, Field.SCORE, Field.BOX_OFFICE, Field.NOTE, Field.IDENTIFIER, Field.GENRES)


@dataclass(frozen=True, slots=True)
class Column:
    """A column under its label: the field it holds, None for none, and why."""

    label: str
    field: Field | None
    detail: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is read: where its header is (an index of rows), its columns, its conventions.

    `award_body` stands for a column that is missing.
    """

    header: int
    columns: tuple[Column, ...]
    conventions: Conventions = field(default_factory=Conventions)
    award_body: str = ""

    def has(self, *fields: Field) -> bool:
        """Whether there is a column for every one of these fields."""
        return all(any(column.field is field for column in self.columns) for field in fields)

    def text(self, row: SheetRow, field: Field) -> str:
        """The first filled cell of a field; "" when there is none."""
        cells = (row.cell(at) for at, column in enumerate(self.columns) if column.field is field)
        return next(filter(None, cells), "")

    def texts(self, row: SheetRow, field: Field) -> tuple[tuple[Column, str], ...]:
        """The filled cells of all columns of a field."""
        found = ((column, row.cell(at)) for at, column in enumerate(self.columns) if column.field is field)
        return tuple((column, text) for column, text in found if text)


def guess_mapping(sheet: Sheet, delimiter: str = "") -> Mapping | None:
    """The likeliest mapping; None when no row of the table's top is a header."""
    header = _header(sheet)
    if header is None:
        return None
    labels = sheet.rows[header].cells
    rows = sheet.rows[header + 1 :]
    sample = rows[:: max(1, len(rows) // _LOOKED_AT)]
    columns: list[Column] = []
    for at, label in enumerate(labels):
        column = _column(label.strip(), [text for row in sample if (text := row.cell(at)[:_SAMPLE])])
        taken = any((column.field, column.detail) == (other.field, other.detail) for other in columns)
        if taken and column.field not in _REPEATED:
            column = _second(column)
        columns.append(column)
    completed = _completed(columns, sample)
    conventions = Conventions() if sheet.exact else _conventions(completed, rows, delimiter)
    return Mapping(header, completed, conventions)


def _header(sheet: Sheet) -> int | None:
    """The row most of whose cells are known labels; titles above it are passed over."""
    known = [
        sum(field_of_label(cell) is not None for cell in row.cells if cell.strip())
        for row in sheet.rows[:_HEADER_AMONG]
    ]
    best = max(range(len(known)), key=lambda at: (known[at], -at), default=None)
    return best if best is not None and known[best] >= 2 else None


def _column(label: str, texts: Sequence[str]) -> Column:
    named = field_of_label(label)
    if named is None:
        return Column(label, None, why="a label unknown here")
    meant, detail = named
    if _fits(meant, texts):
        return Column(label, meant, detail, "by its label")
    for other in _INSTEAD.get(meant, ()):
        if _fits(other, texts):
            return Column(label, other, "", f"its label says {meant}, its cells say {other}")
    return Column(label, None, why=f"its label says {meant}, but its cells are something else")


def _second(column: Column) -> Column:
    """A column whose field another one has: `Award` beside `Organization` is the category."""
    if column.field is Field.BODY:
        return Column(column.label, Field.CATEGORY, "", _BESIDE_BODIES)
    return Column(column.label, None, why="another column has this field already")


def _fits(field: Field, texts: Sequence[str]) -> bool:
    of_type = _TYPES.get(field)
    if of_type is None or not texts:
        return True
    return sum(bool(of_type(text)) for text in texts) >= _MOST * len(texts)


def _completed(columns: Sequence[Column], rows: Sequence[SheetRow]) -> tuple[Column, ...]:
    """The columns with what follows from the others: names that are recipients, tags beside values."""
    fields = {column.field for column in columns}
    categories = [column for column in columns if column.field is Field.CATEGORY]
    completed = list(columns)
    for at, column in enumerate(columns):
        if column.field is Field.NAME and not fields & {Field.RECIPIENTS, Field.ROLE}:
            completed[at] = Column(column.label, Field.RECIPIENTS, "", "names, in a table of awards")
        if column.field is Field.CATEGORY and Field.VALUE in fields:
            completed[at] = Column(column.label, Field.TAG, "", "it says what the values are")
        if column.field is Field.CATEGORY and column.why == _BESIDE_BODIES and len(categories) > 1:
            completed[at] = Column(column.label, None, "", "another column has this field already")
        if column.field is Field.BODY and not fields & {Field.CATEGORY, Field.RESULT, Field.WINNER}:
            completed[at] = Column(
                column.label, Field.AWARDS_TEXT, "", "awards in words, of a table of films"
            )
        if column.field is Field.BODY and not categories and _names_categories(rows, at):
            completed[at] = Column(column.label, Field.CATEGORY, "", "its cells read like categories")
        if column.field is None and column.label and not fields & {Field.RESULT, Field.WINNER}:
            texts = [text for row in rows if (text := row.cell(at))]
            if texts and sum(read_result(text) is not None for text in texts) >= _MOST * len(texts):
                completed[at] = Column(column.label, Field.RESULT, "", "its cells are results")
    return tuple(completed)


def _names_categories(rows: Sequence[SheetRow], at: int) -> bool:
    hints = [wording_hints(text, "") for row in rows if (text := row.cell(at)[:_SAMPLE])]
    balance = sum(found.get(Role.CATEGORY, 0.0) - found.get(Role.BODY, 0.0) for found in hints)
    return balance > 0


def _conventions(columns: Sequence[Column], rows: Sequence[SheetRow], delimiter: str) -> Conventions:
    def cells(*fields: Field) -> list[str]:
        wanted = [at for at, column in enumerate(columns) if column.field in fields]
        return [text for row in rows for at in wanted if (text := row.cell(at))]

    return decide_conventions(cells(*_NUMBERS), cells(*_DATES), delimiter)
