"""A plan in words, as the command line prints it."""

from collections.abc import Iterator

from flee_desktop.domain.import_plan import OWN, DossierPlan, FilePlan, PlanKind, PlanRow, total
from flee_desktop.domain.plan_words import record_text, value_text
from flee_desktop.domain.three_way import BY_HAND, DELETED, SAID_BEFORE, TWICE

_LONGEST = 100  # characters of a value
_KEPT = {
    BY_HAND: "kept: edited by hand",
    DELETED: "left out: it was in the catalog once, and was deleted",
    SAID_BEFORE: "kept: a later import says so",
    TWICE: "left out: the file has this film twice",
}


def plan_lines(file: FilePlan) -> Iterator[str]:
    """What becomes of every row of a file; unchanged ones are counted."""
    if file.repeated:
        yield f"  this very file was imported before, {file.repeated}"
    for dossier in file.dossiers:
        yield from _dossier_lines(dossier)
    yield f"  {totals_line(file)}"


def totals_line(file: FilePlan) -> str:
    """`in all: 117 create, 1 update, 3 conflict (kept as they are); 5 flagged`."""
    totals = total(row for dossier in file.dossiers for row in dossier.rows)
    words = dict.fromkeys(PlanKind, "") | {PlanKind.CONFLICT: " (kept as in the catalog)"}
    counts = [f"{count:,} {kind}{words[kind]}" for kind, count in totals.rows.items() if count]
    flagged = f"; {totals.flagged:,} flagged" if totals.flagged else ""
    return f"in all: {', '.join(counts) or 'nothing'}{flagged}"


def _dossier_lines(dossier: DossierPlan) -> Iterator[str]:
    own, *rows = dossier.rows
    yield f"  {dossier.title}: {own.kind}"
    yield from (f"    note: {note.text}" for note in dossier.notes)
    yield from _differences(own)
    unchanged = 0
    for row in rows:
        if row.kind is PlanKind.UNCHANGED and not row.flags:
            unchanged += 1
            continue
        yield f"    {row.kind:<9} {_line(row)}{record_text(row)}"
        yield from _differences(row)
    if unchanged:
        yield f"    {unchanged:,} unchanged"


def _line(row: PlanRow) -> str:
    line = getattr(row.record, "source_line", None)
    return f"line {line}: " if line is not None else ""


def _differences(row: PlanRow) -> Iterator[str]:
    if row.kept:
        yield f"              {_KEPT.get(row.kept, row.kept)}"
    for each in row.differences:
        kept = f" ({_KEPT.get(each.kept, each.kept)})" if each.kept else ""
        field = each.field.replace("_", " ").replace(".", ": ")
        old, new = (_short(value) or "nothing" for value in (each.old, each.new))
        yield f"              {field}: {old} -> {new}{kept}"
    if row.part != OWN:
        yield from (f"              {flag.kind}: {flag.field}: {flag.text}" for flag in row.flags)


def _short(value: object) -> str:
    text = " ".join(value_text(value).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
