from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextBrowser

from flee_desktop.domain.dossier import FilmDossier, Section, SectionKind
from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.tabs.synopsis import SynopsisTab

LONG = "A keeper writes down every bird that passes the lighthouse, year after year. " * 20


def shown(qtbot, page, *sections):
    tab = SynopsisTab()
    qtbot.addWidget(tab)
    tab.resize(600, 200)
    tab.show()
    tab.show_page(
        FilmPage(summary=page.summary, dossier=FilmDossier(title="x", sections=sections), related=())
    )
    QApplication.processEvents()
    return tab


def test_the_synopsis_comes_first_and_the_release_last(qtbot, page):
    kinds = (SectionKind.RELEASE, SectionKind.RECEPTION, SectionKind.SYNOPSIS, SectionKind.PRODUCTION)
    tab = shown(qtbot, page, *(Section(kind=kind, paragraphs=(kind.value,)) for kind in kinds))
    order = sorted(tab.findChildren(QTextBrowser), key=lambda prose: prose.mapTo(tab, prose.pos()).y())
    assert [prose.toPlainText() for prose in order] == ["synopsis", "production", "release"]


def test_a_citation_far_below_comes_into_view_when_tab_reaches_it(qtbot, page):
    tab = shown(qtbot, page, Section(kind=SectionKind.SYNOPSIS, paragraphs=(LONG, "The end.[14]", LONG)))
    prose = tab.findChild(QTextBrowser)
    prose.setFocus()
    qtbot.keyClick(prose, Qt.Key.Key_Tab)
    link = prose.mapTo(tab, prose.cursorRect().center())
    assert tab._scroll.verticalScrollBar().value() > 0
    assert tab.rect().contains(link)


def test_a_citation_opens_its_reference(qtbot, page):
    tab = shown(qtbot, page, Section(kind=SectionKind.SYNOPSIS, paragraphs=("The end.[14]",)))
    prose = tab.findChild(QTextBrowser)
    prose.setFocus()
    qtbot.keyClick(prose, Qt.Key.Key_Tab)
    with qtbot.waitSignal(tab.reference_requested) as asked:
        qtbot.keyClick(prose, Qt.Key.Key_Return)
    assert asked.args == [14]
