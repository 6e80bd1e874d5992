"""Names of persons, studios, films, award bodies and categories."""

from collections.abc import Iterator

import numpy as np
from benchmarks.generator import words
from benchmarks.generator.drawing import Ints, Random, picked, zipf

_INITIALS = "ABCDEFGHIJKLMNOPRSTVW"


def person_names(random: Random, count: int) -> list[str]:
    """Different names; a name that is taken gets an initial, as in real life."""
    names: dict[str, None] = {}
    while len(names) < count:
        draws = count - len(names) + 16
        first = picked(words.FIRST_NAMES, zipf(random, len(words.FIRST_NAMES), draws, 0.5))
        last = picked(words.LAST_NAMES, zipf(random, len(words.LAST_NAMES), draws, 0.5))
        initial = picked(_INITIALS, random.integers(0, len(_INITIALS), draws))
        second = picked(words.LAST_NAMES, random.integers(0, len(words.LAST_NAMES), draws))
        for spellings in map(_spellings, first, initial, second, last):
            if name := next((spelling for spelling in spellings if spelling not in names), ""):
                names[name] = None
    return list(names)[:count]


def _spellings(first: str, initial: str, second: str, last: str) -> Iterator[str]:
    yield f"{first} {last}"
    yield f"{first} {initial}. {last}"
    yield f"{first} {second} {last}"
    yield f"{first} {initial}. {second} {last}"


def studio_names(random: Random, count: int) -> list[str]:
    """Names of companies; some of them are alike."""
    parts = (words.ADJECTIVES, words.NOUNS, words.STUDIO_KINDS)
    return [" ".join(name) for name in zip(*(_any_of(random, each, count) for each in parts), strict=True)]


def film_titles(random: Random, count: int) -> list[str]:
    """Titles; remakes and coincidences share one."""
    adjectives = _any_of(random, words.ADJECTIVES, count)
    nouns = picked(words.NOUNS, zipf(random, len(words.NOUNS), count, 0.4))
    foreign = _any_of(random, words.FOREIGN_TITLES, count)
    tails = _any_of(random, words.TITLE_TAILS, count)
    cities, others = _any_of(random, words.CITIES, count), _any_of(random, words.NOUNS, count)
    kinds = random.random(count).tolist()
    return [
        (foreign[i] if kind < 0.2 else f"{'The ' * (kind < 0.6)}{adjectives[i]} {nouns[i]}")
        + tails[i].format(city=cities[i], noun=others[i])
        for i, kind in enumerate(kinds)
    ]


def body_names(random: Random, count: int) -> list[str]:
    """Different award bodies, the greatest first; Toronto's festival is one of the greatest."""
    names = [f"{city} {kind}" for kind in words.BODY_KINDS for city in words.CITIES]
    order = random.permutation(len(names))
    great = [names[0], *(names[place] for place in order.tolist() if place)]
    great[0], great[2] = great[2], great[0]
    return great[:count]


def category_names(random: Random, bodies: list[str], number_of: Ints) -> Iterator[tuple[int, str]]:
    """The place of each body, and a category of it: most words are common ones, some are its own."""
    for body, (name, wanted) in enumerate(zip(bodies, number_of.tolist(), strict=True)):
        places = zipf(random, len(words.CATEGORIES), wanted, 0.6)
        tails = random.integers(0, len(words.CATEGORY_TAILS), wanted)
        common = (
            words.CATEGORIES[place] + words.CATEGORY_TAILS[tail]
            for place, tail in zip(places.tolist(), tails.tolist(), strict=True)
        )
        own = words.LAST_NAMES[int(random.integers(0, len(words.LAST_NAMES)))]
        prize = words.PRIZE_NAMES[int(random.integers(0, len(words.PRIZE_NAMES)))]
        for category in dict.fromkeys((*common, f"{name.split()[0]} {own} {prize}")):
            yield body, category


def _any_of(random: Random, choices: "tuple[str, ...] | list[str]", count: int) -> list[str]:
    return picked(choices, random.integers(0, len(choices), count).astype(np.int64))
