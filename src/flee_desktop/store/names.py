"""Every name of a kind, for completers: some hundred thousand without holding the interpreter lock."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from flee_desktop.domain.name_kinds import NameKind
from flee_desktop.domain.pausing import Pause, no_pause
from flee_desktop.store.joined_rows import chunks_of, numbers_and_texts_of
from flee_desktop.store.tables import (
    AwardBody,
    Category,
    Country,
    Credit,
    Film,
    Organization,
    Person,
    Release,
    Score,
)
from flee_desktop.store.tables.films import FilmGenre, FilmLanguage

# Names with a number of their own are read in pieces; the others are few distinct words of many rows.
_NUMBERED: dict[NameKind, tuple[Any, Any]] = {
    NameKind.PERSON: (Person.id, Person.name),
    NameKind.ORGANIZATION: (Organization.id, Organization.name),
    NameKind.COUNTRY: (Country.id, Country.name),
    NameKind.FILM: (Film.id, Film.title),
    NameKind.AWARD_BODY: (AwardBody.id, AwardBody.name),
    NameKind.CATEGORY: (Category.id, Category.name),
}
_WORDS: dict[NameKind, Any] = {
    NameKind.DEPARTMENT: Credit.department,
    NameKind.ROLE: Credit.role,
    NameKind.GENRE: FilmGenre.name,
    NameKind.LANGUAGE: FilmLanguage.name,
    NameKind.VENUE: Release.venue,
    NameKind.AGGREGATOR: Score.aggregator,
}


def read_names(session: Session, kind: NameKind, pause: Pause = no_pause) -> list[str]:
    """The names there are, each once, in the order of their first use."""
    if kind in _WORDS:
        return _distinct(session.scalars(select(_WORDS[kind]).distinct()))
    key, name = _NUMBERED[kind]
    names: dict[str, None] = {}
    for span in chunks_of(session, key):
        _keys, texts = numbers_and_texts_of(session, select(key, name).where(span(key)))
        names.update(dict.fromkeys(filter(None, texts)))
        pause()
    return list(names)


def known_among(session: Session, kind: NameKind, wanted: Collection[str]) -> set[str]:
    """Which of these are names of that kind, letter by letter."""
    _key, name = _NUMBERED[kind]
    return set(session.scalars(select(name).where(name.in_(wanted))))


def _distinct(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, texts)))
