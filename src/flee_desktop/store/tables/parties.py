"""The authorities: people, organizations and countries, each name once, with its other spellings."""

from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column, relationship

from flee_desktop.store.tables.base import OWNED, Base, Id, came_from, exclusive_arc, one_of, owned_by
from flee_desktop.store.tables.pages import Paragraph, RelatedWork
from flee_desktop.store.tables.sources import Fact, Reference


class AliasKind(StrEnum):
    """How a spelling came to be known."""

    STATED = "stated"  # by the dossier of its bearer
    CREDITED = "credited"  # by a credit or an award


class Alias(Base):
    """Another name of a person, an organization or an award body: search and merging know it."""

    __tablename__ = "alias"
    __table_args__ = exclusive_arc("alias", "person_id", "organization_id", "award_body_id")
    id: Mapped[Id]
    person_id: Mapped[int | None] = owned_by("person")
    organization_id: Mapped[int | None] = owned_by("organization")
    award_body_id: Mapped[int | None] = owned_by("award_body")
    name: Mapped[str] = mapped_column(index=True)
    kind: Mapped[AliasKind] = mapped_column(one_of(AliasKind))


class Person(Fact, Base):
    """A person. A `protected` one is an alias: no other name is ever collected or offered."""

    __tablename__ = "person"
    id: Mapped[Id]
    name: Mapped[str] = mapped_column(index=True)
    full_name: Mapped[str] = mapped_column(default="")
    protected: Mapped[bool] = mapped_column(default=False)
    occupation: Mapped[str] = mapped_column(default="")
    nationality: Mapped[str] = mapped_column(default="")
    has_dossier: Mapped[bool] = mapped_column(default=False)
    import_id: Mapped[int | None] = came_from()
    aliases: Mapped[list[Alias]] = relationship(order_by=Alias.id, **OWNED)
    paragraphs: Mapped[list[Paragraph]] = relationship(order_by=Paragraph.position, **OWNED)
    works: Mapped[list[RelatedWork]] = relationship(order_by=RelatedWork.position, **OWNED)
    references: Mapped[list[Reference]] = relationship(order_by=Reference.id, **OWNED)


class Organization(Fact, Base):
    """A studio, distributor or other company."""

    __tablename__ = "organization"
    id: Mapped[Id]
    name: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    has_dossier: Mapped[bool] = mapped_column(default=False)
    import_id: Mapped[int | None] = came_from()
    aliases: Mapped[list[Alias]] = relationship(order_by=Alias.id, **OWNED)
    paragraphs: Mapped[list[Paragraph]] = relationship(order_by=Paragraph.position, **OWNED)
    works: Mapped[list[RelatedWork]] = relationship(order_by=RelatedWork.position, **OWNED)
    references: Mapped[list[Reference]] = relationship(order_by=Reference.id, **OWNED)


class Country(Base):
    """A country, as a film's origin or a recipient."""

    __tablename__ = "country"
    id: Mapped[Id]
    name: Mapped[str] = mapped_column(unique=True)
