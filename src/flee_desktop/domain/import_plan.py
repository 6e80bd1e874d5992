"""What an import would do, row by row: nothing is written before somebody has seen it.

A plan compares what a file says of a film (or a page) with what the catalog holds and with what earlier
imports said. Whatever the file says for the first time goes in; what was said before and reads differently
now was changed by hand, or by a later file, and is kept unless the user takes the file's value.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from flee_desktop.domain.dossier import Dossier
from flee_desktop.domain.remarks import Remark, RemarkKind

FLAGGED = frozenset({RemarkKind.UNSURE, RemarkKind.SUSPECT, RemarkKind.LOST})
OWN = ""  # the part of a dossier that is its own fields


class PlanKind(StrEnum):
    """What becomes of a row. A conflict is kept as it is in the catalog, unless the user takes the new."""

    CREATE = "create"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Difference:
    """A value as the catalog has it and as the file has it. `kept`: why the file's does not go in, or ""."""

    field: str
    old: object
    new: object
    kept: str = ""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One record of the file: the dossier's own fields (`part` ""), or an entry of one of its lists.

    `place` is where it stands in the list of the file. `record` is what the file says, `known` what the
    catalog has, None for nothing, and `at` where that stands in the list of the catalog. `kept` says why a
    new one does not go in: it was there once.
    """

    part: str
    place: int
    record: object
    at: int | None = None
    known: object | None = None
    differences: tuple[Difference, ...] = ()
    kept: str = ""

    @property
    def kind(self) -> PlanKind:
        """What becomes of it, when the user decides nothing."""
        if self.kept or any(each.kept for each in self.differences):
            return PlanKind.CONFLICT
        if self.known is None:
            return PlanKind.CREATE
        return PlanKind.UPDATE if self.differences else PlanKind.UNCHANGED

    @property
    def flags(self) -> tuple[Remark, ...]:
        """What the reader is not sure of, or doubts."""
        remarks: tuple[Remark, ...] = getattr(self.record, "remarks", ())
        return tuple(remark for remark in remarks if remark.kind in FLAGGED)


@dataclass(frozen=True, slots=True)
class DossierPlan:
    """What becomes of one dossier of a file. `key` is the id of its film or page, None for a new one.

    `known` is what the catalog has of it; `only_mentioned`: it has no dossier there, but awards may name it.
    """

    dossier: Dossier
    rows: tuple[PlanRow, ...]
    key: int | None = None
    known: Dossier | None = None
    only_mentioned: bool = False
    notes: tuple[Remark, ...] = ()

    @property
    def title(self) -> str:
        """The film's title and year, or the page's name."""
        name = getattr(self.dossier, "title", "") or getattr(self.dossier, "name", "")
        year = getattr(self.dossier, "year", None)
        return f"{name} ({year})" if year is not None else name


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What becomes of one file: its dossiers, in its order. `repeated`: when this very file was imported."""

    name: str
    dossiers: tuple[DossierPlan, ...]
    repeated: str = ""


RowId = tuple[int, int, int]  # the places of the file, of its dossier and of the row
Choice = tuple[RowId, str]  # a row, and for a film's own values the field; else ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided: what stays out, and what is kept but is taken all the same."""

    left_out: frozenset[Choice] = frozenset()
    taken: frozenset[Choice] = frozenset()


AS_PLANNED = Choices()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What becomes of the files. `data_version` is the catalog's when the plan was made."""

    files: tuple[FilePlan, ...]
    data_version: int = 0

    def rows(self) -> Iterator[tuple[RowId, DossierPlan, PlanRow]]:
        """Every row with its id, in the order of the files."""
        for one, file in enumerate(self.files):
            for two, dossier in enumerate(file.dossiers):
                for three, row in enumerate(dossier.rows):
                    yield (one, two, three), dossier, row


@dataclass(slots=True)
class Totals:
    """How many rows there are of each kind, and how many are flagged; awards apart from all."""

    rows: dict[PlanKind, int] = field(default_factory=lambda: dict.fromkeys(PlanKind, 0))
    awards: dict[PlanKind, int] = field(default_factory=lambda: dict.fromkeys(PlanKind, 0))
    films: dict[PlanKind, int] = field(default_factory=lambda: dict.fromkeys(PlanKind, 0))
    flagged: int = 0

    @property
    def changing(self) -> int:
        """Rows that are created or updated."""
        return self.rows[PlanKind.CREATE] + self.rows[PlanKind.UPDATE]


def choice_of(row_id: RowId, row: PlanRow, difference: Difference | None = None) -> Choice:
    """What a decision about the row, or about one of its differences, is kept under."""
    return row_id, difference.field if difference and row.part == OWN else ""


def chosen(row_id: RowId, row: PlanRow, choices: Choices) -> PlanRow | None:
    """The row with the differences that go in, as the user decided; None when nothing of it does."""
    if row.known is None:
        return row if _wanted(choice_of(row_id, row), row.kept, choices) else None
    wanted = tuple(
        each for each in row.differences if _wanted(choice_of(row_id, row, each), each.kept, choices)
    )
    if len(wanted) == len(row.differences):
        return row if wanted else None
    return replace(row, differences=wanted) if wanted else None


def _wanted(choice: Choice, kept: str, choices: Choices) -> bool:
    return choice not in choices.left_out and (not kept or choice in choices.taken)


def total(rows: Iterable[PlanRow]) -> Totals:
    """Count them."""
    totals = Totals()
    for row in rows:
        kind = row.kind
        totals.rows[kind] += 1
        totals.awards[kind] += row.part == "nominations"
        totals.films[kind] += row.part == OWN
        totals.flagged += bool(row.flags)
    return totals
