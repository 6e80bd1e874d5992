"""Many short lists of numbers in two arrays: which values a cell has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from flee_desktop.search.texts import Bools, Ints


@dataclass(frozen=True, eq=False)
class Lists:
    """List `i` is members[starts[i] : starts[i + 1]]."""

    starts: Ints
    members: Ints

    @classmethod
    def of(cls, lists: Iterable[Sequence[int]]) -> "Lists":
        """The lists in this order."""
        lengths: list[int] = [0]
        members: list[int] = []
        for each in lists:
            lengths.append(len(each))
            members.extend(each)
        return cls(np.cumsum(lengths, dtype=np.int32), np.array(members, dtype=np.int32))

    def with_more(self, lists: Iterable[Sequence[int]]) -> "Lists":
        """These, and the others behind them."""
        more = Lists.of(lists)
        starts = np.concatenate((self.starts, more.starts[1:] + self.starts[-1]))
        return Lists(starts, np.concatenate((self.members, more.members)))

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, number: int) -> list[int]:
        members: list[int] = self.part(number).tolist()
        return members

    def part(self, number: int) -> Ints:
        """List `number` as an array."""
        return self.members[self.starts[number] : self.starts[number + 1]]

    @property
    def lengths(self) -> Ints:
        """How many members each list has."""
        return np.diff(self.starts)

    @cached_property
    def owners(self) -> Ints:
        """For each member, the number of its list."""
        return np.repeat(np.arange(len(self), dtype=np.int32), self.lengths)

    @cached_property
    def _is_plain(self) -> bool:
        """Whether every list is its own number alone."""
        own = np.arange(len(self) + 1)
        return np.array_equal(self.starts, own) and np.array_equal(self.members, own[:-1])

    def with_any(self, wanted: Bools) -> Bools:
        """Which lists have a member that is wanted."""
        if self._is_plain:
            return wanted[: len(self)]
        filled, heads, owners, tails = self._heads_and_tails
        found = np.zeros(len(self), dtype=np.bool_)
        found[filled] = np.take(wanted, heads)
        found[np.compress(np.take(wanted, tails), owners)] = True
        return found

    def firsts(self) -> Ints:
        """The first member of each list, -1 where there is none."""
        filled, heads, _, _ = self._heads_and_tails
        firsts = np.full(len(self), -1, dtype=np.int32)
        firsts[filled] = heads
        return firsts

    @cached_property
    def _heads_and_tails(self) -> tuple[Bools, Ints, Ints, Ints]:
        """Which lists have a head, the heads; the owners of all other members, and those members.

        Most lists have a head only: the others are few, and looked at apart.
        """
        filled = self.lengths > 0
        is_head = np.zeros(len(self.members), dtype=np.bool_)
        is_head[self.starts[:-1][filled]] = True
        return filled, self.members[is_head], self.owners[~is_head], self.members[~is_head]
