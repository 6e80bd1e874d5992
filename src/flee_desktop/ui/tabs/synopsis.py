"""Synopsis: what the film tells, then how it was made and released."""

from flee_desktop.domain.dossier import SectionKind
from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.reading.prose_section import prose_sections
from flee_desktop.ui.reading.reading_tab import ReadingTab
from flee_desktop.ui.reading.scroll_page import PageColumn

_KINDS = (SectionKind.SYNOPSIS, SectionKind.PRODUCTION, SectionKind.RELEASE)


class SynopsisTab(ReadingTab):
    """Prose at a readable measure."""

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Synopsis")

    def nothing(self) -> str:
        """The sentence of a page without content."""
        return self.tr("No synopsis recorded for this film.")

    def fill(self, page: FilmPage, column: PageColumn) -> None:
        """A section of prose for each kind that belongs here, in reading order."""
        for section in prose_sections(page.dossier, _KINDS, self.reference_requested.emit):
            column.add(section)
