"""Names found by how they begin, while one is typed, however many there are."""

from collections.abc import Iterable

import numpy as np

from flee_desktop.domain.folding import fold
from flee_desktop.domain.pausing import Pause, no_pause, paced
from flee_desktop.search.texts import Ints, Texts


class NameIndex:
    """Names in the order given; what is typed finds them without regard to case and accents."""

    def __init__(self, names: Iterable[str] = (), pause: Pause = no_pause) -> None:
        self._names = Texts.of(names)
        self._folded = Texts.of(fold(name) for name in paced(self._names, pause))

    def __len__(self) -> int:
        return len(self._names)

    def find(self, typed: str, most: int) -> list[str]:
        """At most so many names: first those that begin so, then those with a word that does, then others."""
        begun = fold(typed)
        if not begun or not len(self):
            return []
        rank = np.full(len(self), 3, dtype=np.int8)
        rank[self._folded.containing(begun)] = 2
        rank[self._folded.containing(f" {begun}")] = 1
        rank[self._folded.beginning_with(begun)] = 0
        places = np.flatnonzero(rank < 3)
        best = places[np.lexsort((self._folded.lengths[places], rank[places]))][:most]
        return [self._names[place] for place in best.tolist()]

    def places(self, typed: str) -> Ints:
        """The places of all names that have every word of what is typed, in their order."""
        hits = np.ones(len(self), dtype=np.bool_)
        for word in fold(typed).split():
            hits &= self._folded.containing(word)
        return np.flatnonzero(hits).astype(np.int32)
