import pytest
from PySide6.QtWidgets import QLabel

from flee_desktop.domain.dossier import Credit, FilmDossier
from flee_desktop.domain.films import FilmPage
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.ui.reading.remark_mark import RemarkMark
from flee_desktop.ui.tabs.crew import CrewTab

ANONYMOUS = [
    Credit(name="", credited_as="Anonymous", department="Voice cast", role=role) for role in ("Amin", "Abbas")
]


@pytest.fixture
def show(qtbot, page):
    def show(*credits_):
        tab = CrewTab()
        qtbot.addWidget(tab)
        tab.show_page(
            FilmPage(summary=page.summary, dossier=FilmDossier(title="x", credits=credits_), related=())
        )
        return tab

    return show


def texts(tab):
    return [label.text() for label in tab.findChildren(QLabel)]


def test_every_anonymous_voice_keeps_its_own_row(show):
    shown = texts(show(*ANONYMOUS))
    assert shown.count("Anonymous") == 2
    assert {"Voice cast", "Amin", "Abbas"} <= set(shown)


def test_a_department_is_named_once_even_when_its_credits_are_apart(show):
    sound = Credit(name="A", department="Sound", role="Sound editor")
    shown = texts(show(sound, *ANONYMOUS, sound))
    assert shown.count("Sound") == 1
    assert shown.count("Sound editor") == 1


def test_another_spelling_is_shown_beside_the_name(show):
    shown = texts(
        show(Credit(name="Hellström", credited_as="Hellstrøm", department="Production", role="Producer"))
    )
    assert "Hellström" in shown
    assert "credited as Hellstrøm" in shown


def test_a_note_is_kept_and_a_derived_credit_tells_why(show):
    tab = show(
        Credit(
            name="R",
            department="Narration",
            role="Narrator",
            note="English-language dub",
            remarks=(Remark("role", RemarkKind.DERIVED, "From awards row 97."),),
        )
    )
    assert "English-language dub" in texts(tab)
    assert tab.findChild(RemarkMark).accessibleDescription() == "From awards row 97."
