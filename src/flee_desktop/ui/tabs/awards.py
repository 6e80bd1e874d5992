"""The awards of a film: the filter bar and the grid."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.awards_grid.page import AwardsPage
from flee_desktop.ui.background import Background
from flee_desktop.ui.dossier_tab import DossierTab


class AwardsTab(DossierTab):
    """Holds an `AwardsPage` for the film shown; the window gives `page` the catalog's columns."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("awardsTab")
        self.page = AwardsPage(background, self)
        self.page.reference_requested.connect(self.reference_requested)
        self.page.film_requested.connect(self.film_requested)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.page)
        self.setFocusProxy(self.page)

    def show_page(self, page: FilmPage) -> None:
        """Show this film's awards."""
        self.page.show_film(page.summary.id, page.summary.title)

    def filter_box(self) -> QWidget:
        """Ctrl+F goes to the filter box."""
        return self.page.bar.box
