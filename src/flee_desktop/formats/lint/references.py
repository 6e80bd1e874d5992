"""References that are missing, empty or never used, and awards that state too little."""

from collections.abc import Callable, Iterator

from flee_desktop.domain.citing import reference_uses
from flee_desktop.domain.dossier import FilmDossier, Nomination
from flee_desktop.domain.results import Result
from flee_desktop.formats.lint.finding import Finding, FindingKind, at_rows

_MOST_CITE = 0.5  # the share of awards with references from which one without is worth a word


def missing_references(film: FilmDossier) -> Iterator[Finding]:
    """Citations of nothing, references without a source or a use, awards without a reference."""
    listed = {reference.number: reference for reference in film.references}
    uses = reference_uses(film)
    unlisted = tuple(number for number in uses if number not in listed)
    if unlisted:
        yield _about(unlisted, "cited, but not in the list of references", "Add them to the list.")
    empty = tuple(number for number, one in listed.items() if not one.text and not one.url)
    if empty:
        yield _about(empty, "without text and link", "Enter the source of each.")
    unused = tuple(
        number
        for number, use in uses.items()
        if not (use.fields or use.sections or use.records or use.awards)
    )
    if unused:
        yield _about(unused, "cited nowhere", "Cite them where they belong, or delete them.")
    bare = tuple(at for at, row in enumerate(film.nominations, 1) if not row.references)
    if bare and len(bare) < (1 - _MOST_CITE) * len(film.nominations):
        said = f"{len(bare)} of {len(film.nominations)} awards have no reference"
        yield Finding(FindingKind.REFERENCE, at_rows(bare), said, "Add the source of each.", bare)


def gaps(film: FilmDossier) -> Iterator[Finding]:
    """Awards without a result, a body or a category; a film without a year."""
    checks: tuple[tuple[str, Callable[[Nomination], bool]], ...] = (
        ("no result", lambda row: row.result is Result.NOT_STATED),
        ("no award body", lambda row: not row.award_body),
        ("no category", lambda row: not row.category),
    )
    for said, is_missing in checks:
        rows = tuple(at for at, row in enumerate(film.nominations, 1) if is_missing(row))
        if rows:
            count = f"{len(rows)} award{'s' if len(rows) > 1 else ''} with {said}"
            yield Finding(FindingKind.GAP, at_rows(rows), count, "Look it up and enter it.", rows)
    if film.year is None:
        yield Finding(FindingKind.GAP, "the film", "its year is not known", "Enter the year.")


def _about(numbers: tuple[int, ...], said: str, advice: str) -> Finding:
    shown = ", ".join(map(str, numbers[:8])) + ("…" if len(numbers) > 8 else "")
    where = f"reference{'s' if len(numbers) > 1 else ''} {shown}"
    return Finding(FindingKind.REFERENCE, where, f"{len(numbers)} {said}", advice)
