"""What the catalog refuses is told in the user's language, whatever it is."""

import ast
from pathlib import Path

import pytest

from flee_desktop.domain import checking
from flee_desktop.ui.editing.error_texts import told
from flee_desktop.ui.language import apply_language

SENTENCES = sorted(
    {
        node.value
        for node in ast.walk(ast.parse(Path(checking.__file__).read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and str(node.value).endswith(".") and " " in str(node.value)
    }
    - {checking.__doc__, *(function.__doc__ for function in vars(checking).values() if callable(function))}
)


@pytest.fixture
def danish(qapp):
    apply_language(qapp, "da")
    yield
    apply_language(qapp, "en")


@pytest.mark.usefixtures("danish")
@pytest.mark.parametrize("sentence", [each for each in SENTENCES if each[0].isalpha()])
def test_every_sentence_is_told_in_danish(sentence: str) -> None:
    assert told(sentence) != sentence


@pytest.mark.usefixtures("danish")
def test_what_a_sentence_is_about_stays_in_it() -> None:
    assert "1492" in told("1492 is not the year of a film.")
    assert {"10", "12"} <= set(told("A list of 10 has no place 12.").rstrip(".").split())
    assert "“31 feb”" not in told("“31 feb” is not a possible date.")


def test_a_sentence_from_elsewhere_is_told_as_it_is() -> None:
    assert told("The disk is full.") == "The disk is full."
