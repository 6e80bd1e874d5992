"""The reading tabs with the bundled dossier."""

import pytest
from PySide6.QtWidgets import QLabel, QTableView

from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.domain.films import FilmPage
from flee_desktop.formats.dossier_json import read_dossier
from flee_desktop.paths import database_files
from flee_desktop.ui.reading.reference_table import AWARDS
from flee_desktop.ui.tabs.crew import CrewTab
from flee_desktop.ui.tabs.overview import OverviewTab
from flee_desktop.ui.tabs.references import ReferencesTab


@pytest.fixture(scope="module")
def flee() -> FilmDossier:
    dossier = read_dossier((database_files() / "dossiers" / "films" / "flee.json").read_bytes())
    assert isinstance(dossier, FilmDossier)
    return dossier


@pytest.fixture
def show(qtbot, page, flee):
    def show(kind):
        tab = kind()
        qtbot.addWidget(tab)
        tab.show_page(FilmPage(summary=page.summary, dossier=flee, related=()))
        return tab

    return show


def texts(tab):
    return [label.text() for label in tab.findChildren(QLabel)]


def test_the_facts_of_the_infobox_are_there(show):
    shown = texts(show(OverviewTab))
    for fact in ("Flugt", "Denmark, France, Norway, Sweden", "Jonas Poher Rasmussen", "Uno Helmersson"):
        assert fact in shown


def test_five_voices_stay_anonymous(show):
    assert texts(show(CrewTab)).count("Anonymous") == 5


def test_all_92_references_are_listed_with_the_awards_that_cite_them(show, flee):
    tab = show(ReferencesTab)
    model = tab.findChild(QTableView).model()
    assert model.rowCount() == 92
    counts = [int(model.index(row, AWARDS).data() or 0) for row in range(92)]
    cited = sum(len(set(nomination.references)) for nomination in flee.nominations)
    assert sum(counts) == cited
