"""A film and its dossier, apart from the awards."""

import datetime as dt
from enum import StrEnum
from typing import Annotated

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from flee_desktop.domain.dossier import ReleaseKind
from flee_desktop.store.tables.base import (
    OWNED,
    Base,
    Id,
    Position,
    at_most_one,
    came_from,
    one_of,
    refers_to,
    set_index,
)
from flee_desktop.store.tables.pages import Paragraph, RelatedWork
from flee_desktop.store.tables.parties import Country, Organization, Person
from flee_desktop.store.tables.sources import Fact, Reference

_FilmKey = Annotated[int, mapped_column(ForeignKey("film.id", ondelete="CASCADE"), primary_key=True)]
_FilmId = Annotated[int, mapped_column(ForeignKey("film.id", ondelete="CASCADE"), index=True)]


class AmountKind(StrEnum):
    """What an amount of money of a film is."""

    BUDGET = "budget"
    BOX_OFFICE = "box office"
    OPENING_GROSS = "opening weekend"
    OPENING_AVERAGE = "opening weekend average"


class AlternativeTitle(Base):
    """Another title of a film."""

    __tablename__ = "alternative_title"
    film_id: Mapped[_FilmKey]
    position: Mapped[Position]
    title: Mapped[str]
    language: Mapped[str]
    kind: Mapped[str]


class FilmGenre(Base):
    """A genre of a film."""

    __tablename__ = "film_genre"
    film_id: Mapped[_FilmKey]
    position: Mapped[Position]
    name: Mapped[str]


class FilmLanguage(Base):
    """A language of a film."""

    __tablename__ = "film_language"
    film_id: Mapped[_FilmKey]
    position: Mapped[Position]
    name: Mapped[str]


class FilmCountry(Base):
    """A country of a film."""

    __tablename__ = "film_country"
    film_id: Mapped[_FilmKey]
    position: Mapped[Position]
    country_id: Mapped[int] = refers_to("country", index=True)
    country: Mapped[Country] = relationship()


class Amount(Base):
    """Money, in whole units of a currency, and as the source writes it."""

    __tablename__ = "amount"
    film_id: Mapped[_FilmKey]
    kind: Mapped[AmountKind] = mapped_column(one_of(AmountKind), primary_key=True)
    amount: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str]
    text: Mapped[str]


class Credit(Fact, Base):
    """A part in the film. An anonymous one has neither person nor organization, only `credited_as`."""

    __tablename__ = "credit"
    __table_args__ = (
        at_most_one("person_id", "organization_id"),
        set_index("credit", "person_id"),
        set_index("credit", "organization_id"),
    )
    id: Mapped[Id]
    film_id: Mapped[_FilmId]
    position: Mapped[int]
    person_id: Mapped[int | None] = refers_to("person")
    organization_id: Mapped[int | None] = refers_to("organization")
    credited_as: Mapped[str]
    department: Mapped[str]
    role: Mapped[str]
    note: Mapped[str]
    person: Mapped[Person | None] = relationship()
    organization: Mapped[Organization | None] = relationship()


class ReleaseDistributor(Base):
    """Who brought a release out."""

    __tablename__ = "release_distributor"
    release_id: Mapped[int] = mapped_column(ForeignKey("release.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[Position]
    organization_id: Mapped[int] = refers_to("organization", index=True)
    organization: Mapped[Organization] = relationship()


class Release(Fact, Base):
    """A screening, release or sale of rights. `earliest` and `latest` bound its EDTF date."""

    __tablename__ = "release"
    id: Mapped[Id]
    film_id: Mapped[_FilmId]
    position: Mapped[int]
    kind: Mapped[ReleaseKind] = mapped_column(one_of(ReleaseKind))
    date: Mapped[str]
    date_text: Mapped[str]
    earliest: Mapped[dt.date | None]
    latest: Mapped[dt.date | None]
    territory: Mapped[str]
    venue: Mapped[str]
    note: Mapped[str]
    cancelled: Mapped[bool]
    distributors: Mapped[list[ReleaseDistributor]] = relationship(
        order_by=ReleaseDistributor.position, **OWNED
    )


class Score(Fact, Base):
    """An aggregator's or critic's score, on its own scale."""

    __tablename__ = "score"
    id: Mapped[Id]
    film_id: Mapped[_FilmId]
    position: Mapped[int]
    aggregator: Mapped[str]
    measure: Mapped[str]
    value: Mapped[float]
    scale: Mapped[float]
    reviews: Mapped[int | None]
    average: Mapped[float | None]
    average_scale: Mapped[float | None]
    label: Mapped[str]
    as_of: Mapped[str]
    note: Mapped[str]


class Quote(Fact, Base):
    """Words about the film, verbatim."""

    __tablename__ = "quote"
    id: Mapped[Id]
    film_id: Mapped[_FilmId]
    position: Mapped[int]
    text: Mapped[str]
    speaker: Mapped[str]
    speaker_role: Mapped[str]
    occasion: Mapped[str]


class Ranking(Fact, Base):
    """A place on a list or poll, apart from the awards."""

    __tablename__ = "ranking"
    id: Mapped[Id]
    film_id: Mapped[_FilmId]
    position: Mapped[int]
    source: Mapped[str]
    list_name: Mapped[str]
    rank: Mapped[int | None]
    out_of: Mapped[int | None]
    voters: Mapped[int | None]
    year: Mapped[int | None]
    note: Mapped[str]


class Film(Fact, Base):
    """A film. One that is `mentioned_only` is known by its awards and has no dossier."""

    __tablename__ = "film"
    __table_args__ = (Index("ix_film_title", "title", "id"),)
    id: Mapped[Id]
    title: Mapped[str]
    year: Mapped[int | None]
    summary: Mapped[str] = mapped_column(default="")
    type: Mapped[str] = mapped_column(default="")
    running_time: Mapped[int | None]
    opening_theaters: Mapped[int | None]
    mentioned_only: Mapped[bool]
    import_id: Mapped[int | None] = came_from()
    alternative_titles: Mapped[list[AlternativeTitle]] = relationship(
        order_by=AlternativeTitle.position, **OWNED
    )
    genres: Mapped[list[FilmGenre]] = relationship(order_by=FilmGenre.position, **OWNED)
    languages: Mapped[list[FilmLanguage]] = relationship(order_by=FilmLanguage.position, **OWNED)
    countries: Mapped[list[FilmCountry]] = relationship(order_by=FilmCountry.position, **OWNED)
    amounts: Mapped[list[Amount]] = relationship(**OWNED)
    paragraphs: Mapped[list[Paragraph]] = relationship(
        order_by=(Paragraph.section, Paragraph.position), **OWNED
    )
    credits: Mapped[list[Credit]] = relationship(order_by=Credit.position, **OWNED)
    releases: Mapped[list[Release]] = relationship(order_by=Release.position, **OWNED)
    scores: Mapped[list[Score]] = relationship(order_by=Score.position, **OWNED)
    quotes: Mapped[list[Quote]] = relationship(order_by=Quote.position, **OWNED)
    rankings: Mapped[list[Ranking]] = relationship(order_by=Ranking.position, **OWNED)
    references: Mapped[list[Reference]] = relationship(order_by=Reference.id, **OWNED)
    related: Mapped[list[RelatedWork]] = relationship(order_by=RelatedWork.position, **OWNED)
