"""Dossier files: what is written is read back equal, and a broken file is explained."""

import dataclasses
import typing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flee_desktop.domain import dossier as records
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.dossier_json import read_dossier, write_dossier

DOSSIERS = typing.get_args(records.Dossier)

# Text as it comes: any letter, and the empty text that a written file leaves out.
_TEXT = st.one_of(st.just(""), st.text(max_size=6))
_LEAVES = {
    str: _TEXT,
    int: st.integers(-(2**40), 2**40),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    type(None): st.none(),
}


def _values(annotation: object) -> st.SearchStrategy:
    if annotation in _LEAVES:
        return _LEAVES[annotation]
    if typing.get_origin(annotation) is tuple:
        return st.lists(_values(typing.get_args(annotation)[0]), max_size=2).map(tuple)
    if options := typing.get_args(annotation):
        return st.one_of(*map(_values, options))
    if dataclasses.is_dataclass(annotation):
        hints = typing.get_type_hints(annotation)
        return st.builds(annotation, **{name: _values(hint) for name, hint in hints.items()})
    return st.sampled_from(annotation)


@pytest.mark.parametrize("dossier_type", DOSSIERS, ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_written_dossier_is_read_back_equal(dossier_type, data):
    dossier = data.draw(_values(dossier_type))
    assert read_dossier(write_dossier(dossier)) == dossier


def test_an_anonymous_credit_and_a_remark_on_the_whole_record_keep_their_empty_texts():
    dossier = records.FilmDossier(
        title="Flee",
        credits=(records.Credit(name="", department="Voice cast", role="Abbas", credited_as="Anonymous"),),
        remarks=(Remark("", RemarkKind.INFO, "of the whole film"),),
    )
    assert read_dossier(write_dossier(dossier)) == dossier


def test_what_holds_its_default_is_not_written():
    assert (
        write_dossier(records.FilmDossier(title="Flugt")) == b'{\n "dossier": "film",\n "title": "Flugt"\n}\n'
    )


def test_danish_letters_are_written_as_they_are():
    person = records.PersonDossier(name="Signe Byrge Sørensen")
    assert "Sørensen" in write_dossier(person).decode()


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "could not be read"),
        (b"\xff\xfe", "could not be read"),
        (b"[]", "could not be read"),
        (b"[" * 100_000, "could not be read"),
        (b'{"title": "Flee"}', "not a dossier"),
        (b'{"dossier": "song"}', "film, person, organization, ceremony"),
        (b'{"dossier": ["film"]}', "not a dossier"),
        (b'{"dossier": "film"}', "title"),
        (b'{"dossier": "film", "title": 7}', "$.title"),
        (b'{"dossier": "film", "title": "Flee", "credits": [{}]}', "$.credits[0]"),
    ],
)
def test_a_broken_file_is_explained_to_the_user(data, part):
    with pytest.raises(UserError) as failure:
        read_dossier(data)
    assert part in str(failure.value)
