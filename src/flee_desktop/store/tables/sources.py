"""Where facts come from: imports, references, who cites them, and what is to be said of a value."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship

from flee_desktop.domain.remarks import RemarkKind
from flee_desktop.store.tables.base import OWNED, Base, Id, exclusive_arc, one_of, owned_by

_PAGES = ("film_id", "person_id", "organization_id", "ceremony_id")
_FACTS = (*_PAGES, "credit_id", "release_id", "score_id", "quote_id", "ranking_id", "nomination_id")


class CatalogState(Base):
    """One row: how often the catalog was changed, and by which version of the program last.

    `data_token` is another one after every change, on every copy: equal tokens mean equal contents.
    """

    __tablename__ = "catalog"
    id: Mapped[Id]
    data_version: Mapped[int] = mapped_column(default=0)
    data_token: Mapped[str]
    program_version: Mapped[str]


class Import(Base):
    """A file that was read into the catalog."""

    __tablename__ = "import"
    id: Mapped[Id]
    file_name: Mapped[str]
    sha256: Mapped[str]
    importer: Mapped[str]
    imported_at: Mapped[str]  # ISO 8601 in UTC
    report: Mapped[str]


class ImportedDossier(Base):
    """What an import said of one page, as the JSON of its dossier: a later import compares with it."""

    __tablename__ = "imported_dossier"
    __table_args__ = exclusive_arc("imported_dossier", *_PAGES)
    id: Mapped[Id]
    import_id: Mapped[int] = mapped_column(ForeignKey("import.id", ondelete="CASCADE"), index=True)
    film_id: Mapped[int | None] = owned_by("film")
    person_id: Mapped[int | None] = owned_by("person")
    organization_id: Mapped[int | None] = owned_by("organization")
    ceremony_id: Mapped[int | None] = owned_by("ceremony")
    record: Mapped[str]


class Reference(Base):
    """A numbered source of one dossier."""

    __tablename__ = "reference"
    __table_args__ = exclusive_arc("reference", *_PAGES)
    id: Mapped[Id]
    film_id: Mapped[int | None] = owned_by("film")
    person_id: Mapped[int | None] = owned_by("person")
    organization_id: Mapped[int | None] = owned_by("organization")
    ceremony_id: Mapped[int | None] = owned_by("ceremony")
    number: Mapped[int]
    text: Mapped[str] = mapped_column(default="")
    url: Mapped[str] = mapped_column(default="")


class FactLink:
    """The one fact a row speaks of. `field` narrows it to one value of the fact."""

    id: Mapped[Id]
    film_id: Mapped[int | None] = owned_by("film")
    person_id: Mapped[int | None] = owned_by("person")
    organization_id: Mapped[int | None] = owned_by("organization")
    ceremony_id: Mapped[int | None] = owned_by("ceremony")
    credit_id: Mapped[int | None] = owned_by("credit")
    release_id: Mapped[int | None] = owned_by("release")
    score_id: Mapped[int | None] = owned_by("score")
    quote_id: Mapped[int | None] = owned_by("quote")
    ranking_id: Mapped[int | None] = owned_by("ranking")
    nomination_id: Mapped[int | None] = owned_by("nomination")
    field: Mapped[str] = mapped_column(default="")


class Citation(FactLink, Base):
    """A fact is stated by a reference."""

    __tablename__ = "citation"
    __table_args__ = exclusive_arc("citation", *_FACTS)
    reference_id: Mapped[int] = mapped_column(ForeignKey("reference.id", ondelete="CASCADE"), index=True)
    reference: Mapped[Reference] = relationship()


class Remark(FactLink, Base):
    """Why a value is what it is, in plain words."""

    __tablename__ = "remark"
    __table_args__ = exclusive_arc("remark", *_FACTS)
    kind: Mapped[RemarkKind] = mapped_column(one_of(RemarkKind))
    text: Mapped[str]


class Fact:
    """What can be cited and remarked on."""

    @declared_attr
    def citations(self) -> Mapped[list[Citation]]:
        """In the order of the source."""
        return relationship(Citation, order_by=Citation.id, **OWNED)

    @declared_attr
    def remarks(self) -> Mapped[list[Remark]]:
        """In the order of the source."""
        return relationship(Remark, order_by=Remark.id, **OWNED)
