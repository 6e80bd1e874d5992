"""The words of the filter language: names of fields, names of results, flags, and near misses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All names a filter may use, as `name_key`s, to the names of fields (or `has`, `is`).

    `values`: results and flags in the interface's language, folded, to the English words.
    """

    names: Mapping[str, str]
    values: Mapping[str, str]

    def english_value(self, word: str) -> str:
        """The result or flag whose name begins so, in English; the word itself when it is not just one."""
        start = fold(word)
        if not start or results_starting(word):
            return word
        whole = {english for name, english in self.values.items() if name == start}
        meant = whole or {english for name, english in self.values.items() if name.startswith(start)}
        return meant.pop() if len(meant) == 1 else word


_ENGLISH = Vocabulary(_ENGLISH_NAMES, {})


def vocabulary(words: Mapping[str, str]) -> Vocabulary:
    """The English names, and further words for fields, results and flags: each to an English one."""
    if not words:
        return _ENGLISH
    keys = {word: name_key(english) for word, english in words.items()}
    local = {name_key(word): _ENGLISH_NAMES[key] for word, key in keys.items() if key in _ENGLISH_NAMES}
    values = {fold(word): words[word] for word, key in keys.items() if key not in _ENGLISH_NAMES}
    return Vocabulary({**local, **_ENGLISH_NAMES}, values)


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
    import difflib  # not needed for the window's first rows

    return next(iter(difflib.get_close_matches(fold(word), list(known), 1)), "")
