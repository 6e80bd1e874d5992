"""Crew: who made the film, by department."""

from itertools import groupby
from operator import attrgetter

from flee_desktop.domain.dossier import Credit
from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.reading.fact_form import FactForm
from flee_desktop.ui.reading.reading_tab import ReadingTab
from flee_desktop.ui.reading.scroll_page import PageColumn
from flee_desktop.ui.reading.side_by_side import SideBySide

_Department = tuple[str, list[Credit]]


class CrewTab(ReadingTab):
    """Credits in the order of the dossier; nobody is named who is credited as anonymous."""

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Crew")

    def nothing(self) -> str:
        """The sentence of a page without content."""
        return self.tr("No credits recorded for this film.")

    def fill(self, page: FilmPage, column: PageColumn) -> None:
        """The departments in two columns of about the same length."""
        departments = _departments(page.dossier.credits)
        halves = (PageColumn(), PageColumn())
        for half, part in zip(halves, _balanced(departments), strict=True):
            for department in part:
                half.add_section(department[0], self._form(department[1]))
        filled = [half for half in halves if not half.is_empty()]
        if filled:
            column.add(SideBySide(*filled))
        column.add_notes(remark for remark in page.dossier.remarks if remark.field == "credits")

    def _form(self, credits_: list[Credit]) -> FactForm:
        form = FactForm(self.reference_requested.emit)
        role = None
        for credit in credits_:
            form.add(
                "" if credit.role == role else credit.role,
                credit.name or credit.credited_as,
                detail=self._detail(credit),
                references=credit.references,
                remarks=credit.remarks,
            )
            role = credit.role
        return form

    def _detail(self, credit: Credit) -> str:
        parts = [credit.note]
        if credit.name and credit.credited_as not in ("", credit.name):
            parts.insert(0, self.tr("credited as %1").replace("%1", credit.credited_as))
        return " · ".join(filter(None, parts))


def _departments(credits_: tuple[Credit, ...]) -> list[_Department]:
    """Departments in the order in which they first appear."""
    names = list(dict.fromkeys(credit.department for credit in credits_))
    ordered = sorted(credits_, key=lambda credit: names.index(credit.department))
    return [(name, list(part)) for name, part in groupby(ordered, attrgetter("department"))]


def _balanced(departments: list[_Department]) -> tuple[list[_Department], list[_Department]]:
    """Two parts of about the same height, in order; a heading counts as two rows."""
    heights = [len(credits_) + 2 for _, credits_ in departments]
    splits = range(len(departments) + 1)
    best = min(splits, key=lambda split: (abs(sum(heights[:split]) - sum(heights[split:])), -split))
    return departments[:best], departments[best:]
