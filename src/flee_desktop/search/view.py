"""What a grid shows: the rows of a film or of the catalog that match a filter, in order, and their tally."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from flee_desktop.domain.filter_language.facets import top_level
from flee_desktop.domain.filters import Everything, Filter
from flee_desktop.domain.tally import Tally
from flee_desktop.search.columns import AwardColumns, Ints
from flee_desktop.search.matching import Matcher, never
from flee_desktop.search.ordering import PLAIN, Collation, SortKey, in_order
from flee_desktop.search.tallies import tally_of


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows, in which order. `film_id` None is the whole catalog."""

    film_id: int | None = None
    filter: Filter = field(default_factory=Everything)
    sort: tuple[SortKey, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class AwardView:
    """The answer: row numbers in order, their tally, and how many rows there are without the filter."""

    rows: Ints
    tally: Tally
    total: int


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why nothing matches: without its `term`-th top-level condition the filter would find `count` rows."""

    term: int
    filter: Filter
    count: int


def select(
    columns: AwardColumns,
    selection: Selection,
    stopped: Callable[[], bool] = never,
    collation: Collation = PLAIN,
) -> AwardView:
    """The rows of the selection; raises PatternError, and SearchStoppedError when `stopped()` says so."""
    of_film = columns.rows_of_film(selection.film_id)
    matching = of_film & Matcher(columns, stopped).mask(selection.filter)
    rows = in_order(columns, matching, selection.sort, collation)
    return AwardView(rows, tally_of(columns, rows), int(np.count_nonzero(of_film)))


def greatest_obstacle(
    columns: AwardColumns, selection: Selection, stopped: Callable[[], bool] = never
) -> Obstacle | None:
    """The condition whose removal brings back most rows; None when no single one brings back any."""
    terms = top_level(selection.filter)
    of_film = columns.rows_of_film(selection.film_id)
    matcher = Matcher(columns, stopped)
    misses = [~matcher.mask(term) for term in terms]
    missed = np.sum(misses, axis=0, dtype=np.int32) if misses else np.zeros(len(columns), dtype=np.int32)
    # Rows that miss exactly one condition come back with that one.
    counts = [int((of_film & miss & (missed == 1)).sum()) for miss in misses]
    most = max(range(len(terms)), key=counts.__getitem__, default=-1)
    return Obstacle(most, terms[most], counts[most]) if terms and counts[most] else None
