"""What a preview asks of a worker."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flee_desktop.domain.changes import Changes
from flee_desktop.domain.import_plan import Choices, ImportPlan, PlanKind, chosen
from flee_desktop.operations import correct_row, import_by_plan, preview_import
from flee_desktop.operations.import_files import ImportInput
from flee_desktop.operations.preview_import import Preview
from flee_desktop.ui.background import JobCanceled, LongJob
from flee_desktop.ui.import_preview.lines import Decided, Kept, PlanLine, lines_of

Handle = Any  # the catalog itself: handed on to operations, never looked into here


@dataclass(frozen=True, slots=True)
class Shown:
    """A preview, and the lines of its plan that each filter leaves.

    `going` counts those that go in when nothing is decided, `dossiers` what they are about.
    """

    preview: Preview
    lines: dict[Kept, Sequence[PlanLine]]
    going: int
    dossiers: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought: awards, and films and pages, that are new or changed; and what was kept."""

    names: tuple[str, ...]
    awards: int
    films: int
    kept: int
    remarks: int


def read_and_plan(catalog: Handle, inputs: Sequence[ImportInput], job: LongJob) -> Shown:
    """Read the files, and compare them with the catalog."""
    job.tell(0, 0)
    return _shown(preview_import.preview_import(catalog, inputs, _teller(job)))


def correct(catalog: Handle, preview: Preview, line: PlanLine, name: str, text: str) -> Shown:
    """One cell of an award as the user typed it; raises UserError."""
    return _replanned(
        catalog, preview, line, lambda: correct_row.correct(line.dossier, line.row.place, name, text)
    )


def move(catalog: Handle, preview: Preview, line: PlanLine, name: str, step: int) -> Shown:
    """One cell of an award moved to the column beside it; raises UserError."""
    return _replanned(
        catalog, preview, line, lambda: correct_row.move(line.dossier, line.row.place, name, step)
    )


def carry_out(catalog: Handle, preview: Preview, choices: Choices, job: LongJob) -> tuple[Imported, Changes]:
    """Import what the plan says, all of it or nothing."""
    plan = preview.plan or ImportPlan(())
    changes = import_by_plan.import_by_plan(catalog, preview.sources, plan, choices, _teller(job))
    return _summary(preview, plan, choices), changes


def _replanned(catalog: Handle, preview: Preview, line: PlanLine, corrected: Callable[[], Any]) -> Shown:
    file, place, _row = line.row_id
    return _shown(preview_import.replan(catalog, preview, file, place, corrected()))


def _shown(preview: Preview) -> Shown:
    lines = tuple(lines_of(preview.plan)) if preview.plan is not None else ()
    left: dict[Kept, Sequence[PlanLine]] = {
        kept: tuple(line for line in lines if line.is_left_by(kept)) for kept in Kept
    }
    undecided = Decided()
    going = sum(undecided.goes_in(line) for line in lines)
    return Shown(preview, left, going, len({line.row_id[:2] for line in lines}))


def _summary(preview: Preview, plan: ImportPlan, choices: Choices) -> Imported:
    awards, films, kept = 0, set(), 0
    for row_id, _dossier, row in plan.rows():
        written = chosen(row_id, row, choices)
        kept += written is None and row.kind is PlanKind.CONFLICT
        if written is not None:
            awards += row.part == "nominations"
            films.add(row_id[:2])
    names = tuple(source.name for source in preview.sources)
    return Imported(names, awards, len(films), kept, sum(len(view.report) for view in preview.files))


def _teller(job: LongJob) -> Callable[[int, int], None]:
    def tell(done: int, total: int) -> None:
        job.tell(done, total)
        if job.canceled():
            raise JobCanceled

    return tell
