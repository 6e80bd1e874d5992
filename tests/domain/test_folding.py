"""One meaning of "the same letters"."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sørensen", "SORENSEN"),
        ("Hellstrøm", "Hellström"),
        ("Charlotte De La Gournerie", "charlotte de la gournerie"),
        ("Straße", "strasse"),
        ("Ægir", "aegir"),
        ("Dallas–Fort Worth", "dallas-fort worth"),
        ("Critics’ Choice", "critics' choice"),
        ("  two   words ", "two words"),
    ],
)
def test_typographic_variants_fold_alike(one, other):
    assert fold(one) == fold(other)


@given(st.text(max_size=80))
def test_composed_and_decomposed_spellings_fold_alike(text):
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
