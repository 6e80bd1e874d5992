"""What every dossier brings beside its own values: references, citations, remarks, prose, related works."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from flee_desktop.domain.dossier import Reference, RelatedWork
from flee_desktop.domain.remarks import Remark
from flee_desktop.store import tables

_Owner = tables.Film | tables.Person | tables.Organization | tables.Ceremony


class Cited(Protocol):
    """A record of a dossier that names its references and has remarks."""

    @property
    def references(self) -> tuple[int, ...]:
        """Numbers of the dossier's references."""

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """In the order of the dossier."""


class ReferenceList:
    """The numbered references of one dossier. A number that is only cited gets an empty reference."""

    def __init__(self, owner: _Owner, listed: Sequence[Reference] = ()) -> None:
        self._owner = owner
        rows = [tables.Reference(number=item.number, text=item.text, url=item.url) for item in listed]
        owner.references.extend(rows)
        self._by_number = {row.number: row for row in reversed(owner.references)}

    def cite(self, numbers: Iterable[int], field: str = "") -> list[tables.Citation]:
        """Citations of these references, for the fact they belong to."""
        return [tables.Citation(reference=self._numbered(number), field=field) for number in numbers]

    def support(self, fact: tables.Fact, record: Cited) -> None:
        """Give the fact the record's references and remarks."""
        if record.references:  # an empty list costs SQLAlchemy as much as a full one
            fact.citations = self.cite(record.references)
        if record.remarks:
            fact.remarks = remarks(record.remarks)

    def _numbered(self, number: int) -> tables.Reference:
        if number not in self._by_number:
            self._by_number[number] = tables.Reference(number=number)
            self._owner.references.append(self._by_number[number])
        return self._by_number[number]


def remarks(records: Iterable[Remark]) -> list[tables.Remark]:
    """The remarks as rows, for the fact they speak of."""
    return [tables.Remark(field=item.field, kind=item.kind, text=item.text) for item in records]


def paragraphs(texts: Iterable[str], kind: str = "", section: int = 0) -> list[tables.Paragraph]:
    """Prose as rows, for the page it belongs to."""
    return [
        tables.Paragraph(kind=kind, section=section, position=position, text=text)
        for position, text in enumerate(texts)
    ]


def related_works(records: Iterable[RelatedWork]) -> list[tables.RelatedWork]:
    """Related works as rows, for the page that names them."""
    return [
        tables.RelatedWork(
            position=position, title=work.title, kind=work.kind, year=work.year, relation=work.relation
        )
        for position, work in enumerate(records)
    ]
