"""Which rows a filter matches: each condition looks at the distinct values, masks do the rest."""

from collections.abc import Callable
from functools import reduce

import numpy as np

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.filters import And, Equals, Everything, Filter, Has, Is, Matches, Not, Or
from flee_desktop.domain.folding import fold
from flee_desktop.search.columns import AwardColumns, Bools, Column
from flee_desktop.search.conditions import Condition, value_hits
from flee_desktop.search.patterns import PatternSearch

_MASKS_KEPT = 16
_STOP_EVERY = 1024
_SEARCHED = tuple(field.name for field in AWARD_FIELDS if field.searched)


class SearchStoppedError(Exception):
    """The caller's `stopped()` said that nobody wants the answer any more."""


def never() -> bool:
    """For callers that wait for the answer."""
    return False


class Matcher:
    """Evaluates filters over the columns."""

    def __init__(self, columns: AwardColumns, stopped: Callable[[], bool] = never) -> None:
        self._columns = columns
        self._stopped = stopped
        self._patterns = PatternSearch()

    def mask(self, condition: Filter) -> Bools:
        """The rows that match; raises SearchStoppedError or PatternError. Parsed filters are never deep."""
        match condition:
            case Everything():
                return np.ones(len(self._columns), dtype=np.bool_)
            case Not(inner):
                return ~self.mask(inner)
            case And(parts):
                return reduce(np.logical_and, map(self.mask, parts), self.mask(Everything()))
            case Or(parts):
                return reduce(np.logical_or, map(self.mask, parts), ~self.mask(Everything()))
            case Is(flag):
                return self._columns.flags[flag]
            case _:
                return self._condition(condition)

    def _condition(self, condition: Condition) -> Bools:
        """The mask of one condition; the last ones are kept, for facets and for typing on."""
        recent = self._columns.recent
        mask = recent.get(condition)
        if mask is None:
            mask = self._condition_mask(condition)
            mask.setflags(write=False)
            recent[condition] = mask
            if len(recent) > _MASKS_KEPT:
                recent.pop(next(iter(recent)), None)
        return mask

    def _condition_mask(self, condition: Condition) -> Bools:
        self._stop_if_asked()
        if isinstance(condition, Equals) and not fold(condition.text):
            return ~self._condition(Has(condition.field))
        names = (condition.field,) if condition.field else _SEARCHED
        columns = [self._columns.columns[name] for name in names]
        hits = ((column, self._value_hits(condition, column)) for column in columns)
        masks = (column.rows_with(wanted) for column, wanted in hits if wanted.any())
        return reduce(np.logical_or, masks, np.zeros(len(self._columns), dtype=np.bool_))

    def _value_hits(self, condition: Condition, column: Column) -> Bools:
        if isinstance(condition, Matches):
            return self._pattern_hits(condition.pattern, column)
        return value_hits(condition, column)

    def _pattern_hits(self, pattern: str, column: Column) -> Bools:
        """A pattern may match a value as it is written, or folded."""
        found = self._patterns.searcher(pattern)
        hits = np.zeros(len(column.values), dtype=np.bool_)
        for value, (text, folded) in enumerate(zip(column.values, column.folded, strict=True)):
            if value % _STOP_EVERY == 0:
                self._stop_if_asked()
            hits[value] = found(text) or (folded != text.lower() and found(folded))
        return hits

    def _stop_if_asked(self) -> None:
        if self._stopped():
            raise SearchStoppedError
