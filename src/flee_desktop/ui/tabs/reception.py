"""Reception: scores that can be compared, quotes, lists and polls, and the prose about them."""

from flee_desktop.domain.dossier import FilmDossier, Ranking, SectionKind
from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.reading.fact_form import FactForm
from flee_desktop.ui.reading.plain_label import QuietLabel
from flee_desktop.ui.reading.prose_section import prose_sections
from flee_desktop.ui.reading.quote_block import QuoteBlock
from flee_desktop.ui.reading.reading_tab import ReadingTab
from flee_desktop.ui.reading.score_list import ScoreList
from flee_desktop.ui.reading.scroll_page import PageColumn
from flee_desktop.ui.reading.side_by_side import SideBySide

_KINDS = (SectionKind.RECEPTION, SectionKind.ACCOLADES)


class ReceptionTab(ReadingTab):
    """What critics, juries and polls made of the film, apart from its awards."""

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Reception")

    def nothing(self) -> str:
        """The sentence of a page without content."""
        return self.tr("No reception recorded for this film.")

    def fill(self, page: FilmPage, column: PageColumn) -> None:
        """Figures and lists beside the quotes, prose below."""
        dossier = page.dossier
        measured, said = PageColumn(), PageColumn()
        self._add_scores(dossier, measured)
        self._add_rankings(dossier, measured)
        self._add_quotes(dossier, said)
        columns = [part for part in (measured, said) if not part.is_empty()]
        if columns:
            column.add(SideBySide(*columns))
        for section in prose_sections(dossier, _KINDS, self.reference_requested.emit):
            column.add(section)

    def _add_scores(self, dossier: FilmDossier, column: PageColumn) -> None:
        if not dossier.scores:
            return
        legend = self.tr("Bars show each score as a percentage of its own scale, notches the average rating.")
        scores = ScoreList(dossier.scores, self.reference_requested.emit)
        column.add_section(self.tr("Scores"), scores, QuietLabel(legend))
        column.add_notes(remark for remark in dossier.remarks if remark.field == "scores")

    def _add_rankings(self, dossier: FilmDossier, column: PageColumn) -> None:
        if not dossier.rankings:
            return
        form = FactForm(self.reference_requested.emit, label_width=9)
        for ranking in dossier.rankings:
            form.add(
                self._place(ranking),
                ranking.list_name,
                detail=self._about(ranking),
                references=ranking.references,
                remarks=ranking.remarks,
            )
        column.add_section(self.tr("Lists and polls"), form)

    def _add_quotes(self, dossier: FilmDossier, column: PageColumn) -> None:
        if dossier.quotes:
            quotes = (QuoteBlock(quote, self.reference_requested.emit) for quote in dossier.quotes)
            column.add_section(self.tr("Quotes"), *quotes)

    def _place(self, ranking: Ranking) -> str:
        if ranking.rank is None:
            return self.tr("Listed")
        place = self.tr("No. %1").replace("%1", show_number(ranking.rank))
        return place if ranking.out_of is None else f"{place} / {show_number(ranking.out_of)}"

    def _about(self, ranking: Ranking) -> str:
        voters = "" if ranking.voters is None else self.tr("%n voter(s)", "", ranking.voters)
        year = "" if ranking.year is None else str(ranking.year)
        return " · ".join(filter(None, (ranking.source, voters, year, ranking.note)))
