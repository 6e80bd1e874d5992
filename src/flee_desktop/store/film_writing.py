"""Write a film's dossier."""

from collections.abc import Callable, Iterator
from typing import Any

from flee_desktop.domain import dossier as records
from flee_desktop.domain.dossier import FilmDossier, Money, PartyKind
from flee_desktop.domain.errors import UserError
from flee_desktop.store import tables
from flee_desktop.store.authorities import Authorities, date_bounds
from flee_desktop.store.fact_writing import ReferenceList, paragraphs, related_works, remarks
from flee_desktop.store.nomination_writing import NominationWriter


def write_film(names: Authorities, dossier: FilmDossier) -> tables.Film:
    """Add the film, or fill one that was only mentioned."""
    if not dossier.title:
        raise UserError("A film without a title cannot be added.", "Give the dossier a title.")
    known = names.known_film(dossier.title, dossier.year)
    if known and not known.mentioned_only:
        raise already_there(dossier.title)
    film = known or names.new_film(dossier.title, dossier.year)
    _fill(film, dossier, names.import_id)
    references = ReferenceList(film, dossier.references)
    _write_lists(film, dossier, names)
    _write_facts(film, dossier, FactWriter(names, references))
    NominationWriter(names, references).write_film(film, dossier.nominations)
    names.keep_spellings()
    return film


def already_there(title: str) -> UserError:
    """A dossier came a second time."""
    return UserError(
        f"“{title}” is already in this catalog. Nothing was added.",
        "Import it into another catalog to compare the two.",
    )


def _fill(film: tables.Film, dossier: FilmDossier, import_id: int | None) -> None:
    film.year = film.year if dossier.year is None else dossier.year
    film.summary = dossier.summary
    film.type = dossier.type
    film.running_time = dossier.running_time
    film.opening_theaters = dossier.opening_weekend.theaters if dossier.opening_weekend else None
    film.mentioned_only = False
    film.import_id = import_id


def _write_lists(film: tables.Film, dossier: FilmDossier, names: Authorities) -> None:
    for name in _LISTS:
        setattr(film, name, list_rows(name, dossier, names))
    film.amounts = amount_rows(dossier)
    film.paragraphs = paragraph_rows(dossier)
    film.related = related_works(dossier.related)


def list_rows(name: str, dossier: FilmDossier, names: Authorities) -> list[tables.Base]:
    """The rows of `genres`, `languages`, `countries` or `alternative_titles`."""
    make = _LISTS[name]
    return [make(place, item, names) for place, item in enumerate(getattr(dossier, name))]


_LISTS: dict[str, Callable[[int, Any, Authorities], tables.Base]] = {
    "alternative_titles": lambda place, item, _names: tables.AlternativeTitle(
        position=place, title=item.title, language=item.language, kind=item.kind
    ),
    "genres": lambda place, name, _names: tables.FilmGenre(position=place, name=name),
    "languages": lambda place, name, _names: tables.FilmLanguage(position=place, name=name),
    "countries": lambda place, name, names: tables.FilmCountry(position=place, country=names.country(name)),
}


def amount_rows(dossier: FilmDossier) -> list[tables.Amount]:
    """Every amount of money the dossier has."""
    return [
        tables.Amount(kind=kind, amount=money.amount, currency=money.currency, text=money.text)
        for kind, money in _amounts(dossier)
    ]


def paragraph_rows(dossier: FilmDossier) -> list[tables.Paragraph]:
    """The prose of all sections."""
    return [
        row
        for number, section in enumerate(dossier.sections)
        for row in paragraphs(section.paragraphs, section.kind, number)
    ]


def _amounts(dossier: FilmDossier) -> Iterator[tuple[tables.AmountKind, Money]]:
    weekend = dossier.opening_weekend
    amounts = {
        tables.AmountKind.BUDGET: dossier.budget,
        tables.AmountKind.BOX_OFFICE: dossier.box_office,
        tables.AmountKind.OPENING_GROSS: weekend.gross if weekend else None,
        tables.AmountKind.OPENING_AVERAGE: weekend.average if weekend else None,
    }
    return ((kind, money) for kind, money in amounts.items() if money is not None)


def _write_facts(film: tables.Film, dossier: FilmDossier, writer: "FactWriter") -> None:
    film.credits = [writer.credit(*item) for item in enumerate(dossier.credits)]
    film.releases = [writer.release(*item) for item in enumerate(dossier.releases)]
    film.scores = [writer.score(*item) for item in enumerate(dossier.scores)]
    film.quotes = [writer.quote(*item) for item in enumerate(dossier.quotes)]
    film.rankings = [writer.ranking(*item) for item in enumerate(dossier.rankings)]
    film.citations = [
        row for item in dossier.citations for row in writer.references.cite(item.references, item.field)
    ]
    film.remarks = remarks(dossier.remarks)


class FactWriter:
    """Makes the rows of what can be cited, each with its references and remarks."""

    def __init__(self, names: Authorities, references: ReferenceList) -> None:
        self.names = names
        self.references = references

    def credit(self, position: int, record: records.Credit) -> tables.Credit:
        row = tables.Credit(
            position=position,
            department=record.department,
            role=record.role,
            credited_as=record.credited_as,
            note=record.note,
        )
        if record.name:
            self._link_party(row, record)
        self.references.support(row, record)
        return row

    def _link_party(self, row: tables.Credit, record: records.Credit) -> None:
        match record.kind:
            case PartyKind.PERSON:
                row.person = self.names.person(record.name)
                row.person.protected = row.person.protected or record.protected
                row.credited_as = self.names.as_spelled(row.person, record.name, record.credited_as)
            case PartyKind.ORGANIZATION:
                row.organization = self.names.organization(record.name)
                row.credited_as = self.names.as_spelled(row.organization, record.name, record.credited_as)
            case _:
                raise UserError(
                    f"“{record.name}” is credited as a {record.kind}.",
                    "Only a person or an organization can be credited; correct the dossier.",
                )

    def release(self, position: int, record: records.Release) -> tables.Release:
        bounds = date_bounds(record.date)
        row = tables.Release(
            position=position,
            kind=record.kind,
            date=record.date,
            date_text=record.date_text,
            earliest=bounds and bounds.earliest,
            latest=bounds and bounds.latest,
            territory=record.territory,
            venue=record.venue,
            note=record.note,
            cancelled=record.cancelled,
            distributors=[
                tables.ReleaseDistributor(position=place, organization=self.names.organization(name))
                for place, name in enumerate(record.distributors)
            ],
        )
        self.references.support(row, record)
        return row

    def score(self, position: int, record: records.Score) -> tables.Score:
        row = tables.Score(
            position=position,
            aggregator=record.aggregator,
            measure=record.measure,
            value=record.value,
            scale=record.scale,
            reviews=record.reviews,
            average=record.average,
            average_scale=record.average_scale,
            label=record.label,
            as_of=record.as_of,
            note=record.note,
        )
        self.references.support(row, record)
        return row

    def quote(self, position: int, record: records.Quote) -> tables.Quote:
        row = tables.Quote(
            position=position,
            text=record.text,
            speaker=record.speaker,
            speaker_role=record.speaker_role,
            occasion=record.occasion,
        )
        self.references.support(row, record)
        return row

    def ranking(self, position: int, record: records.Ranking) -> tables.Ranking:
        row = tables.Ranking(
            position=position,
            source=record.source,
            list_name=record.list_name,
            rank=record.rank,
            out_of=record.out_of,
            voters=record.voters,
            year=record.year,
            note=record.note,
        )
        self.references.support(row, record)
        return row
