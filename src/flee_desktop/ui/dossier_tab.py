"""What every tab of a dossier is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.changing import CatalogChange


class DossierTab(QWidget):
    """A tab: it shows a film's page, and asks for what lies outside itself by signal."""

    reference_requested = Signal(int)  # a reference number: show it in References
    film_requested = Signal(int)  # a film's id: open its dossier
    filter_requested = Signal(str)  # filter text: show these awards
    change_wanted = Signal(CatalogChange)

    def show_page(self, page: FilmPage) -> None:
        """Show this film; called again whenever it changes. Every tab has its own."""

    def filter_box(self) -> QWidget | None:
        """The widget that Ctrl+F goes to, if the tab has one."""
        return None
