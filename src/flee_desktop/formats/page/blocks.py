"""What a page consists of, whatever markup it was written in. Texts are plain; `[3]` in them cites."""

from dataclasses import dataclass, field

from flee_desktop.domain.dossier import RelatedWork

ITEM = "\ue001"  # between the items of a list inside one value; no text of a page has it


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as written, with the rows and columns it says it spans."""

    text: str
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True)
class GridRow:
    """The cells that one row of a table writes; `text` is the row's source."""

    line: int
    text: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as written, spans not yet expanded."""

    line: int
    rows: tuple[GridRow, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` is 2 for a section, 3 for one inside it."""

    line: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class PlainParagraph:
    """A paragraph of prose."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list; `depth` is 1 for the outermost."""

    line: int
    depth: int
    text: str


PageBlock = Heading | PlainParagraph | ListItem | Grid


@dataclass(frozen=True, slots=True)
class Field:
    """A labeled value of the infobox, under the label that readers see, as the items it lists."""

    line: int
    label: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A numbered reference: its text, and the address it leads to."""

    number: int
    text: str
    url: str = ""


@dataclass(slots=True, kw_only=True)
class Page:
    """A page as it is gathered. `links` are the titles that linked words lead to."""

    title: str = ""
    infobox_title: str = ""
    fields: list[Field] = field(default_factory=list)
    blocks: list[PageBlock] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    related: list[RelatedWork] = field(default_factory=list)
    unread: list[tuple[int, str]] = field(default_factory=list)  # line, what was left out


def flat(text: str) -> str:
    """A value on one line: its items behind commas, runs of white space as one blank."""
    return " ".join(text.replace(ITEM, ", ").split())


def items(text: str) -> tuple[str, ...]:
    """The items of a value, each on one line."""
    parts = (" ".join(part.split()).strip(" ,") for part in text.split(ITEM))
    return tuple(part for part in parts if part)
