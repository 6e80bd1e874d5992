"""Countries by name and by adjective."""

import pytest

from flee_desktop.domain.countries import country_meant, country_named


@pytest.mark.parametrize("name", ["Denmark", "United States", "Trinidad and Tobago", "South Korea"])
def test_a_country_is_known_by_its_name(name):
    assert country_named(name) == name


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("US", "United States"),
        ("British", "United Kingdom"),
        ("the Netherlands", "Netherlands"),
        ("Danish", "Denmark"),
    ],
)
def test_an_adjective_or_short_form_stands_for_its_country(text, country):
    assert country_meant(text) == country


def test_an_adjective_is_no_name():
    assert country_named("British") == ""


@pytest.mark.parametrize("text", ["", "Flee", "Best Film", "Monica"])
def test_other_words_mean_no_country(text):
    assert country_meant(text) == ""
