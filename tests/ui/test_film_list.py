from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from tests.ui import invented
from tests.ui.heartbeat import assert_answers

from flee_desktop.search.film_index import FilmIndex
from flee_desktop.ui.film_entries import FilmEntries
from flee_desktop.ui.film_list import FilmList
from flee_desktop.ui.language import apply_language


@pytest.fixture
def films(qtbot, qapp) -> FilmList:
    apply_language(qapp, "en")
    films = FilmList()
    qtbot.addWidget(films)
    films.set_films(FilmIndex(invented.SUMMARIES))
    films.show()
    return films


def _titles(films: FilmList) -> list[str]:
    return [films.entries.entry(row).title for row in range(films.entries.rowCount())]


def test_all_films_come_first_and_films_known_by_awards_last(films: FilmList) -> None:
    assert _titles(films) == ["All films", "Autumn", "Winter", "Known by their awards", "Loud"]


def test_the_second_line_is_original_title_and_director(films: FilmList) -> None:
    assert films.entries.entry(1).second_line == "Høst · Søren Ågård"


@pytest.mark.parametrize("text", ["host", "søren 2019", "AUTUMN", "agard høst"])
def test_a_film_is_found_by_titles_year_and_director_whatever_the_accents(films: FilmList, text: str) -> None:
    films.search.setText(text)
    assert _titles(films) == ["All films", "Autumn"]


def test_a_search_keeps_the_chosen_film(films: FilmList, qtbot) -> None:
    films.choose(2)
    with qtbot.assertNotEmitted(films.film_chosen):
        films.search.setText("autumn")
        films.search.clear()
    assert films.chosen() == 2
    assert films.entries.entry(films.view.currentIndex().row()).film_id == 2


def test_stepping_skips_the_heading_and_stops_at_the_ends(films: FilmList) -> None:
    films.choose(2)
    films.step(1)
    assert films.chosen() == 3
    films.step(1)
    assert films.chosen() == 3
    for _ in range(5):
        films.step(-1)
    assert films.chosen() is None


def test_a_click_on_a_film_chooses_it(films: FilmList, qtbot) -> None:
    place = films.view.visualRect(films.entries.index(2, 0)).center()
    with qtbot.waitSignal(films.film_chosen) as chosen:
        qtbot.mouseClick(films.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]


def test_escape_clears_the_search_then_goes_to_the_list(films: FilmList, qtbot) -> None:
    films.begin_search()
    qtbot.keyClicks(films.search, "win")
    qtbot.keyClick(films.search, Qt.Key.Key_Escape)
    assert films.search.text() == ""
    qtbot.keyClick(films.search, Qt.Key.Key_Escape)
    assert films.view.hasFocus()


def test_enter_in_the_search_opens_the_first_film_found(films: FilmList, qtbot) -> None:
    films.begin_search()
    qtbot.keyClicks(films.search, "winter")
    qtbot.keyClick(films.search, Qt.Key.Key_Return)
    assert films.chosen() == 2


def test_a_screen_reader_hears_the_whole_entry(films: FilmList) -> None:
    spoken = films.entries.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Autumn (2019), Høst · Søren Ågård"


def test_the_model_keeps_the_rules_of_models(qapp) -> None:  # noqa: ARG001
    entries = FilmEntries()
    QAbstractItemModelTester(entries, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entries.set_films(FilmIndex(invented.SUMMARIES))
    entries.search("loud")
    entries.search("")


def test_only_films_with_a_dossier_are_counted(films: FilmList) -> None:
    count = films.findChild(QLabel, "film_count")
    assert count.text() == "2 films"
    films.search.setText("autumn")
    assert count.text() == "1 of 2 films"


def test_letters_typed_in_the_list_go_on_in_the_search(films: FilmList, qtbot) -> None:
    films.view.setFocus()
    qtbot.keyClicks(films.view, "win")
    assert films.search.text() == "win"
    assert _titles(films) == ["All films", "Winter"]


def test_larger_text_makes_every_entry_higher(films: FilmList, qtbot, text_size) -> None:
    before = films.view.rowHeight(1)
    text_size(200)
    qtbot.waitUntil(lambda: films.view.rowHeight(1) > before)
    assert films.view.rowHeight(0) == films.view.rowHeight(3)


def test_very_many_films_never_hold_the_window_up(films: FilmList, qtbot) -> None:
    many = FilmIndex(
        [replace(invented.SUMMARY, id=number, title=f"Film {number}") for number in range(1, 50_001)]
    )

    def look_about() -> None:
        films.set_films(many)
        qtbot.keyClicks(films.search, "49999")
        qtbot.wait(10)
        films.search.clear()
        films.choose(40_000)
        qtbot.wait(10)

    assert_answers(0.05, look_about)
    assert _titles(films)[1:3] == ["Film 1", "Film 2"]
