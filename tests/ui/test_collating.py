"""Alphabetical order follows the language: in the grid and in the list of films."""

import random
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from tests.award_rows import build_columns, column_texts
from tests.search.random_awards import award

from flee_desktop.operations.films import list_films
from flee_desktop.search.ordering import SortKey, cell_ranks
from flee_desktop.search.view import Selection, select
from flee_desktop.store.catalog import create_catalog
from flee_desktop.store.tables import Film
from flee_desktop.ui.collating import collation, sort_key
from flee_desktop.ui.language import apply_language
from flee_desktop.ui.main_window import MainWindow

DANISH = ["Abel", "Écran", "Zebra", "Ærø", "Ødegård", "Østen", "Ålborg", "Aarhus", "Åse"]
ENGLISH = ["Aarhus", "Abel", "Ærø", "Ålborg", "Åse", "Écran", "Ødegård", "Østen", "Zebra"]
each_language = pytest.mark.parametrize(("language", "in_order"), [("da", DANISH), ("en", ENGLISH)])


@pytest.fixture(autouse=True)
def no_language_again(qapp: QApplication):
    yield
    apply_language(qapp, "en")
    QLocale.setDefault(QLocale("C"))


def shuffled(names: list[str]) -> list[str]:
    return random.Random(3).sample(names, len(names))


@each_language
def test_awards_are_sorted_as_the_language_has_it(qapp: QApplication, language, in_order) -> None:
    apply_language(qapp, language)
    columns = build_columns([award(id=place, category=name) for place, name in enumerate(shuffled(in_order))])
    view = select(columns, Selection(sort=(SortKey("category"),)), collation=collation())
    assert column_texts(columns, view.rows, "category") == in_order
    backward = select(columns, Selection(sort=(SortKey("category", descending=True),)), collation=collation())
    assert column_texts(columns, backward.rows, "category") == in_order[::-1]


@each_language
def test_films_are_listed_by_the_same_rule(qapp: QApplication, language, in_order, tmp_path) -> None:
    apply_language(qapp, language)
    catalog = create_catalog(tmp_path / "films.fleecat")
    with catalog.change("Add films") as session:
        session.add_all(Film(title=title, mentioned_only=False) for title in shuffled(in_order))
    assert [film.title for film in list_films(catalog, collation())] == in_order
    catalog.close()


def test_films_are_listed_anew_when_the_language_changes(window: MainWindow, qtbot, qapp) -> None:
    with qtbot.waitSignal(window.session.films_listed):
        apply_language(qapp, "da")


def test_without_a_language_the_order_is_still_an_alphabet(qapp: QApplication) -> None:  # noqa: ARG001
    QLocale.setDefault(QLocale("C"))
    assert sorted(["zebra", "Abel", "écran", "Film 10", "Film 2"], key=sort_key()) == [
        "Abel",
        "écran",
        "Film 2",
        "Film 10",
        "zebra",
    ]


@each_language
def test_any_texts_are_ranked_as_the_collator_compares_them(qapp: QApplication, language, in_order) -> None:
    apply_language(qapp, language)
    made = random.Random(4)
    texts = sorted({"".join(made.choices("aåæeéoøz-– 19’A", k=made.randrange(1, 6))) for _ in range(400)})
    columns = build_columns([award(id=1, category=text) for text in (*texts, *in_order)])
    ranks = cell_ranks(columns, columns.columns["category"], collation())
    cells = columns.columns["category"].cells
    key = sort_key()
    for one, other in pairwise(sorted(range(len(cells)), key=ranks.__getitem__)):
        assert (ranks[one] < ranks[other]) == (key(cells[one]) < key(cells[other]))
        assert key(cells[one]) <= key(cells[other])


def test_ranks_of_a_language_are_found_again_by_its_name(qapp: QApplication) -> None:
    apply_language(qapp, "da")
    danish = collation().name
    assert danish == collation().name
    apply_language(qapp, "en")
    assert danish != collation().name
