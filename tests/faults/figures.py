"""What a run of a harness brings: how much was done, what failed, and how long the slowest took."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar


@dataclass
class Figures:
    """`failures` says of each what and how to see it again."""

    until: ClassVar[float] = float("inf")  # of the monotonic clock: no round begins after it

    done: int = 0
    failures: list[str] = field(default_factory=list)
    notes: dict[str, object] = field(default_factory=dict)

    def rounds(self, count: int) -> Iterator[int]:
        """So many, or as many as there is time for."""
        for number in range(count):
            if time.monotonic() > self.until:
                self.notes["stopped after"] = f"{number} of {count}"
                return
            yield number

    def count(self, note: str) -> None:
        """One more of those."""
        self.notes[note] = int(str(self.notes.get(note, 0))) + 1

    def slowest(self, note: str, seconds: float) -> None:
        """Remember the slowest of those."""
        self.notes[note] = max(round(seconds, 2), float(str(self.notes.get(note, 0))))

    def expect(self, what: bool, said: str) -> None:
        """Note a failure unless it is as it should be."""
        if not what:
            self.failures.append(said)

    def line(self, name: str) -> str:
        """All of it on one line."""
        notes = ", ".join(f"{key}: {value}" for key, value in self.notes.items())
        return f"{name}: {self.done} done, {len(self.failures)} failed{f' ({notes})' if notes else ''}"
