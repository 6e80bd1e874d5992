"""What the pages of films, people, organizations and ceremonies have in common: prose and related works."""

from sqlalchemy.orm import Mapped

from flee_desktop.store.tables.base import Base, Id, exclusive_arc, owned_by


class Paragraph(Base):
    """One paragraph of plain text. A film's are grouped in sections; `kind` says which ("" elsewhere)."""

    __tablename__ = "paragraph"
    __table_args__ = exclusive_arc("paragraph", "film_id", "person_id", "organization_id", "ceremony_id")
    id: Mapped[Id]
    film_id: Mapped[int | None] = owned_by("film")
    person_id: Mapped[int | None] = owned_by("person")
    organization_id: Mapped[int | None] = owned_by("organization")
    ceremony_id: Mapped[int | None] = owned_by("ceremony")
    kind: Mapped[str]
    section: Mapped[int]
    position: Mapped[int]
    text: Mapped[str]


class RelatedWork(Base):
    """A work beside a film, or a work of a person or an organization."""

    __tablename__ = "related_work"
    __table_args__ = exclusive_arc("related_work", "film_id", "person_id", "organization_id")
    id: Mapped[Id]
    film_id: Mapped[int | None] = owned_by("film")
    person_id: Mapped[int | None] = owned_by("person")
    organization_id: Mapped[int | None] = owned_by("organization")
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str]
    year: Mapped[int | None]
    relation: Mapped[str]
