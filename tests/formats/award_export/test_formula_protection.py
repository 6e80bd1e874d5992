"""A cell never becomes a formula, and comes back as it was."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flee_desktop.formats.award_export.formula_protection import protected, unprotected

_CELLS = st.text(alphabet=st.sampled_from("'=+-@\t\r\n\0＝＋－＠aé1,. ")) | st.text()


@given(_CELLS)
@example("'=1+1")
@example("''@x")
def test_protection_is_undone_exactly(text):
    assert unprotected(protected(text)) == text


@given(_CELLS)
def test_no_protected_text_begins_a_formula_unless_it_is_a_number(text):
    safe = protected(text)
    assert not safe.startswith(("=", "@", "\t", "\r", "\0")), safe
    if safe.startswith(("+", "-")):
        assert safe[1:].replace(",", "").replace(".", "").isdecimal()


@pytest.mark.parametrize("number", ["-5", "+3.4", "-1,5", "12"])
def test_numbers_stay_numbers(number):
    assert protected(number) == number


@pytest.mark.parametrize(
    "payload", ["=HYPERLINK()", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "-Pixar", "－1+1"]
)
def test_every_known_opening_is_defused(payload):
    assert protected(payload) == f"'{payload}"
