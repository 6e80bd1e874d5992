"""What a change touched, and the history of changes."""

from dataclasses import dataclass, field

_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What a change, an undo or a redo did, so that a window refreshes only that.

    Ids of nominations: `inserted` are new, `updated` read differently (also because their film, award body,
    category, person or reference does), `deleted` are gone. `films` are films whose entry or page may read
    differently, gone ones too. `everything`: too much to list; the sets are empty then. `step` is the step of
    the history it made or moved over, 0 when nothing was changed.
    """

    step: int = 0
    inserted: frozenset[int] = _NONE
    updated: frozenset[int] = _NONE
    deleted: frozenset[int] = _NONE
    films: frozenset[int] = _NONE
    everything: bool = False
    before: str = field(default="", compare=False)
    after: str = field(default="", compare=False)

    def __bool__(self) -> bool:
        """Whether anything was changed at all."""
        return self.step != 0

    def then(self, later: "Changes") -> "Changes":
        """Both, one after the other, as one."""
        if not self or not later:
            return later or self
        if self.everything or later.everything:
            return Changes(step=later.step, everything=True, before=self.before, after=later.after)
        inserted = (self.inserted - later.deleted) | (later.inserted - self.deleted)
        deleted = (self.deleted - later.inserted) | (later.deleted - self.inserted)
        updated = self.updated | later.updated | (self.deleted & later.inserted)
        return Changes(
            step=later.step,
            inserted=inserted,
            updated=updated - inserted - deleted - (self.inserted & later.deleted),
            deleted=deleted,
            films=self.films | later.films,
            before=self.before,
            after=later.after,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One action of a user, as the history lists it. `made_at` is ISO 8601 in UTC, `size` in bytes.

    `undone`: it is not in effect, and can be redone. `rows` counts what it touched in all tables.
    """

    id: int
    label: str
    made_at: str
    author: str
    program_version: str
    undone: bool
    rows: int
    size: int


@dataclass(frozen=True, slots=True)
class HistoryEnds:
    """What Undo would undo and Redo would redo."""

    undoable: Step | None = None
    redoable: Step | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Every step that is kept, the oldest first. `dropped` older ones were forgotten to keep the limits."""

    steps: tuple[Step, ...]
    dropped: int
    most_steps: int
    most_bytes: int

    @property
    def undoable(self) -> Step | None:
        """What Undo would undo."""
        return next((step for step in reversed(self.steps) if not step.undone), None)

    @property
    def redoable(self) -> Step | None:
        """What Redo would redo."""
        return next((step for step in self.steps if step.undone), None)
