import pytest
from PySide6.QtWidgets import QLabel

from flee_desktop.domain.dossier import (
    Credit,
    FieldCitation,
    FilmDossier,
    Release,
    ReleaseKind,
)
from flee_desktop.domain.films import FilmPage
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.ui.reading.reference_link import ReferenceLink
from flee_desktop.ui.reading.remark_mark import RemarkMark
from flee_desktop.ui.tabs.overview import OverviewTab

DOSSIER = FilmDossier(
    title="Autumn",
    running_time=96,
    countries=("Denmark",),
    credits=(
        Credit(name="Søren Ågård", department="Directing", role="Director"),
        Credit(name="", credited_as="Anonymous", department="Writing", role="Screenplay"),
    ),
    releases=(
        Release(kind=ReleaseKind.FESTIVAL, date="2020-05", venue="Fjord", cancelled=True, note="Storm"),
        Release(kind=ReleaseKind.THEATRICAL, date_text="soon", territory="Norway", distributors=("Nord",)),
        Release(kind=ReleaseKind.RIGHTS, territory="France", distributors=("Haut", "Bas"), references=(7,)),
    ),
    citations=(FieldCitation(field="running_time", references=(2,)),),
    remarks=(
        Remark("countries", RemarkKind.DERIVED, "From the lead."),
        Remark("languages", RemarkKind.LOST, "The value is gone."),
        Remark("credits", RemarkKind.LOST, "Not a fact of this form."),
        Remark("releases", RemarkKind.DERIVED, "From the prose."),
    ),
)


@pytest.fixture
def tab(qtbot, page):
    widget = OverviewTab()
    qtbot.addWidget(widget)
    widget.show_page(FilmPage(summary=page.summary, dossier=DOSSIER, related=()))
    return widget


def texts(tab):
    return [label.text() for label in tab.findChildren(QLabel)]


def marks(tab):
    return {mark.shown_text(): mark.accessibleDescription() for mark in tab.findChildren(RemarkMark)}


def test_a_fact_carries_its_reference(qtbot, tab):
    first = tab.findChildren(ReferenceLink)[0]
    assert first.accessibleName() == "Reference 2"
    with qtbot.waitSignal(tab.reference_requested) as asked:
        first.click()
    assert asked.args == [2]


def test_a_derived_fact_tells_where_it_is_from(tab):
    assert marks(tab)["derived"] == "From the lead."


def test_a_fact_the_source_lost_has_no_row_but_is_named(tab):
    assert marks(tab)["Languages"] == "The value is gone."
    assert "Not in the source" in texts(tab)
    assert "Languages" not in texts(tab)
    assert "Credits" not in marks(tab)


def test_what_is_not_known_has_no_row(tab):
    assert "Budget" not in texts(tab)
    assert "Genres" not in texts(tab)


def test_a_canceled_release_is_struck_out_and_said_to_be_canceled(tab):
    struck = [label.text() for label in tab.findChildren(QLabel) if label.font().strikeOut()]
    assert struck == ["May 2020", "Fjord"]
    assert "Canceled · Festival · Storm" in texts(tab)


def test_a_date_that_is_only_words_is_shown_in_these_words(tab):
    assert "soon" in texts(tab)
    assert "Theatrical · Nord" in texts(tab)


def test_rights_are_listed_by_territory(tab):
    assert texts(tab)[texts(tab).index("France") + 1] == "Haut, Bas"
    assert "From the prose." in texts(tab)


def test_who_made_it_is_among_the_facts_and_anonymous_stays_so(tab):
    assert texts(tab)[texts(tab).index("Directed by") + 1] == "Søren Ågård"
    assert texts(tab)[texts(tab).index("Written by") + 1] == "Anonymous"
