"""Regular expressions under a clock: none of them may hold up the search."""

import time
from collections.abc import Callable

import regex  # type: ignore[import-untyped]

from flee_desktop.domain.errors import UserError

# What all patterns of a filter may take beyond the time any pattern takes with one value: a large catalog
# has many values, and that alone makes no pattern slow. In processor time, which other programs do not take.
POOL_SECONDS = 0.15
_ORDINARY_SECONDS = 20e-6
_SETTLE_SECONDS = 0.005  # asking for the processor time after each search would cost more than searching
_FLAGS = regex.IGNORECASE | regex.VERSION0


class PatternError(UserError):
    """A regular expression that cannot be used."""


class PatternTooSlow(PatternError):  # noqa: N818 - the words the user reads
    """A regular expression that takes longer than anyone would wait."""

    def __init__(self) -> None:
        super().__init__("This pattern is too slow.", "Make it simpler, or search for words instead.")


class PatternSearch:
    """Searches texts for the patterns of one filter, which share one pool of time."""

    def __init__(self) -> None:
        self._left = POOL_SECONDS
        self._searches = 0
        self._settled = self._next_settling = 0.0

    def searcher(self, pattern: str) -> Callable[[str], bool]:
        """A function that says whether the pattern is found in a text; raises PatternError."""
        try:
            compiled = regex.compile(pattern, _FLAGS)
        except (regex.error, RecursionError, OverflowError) as error:
            message = f"This pattern cannot be used: {error}."
            raise PatternError(message, "Correct what is between the slashes.") from error
        self._start_clock()
        return lambda text: self._found(compiled, text)

    def _found(self, compiled: "regex.Pattern[str]", text: str) -> bool:
        try:
            found = compiled.search(text, timeout=self._left) is not None
        except TimeoutError as error:
            raise PatternTooSlow from error
        self._searches += 1
        if time.perf_counter() > self._next_settling:
            self._settle()
        return found

    def _settle(self) -> None:
        """Take from the pool what the last searches took beyond the ordinary."""
        spent = time.thread_time() - self._settled
        self._left -= max(0.0, spent - self._searches * _ORDINARY_SECONDS)
        if self._left <= 0:
            raise PatternTooSlow
        self._start_clock()

    def _start_clock(self) -> None:
        self._searches = 0
        self._settled = time.thread_time()
        self._next_settling = time.perf_counter() + _SETTLE_SECONDS
