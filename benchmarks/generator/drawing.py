"""Draws that look like real life: few names are everywhere, most are rare."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Random = np.random.Generator


def zipf(random: Random, choices: int, count: int, exponent: float = 0.8) -> Ints:
    """`count` numbers below `choices`; number n comes with a weight of (n + 1) ** -exponent."""
    bounds = np.cumsum(np.arange(1, choices + 1, dtype=np.float64) ** -exponent)
    found = np.searchsorted(bounds, random.random(count) * bounds[-1], side="right")
    numbers: Ints = np.minimum(found, choices - 1).astype(np.int64)
    return numbers


def weighted(random: Random, weights: Sequence[float], count: int) -> Ints:
    """`count` places in `weights`."""
    shares = np.asarray(weights, dtype=np.float64)
    return random.choice(len(shares), size=count, p=shares / shares.sum()).astype(np.int64)


def shares_of(random: Random, total: int, parts: int) -> Ints:
    """`total` dealt out to `parts`, at least one each: most get one, a few get hundreds."""
    weights = np.minimum(random.pareto(1.0, parts), 600.0)
    return 1 + random.multinomial(total - parts, weights / weights.sum()).astype(np.int64)


def picked(words: Sequence[str], places: Ints) -> list[str]:
    """The words at these places."""
    return [words[place] for place in places.tolist()]
