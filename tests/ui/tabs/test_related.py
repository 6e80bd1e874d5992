import pytest
from PySide6.QtWidgets import QLabel, QTextBrowser

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Nomination,
    OrganizationDossier,
    PersonDossier,
    RelatedWork,
)
from flee_desktop.domain.films import FilmPage, RelatedEntry
from flee_desktop.domain.results import Result
from flee_desktop.ui.reading.related_row import UnfoldLink
from flee_desktop.ui.reading.text_link import TextLink
from flee_desktop.ui.tabs.related import RelatedTab

WON = Nomination(
    award_body="Fjord", category="Best Actress", result=Result.WON, film="Winter", film_year=2021
)
PERSON = PersonDossier(
    name="Ada",
    full_name="Ada Holm",
    occupation="actress",
    biography=("She acts.[3]",),
    works=(RelatedWork(title="Winter", kind="film", year=2021),),
    nominations=(WON,),
)
ALIAS = PersonDossier(name="Amin", full_name="Someone Else", aliases=("Other",), protected=True)
STUDIO = OrganizationDossier(name="Lygten", place="Kilkenny", country="Ireland")
CEREMONY = CeremonyDossier(title="20th Fjord Awards", award_body="Fjord", edition=20, date="2022-01-10")


def entry(title, kind, **more):
    return RelatedEntry(work=RelatedWork(title=title, kind=kind, year=more.pop("year", None)), **more)


@pytest.fixture
def tab(qtbot, page):
    related = (
        entry("Winter", "film", year=2021, film_id=2, summary="Birds come back."),
        entry("Ada", "person", page=PERSON),
        entry("Amin", "person", page=ALIAS),
        entry("Lygten", "company", page=STUDIO),
        entry("20th Fjord Awards", "ceremony", page=CEREMONY),
        entry("A novel", "book"),
    )
    widget = RelatedTab()
    qtbot.addWidget(widget)
    widget.resize(980, 600)
    widget.show()
    widget.show_page(FilmPage(summary=page.summary, dossier=page.dossier, related=related))
    return widget


def texts(tab):
    return [label.text() for label in tab.findChildren(QLabel)]


def press(tab, name):
    link = next(link for link in tab.findChildren(TextLink) if link.shown_text() == name)
    link.click()
    return link


def test_a_film_opens_its_dossier(qtbot, tab):
    with qtbot.waitSignal(tab.film_requested) as asked:
        press(tab, "Winter")
    assert asked.args == [2]


def test_everything_stands_under_the_heading_of_its_kind(tab):
    headings = ["Films", "People", "Companies", "Ceremonies", "Other"]
    assert [text for text in texts(tab) if text in headings] == headings


def test_a_person_unfolds_and_folds_again(tab):
    press(tab, "Ada")
    assert {"Ada Holm", "Actress", "Winter", "Fjord", "Won", "Best Actress · Winter (2021)"} <= set(
        texts(tab)
    )
    prose = tab.findChild(QTextBrowser)
    assert prose.toPlainText() == "She acts.[3]"
    press(tab, "Ada")
    assert not prose.isVisible()


def test_no_other_name_is_offered_for_a_protected_person(tab):
    press(tab, "Amin")
    assert not {"Someone Else", "Other name"} & set(texts(tab))
    assert "Also known as" not in texts(tab)


def test_a_company_and_a_ceremony_tell_their_facts(tab):
    press(tab, "Lygten")
    press(tab, "20th Fjord Awards")
    assert {"Kilkenny, Ireland", "20", "Edition"} <= set(texts(tab))


def test_a_page_is_built_when_it_is_asked_for(tab):
    assert tab.findChildren(QTextBrowser) == []
    assert len(tab.findChildren(UnfoldLink)) == 4


def test_what_the_catalog_knows_nothing_of_is_named_all_the_same(tab):
    assert "A novel" in texts(tab)
