"""Related: films, people, companies and ceremonies beside this film."""

from flee_desktop.domain.films import FilmPage, RelatedEntry
from flee_desktop.ui.reading.reading_tab import ReadingTab
from flee_desktop.ui.reading.related_row import RelatedRow
from flee_desktop.ui.reading.scroll_page import PageColumn
from flee_desktop.ui.reading.side_by_side import SideBySide

_COMPANIES = ("company", "organization", "studio", "distributor")


class RelatedTab(ReadingTab):
    """A film opens its dossier, everything else unfolds its page in place."""

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Related")

    def nothing(self) -> str:
        """The sentence of a page without content."""
        return self.tr("Nothing related recorded for this film.")

    def fill(self, page: FilmPage, column: PageColumn) -> None:
        """Films on one side, everything else on the other."""
        films, others = PageColumn(), PageColumn()
        for title, entries in self._groups(page.related):
            part = films if title == self.tr("Films") else others
            if entries:
                part.add_section(title, self._rows(entries))
        filled = [part for part in (films, others) if not part.is_empty()]
        if filled:
            column.add(SideBySide(*filled))

    def _groups(self, related: tuple[RelatedEntry, ...]) -> list[tuple[str, list[RelatedEntry]]]:
        titles = {
            "film": self.tr("Films"),
            "person": self.tr("People"),
            **dict.fromkeys(_COMPANIES, self.tr("Companies")),
            "ceremony": self.tr("Ceremonies"),
        }
        other = self.tr("Other")
        groups: dict[str, list[RelatedEntry]] = {title: [] for title in (*titles.values(), other)}
        for entry in related:
            groups[titles.get(entry.work.kind, other)].append(entry)
        return list(groups.items())

    def _rows(self, entries: list[RelatedEntry]) -> PageColumn:
        rows = PageColumn(spacing=0)
        for entry in entries:
            rows.add(RelatedRow(entry, self.film_requested.emit, self.reference_requested.emit))
        return rows
