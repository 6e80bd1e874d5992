"""What the catalog says of values it cannot keep, in the interface's language."""

import re
from functools import cache
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from flee_desktop.ui.editing.kinds import translated

# The sentences of `domain.checking`; %1 and %2 stand for what it puts in. A test holds them together.
_SENTENCES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Editing", "A film needs a title."),
    QT_TRANSLATE_NOOP("Editing", "%1 is not the year of a film."),
    QT_TRANSLATE_NOOP("Editing", "A credit needs a name, or “Anonymous” as it is credited."),
    QT_TRANSLATE_NOOP("Editing", "Only a person or an organization can be credited."),
    QT_TRANSLATE_NOOP("Editing", "Say whose score it is."),
    QT_TRANSLATE_NOOP("Editing", "A scale is a number above 0."),
    QT_TRANSLATE_NOOP("Editing", "The value lies outside of 0 to %1."),
    QT_TRANSLATE_NOOP("Editing", "This is not a number."),
    QT_TRANSLATE_NOOP("Editing", "A quote needs its words."),
    QT_TRANSLATE_NOOP("Editing", "Say whose list it is."),
    QT_TRANSLATE_NOOP("Editing", "A list of %1 has no place %2."),
    QT_TRANSLATE_NOOP("Editing", "An address begins with http:// or https://."),
    QT_TRANSLATE_NOOP("Editing", "An award needs the name of who gives it."),
    QT_TRANSLATE_NOOP("Editing", "An award needs its category."),
    QT_TRANSLATE_NOOP("Editing", "A recipient needs a name."),
    QT_TRANSLATE_NOOP("Editing", "There are two references %1."),
    QT_TRANSLATE_NOOP("Editing", "This is a number from %1."),
    QT_TRANSLATE_NOOP("Editing", "“%1” is not a possible date."),
)


def told(sentence: str) -> str:
    """The sentence in the interface's language; one that is not known as it is."""
    for template, pattern in _patterns():
        if match := pattern.fullmatch(sentence):
            words = translated(template)
            for place, value in enumerate(match.groups(), 1):
                words = words.replace(f"%{place}", value)
            return words
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    texts = tuple(map(str, _SENTENCES))
    return tuple((text, re.compile(re.sub("%[12]", "(.+)", re.escape(text)))) for text in texts)
