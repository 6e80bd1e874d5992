import pytest
from PySide6.QtWidgets import QApplication, QLabel

from flee_desktop.domain.dossier import FilmDossier, Quote, Ranking, Score
from flee_desktop.domain.films import FilmPage
from flee_desktop.ui.reading.score_bar import ScoreBar
from flee_desktop.ui.tabs.reception import ReceptionTab
from flee_desktop.ui.theme import tokens

DOSSIER = FilmDossier(
    title="Autumn",
    scores=(
        Score(
            aggregator="Apples",
            measure="Approval",
            value=50,
            scale=100,
            reviews=44,
            average=7.9,
            average_scale=10,
        ),
        Score(aggregator="Stars", measure="Stars", value=4, scale=5, as_of="2022-01", label="good"),
    ),
    quotes=(Quote(text="Birds.", speaker="Ada Holm", speaker_role="Critic", occasion="A letter"),),
    rankings=(
        Ranking(source="Paper", list_name="Best films", rank=4, out_of=20, voters=187, year=2019),
        Ranking(source="Someone", list_name="Favorites"),
    ),
)


@pytest.fixture
def tab(qtbot, page):
    widget = ReceptionTab()
    qtbot.addWidget(widget)
    widget.resize(980, 600)
    widget.show()
    widget.show_page(FilmPage(summary=page.summary, dossier=DOSSIER, related=()))
    QApplication.processEvents()
    return widget


def texts(tab):
    return [label.text() for label in tab.findChildren(QLabel)]


def accent_share(bar):
    """How much of the bar's middle line is filled."""
    picture = bar.grab().toImage()
    middle = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
    last = max(x for x, color in enumerate(middle) if color == tokens().accent)
    return (last + 1) / picture.width()


def test_bars_of_different_scales_are_drawn_on_one(tab):
    shares = [accent_share(bar) for bar in tab.findChildren(ScoreBar)]
    assert shares == pytest.approx([0.5, 0.8], abs=0.02)


def test_bars_begin_under_each_other_and_are_equally_long(tab):
    assert len({(bar.x(), bar.width()) for bar in tab.findChildren(ScoreBar)}) == 1


def test_each_score_is_shown_on_its_own_scale_with_all_that_is_known(tab):
    shown = texts(tab)
    assert {"50", "/ 100", "4", "/ 5"} <= set(shown)
    assert any(
        text.startswith("Approval · 44 review") and text.endswith("average 7.9 / 10") for text in shown
    )
    assert any(text.startswith("Stars · good · as of") for text in shown)


def test_a_bar_says_its_score_to_a_screen_reader(tab):
    names = [bar.accessibleName() for bar in tab.findChildren(ScoreBar)]
    assert names == ["Apples: 50 / 100", "Stars: 4 / 5"]


def test_a_score_without_a_sensible_scale_does_not_break_the_page(qtbot):
    bar = ScoreBar(250, -3)
    qtbot.addWidget(bar)
    bar.resize(100, 16)
    assert accent_share(bar) == 1.0


def test_a_place_on_a_list_says_of_how_many(tab):
    assert "No. 4 / 20" in texts(tab)
    assert any(text.startswith("Paper · 187 voter") and text.endswith("2019") for text in texts(tab))


def test_a_list_without_places_is_told_as_such(tab):
    assert texts(tab)[texts(tab).index("Listed") + 1] == "Favorites"


def test_a_quote_names_its_speaker(tab):
    assert "— Ada Holm · Critic · A letter" in texts(tab)
