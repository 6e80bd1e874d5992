"""Import exactly what a plan says and the user decided: as one step that can be undone, or not at all."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from flee_desktop.domain.backups import BackupReason
from flee_desktop.domain.changes import Changes
from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Dossier,
    FilmDossier,
    OrganizationDossier,
    PersonDossier,
    Section,
    SectionKind,
)
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.import_plan import (
    AS_PLANNED,
    OWN,
    Choices,
    Difference,
    DossierPlan,
    ImportPlan,
    PlanRow,
    chosen,
)
from flee_desktop.domain.three_way import PARTS
from flee_desktop.formats.dossier_json import pack_dossier
from flee_desktop.operations.import_files import SourceFile, record_source, step_label
from flee_desktop.operations.plan_import import Tell, plan_import
from flee_desktop.store.authorities import Authorities
from flee_desktop.store.dossier_writing import add_dossiers
from flee_desktop.store.imports import record_dossiers
from flee_desktop.store.plan_writing import AwardChanges, AwardEdit, update_film, update_page

if TYPE_CHECKING:
    from flee_desktop.domain.nomination_edit import NominationValues
    from flee_desktop.store.catalog import Catalog, Session

_CITED = re.compile(r"\[(\d{1,6})\]")
_KINDS: dict[type[Dossier], str] = {
    FilmDossier: "film",
    PersonDossier: "person",
    OrganizationDossier: "organization",
    CeremonyDossier: "ceremony",
}


def import_by_plan(
    catalog: "Catalog",
    sources: Sequence[SourceFile],
    plan: ImportPlan,
    choices: Choices = AS_PLANNED,
    tell: Tell = lambda _done, _total: None,
) -> Changes:
    """Write it, after a backup of the catalog.

    Raises UserError, having written nothing, when the catalog was changed since the plan.
    """
    if not any(chosen(row_id, row, choices) for row_id, _dossier, row in plan.rows()):
        return Changes()
    total = sum(len(file.dossiers) for file in plan.files)
    catalog.back_up_before(BackupReason.IMPORT)
    with catalog.change(step_label(sources)) as session:
        if catalog.data_version() != plan.data_version:
            raise UserError(
                "The catalog was changed since the preview was made. Nothing was imported.",
                "Look at the preview as it is now, and decide again.",
            )
        written = 0
        for at, (source, file) in enumerate(zip(sources, plan.files, strict=True)):
            writing = _Writing(session, record_source(session, source), choices, at)
            writing.write(file.dossiers, partial(_tell_after, tell, written, total))
            written += len(file.dossiers)
    return session.changes


def import_files(catalog: "Catalog", sources: Sequence[SourceFile]) -> Changes:
    """Plan and import at once, deciding nothing."""
    return import_by_plan(catalog, sources, plan_import(catalog, sources))


class _Writing:
    """One file's dossiers. `at` is the file's place in the plan."""

    def __init__(self, session: "Session", import_id: int, choices: Choices, at: int) -> None:
        self._session = session
        self._import_id = import_id
        self._choices = choices
        self._at = at

    def write(self, dossiers: Sequence[DossierPlan], tell: Callable[[int], object]) -> None:
        """Write all in order; `tell` hears how many are done. New ones that stand together go in together."""
        waiting: list[tuple[DossierPlan, Dossier]] = []
        for place, plan in enumerate(dossiers):
            rows = tuple(self._chosen(place, plan))
            if plan.key is None and plan.rows[0] in rows:
                waiting.append((plan, _only(plan, rows)))
                continue
            self._add(waiting, partial(_tell_from, tell, place - len(waiting)))
            waiting = []
            if plan.key is not None:
                self._update(plan, plan.key, rows)
                self._remember([(plan, plan.key)])
            tell(place + 1)
        self._add(waiting, partial(_tell_from, tell, len(dossiers) - len(waiting)))

    def _chosen(self, place: int, plan: DossierPlan) -> Iterator[PlanRow]:
        """The rows of which something goes in, without the differences that are kept."""
        for number, row in enumerate(plan.rows):
            wanted = chosen((self._at, place, number), row, self._choices)
            if wanted is not None:
                yield wanted

    def _add(self, waiting: Sequence[tuple[DossierPlan, Dossier]], tell: Callable[[int], object]) -> None:
        dossiers = [dossier for _plan, dossier in waiting]
        keys = add_dossiers(self._session, dossiers, self._import_id, tell)
        self._remember([(plan, key) for (plan, _dossier), key in zip(waiting, keys, strict=True)])

    def _update(self, plan: DossierPlan, key: int, rows: Sequence[PlanRow]) -> None:
        if not rows:
            return
        names = Authorities(self._session, self._import_id)
        awards = _awards(rows)
        if isinstance(plan.known, FilmDossier) and isinstance(plan.dossier, FilmDossier):
            update_film(names, key, plan.known, planned_film(plan.known, plan.dossier, rows), awards)
        else:
            own = [row for row in rows if row.part == OWN]
            values = {each.field: each.new for row in own for each in row.differences}
            update_page(names, _KINDS[type(plan.dossier)], key, values, awards)

    def _remember(self, written: Sequence[tuple[DossierPlan, int]]) -> None:
        """Keep what the file says of each: the next import compares with it."""
        for kind in dict.fromkeys(_KINDS[type(plan.dossier)] for plan, _key in written):
            of_kind = ((key, plan.dossier) for plan, key in written if _KINDS[type(plan.dossier)] == kind)
            records = ((key, pack_dossier(dossier)) for key, dossier in of_kind)
            record_dossiers(self._session, self._import_id, kind, records)


def _tell_after(tell: Tell, before: int, total: int, count: int) -> None:
    tell(before + count, total)


def _tell_from(tell: Callable[[int], object], before: int, count: int) -> None:
    tell(before + count)


def _only(plan: DossierPlan, rows: Sequence[PlanRow]) -> Dossier:
    """A new dossier with the entries that were not left out."""
    if len(rows) == len(plan.rows):
        return plan.dossier
    parts = {part for part in PARTS if hasattr(plan.dossier, part)}
    lists = {part: tuple(row.record for row in rows if row.part == part) for part in parts}
    return replace(plan.dossier, **lists)  # type: ignore[arg-type]


def _values(row: PlanRow) -> dict[str, Any]:
    return {each.field: each.new for each in row.differences}


def _awards(rows: Sequence[PlanRow]) -> AwardChanges:
    awards: list[Any] = [row for row in rows if row.part == "nominations"]
    edits = [
        AwardEdit(row.at, cast("NominationValues", _values(row)), row.record)
        for row in awards
        if row.at is not None
    ]
    return AwardChanges(edits, [row.record for row in awards if row.at is None])


def planned_film(known: FilmDossier, new: FilmDossier, rows: Sequence[PlanRow]) -> FilmDossier:
    """The catalog's film with what goes in; its awards are written apart."""
    film = known
    for row in rows:
        if row.part == OWN:
            for difference in row.differences:
                film = _with_value(film, new, difference)
        elif row.part != "nominations":
            entries: dict[str, Any] = {row.part: _with_entry(getattr(film, row.part), row)}
            film = replace(film, **entries)
    return replace(film, references=_cited(film, new, rows))


def _with_value(film: FilmDossier, new: FilmDossier, difference: Difference) -> FilmDossier:
    field = difference.field
    if field.startswith("sections."):
        return replace(film, sections=_with_section(film, new, SectionKind(field.partition(".")[2])))
    remarks = tuple(each for each in film.remarks if each.field != field)
    citations = tuple(each for each in film.citations if each.field != field)
    value: dict[str, Any] = {field: difference.new}
    return replace(
        film,
        **value,
        remarks=(*remarks, *(each for each in new.remarks if each.field == field)),
        citations=(*citations, *(each for each in new.citations if each.field == field)),
    )


def _with_section(film: FilmDossier, new: FilmDossier, kind: SectionKind) -> tuple[Section, ...]:
    order = list(SectionKind)
    mine = [each for each in film.sections if each.kind is not kind]
    sections = [*mine, *(each for each in new.sections if each.kind is kind)]
    return tuple(sorted(sections, key=lambda section: order.index(section.kind)))


def _with_entry(entries: tuple[Any, ...], row: PlanRow) -> tuple[Any, ...]:
    if row.at is None:
        return (*entries, row.record)
    values = _values(row)
    if "date" in values:
        values["date_text"] = getattr(row.record, "date_text", "")
    remarks = tuple(each for each in entries[row.at].remarks if each.field not in values)
    said = tuple(each for each in getattr(row.record, "remarks", ()) if each.field in values)
    entry = replace(entries[row.at], **values, remarks=(*remarks, *said))
    return (*entries[: row.at], entry, *entries[row.at + 1 :])


def _cited(film: FilmDossier, new: FilmDossier, rows: Sequence[PlanRow]) -> tuple[Any, ...]:
    """The film's references, and those of the file that what goes in cites."""
    there = {each.number for each in film.references}
    wanted = {number for row in rows for number in getattr(row.record, "references", ()) if row.part != OWN}
    wanted |= {number for each in film.citations for number in each.references}
    prose = (text for each in film.sections for text in each.paragraphs)
    wanted |= {int(number) for text in prose for number in _CITED.findall(text)}
    added = (each for each in new.references if each.number in wanted - there)
    return (*film.references, *added)
