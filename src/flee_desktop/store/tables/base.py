"""What every table is made of."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import CheckConstraint, Enum, ForeignKey, Index, MetaData, Text, text
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column

Id = Annotated[int, mapped_column(primary_key=True)]
Position = Annotated[int, mapped_column(primary_key=True)]  # the place in an owner's list, from 0

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

# Options of a relationship to rows that belong to their owner; the database deletes them with it.
OWNED: Mapping[str, Any] = {"cascade": "all, delete-orphan", "passive_deletes": True}


class Base(DeclarativeBase):
    """The model of a catalog. Unknown text is "", other unknowns are NULL."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Text()}


def owned_by(table: str) -> MappedColumn[Any]:
    """A row of `table` this row belongs to, and goes away with."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="CASCADE"))


def refers_to(table: str, *, index: bool = False) -> MappedColumn[Any]:
    """A row of `table` this row names; that row cannot be deleted while it does."""
    return mapped_column(ForeignKey(f"{table}.id"), index=index)


def came_from() -> MappedColumn[Any]:
    """The import a row was made by."""
    return mapped_column(ForeignKey("import.id", ondelete="SET NULL"))


def one_of(kind: type[StrEnum]) -> Enum:
    """The enum's own words as text, checked by the database."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=32,
        name=kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


def at_most_one(*columns: str) -> CheckConstraint:
    """An exclusive arc that may be empty: at most one of the columns is set."""
    return CheckConstraint(f"{_count_of(columns)} <= 1", name="one_party")


def exclusive_arc(table: str, *columns: str) -> tuple[CheckConstraint | Index, ...]:
    """Exactly one of the columns is set; each is indexed where it is."""
    check = CheckConstraint(f"{_count_of(columns)} = 1", name="one_owner")
    return (check, *(set_index(table, column) for column in columns))


def set_index(table: str, column: str) -> Index:
    """An index over the rows where the column is set, for columns that mostly are not."""
    where = text(f"{column} IS NOT NULL")
    return Index(f"ix_{table}_{column}", column, sqlite_where=where, postgresql_where=where)


def _count_of(columns: tuple[str, ...]) -> str:
    return " + ".join(f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in columns)
