"""Award body, ceremony, category, nomination, recipient."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from flee_desktop.domain.results import Result
from flee_desktop.store.tables.base import (
    OWNED,
    Base,
    Id,
    Position,
    at_most_one,
    came_from,
    exclusive_arc,
    one_of,
    owned_by,
    refers_to,
    set_index,
)
from flee_desktop.store.tables.films import Film
from flee_desktop.store.tables.pages import Paragraph
from flee_desktop.store.tables.parties import Country, Organization, Person
from flee_desktop.store.tables.sources import Fact, Reference

_PARTIES = ("person_id", "organization_id", "country_id", "film_id")


class AwardBody(Base):
    """A festival, academy, guild or critics' circle that gives awards."""

    __tablename__ = "award_body"
    id: Mapped[Id]
    name: Mapped[str] = mapped_column(unique=True)


class Ceremony(Fact, Base):
    """One occasion of an award body. One with a `title` has a page of its own.

    `date` is EDTF, bounded by `earliest` and `latest`; "" when unknown.
    """

    __tablename__ = "ceremony"
    __table_args__ = (Index("ix_ceremony_body_date", "award_body_id", "date"),)
    id: Mapped[Id]
    award_body_id: Mapped[int] = mapped_column(ForeignKey("award_body.id"))
    edition: Mapped[int | None]
    date: Mapped[str]
    earliest: Mapped[dt.date | None]
    latest: Mapped[dt.date | None]
    date_text: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="", index=True)
    honors_year: Mapped[int | None]
    import_id: Mapped[int | None] = came_from()
    award_body: Mapped[AwardBody] = relationship()
    paragraphs: Mapped[list[Paragraph]] = relationship(order_by=Paragraph.position, **OWNED)
    references: Mapped[list[Reference]] = relationship(order_by=Reference.id, **OWNED)


class Category(Base):
    """A category as its award body words it, and the name it is compared under, when that differs."""

    __tablename__ = "category"
    __table_args__ = (UniqueConstraint("award_body_id", "name", "canonical_name"),)
    id: Mapped[Id]
    award_body_id: Mapped[int] = mapped_column(ForeignKey("award_body.id"))
    name: Mapped[str]
    canonical_name: Mapped[str]
    award_body: Mapped[AwardBody] = relationship()


class Recipient(Base):
    """Who is nominated, and how the row itself spells it ("" = as the authority does)."""

    __tablename__ = "recipient"
    __table_args__ = (at_most_one(*_PARTIES), *(set_index("recipient", column) for column in _PARTIES))
    nomination_id: Mapped[int] = mapped_column(
        ForeignKey("nomination.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[Position]
    person_id: Mapped[int | None] = refers_to("person")
    organization_id: Mapped[int | None] = refers_to("organization")
    country_id: Mapped[int | None] = refers_to("country")
    film_id: Mapped[int | None] = refers_to("film")
    credited_as: Mapped[str]
    role: Mapped[str]
    person: Mapped[Person | None] = relationship()
    organization: Mapped[Organization | None] = relationship()
    country: Mapped[Country | None] = relationship()
    film: Mapped[Film | None] = relationship()


class Nomination(Fact, Base):
    """One row of the grid. Without a film: an honor for a life's work. `position` counts from 1."""

    __tablename__ = "nomination"
    __table_args__ = (Index("ix_nomination_film_id", "film_id", "position"),)
    id: Mapped[Id]
    film_id: Mapped[int | None] = owned_by("film")
    ceremony_id: Mapped[int] = refers_to("ceremony", index=True)
    category_id: Mapped[int] = refers_to("category", index=True)
    position: Mapped[int]
    result: Mapped[Result] = mapped_column(one_of(Result))
    tied: Mapped[bool]
    rank: Mapped[int | None]
    note: Mapped[str]
    date_text: Mapped[str]
    source_line: Mapped[int | None]
    source_text: Mapped[str]
    import_id: Mapped[int | None] = came_from()
    film: Mapped[Film | None] = relationship()
    ceremony: Mapped[Ceremony] = relationship()
    category: Mapped[Category] = relationship()
    recipients: Mapped[list[Recipient]] = relationship(order_by=Recipient.position, **OWNED)


class PageNomination(Base):
    """An award stated on the page of a person, an organization or a ceremony."""

    __tablename__ = "page_nomination"
    __table_args__ = exclusive_arc("page_nomination", "person_id", "organization_id", "ceremony_id")
    id: Mapped[Id]
    person_id: Mapped[int | None] = owned_by("person")
    organization_id: Mapped[int | None] = owned_by("organization")
    ceremony_id: Mapped[int | None] = owned_by("ceremony")
    nomination_id: Mapped[int] = mapped_column(ForeignKey("nomination.id", ondelete="CASCADE"), index=True)
    nomination: Mapped[Nomination] = relationship()
