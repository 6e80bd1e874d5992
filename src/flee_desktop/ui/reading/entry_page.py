"""What the catalog holds of a related person, company or ceremony: the page that unfolds below its name."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Nomination,
    OrganizationDossier,
    PersonDossier,
    RelatedWork,
)
from flee_desktop.ui.locale_text import show_date, show_number, show_result
from flee_desktop.ui.reading.fact_form import FactForm
from flee_desktop.ui.reading.mirrored import margins
from flee_desktop.ui.reading.plain_label import QuietLabel, StrongLabel
from flee_desktop.ui.reading.prose import Prose
from flee_desktop.ui.reading.sentence_case import sentence_case
from flee_desktop.ui.reading.sources import ShowReference
from flee_desktop.ui.theme import GRID

translate = QCoreApplication.translate

Page = PersonDossier | OrganizationDossier | CeremonyDossier


class EntryPage(QWidget):
    """Facts, prose, works, and the awards it states."""

    def __init__(self, page: Page, show_reference: ShowReference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show_reference = show_reference
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(margins(self, 2 * GRID + 2, GRID, 0, GRID))
        self._rows.setSpacing(GRID)
        prose = page.biography if isinstance(page, PersonDossier) else page.history
        if prose:
            self._rows.addWidget(Prose(prose, show_reference, self, name=_name(page)))
        self._add_form("", _facts(page))
        works = () if isinstance(page, CeremonyDossier) else page.works
        self._add_form(self.tr("Works"), map(_work, works))
        self._add_form(self.tr("Awards"), map(_award, page.nominations))
        for remark in page.remarks:
            self._rows.addWidget(QuietLabel(remark.text, self))

    def _add_form(self, title: str, facts: Iterable[tuple[str, str, str]]) -> None:
        form = FactForm(self._show_reference, self, label_width=12)
        for label, value, detail in facts:
            form.add(label, value, detail=detail)
        if form.is_empty():
            form.deleteLater()
            return
        if title:
            self._rows.addWidget(StrongLabel(title, self))
        self._rows.addWidget(form)


def _name(page: Page) -> str:
    return page.title if isinstance(page, CeremonyDossier) else page.name


def _facts(page: Page) -> Iterator[tuple[str, str, str]]:
    """Label, value and detail of each fact that is known."""
    return ((label, value, "") for label, value in _named_values(page) if value)


def _named_values(page: Page) -> tuple[tuple[str, str], ...]:
    if isinstance(page, PersonDossier):
        # No other name is ever offered for a protected person.
        names = () if page.protected else (page.full_name, *page.aliases)
        return (
            (translate("EntryPage", "Also known as"), ", ".join(filter(None, names))),
            (translate("EntryPage", "Occupation"), sentence_case(page.occupation)),
            (translate("EntryPage", "Nationality"), page.nationality),
        )
    if isinstance(page, OrganizationDossier):
        return (
            (translate("EntryPage", "Kind"), sentence_case(page.kind)),
            (translate("EntryPage", "Also known as"), ", ".join(page.aliases)),
            (translate("EntryPage", "Place"), ", ".join(filter(None, (page.place, page.country)))),
        )
    return (
        (translate("EntryPage", "Award body"), page.award_body),
        (translate("EntryPage", "Edition"), "" if page.edition is None else show_number(page.edition)),
        (translate("EntryPage", "Date"), show_date(page.date) if page.date else page.date_text),
        (translate("EntryPage", "Film year"), "" if page.honors_year is None else str(page.honors_year)),
    )


def _work(work: RelatedWork) -> tuple[str, str, str]:
    return ("" if work.year is None else str(work.year), work.title, sentence_case(work.relation))


def _award(nomination: Nomination) -> tuple[str, str, str]:
    film = f"{nomination.film} ({nomination.film_year})" if nomination.film_year else nomination.film
    recipients = ", ".join(recipient.shown for recipient in nomination.recipients)
    date = show_date(nomination.date) if nomination.date else nomination.date_text
    parts = (nomination.category, recipients, film, date, nomination.note)
    return show_result(nomination.result), nomination.award_body, " · ".join(filter(None, parts))
