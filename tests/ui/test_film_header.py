import pytest
from tests.ui import invented

from flee_desktop.domain.filter_language.parsing import parse_filter
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import Tally, tally
from flee_desktop.ui.film_header import FilmHeader
from flee_desktop.ui.language import apply_language


@pytest.fixture
def header(qtbot, qapp) -> FilmHeader:
    apply_language(qapp, "en")
    header = FilmHeader()
    qtbot.addWidget(header)
    header.show_film(invented.PAGE)
    return header


def test_it_says_whose_dossier_this_is(header: FilmHeader) -> None:
    assert header.title() == "Autumn"
    assert header.facts() == "Høst · 2019 · 96 min · Denmark, Norway"


def test_what_is_unknown_leaves_no_gap(header: FilmHeader) -> None:
    header.show_film(invented.PAGES[2])
    assert header.facts() == "2021"


def test_the_tallies_are_buttons(header: FilmHeader) -> None:
    texts = [button.text() for button in header.tally_buttons()]
    assert texts == ["5 awards", "2 won", "2 nominated", "1 runner-up"]


def test_a_single_award_is_not_plural(header: FilmHeader) -> None:
    header.show_film(invented.PAGES[3])
    assert header.tally_buttons()[0].text() == "1 award"


def test_a_tally_asks_for_the_awards_it_counts(header: FilmHeader) -> None:
    asked = []
    header.filter_requested.connect(asked.append)
    for button in header.tally_buttons():
        button.click()
    assert asked == ["", "result:won", "result:nominated", "result:runner-up"]


@pytest.mark.parametrize("result", Result)
def test_every_result_can_be_asked_for(header: FilmHeader, result: Result) -> None:
    header.show_catalog(1, tally([(result, False)]))
    asked = []
    header.filter_requested.connect(asked.append)
    header.tally_buttons()[1].click()
    parsed = parse_filter(asked[0])
    assert parsed.ok
    assert len(parsed.terms) == 1


def test_ties_are_one_hover_away(header: FilmHeader) -> None:
    total, won = header.tally_buttons()[:2]
    assert "1 tie, counted as won" in total.toolTip()
    assert "1 tie:" in won.toolTip()


def test_a_long_title_does_not_widen_the_window(header: FilmHeader) -> None:
    header.show_title("A very long title " * 40)
    assert header.minimumSizeHint().width() < 400


def test_nothing_is_shown_before_a_film_is_read(header: FilmHeader) -> None:
    header.show_catalog(0, Tally(0, {}, 0))
    assert [button.text() for button in header.tally_buttons()] == ["0 awards"]


def test_tallies_that_do_not_fit_are_left_out_whole(header: FilmHeader) -> None:
    header.resize(300, header.sizeHint().height())
    header.show()
    shown = [button for button in header.tally_buttons() if not button.isHidden()]
    assert 0 < len(shown) < 4
    assert all(button.geometry().right() < 300 for button in shown)
