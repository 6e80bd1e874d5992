"""What the filter language says to someone typing: a place in the text and a sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilterHint:
    """A remark on text[start:end]. An `error` marks a term that could not be understood.

    `template` and `values` make up the message, so that a window can translate the template.
    """

    start: int
    end: int
    template: str
    values: tuple[str, ...] = ()
    error: bool = False

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.template.format(*self.values)


class NotUnderstoodError(Exception):
    """Raised while a term is read, never out of `parse_filter`."""

    def __init__(self, template: str, *values: str) -> None:
        super().__init__(template)
        self.template = template
        self.values = values


NO_SUCH_FIELD = '"{0}:" is not a field and is searched for as text.'
NO_SUCH_FIELD_BUT = '"{0}:" is not a field and is searched for as text. Did you mean {1}: ?'
NOTHING_TO_HAVE = 'After "has:" comes the name of a field, not "{0}".'
NOTHING_TO_HAVE_BUT = 'After "has:" comes the name of a field. Did you mean has:{1} ?'
NOTHING_TO_BE = '"is:{0}" is not known; there are is:tied and the results, such as is:won.'
NOTHING_TO_BE_BUT = '"is:{0}" is not known. Did you mean is:{1} ?'
NO_SUCH_RESULT = '"{0}" is not a result. Results are won, runner-up, nominated, shortlisted and others.'
NO_SUCH_RESULT_BUT = '"{0}" is not a result. Did you mean {1} ?'
NO_COMPARISON = '{0} cannot be compared with "{1}"; write {0}: or {0}:= instead.'
NOT_A_DATE = '"{0}" is not a date. Write it like 2022, 2022-01 or 2022-01-31.'
NOT_A_NUMBER = '"{0}" is not a whole number.'
BACKWARD_RANGE = "This range ends before it begins."
OUT_OF_TIME = '"{0}" is at the end of the calendar.'
BAD_PATTERN = "This pattern is not complete or not correct: {0}."
LONG_PATTERN = "This pattern is too long; {0} characters are allowed."
MANY_REPEATS = "This pattern repeats too often."
VALUE_MISSING = "Write a value here."
PHRASE_OPEN = 'The phrase is not closed with ".'
PATTERN_OPEN = "The pattern is not closed with /."
GROUP_OPEN = "This parenthesis is not closed."
GROUP_NOT_OPEN = "This parenthesis closes nothing."
OR_ALONE = "OR needs a term on both sides."
NOT_ALONE = "There is nothing to exclude here."
TOO_DEEP = "Groups are nested too deeply; {0} levels are allowed."

_MOST_HINTS = 50


class Hints:
    """Collects hints while text is read. Past the first fifty nobody reads on: only errors are noted."""

    def __init__(self) -> None:
        self.found: list[FilterHint] = []
        self.ok = True

    @property
    def full(self) -> bool:
        """Whether more would not be kept."""
        return len(self.found) >= _MOST_HINTS

    def add(self, start: int, end: int, template: str, *values: str, error: bool = False) -> None:
        """Note something about text[start:end]."""
        self.ok = self.ok and not error
        if not self.full:
            self.found.append(FilterHint(start, end, template, values, error))
