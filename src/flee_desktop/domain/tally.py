"""How many awards there are, and how many of each result."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from flee_desktop.domain.results import Result


@dataclass(frozen=True, slots=True)
class Tally:
    """How many awards, how many of each result, and how many of the won ones were ties."""

    total: int
    by_result: dict[Result, int]
    tied: int


def tally(rows: Iterable[tuple[Result, bool]]) -> Tally:
    """Count (result, tied) pairs; `by_result` is in the order of `Result` and has no zeros."""
    counts: Counter[Result] = Counter()
    tied = 0
    for result, is_tied in rows:
        counts[result] += 1
        tied += is_tied
    return Tally(counts.total(), {result: counts[result] for result in Result if counts[result]}, tied)


def tallies_together(tallies: Iterable[Tally]) -> Tally:
    """One tally of all that several count."""
    counted = tuple(tallies)
    results = dict.fromkeys(result for tally in counted for result in tally.by_result)
    by_result = {result: sum(tally.by_result.get(result, 0) for tally in counted) for result in results}
    return Tally(sum(tally.total for tally in counted), by_result, sum(tally.tied for tally in counted))


def tally_without(whole: Tally, part: Tally) -> Tally:
    """What is left of a tally without a part of it."""
    left = {result: count - part.by_result.get(result, 0) for result, count in whole.by_result.items()}
    by_result = {result: count for result, count in left.items() if count}
    return Tally(whole.total - part.total, by_result, whole.tied - part.tied)
