"""The lines of a plan's table: one for each award and entry, one for each value of a film that differs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from flee_desktop.domain.dossier import Nomination
from flee_desktop.domain.import_plan import (
    OWN,
    Choice,
    Choices,
    Difference,
    DossierPlan,
    ImportPlan,
    PlanKind,
    PlanRow,
    RowId,
    choice_of,
    chosen,
)
from flee_desktop.domain.plan_words import record_text, value_text
from flee_desktop.domain.remarks import Remark

CELLS = ("award_body", "date", "category", "recipients", "result", "note")  # of an award


class Kept(StrEnum):
    """Which lines a filter leaves."""

    ALL = "all"
    NEW = "new"
    CHANGED = "changed"
    CONFLICT = "conflict"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line of the table. `difference` is set for a value of the film's own."""

    row_id: RowId
    dossier: DossierPlan
    row: PlanRow
    difference: Difference | None = None

    @property
    def kind(self) -> PlanKind:
        """What becomes of it."""
        if self.difference is not None:
            return PlanKind.CONFLICT if self.difference.kept else PlanKind.UPDATE
        return self.row.kind

    @property
    def choice(self) -> Choice:
        """What a decision about it is kept under."""
        return choice_of(self.row_id, self.row, self.difference)

    @property
    def kept(self) -> str:
        """Why the file's value does not go in, "" when it does."""
        if self.difference is not None:
            return self.difference.kept
        return self.row.kept or next((each.kept for each in self.row.differences if each.kept), "")

    @property
    def award(self) -> Nomination | None:
        """The award it is about, if it is about one."""
        return self.row.record if isinstance(self.row.record, Nomination) else None

    def new_text(self, name: str) -> str:
        """What the file says in that cell."""
        return value_text(getattr(self.award, name)) if self.award else ""

    def old_text(self, name: str) -> str | None:
        """What the catalog has there instead; None where both say the same, or nothing is there yet."""
        found = (each for each in self.row.differences if each.field == name)
        difference = next(found, None)
        return value_text(difference.old) if difference is not None else None

    @property
    def flags(self) -> tuple[Remark, ...]:
        """What the reader is not sure of in it."""
        if self.difference is None:
            return self.row.flags
        return tuple(flag for flag in self.row.flags if flag.field == self.difference.field)

    @property
    def text(self) -> str:
        """What the line is about, where it is about no award."""
        return "" if self.row.part == OWN else record_text(self.row)

    def is_left_by(self, kept: Kept) -> bool:
        """Whether the filter shows it."""
        match kept:
            case Kept.NEW:
                return self.kind is PlanKind.CREATE
            case Kept.CHANGED:
                return self.kind is PlanKind.UPDATE
            case Kept.CONFLICT:
                return self.kind is PlanKind.CONFLICT
            case Kept.FLAGGED:
                return bool(self.flags)
        return True


def lines_of(plan: ImportPlan) -> Iterator[PlanLine]:
    """All lines, in the order of the files."""
    for row_id, dossier, row in plan.rows():
        if row.part == OWN and row.known is not None:
            for difference in row.differences:
                yield PlanLine(row_id, dossier, row, difference)
        else:
            yield PlanLine(row_id, dossier, row)


@dataclass(slots=True)
class Decided:
    """What the user has decided so far."""

    left_out: set[Choice] = field(default_factory=set)
    taken: set[Choice] = field(default_factory=set)
    more: int = 0  # lines that go in beyond those that would anyhow

    def choices(self) -> Choices:
        """As the plan is carried out by."""
        return Choices(frozenset(self.left_out), frozenset(self.taken))

    def goes_in(self, line: PlanLine) -> bool:
        """Whether the line's value is written."""
        one = frozenset({line.choice})
        choices = Choices(one & self.left_out, one & self.taken)
        row = line.row if line.difference is None else replace(line.row, differences=(line.difference,))
        return chosen(line.row_id, row, choices) is not None

    def decide(self, line: PlanLine, *, wanted: bool) -> None:
        """Take the line's value, or leave it out."""
        before = self.goes_in(line)
        kept = line.kind is PlanKind.CONFLICT
        (self.taken.add if wanted and kept else self.taken.discard)(line.choice)
        (self.left_out.add if not wanted and not kept else self.left_out.discard)(line.choice)
        self.more += self.goes_in(line) - before

    def clear(self) -> None:
        """Another plan."""
        self.left_out.clear()
        self.taken.clear()
        self.more = 0

    def forget(self, lines: Iterable[PlanLine]) -> None:
        """These are compared anew: what was decided of them is about others."""
        for line in lines:
            before = self.goes_in(line)
            self.left_out.discard(line.choice)
            self.taken.discard(line.choice)
            self.more += self.goes_in(line) - before
