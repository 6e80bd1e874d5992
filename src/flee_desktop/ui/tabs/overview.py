"""Overview: the facts of a film at a glance."""

from flee_desktop.domain.dossier import FilmDossier, Release, ReleaseKind, SectionKind
from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.locale_text import show_date
from flee_desktop.ui.reading.dossier_labels import film_field_label, release_kind
from flee_desktop.ui.reading.fact_form import FactForm
from flee_desktop.ui.reading.film_facts import Fact, film_facts, key_credits, lost_facts, money_facts
from flee_desktop.ui.reading.plain_label import LeadLabel
from flee_desktop.ui.reading.prose_section import prose_sections
from flee_desktop.ui.reading.reading_tab import ReadingTab
from flee_desktop.ui.reading.scroll_page import PageColumn
from flee_desktop.ui.reading.side_by_side import SideBySide
from flee_desktop.ui.theme import GRID


class OverviewTab(ReadingTab):
    """Introduction, facts, money, releases and distributors."""

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Overview")

    def nothing(self) -> str:
        """The sentence of a page without content."""
        return self.tr("Nothing but the title is recorded for this film.")

    def fill(self, page: FilmPage, column: PageColumn) -> None:
        """One sentence; facts beside the releases; the introduction below."""
        dossier = page.dossier
        if dossier.summary:
            lead = LeadLabel(dossier.summary)
            lead.setContentsMargins(0, 0, 0, GRID)
            column.add(lead)
        facts, releases = PageColumn(), PageColumn()
        self._add_facts(dossier, facts)
        self._add_releases(dossier, releases)
        filled = [part for part in (facts, releases) if not part.is_empty()]
        if filled:
            column.add(SideBySide(*filled))
        for section in prose_sections(dossier, (SectionKind.LEAD,), self.reference_requested.emit):
            column.add(section)

    def _add_facts(self, dossier: FilmDossier, column: PageColumn) -> None:
        self._add_form(self.tr("Facts"), (*film_facts(dossier), *key_credits(dossier)), column)
        self._add_form(self.tr("Money"), money_facts(dossier), column)
        lost = [(film_field_label(remark.field), remark) for remark in lost_facts(dossier)]
        if lost:
            form = FactForm(self.reference_requested.emit)
            form.add_marks(self.tr("Not in the source"), lost)
            column.add(form)

    def _add_form(self, title: str, facts: tuple[Fact, ...], column: PageColumn) -> None:
        form = FactForm(self.reference_requested.emit)
        for fact in facts:
            form.add(
                fact.label,
                fact.value,
                detail=fact.detail,
                references=fact.references,
                remarks=fact.remarks,
            )
        if facts:
            column.add_section(title, form)

    def _add_releases(self, dossier: FilmDossier, column: PageColumn) -> None:
        shown = [release for release in dossier.releases if release.kind is not ReleaseKind.RIGHTS]
        rights = [release for release in dossier.releases if release.kind is ReleaseKind.RIGHTS]
        if shown:
            column.add_section(self.tr("Releases"), self._release_form(shown))
        if rights:
            column.add_section(self.tr("Distribution rights"), self._rights_form(rights))
        if dossier.releases:
            column.add_notes(remark for remark in dossier.remarks if remark.field == "releases")

    def _release_form(self, releases: list[Release]) -> FactForm:
        form = FactForm(self.reference_requested.emit)
        for release in releases:
            state = self.tr("Canceled") if release.cancelled else ""
            who = ", ".join(release.distributors)
            where = " · ".join(filter(None, (release.venue, release.territory)))
            parts = (state, release_kind(release.kind), who if where else "", release.note)
            form.add(
                _date(release),
                where or who,
                detail=" · ".join(filter(None, parts)),
                references=release.references,
                remarks=release.remarks,
                struck=release.cancelled,
            )
        return form

    def _rights_form(self, releases: list[Release]) -> FactForm:
        form = FactForm(self.reference_requested.emit)
        for release in releases:
            form.add(
                release.territory,
                ", ".join(release.distributors) or release.venue,
                detail=" · ".join(filter(None, (_date(release), release.note))),
                references=release.references,
                remarks=release.remarks,
            )
        return form


def _date(release: Release) -> str:
    return show_date(release.date) if release.date else release.date_text
