"""The words of the filter language: names of fields, names of results, flags, and near misses."""

import difflib
from collections.abc import Iterable, Mapping
from functools import lru_cache

from flee_desktop.domain.fields import AWARD_FIELDS, FIELDS_BY_NAME
from flee_desktop.domain.filters import Flag
from flee_desktop.domain.folding import fold
from flee_desktop.domain.results import Result

HAS = "has"
IS = "is"
_LONGEST_MISSPELLING = 30

FLAGS: dict[str, Flag] = {"tied": Flag.TIED, "tie": Flag.TIED}
_RESULT_ALIASES: tuple[tuple[str, Result], ...] = (
    ("win", Result.WON),
    ("winner", Result.WON),
    ("runner up", Result.RUNNER_UP),
    ("runnerup", Result.RUNNER_UP),
    ("nominee", Result.NOMINATED),
    ("nomination", Result.NOMINATED),
    ("finalist", Result.NOMINATED),
    ("mention", Result.SPECIAL_MENTION),
    ("unknown", Result.NOT_STATED),
)
_RESULT_NAMES: tuple[tuple[str, Result], ...] = (
    *((fold(result.value), result) for result in Result),
    *_RESULT_ALIASES,
)


def name_key(name: str) -> str:
    """How names of fields are compared: `Film year`, `film_year` and `FILM-YEAR` are one."""
    return fold(name).replace("_", "-").replace(" ", "-")


_ENGLISH_NAMES: dict[str, str] = {
    **{name_key(field.label): field.name for field in AWARD_FIELDS},
    **{name_key(name): field.name for name, field in FIELDS_BY_NAME.items()},
    HAS: HAS,
    IS: IS,
}


def field_names(names: Mapping[str, str]) -> dict[str, str]:
    """All names a filter may use, as `name_key`s, to the names of fields (or `has`, `is`)."""
    if not names:
        return _ENGLISH_NAMES
    local = {name_key(name): _ENGLISH_NAMES[name_key(english)] for name, english in names.items()}
    return {**local, **_ENGLISH_NAMES}


@lru_cache(maxsize=1024)
def results_starting(text: str) -> frozenset[Result]:
    """The results with a name or alias that starts with the text."""
    start = fold(text)
    return frozenset(result for name, result in _RESULT_NAMES if name.startswith(start))


def results_named(text: str) -> frozenset[Result]:
    """The result of exactly this name or alias, if there is one."""
    whole = fold(text)
    return frozenset(result for name, result in _RESULT_NAMES if name == whole)


def result_words() -> tuple[str, ...]:
    """What can be written after `result:`, for "did you mean"."""
    return tuple(fold(result.value) for result in Result)


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word this one is probably a misspelling of, or ""."""
    if len(word) > _LONGEST_MISSPELLING:
        return ""
    return next(iter(difflib.get_close_matches(fold(word), list(known), 1)), "")
