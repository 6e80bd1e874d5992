"""The names that a catalog knows, and what a typed name is the name of."""

import pytest

from flee_desktop.domain.dossier import PartyKind, Recipient
from flee_desktop.domain.name_kinds import NameKind
from flee_desktop.operations.edit_nominations import edit_nominations, read_nominations
from flee_desktop.operations.known_names import known_recipients, name_index, stamp


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        (NameKind.PERSON, "jonas p", "Jonas Poher Rasmussen"),
        (NameKind.AWARD_BODY, "sundance", "Sundance Film Festival"),
        (NameKind.FILM, "flee", "Flee"),
        (NameKind.COUNTRY, "denm", "Denmark"),
        (NameKind.ROLE, "animat", "Animator"),
        (NameKind.DEPARTMENT, "direc", "Directing"),
        (NameKind.VENUE, "cannes", "Cannes Film Festival"),
        (NameKind.AGGREGATOR, "rotten", "Rotten Tomatoes"),
    ],
)
def test_every_kind_of_name_is_found_by_how_it_begins(bundled, kind, typed, expected):
    assert expected in name_index(bundled, kind).find(typed, 5)


@pytest.mark.parametrize("kind", NameKind)
def test_no_name_is_there_twice_or_empty(bundled, kind):
    index = name_index(bundled, kind)
    for letter in "aeio":
        names = index.find(letter, 9_999)
        assert len(names) == len(set(names))
        assert "" not in names


def test_a_typed_name_is_what_the_catalog_knows_it_as(bundled):
    typed = [Recipient(name=name) for name in ("Flee", "Denmark", "Jonas Poher Rasmussen", "Nobody Known")]
    kinds = [recipient.kind for recipient in known_recipients(bundled, typed)]
    assert kinds == [PartyKind.FILM, PartyKind.COUNTRY, PartyKind.PERSON, PartyKind.PERSON]


def test_recipients_that_were_not_touched_stay_who_they_were(mine):
    """A film's director may have the film's name: what the row says of them counts."""
    (key, award), *_rest = read_nominations(mine, range(1, 30))
    odd = Recipient(name="Jonas Poher Rasmussen", credited_as="J. P. Rasmussen", kind=PartyKind.PERSON)
    edit_nominations(mine, [key], {"recipients": (odd, *award.recipients)})
    typed = [Recipient(name="J. P. Rasmussen"), Recipient(name="Denmark")]
    assert known_recipients(mine, typed, [key]) == (odd, Recipient(name="Denmark", kind=PartyKind.COUNTRY))


def test_names_are_those_of_one_moment(mine):
    before = stamp(mine)
    edit_nominations(mine, [1], {"award_body": "Fjord Film Festival"})
    assert stamp(mine) != before
    assert name_index(mine, NameKind.AWARD_BODY).find("fjord", 3) == ["Fjord Film Festival"]
