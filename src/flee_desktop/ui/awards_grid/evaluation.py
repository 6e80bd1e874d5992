"""Asks the worker which awards are shown: the newest question wins, older ones stop."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flee_desktop.domain.filter_language.field_terms import YEAR, without_time
from flee_desktop.domain.filters import Everything, Filter
from flee_desktop.ui.awards_grid.sorting import SortKeys, grouped_first
from flee_desktop.ui.background import Background, Job
from flee_desktop.ui.collating import collation
from flee_desktop.ui.filter_bar.facet_question import FacetAnswer, FacetQuestion, facet_answer

if TYPE_CHECKING:
    from flee_desktop.search.columns import AwardColumns, Ints
    from flee_desktop.search.grouping import Groups
    from flee_desktop.search.view import AwardView, Obstacle, Selection

_EVERYTHING = Everything()


@dataclass(frozen=True, slots=True)
class Question:
    """Which awards, in which order. `film_id` None is the whole catalog, `group` "" no groups.

    `before` are the columns that were shown, and `group_names` groups whose cells are to be found.
    """

    columns: "AwardColumns"
    film_id: int | None = None
    filter: Filter = _EVERYTHING
    sort: SortKeys = ()
    group: str = ""
    before: "AwardColumns | None" = None
    group_names: tuple[tuple[str, ...], ...] = ()

    def is_about_same_rows(self, other: "Question") -> bool:
        """Whether both ask for awards of the same film, filter and sort apart."""
        return self.columns is other.columns and self.film_id == other.film_id


@dataclass(frozen=True, slots=True)
class Answer:
    """The awards shown; `obstacle`, when there are none: the term that takes most away.

    `moved` says where each row of other columns `before` is now, `named` the cells of `group_names`.
    """

    question: Question
    view: "AwardView"
    obstacle: "Obstacle | None"
    groups: "Groups | None" = None
    moved: "Ints | None" = None
    named: dict[tuple[str, ...], int] = field(default_factory=dict)


class Evaluation(QObject):
    """Works on one question at a time."""

    answered = Signal(object)  # Answer
    refused = Signal(object)  # UserError: the filter cannot be evaluated
    counted = Signal(FacetAnswer)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._asked: Job | None = None
        self._counting: dict[str, Job] = {}

    @property
    def pending(self) -> bool:
        """Whether an answer is on its way."""
        return self._asked is not None

    def ask(self, question: Question) -> None:
        """`answered` follows, or `refused`."""
        self.stop()
        self._asked = self._background.run(lambda job: _answer(question, job), self._deliver, self._refuse)

    def count(self, question: Question, facet: FacetQuestion) -> None:
        """Count the values of a field under the filter's other terms; `counted` follows."""
        if facet.field in self._counting:
            self._counting[facet.field].cancel()
        self._counting[facet.field] = self._background.run(
            lambda job: _counts(question, facet, job),
            self._deliver_counts,
            lambda _error: None,  # told once, by `refused`
        )

    def stop(self) -> None:
        """No answer is wanted any more."""
        for job in (self._asked, *self._counting.values()):
            if job is not None:
                job.cancel()
        self._asked = None
        self._counting.clear()

    def _deliver(self, answer: Answer) -> None:
        self._asked = None
        self.answered.emit(answer)

    def _deliver_counts(self, answer: FacetAnswer) -> None:
        self.counted.emit(answer)

    def _refuse(self, error: object) -> None:
        self._asked = None
        self.refused.emit(error)


def all_rows(question: Question) -> "Ints":
    """The rows without the filter, in the same order. For a worker."""
    from flee_desktop.search.view import select

    unfiltered = replace(question, filter=_EVERYTHING)
    rows = select(question.columns, _selection(unfiltered), collation=collation()).rows
    groups = _groups(question, rows)
    return rows if groups is None else groups.rows


def _answer(question: Question, job: Job) -> Answer | None:
    from flee_desktop.search.matching import SearchStoppedError
    from flee_desktop.search.view import greatest_obstacle, select

    selection = _selection(question)
    try:
        view = select(question.columns, selection, job.canceled, collation())
        empty = view.total and not len(view.rows)
        obstacle = greatest_obstacle(question.columns, selection, job.canceled) if empty else None
    except SearchStoppedError:
        return None  # not delivered: the job was canceled
    return Answer(question, view, obstacle, _groups(question, view.rows), _moved(question), _named(question))


def _groups(question: Question, rows: "Ints") -> "Groups | None":
    if not question.group:
        return None
    from flee_desktop.search.grouping import group_rows
    from flee_desktop.search.ordering import SortKey

    field, descending = grouped_first(question.sort, question.group)[0]
    return group_rows(question.columns, rows, SortKey(field, descending), collation())


def _moved(question: Question) -> "Ints | None":
    if question.before is None or question.before is question.columns:
        return None
    from flee_desktop.search.moving import moved_rows

    return moved_rows(question.before, question.columns)


def _named(question: Question) -> dict[tuple[str, ...], int]:
    if not question.group_names:
        return {}
    from flee_desktop.search.grouping import cells_named

    return cells_named(question.columns.columns[question.group], question.group_names)


def _counts(question: Question, facet: FacetQuestion, job: Job) -> FacetAnswer | None:
    from flee_desktop.search.facets import facet_counts
    from flee_desktop.search.matching import SearchStoppedError

    if facet.field == YEAR:
        question = replace(question, filter=without_time(question.filter))  # a date says its year, too
    try:
        counts = facet_counts(question.columns, _selection(question), facet.field, job.canceled)
    except SearchStoppedError:
        return None  # not delivered: the job was canceled
    return facet_answer(facet, counts)


def _selection(question: Question) -> "Selection":
    from flee_desktop.search.ordering import SortKey
    from flee_desktop.search.view import Selection

    keys = tuple(SortKey(field, descending) for field, descending in question.sort)
    return Selection(question.film_id, question.filter, keys)
