"""Lists of names in one text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flee_desktop.domain.dossier import PartyKind
from flee_desktop.formats.article.names import party_kind, read_recipients, split_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Sol", ["Ana Sol"]),
        ("Ana Sol and Bo Lund", ["Ana Sol", "Bo Lund"]),
        ("Ana Sol, Bo Lund and Cy Dale", ["Ana Sol", "Bo Lund", "Cy Dale"]),
        ("Ana Sol, Bo Lund, and Cy Dale", ["Ana Sol", "Bo Lund", "Cy Dale"]),
        ("Ana Sol and , Bo Lund", ["Ana Sol", "Bo Lund"]),
        ("Ana Sol & Bo Lund; Cy Dale", ["Ana Sol", "Bo Lund", "Cy Dale"]),
        ("Harold Pine, Jr., Ana Sol", ["Harold Pine, Jr.", "Ana Sol"]),
        (
            "Ana Sol (sound and mix) and Bo Lund (art, color)",
            ["Ana Sol (sound and mix)", "Bo Lund (art, color)"],
        ),
        ("Charlotte de la Cour and Rune Van Berg", ["Charlotte de la Cour", "Rune Van Berg"]),
    ],
)
def test_a_list_splits_into_its_names(text, names):
    assert list(split_names(text)) == names


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gulls and Men", PartyKind.FILM),
        ('"Gulls and Men"', PartyKind.FILM),
        ("Trinidad and Tobago", PartyKind.COUNTRY),
        ("Denmark", PartyKind.COUNTRY),
        ("Harbor Media", PartyKind.ORGANIZATION),
        ("The cast and crew", PartyKind.ORGANIZATION),
        ("Ana Sol", PartyKind.PERSON),
    ],
)
def test_one_recipient_is_one_of_four_kinds(text, kind):
    (recipient,) = read_recipients(text, "Gulls and Men")
    assert recipient.kind is kind
    assert recipient.shown == text


def test_a_role_in_parentheses_belongs_to_its_name():
    (recipient,) = read_recipients("Ana Sol (animator)", "Gulls")
    assert (recipient.name, recipient.role, recipient.shown) == ("Ana Sol", "animator", "Ana Sol (animator)")


def test_an_actor_named_with_a_part_is_linked_by_name_and_shown_whole():
    (recipient,) = read_recipients("Ana Sol as Liv", "Gulls")
    assert (recipient.name, recipient.shown) == ("Ana Sol", "Ana Sol as Liv")


@given(st.text(max_size=80))
def test_any_text_gives_recipients_with_names(text):
    assert all(recipient.name for recipient in read_recipients(text, "Gulls"))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Warner Bros. Studio Sound Department", PartyKind.ORGANIZATION),
        ("Warner Bros.-First National", PartyKind.ORGANIZATION),
        ("Electrical Research Products Inc.", PartyKind.ORGANIZATION),
        ("United States Navy", PartyKind.ORGANIZATION),
        ("Zentropa ApS", PartyKind.ORGANIZATION),
        ("Sidney Poitier", PartyKind.PERSON),
        ("Agnes Films-Moreau", PartyKind.PERSON),
        ("Denmark", PartyKind.COUNTRY),
        ("“Gulls”", PartyKind.FILM),
    ],
)
def test_a_name_says_what_it_is_the_name_of(name, kind):
    assert party_kind(name) is kind
