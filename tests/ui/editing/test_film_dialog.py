"""The form of a film: what it shows, what it makes of it, and where it says what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView, QTabWidget
from tests.ui import invented

from flee_desktop.domain.checking import check_film
from flee_desktop.domain.dossier import AlternativeTitle, Credit, FilmDossier, Money, SectionKind
from flee_desktop.domain.errors import FieldError
from flee_desktop.ui.editing.film_dialog import LIST_PAGES, FilmDialog
from flee_desktop.ui.editing.film_values import film_values, prose_values, with_facts, with_prose

AUTUMN = invented.DOSSIER


class FilmUser:
    """Drives the dialog with its pages."""

    def __init__(self, user) -> None:
        self.user = user
        self.dialog = user.dialog
        self.pages = user.dialog.findChild(QTabWidget)

    def page(self) -> str:
        return self.pages.tabText(self.pages.currentIndex())

    def open(self, title: str) -> None:
        titles = [self.pages.tabText(place) for place in range(self.pages.count())]
        self.pages.setCurrentIndex(titles.index(title))

    def table(self) -> QTableView:
        return self.pages.currentWidget().findChild(QTableView)

    def go_to(self, row: int, column: int) -> None:
        self.table().setFocus()
        self.table().setCurrentIndex(self.table().model().index(row, column))

    def button(self, name: str) -> None:
        self.user._qtbot.mouseClick(self.user.box(name), Qt.MouseButton.LeftButton)

    def type_cell(self, text: str) -> None:
        table = self.table()
        self.user._qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = table.viewport().findChild(QLineEdit)
        editor.selectAll()
        self.user._qtbot.keyClicks(editor, text)
        self.user._qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.user._qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)

    def note(self) -> str:
        return self.user.box("note").text()


@pytest.fixture
def film(driven, saved):
    def open_film(dossier: FilmDossier | None = AUTUMN, page: str = "facts") -> FilmUser:
        return FilmUser(driven(FilmDialog(dossier, None, saved, page=page)))

    return open_film


def test_a_dossier_goes_through_the_form_unchanged() -> None:
    assert with_facts(AUTUMN, film_values(AUTUMN)) == AUTUMN
    assert with_prose(AUTUMN, prose_values(AUTUMN)) == AUTUMN


def test_facts_are_typed_and_saved_together(film, saved) -> None:
    user = film()
    user.user.type("original_title", "Efterår")
    user.user.type("running_time", "101")
    user.user.type("budget", "$3.4 million")
    user.user.press(Qt.Key.Key_Return)
    (after,) = saved.results
    assert after.alternative_titles == (
        AlternativeTitle(title="Efterår", language="Danish", kind="original title"),
    )
    assert after.running_time == 101
    assert after.budget == Money(amount=3_400_000, currency="USD", text="$3.4 million")
    assert after.credits == AUTUMN.credits


def test_prose_is_paragraphs_parted_by_blank_lines(film, saved) -> None:
    user = film(page="sections")
    box = user.user.box("synopsis")
    box.setPlainText("One.\n\nTwo\nlines.")
    user.user.click_save()
    (after,) = saved.results
    kept = {section.kind: section.paragraphs for section in after.sections}
    assert kept[SectionKind.SYNOPSIS] == ("One.", "Two lines.")
    assert kept[SectionKind.LEAD] == AUTUMN.sections[0].paragraphs


def test_a_credit_is_changed_in_its_cell(film, saved) -> None:
    user = film(page="credits")
    user.go_to(1, 0)
    user.type_cell("Ida Lyng")
    user.user.click_save()
    (after,) = saved.results
    assert after.credits[1].name == "Ida Lyng"
    assert after.credits[0] is AUTUMN.credits[0]


def test_records_are_added_copied_moved_and_deleted_with_the_mouse(film, saved) -> None:
    user = film(page="credits")
    user.go_to(0, 0)
    user.button("duplicate")
    user.button("down")
    user.go_to(3, 0)
    user.button("delete")
    user.user.click_save()
    first, second, _anonymous, company = AUTUMN.credits
    assert saved.results[0].credits == (first, second, first, company)


def test_records_are_added_copied_moved_and_deleted_with_the_keyboard(film, saved, qtbot) -> None:
    user = film(page="credits")
    user.go_to(0, 0)
    qtbot.keyClick(user.table(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(user.table(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    user.go_to(3, 0)
    qtbot.keyClick(user.table(), Qt.Key.Key_Delete)
    user.user.press(Qt.Key.Key_Return)
    first, second, _anonymous, company = AUTUMN.credits
    assert saved.results[0].credits == (first, second, first, company)


def test_a_new_record_is_ready_to_be_typed_in(film, saved, qtbot) -> None:
    user = film(page="credits")
    user.go_to(3, 0)
    qtbot.keyClick(user.table(), Qt.Key.Key_Insert)
    editor = user.table().viewport().findChild(QLineEdit)
    qtbot.keyClicks(editor, "Nina")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: user.table().viewport().findChild(QLineEdit) is None)
    user.user.click_save()
    assert saved.results[0].credits[4] == Credit(name="Nina", department="", role="")


def test_what_cannot_be_read_in_a_cell_stays_and_is_told(film, saved) -> None:
    user = film(page="releases")
    user.go_to(0, 1)
    user.type_cell("31 feb 2022")
    assert user.note() == "“31 feb 2022” is not a possible date."
    user.open("Facts")
    user.user.click_save()
    assert saved.results == []
    assert user.page() == "Releases"
    assert user.table().currentIndex().data() == "31 feb 2022"


def test_an_error_of_the_catalog_is_shown_on_its_page_and_in_its_cell(film, saved) -> None:
    user = film(page="scores")
    user.go_to(0, 2)
    user.type_cell("120")
    user.open("Facts")
    user.user.click_save()
    with pytest.raises(FieldError) as refused:
        check_film(saved.results[0], AUTUMN)
    saved.failed(refused.value)
    assert user.page() == "Scores"
    assert user.note() == "The value lies outside of 0 to 100."
    assert user.user.said() == "Not saved: see above."
    user.type_cell("90")
    assert user.note() == ""


def test_an_error_of_a_fact_is_shown_beside_it(film, saved) -> None:
    user = film(page="credits")
    user.open("Facts")
    user.user.type("title", " ")
    user.open("Credits")
    user.user.click_save()
    saved.failed(FieldError({"title": "A film needs a title."}))
    assert user.page() == "Facts"
    assert user.user.errors() == ["A film needs a title."]


def test_an_opening_weekend_without_what_it_grossed_is_told(film, saved) -> None:
    user = film(FilmDossier(title="Spring"))
    user.user.type("opening_theaters", "4")
    user.user.click_save()
    assert saved.results == []
    assert user.user.errors() == ["The figures of an opening weekend need what it grossed."]


def test_a_new_film_begins_empty_and_is_left_at_once(film, saved) -> None:
    user = film(None)
    user.user.press(Qt.Key.Key_Escape)
    assert user.dialog.isHidden()
    user = film(None)
    user.user.type("title", "Spring")
    user.user.type("year", "2024")
    user.user.press(Qt.Key.Key_Return)
    assert saved.results == [FilmDossier(title="Spring", year=2024)]


def test_a_date_of_a_release_keeps_its_words(film, saved) -> None:
    user = film(page="releases")
    user.go_to(0, 1)
    user.type_cell("January 2022")
    user.user.click_save()
    release = saved.results[0].releases[0]
    assert (release.date, release.date_text) == ("2022-01", "January 2022")


def test_a_choice_and_a_tick_are_made_in_their_cells(film, saved, qtbot) -> None:
    user = film(page="releases")
    columns = [field.name for field in LIST_PAGES[2].fields]
    user.go_to(0, columns.index("cancelled"))
    qtbot.keyClick(user.table(), Qt.Key.Key_Space)
    user.user.click_save()
    assert saved.results[0].releases[0].cancelled


@pytest.mark.parametrize("page", [each.name for each in LIST_PAGES])
def test_every_list_is_shown_as_it_is_and_saved_as_it_was(film, saved, page: str) -> None:
    user = film(page=page)
    user.user.click_save()
    assert saved.results == []
    assert user.dialog.isHidden()


@pytest.mark.parametrize("page", [each.name for each in LIST_PAGES])
def test_a_blank_record_of_every_list_can_be_taken_back(film, page: str) -> None:
    user = film(page=page)
    count = user.table().model().rowCount()
    user.button("add")
    assert user.table().model().rowCount() == count + 1
    user.user.press(Qt.Key.Key_Escape)
    user.user.press(Qt.Key.Key_Delete)
    assert user.table().model().rowCount() == count


def test_a_new_reference_has_the_next_number(film) -> None:
    user = film(page="references")
    numbers = [reference.number for reference in AUTUMN.references]
    user.go_to(len(numbers) - 1, 0)
    user.button("add")
    user.user.press(Qt.Key.Key_Escape)
    assert user.table().currentIndex().data() == str(max(numbers) + 1)


def test_everything_is_reached_by_tab_and_has_a_name(film) -> None:
    user = film()
    for place in range(user.pages.count()):
        user.pages.setCurrentIndex(place)
        for box in user.pages.currentWidget().findChildren(object):
            if getattr(box, "focusPolicy", None) and box.isVisible() and box.objectName() in ("add", "title"):
                assert box.accessibleName()
        table = user.table()
        assert table is None or table.accessibleName() == user.page()


def test_the_form_fits_a_small_window(film) -> None:
    user = film()
    user.dialog.resize(780, 460)
    assert user.dialog.width() <= 780
    assert user.dialog.height() <= 460
