"""The list of fields is what grid, filter, facets and exports rely on."""

import dataclasses

from tests.award_rows import AwardRow

from flee_desktop.domain.fields import AWARD_FIELDS, DEFAULT_COLUMNS, FIELDS_BY_NAME
from flee_desktop.domain.filter_language.words import FLAGS, HAS, IS, name_key


def test_every_field_is_an_attribute_of_a_row_or_computed_from_one() -> None:
    attributes = {field.name for field in dataclasses.fields(AwardRow)}
    assert {field.name for field in AWARD_FIELDS} - attributes == {"year"}


def test_no_two_fields_answer_to_one_name() -> None:
    keys = [name_key(name) for field in AWARD_FIELDS for name in (field.name, *field.aliases)]
    assert len(keys) == len(set(keys))
    assert not {HAS, IS, *FLAGS} & set(keys)


def test_every_name_and_alias_leads_to_its_field() -> None:
    for field in AWARD_FIELDS:
        assert all(FIELDS_BY_NAME[name] is field for name in (field.name, *field.aliases))


def test_an_export_has_the_columns_of_the_manual_by_default() -> None:
    assert [FIELDS_BY_NAME[name].label for name in DEFAULT_COLUMNS] == [
        "Film",
        "Award body",
        "Date",
        "Category",
        "Recipients",
        "Result",
        "Note",
        "References",
    ]
