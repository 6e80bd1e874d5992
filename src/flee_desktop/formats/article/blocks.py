"""The parts an article is cut into: tables of written rows, and paragraphs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table. `broken`: a list in one of its cells tore the line apart, and its items are lost."""

    line: int
    text: str
    cells: tuple[str, ...]
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A header, and the rows under it."""

    header: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of prose."""

    line: int
    text: str


Block = Table | Paragraph
