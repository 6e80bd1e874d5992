"""What an import would do, row by row: nothing is written before somebody has seen it.

A plan compares what a file says of a film (or a page) with what the catalog holds and with what earlier
imports said. Whatever the file says for the first time goes in; what was said before and reads differently
now was changed by hand, or by a later file, and is kept unless the user takes the file's value.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
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

    @property
    def changes(self) -> bool:
        """Whether anything of it goes in, when the user decides nothing."""
        if self.known is None:
            return not self.kept
        return any(not each.kept for each in self.differences)


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


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided: rows that stay out, and kept values that are taken all the same."""

    left_out: frozenset[RowId] = frozenset()
    taken: frozenset[RowId] = frozenset()


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


def goes_in(row_id: RowId, row: PlanRow, choices: Choices) -> bool:
    """Whether anything of the row is written, as the user decided."""
    if row_id in choices.left_out:
        return False
    return row.changes or (row_id in choices.taken and row.kind is PlanKind.CONFLICT)


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
