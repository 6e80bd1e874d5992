"""Finding a film by what a person calls it."""

import pytest

from flee_desktop.domain.errors import UserError
from flee_desktop.operations.films import find_film, list_films, read_film_page


@pytest.mark.parametrize("wanted", ["Flee", "flee", "FLEE (2021)", "Flugt", "flugt (2021)"])
def test_a_film_is_found_by_title_or_original_title_in_any_case(bundled, wanted):
    assert find_film(bundled, wanted).titled == "Flee (2021)"


def test_typographic_letters_need_not_be_typed(bundled):
    assert find_film(bundled, "apollo 10 1/2: a space age childhood".replace(" 1/2", "½")).year == 2022


def test_a_film_that_is_not_there_is_an_error_with_a_suggestion(bundled):
    with pytest.raises(UserError, match=r'Did you mean "Passing \(2021\)"\?'):
        find_film(bundled, "Pasing")
    with pytest.raises(UserError, match="flee-desktop films"):
        find_film(bundled, "Zardoz")


def test_the_list_has_dossiers_and_films_known_by_their_awards(bundled):
    films = list_films(bundled)
    assert len([film for film in films if not film.mentioned_only]) == 14
    assert "Leave No Trace" in {film.title for film in films if film.mentioned_only}


def test_every_film_of_the_list_has_a_page(bundled):
    for film in list_films(bundled):
        page = read_film_page(bundled, film.id)
        assert page.summary == film
        assert len(page.dossier.nominations) == film.tally.total


def test_the_twenty_related_works_of_flee_all_lead_somewhere(bundled):
    related = read_film_page(bundled, find_film(bundled, "Flee").id).related
    assert len(related) == 20
    assert all(entry.film_id is not None or entry.page is not None for entry in related)
