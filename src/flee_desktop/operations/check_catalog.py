"""Look through a catalog for damage and contradictions, and repair what needs no decision."""

from collections.abc import Callable

from flee_desktop.domain.backups import BackupReason
from flee_desktop.domain.catalog_check import Problem, ProblemKind
from flee_desktop.domain.changes import Changes
from flee_desktop.store import checking, repairing
from flee_desktop.store.catalog import Catalog


def check_catalog(catalog: Catalog, go_on: Callable[[], object] = lambda: None) -> tuple[Problem, ...]:
    """Everything that is wrong, the worst first; () for a sound catalog. Nothing is changed.

    `go_on` is called between the checks, and may raise to end them.
    """
    with catalog.read() as session:
        return checking.check(session, go_on)


def repair_catalog(catalog: Catalog) -> Changes:
    """Repair what can be, as one step that can be undone, after a backup; raises UserError when it cannot.

    Check again afterwards: what needs a decision, or a backup, is still there.
    """
    catalog.back_up_before(BackupReason.REPAIR)
    if any(problem.kind is ProblemKind.WRONG_INDEX for problem in check_catalog(catalog)):
        catalog.rebuild_indexes()
    with catalog.change(repairing.LABEL) as session:
        repairing.repair(session)
    return session.changes
