"""Write what an import changes in films and pages that the catalog has already."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, insert, select, update

from flee_desktop.domain.dossier import FilmDossier, Nomination
from flee_desktop.domain.nomination_edit import NominationValues
from flee_desktop.store import tables
from flee_desktop.store.authorities import Authorities
from flee_desktop.store.fact_writing import ReferenceList, paragraphs, related_works
from flee_desktop.store.film_editing import edit_film
from flee_desktop.store.nomination_editing import edit_nominations
from flee_desktop.store.nomination_writing import NominationWriter


@dataclass(frozen=True, slots=True)
class AwardEdit:
    """An award of the catalog, by its place in its film or page, and the values a file sets in it."""

    at: int
    values: NominationValues
    record: Nomination


@dataclass(frozen=True, slots=True)
class AwardChanges:
    """What becomes of the awards of one film or page."""

    edits: Sequence[AwardEdit] = ()
    new: Sequence[Nomination] = ()

    def __bool__(self) -> bool:
        """Whether anything does."""
        return bool(self.edits or self.new)


def update_film(
    names: Authorities, key: int, before: FilmDossier, after: FilmDossier, awards: AwardChanges
) -> None:
    """Turn the film as it is into what was planned; one that was only mentioned has a dossier then."""
    session = names.session
    if before != after:
        edit_film(session, key, before, after)
    film = session.get_one(tables.Film, key)
    if film.mentioned_only:
        film.mentioned_only, film.import_id = False, names.import_id
    ids = session.scalars(
        select(tables.Nomination.id)
        .where(tables.Nomination.film_id == key)
        .order_by(tables.Nomination.position, tables.Nomination.id)
    ).all()
    _edit_awards(names, ids, awards.edits)
    if awards.new:
        writer = NominationWriter(names, ReferenceList(film))
        last = session.scalar(
            select(func.max(tables.Nomination.position)).where(tables.Nomination.film_id == key)
        )
        for position, record in enumerate(awards.new, (last or 0) + 1):
            writer.add(film, record, position)
    session.flush()


_PAGES: dict[str, type[tables.Person | tables.Organization | tables.Ceremony]] = {
    "person": tables.Person,
    "organization": tables.Organization,
    "ceremony": tables.Ceremony,
}
_LINKS = {
    "person": tables.PageNomination.person_id,
    "organization": tables.PageNomination.organization_id,
    "ceremony": tables.PageNomination.ceremony_id,
}
_WRITERS: dict[str, Callable[[Authorities, Any, Any], None]] = {
    "biography": lambda _names, page, value: setattr(page, "paragraphs", paragraphs(value)),
    "history": lambda _names, page, value: setattr(page, "paragraphs", paragraphs(value)),
    "works": lambda _names, page, value: setattr(page, "works", related_works(value)),
    "aliases": lambda names, page, value: names.state_aliases(page, value),
}


def update_page(
    names: Authorities, kind: str, key: int, values: dict[str, Any], awards: AwardChanges
) -> None:
    """Set these values of a person, an organization or a ceremony, and write its awards."""
    session = names.session
    page: Any = session.get_one(_PAGES[kind], key)
    for name, value in values.items():
        write = _WRITERS.get(name)
        write(names, page, value) if write else setattr(page, name, value)
    ids = session.scalars(
        select(tables.PageNomination.nomination_id)
        .where(_LINKS[kind] == key)
        .order_by(tables.PageNomination.id)
    ).all()
    _edit_awards(names, ids, awards.edits)
    if awards.new:
        NominationWriter(names, ReferenceList(page)).write_page(page, awards.new)
        names.keep_spellings()
    session.flush()


def _edit_awards(names: Authorities, ids: Sequence[int], edits: Iterable[AwardEdit]) -> None:
    for edit in edits:
        key = ids[edit.at]
        edit_nominations(names.session, (key,), edit.values)
        _say_source(names, key, edit)


def _say_source(names: Authorities, key: int, edit: AwardEdit) -> None:
    """The line it comes from now, and what the reader says of the values it set."""
    session, record = names.session, edit.record
    session.execute(
        update(tables.Nomination)
        .where(tables.Nomination.id == key)
        .values(
            source_line=record.source_line,
            source_text=record.source_text,
            date_text=record.date_text if "date" in edit.values else tables.Nomination.date_text,
            import_id=names.import_id,
        )
    )
    said = [each for each in record.remarks if each.field in edit.values]
    if said:
        values = [
            {"nomination_id": key, "field": each.field, "kind": each.kind, "text": each.text} for each in said
        ]
        session.execute(insert(tables.Remark), values)
