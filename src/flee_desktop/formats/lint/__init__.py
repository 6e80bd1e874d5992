"""Checks of one film: what looks wrong in its dossier, and what to do. Pure functions, nothing is changed."""

from collections.abc import Callable, Iterator

from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.formats.lint.dates import odd_dates
from flee_desktop.formats.lint.finding import Finding, FindingKind
from flee_desktop.formats.lint.names import name_variants
from flee_desktop.formats.lint.prose import prose_against_table
from flee_desktop.formats.lint.references import gaps, missing_references
from flee_desktop.formats.lint.texts import odd_texts

CHECKS: tuple[Callable[[FilmDossier], Iterator[Finding]], ...] = (
    prose_against_table,
    odd_dates,
    name_variants,
    odd_texts,
    missing_references,
    gaps,
)


def check_film(film: FilmDossier) -> tuple[Finding, ...]:
    """All that the checks find, in their order, each finding once."""
    return tuple(dict.fromkeys(finding for check in CHECKS for finding in check(film)))


__all__ = ["CHECKS", "Finding", "FindingKind", "check_film"]
