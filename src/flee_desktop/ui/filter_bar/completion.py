"""What the user is probably about to type: the rest of a field's name, or of a result."""

import re
from collections.abc import Iterable

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result

_NAME_BEGUN = re.compile(r"(?:^|[\s(])-?([^\W\d]{2,})$")
_RESULT_BEGUN = re.compile(r"(?:^|[\s(])-?result:=?([^\W\d]+)$")
_CONDITIONS = ("has", "is")
_RESULTS = tuple(word for word in (fold(result.value) for result in Result) if " " not in word)


def completion(text: str, more_names: Iterable[str] = ()) -> str:
    """What may follow `text`; "" when nothing is likely. `more_names`: those of the interface's language."""
    if begun := _RESULT_BEGUN.search(text):
        return _rest(begun[1], _RESULTS)
    if begun := _NAME_BEGUN.search(text):
        names = (*(field.name for field in AWARD_FIELDS), *more_names, *_CONDITIONS)
        return _rest(begun[1], (f"{name}:" for name in names if " " not in name))
    return ""


def _rest(begun: str, words: Iterable[str]) -> str:
    start = begun.casefold()
    return next((word[len(begun) :] for word in words if word.startswith(start)), "")
