"""What the user is probably about to type: the rest of a field's name, or of a result."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result

_NAME_BEGUN = re.compile(r"(?:^|[\s(])-?([^\W\d]{2,})$")
_VALUE_BEGUN = re.compile(r"(?:^|[\s(])-?([^\W\d]+):=?([^\W\d]+)$")
_CONDITIONS = ("has", "is")
_NAMES = (*(field.name for field in AWARD_FIELDS), *_CONDITIONS)
_RESULTS = tuple(fold(result.value) for result in Result)
_NO_WORDS: Mapping[str, str] = MappingProxyType({})


def completion(text: str, words: Mapping[str, str] = _NO_WORDS) -> str:
    """What may follow `text`; "" when nothing is likely. `words`: those of the interface's language too."""
    if begun := _VALUE_BEGUN.search(text):
        name = begun[1].casefold()
        local = (word for word, english in words.items() if english in _RESULTS)
        return _rest(begun[2], (*_RESULTS, *local)) if words.get(name, name) == "result" else ""
    if begun := _NAME_BEGUN.search(text):
        local = (word for word, english in words.items() if english in _NAMES)
        return _rest(begun[1], (f"{name}:" for name in (*_NAMES, *local)))
    return ""


def _rest(begun: str, words: Iterable[str]) -> str:
    start = begun.casefold()
    likely = (word for word in words if word.startswith(start) and " " not in word)
    return next((word[len(begun) :] for word in likely), "")
