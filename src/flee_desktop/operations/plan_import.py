"""Plan an import: what of the files is new, what differs, and what stays as it is."""

from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from flee_desktop.domain.dossier import CeremonyDossier, Dossier, FilmDossier
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.import_plan import (
    OWN,
    DossierPlan,
    FilePlan,
    ImportPlan,
    PlanRow,
)
from flee_desktop.domain.reference_numbers import under_known_numbers
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.three_way import PARTS, TWICE, compare_films, compare_pages
from flee_desktop.formats.dossier_json import read_dossier
from flee_desktop.formats.joining import merge
from flee_desktop.operations.import_files import SourceFile
from flee_desktop.store.imports import imported_at
from flee_desktop.store.known_pages import KnownPage, find_known

if TYPE_CHECKING:
    from flee_desktop.store.catalog import Catalog

Tell = Callable[[int, int], object]  # so many of so many are done; may raise to end the work


def plan_import(
    catalog: "Catalog | None", sources: Sequence[SourceFile], tell: Tell = lambda _done, _total: None
) -> ImportPlan:
    """Compare what was read with the catalog, None for one that is still to be made. Nothing is written."""
    if catalog is None:
        new = (FilePlan(it.name, tuple(map(plan_new, it.reading.dossiers))) for it in sources)
        return ImportPlan(tuple(new))
    version = catalog.data_version()
    done, total = 0, sum(len(source.reading.dossiers) for source in sources)
    files: list[FilePlan] = []
    met: set[Hashable] = set()
    with catalog.read() as session:
        for source in sources:
            dossiers: list[DossierPlan] = []
            for dossier, known in find_known(session, _once(source.reading.dossiers)):
                key = _key(dossier, known)
                dossiers.append(_plan_again(dossier) if key in met else plan_dossier(dossier, known))
                met.add(key)
                done += 1
                tell(done, total)
            files.append(FilePlan(source.name, tuple(dossiers), imported_at(session, source.sha256)))
    return ImportPlan(tuple(files), version)


def _key(dossier: Dossier, known: KnownPage | None) -> Hashable:
    """What two dossiers of one import cannot have in common."""
    if known is not None:
        return type(dossier), known.key
    if isinstance(dossier, CeremonyDossier):
        return dossier.award_body, dossier.date, dossier.edition
    if isinstance(dossier, FilmDossier):
        return dossier.title, dossier.year
    return type(dossier), dossier.name


def plan_dossier(dossier: Dossier, known: KnownPage | None) -> DossierPlan:
    """What becomes of one dossier beside what the catalog has of it."""
    if known is None or (known.only_mentioned and not known.dossier.nominations):
        return plan_new(dossier)
    earlier = [said for record in known.said if (said := _read_record(record)) is not None]
    notes = _notes(known)
    if isinstance(dossier, FilmDossier) and isinstance(known.dossier, FilmDossier):
        films = [each for each in earlier if isinstance(each, FilmDossier)]
        dossier = under_known_numbers(dossier, known.dossier)
        rows = compare_films(dossier, known.dossier, films)
    else:
        rows = compare_pages(
            dossier, known.dossier, [each for each in earlier if type(each) is type(dossier)]
        )
    if known.only_mentioned:
        rows = (replace(rows[0], known=None), *rows[1:])
    return DossierPlan(dossier, rows, known.key, known.dossier, known.only_mentioned, notes)


def plan_new(dossier: Dossier) -> DossierPlan:
    """All of it is new."""
    rows = [PlanRow(OWN, 0, dossier)]
    for part in PARTS:
        rows += [PlanRow(part, place, record) for place, record in enumerate(getattr(dossier, part, ()))]
    return DossierPlan(dossier, tuple(rows))


def _plan_again(dossier: Dossier) -> DossierPlan:
    """The file has this film already, under another year: which of both is meant is not known."""
    new = plan_new(dossier)
    return replace(new, rows=tuple(replace(row, kept=TWICE) for row in new.rows))


def _once(dossiers: Sequence[Dossier]) -> Sequence[Dossier]:
    """Films that one file has twice, of one title and year, as one."""
    films: dict[tuple[str, int | None], int] = {}
    kept: list[Dossier] = []
    for dossier in dossiers:
        key = (dossier.title, dossier.year) if isinstance(dossier, FilmDossier) else None
        at = films.setdefault(key, len(kept)) if key else len(kept)
        if at < len(kept):
            kept[at] = merge(kept[at], dossier)  # type: ignore[arg-type]
        else:
            kept.append(dossier)
    return kept


def _notes(known: KnownPage) -> tuple[Remark, ...]:
    if known.others < 1:
        return ()
    said = f"the file does not say the year, and the catalog has {known.others + 1} films of this title"
    return (Remark("year", RemarkKind.UNSURE, said),)


def _read_record(record: str) -> Dossier | None:
    """What an import said; None for what a damaged or strange catalog has in its place."""
    with suppress(UserError):
        return read_dossier(record.encode())
    return None
