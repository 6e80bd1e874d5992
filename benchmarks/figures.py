"""What measurements give, and how it is printed."""

import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """Values of one thing measured several times, of one program. `note` says what else there is to know."""

    what: str
    program: str
    values: Sequence[float]
    unit: str = "ms"
    note: str = ""

    @property
    def median(self) -> float:
        """Half of the values are below."""
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        """19 of 20 values are below."""
        if len(self.values) < 2:
            return self.values[0]
        return statistics.quantiles(self.values, n=20, method="inclusive")[18]

    @property
    def longest(self) -> float:
        """No value is above."""
        return max(self.values)


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be reached: `reached` is at most `limit`, both in `unit` ("×" is a ratio to a peer)."""

    what: str
    reached: float
    limit: float
    unit: str = "×"

    @property
    def met(self) -> bool:
        """Whether it is."""
        return self.reached <= self.limit


Findings = Iterable[Figure | Target]
PROGRAM = "Flee Desktop"


def figure_lines(figures: Iterable[Figure]) -> Iterator[str]:
    """A Markdown table of what was measured."""
    yield "| what | program | runs | median | p95 | longest | |\n|---|---|--:|--:|--:|--:|---|"
    for each in figures:
        numbers = (_number(value, each.unit) for value in (each.median, each.p95, each.longest))
        yield f"| {each.what} | {each.program} | {len(each.values)} | {' | '.join(numbers)} | {each.note} |"


def target_lines(targets: Iterable[Target]) -> Iterator[str]:
    """A Markdown table of what was to be reached."""
    yield "| target | reached | limit | |\n|---|--:|--:|---|"
    for each in targets:
        reached, limit = _number(each.reached, each.unit), _number(each.limit, each.unit)
        yield f"| {each.what} | {reached} | {limit} | {'met' if each.met else '**not met**'} |"


def _number(value: float, unit: str) -> str:
    digits = 2 if unit == "×" else 0 if value >= 100 or value == int(value) else 1
    return f"{value:,.{digits}f} {unit}"
