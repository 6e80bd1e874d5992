"""The bundled dossiers by themselves: complete in number, well formed, cited and without repeats."""

import dataclasses
import re
from collections import Counter

import pytest

from flee_desktop.domain.citing import reference_uses
from flee_desktop.domain.dossier import (
    CeremonyDossier,
    FilmDossier,
    Nomination,
    OrganizationDossier,
    PersonDossier,
)
from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.formats.dossier_json import read_dossier, write_dossier
from flee_desktop.paths import database_files

FOLDER = database_files() / "dossiers"
FILES = sorted(FOLDER.rglob("*.json"))
DOSSIERS = {path: read_dossier(path.read_bytes()) for path in FILES}
FLEE = DOSSIERS[FOLDER / "films" / "flee.json"]

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def records_in(value):
    """`value` and every record in it, however deep."""
    if isinstance(value, tuple):
        for item in value:
            yield from records_in(item)
    elif dataclasses.is_dataclass(value):
        yield value
        for field in dataclasses.fields(value):
            yield from records_in(getattr(value, field.name))


def test_flee_stands_beside_thirteen_films_five_people_a_company_and_a_ceremony():
    folders = {FilmDossier: "films", PersonDossier: "people", OrganizationDossier: "organizations"}
    folders[CeremonyDossier] = "ceremonies"
    assert Counter(map(type, DOSSIERS.values())) == dict(zip(folders, (14, 5, 1, 1), strict=True))
    assert all(path.parent.name == folders[type(dossier)] for path, dossier in DOSSIERS.items())


@each_file
def test_a_file_is_named_in_plain_letters_and_written_as_we_write_it(path):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", path.stem)
    assert path.read_bytes() == write_dossier(DOSSIERS[path])


@each_file
def test_every_date_is_one_and_no_day_is_invented(path):
    for record in records_in(DOSSIERS[path]):
        if date := getattr(record, "date", ""):
            days = re.findall(r"\b\d{1,2}\b", record.date_text)
            assert (parse_edtf(date).precision == "day") == bool(days)


@each_file
def test_a_remark_speaks_of_a_field_that_its_record_has(path):
    for record in records_in(DOSSIERS[path]):
        names = {field.name for field in dataclasses.fields(record)} | {"production_companies"}
        assert {remark.field for remark in getattr(record, "remarks", ())} <= names


@each_file
def test_a_value_that_is_derived_inherited_or_suspect_is_there(path):
    for record in records_in(DOSSIERS[path]):
        for remark in getattr(record, "remarks", ()):
            if remark.kind in {RemarkKind.DERIVED, RemarkKind.INHERITED, RemarkKind.SUSPECT}:
                assert getattr(record, remark.field)


@each_file
def test_an_awards_film_is_named_only_outside_that_films_own_dossier(path):
    dossier = DOSSIERS[path]
    if isinstance(dossier, FilmDossier):
        assert {nomination.film for nomination in dossier.nominations} <= {""}


def test_no_award_is_recorded_twice():
    seen = Counter(
        (nomination.film or getattr(dossier, "title", dossier), *_award(nomination))
        for dossier in DOSSIERS.values()
        for nomination in dossier.nominations
    )
    assert [award for award, count in seen.items() if count > 1] == []


def test_one_award_body_has_one_spelling():
    bodies = {n.award_body for dossier in DOSSIERS.values() for n in dossier.nominations}
    flee = {n.award_body for n in FLEE.nominations}
    assert bodies - flee == {"Critics' Choice Movie Awards"}


def test_flee_has_118_awards_50_won_60_nominated_8_runners_up_and_one_tie():
    results = Counter(nomination.result for nomination in FLEE.nominations)
    assert results == {Result.WON: 50, Result.NOMINATED: 60, Result.RUNNER_UP: 8}
    assert [n.note for n in FLEE.nominations if n.tied] == ['Tied with "Summer of Soul"']


def test_the_san_diego_date_is_kept_as_stated_and_flagged():
    awards = [n for n in FLEE.nominations if n.award_body == "San Diego Film Critics Society"]
    assert [n.date for n in awards] == ["2021-01-10"] * 2
    assert all(_kinds(n, "date") >= {RemarkKind.SUSPECT} for n in awards)


def test_the_toronto_place_is_in_a_remark_because_the_table_does_not_state_it():
    (toronto,) = [n for n in FLEE.nominations if n.award_body == "Toronto International Film Festival"]
    assert toronto.rank is None
    assert "second runner-up" in " ".join(remark.text for remark in toronto.remarks)


def test_an_award_of_the_prose_alone_is_told_but_not_counted():
    assert not any("Cinema for Peace" in nomination.award_body for nomination in FLEE.nominations)
    assert any("Cinema for Peace" in r.text for r in FLEE.remarks if r.field == "nominations")


def test_only_ceremonies_whose_number_the_article_states_have_one():
    numbered = {(n.award_body, n.edition) for n in FLEE.nominations if n.edition}
    assert numbered == {
        ("Annie Awards", 49),
        ("Academy Awards", 94),
        ("San Francisco Bay Area Film Critics Circle", 20),
    }


def test_each_spelling_of_a_name_leads_to_one_person():
    spellings = {
        (recipient.credited_as, recipient.name)
        for nomination in FLEE.nominations
        for recipient in nomination.recipients
        if recipient.credited_as
    }
    assert spellings == {
        ("Monica Hellstrøm", "Monica Hellström"),
        ("Charlotte De La Gournerie", "Charlotte de la Gournerie"),
        ("Amin", "Amin Nawabi"),
    }


def test_five_voices_stay_anonymous():
    anonymous = [credit for credit in FLEE.credits if credit.credited_as == "Anonymous"]
    assert [credit.name for credit in anonymous] == [""] * 5
    assert [credit for credit in FLEE.credits if not credit.name] == anonymous


def test_amin_nawabi_is_protected_wherever_he_is_credited():
    credited = {credit.name for credit in FLEE.credits if credit.protected}
    assert credited == {"Amin Nawabi"}
    assert all(credit.protected for credit in FLEE.credits if credit.name == "Amin Nawabi")


def test_each_of_the_92_references_is_cited_and_no_other():
    uses = reference_uses(FLEE)
    assert [reference.number for reference in FLEE.references] == list(range(1, 93)) == list(uses)
    uncited = [n for n, use in uses.items() if not (use.fields or use.sections or use.records or use.awards)]
    assert uncited == []


def test_what_the_article_lost_is_empty_and_said_to_be_lost():
    lost = {remark.field for remark in FLEE.remarks if remark.kind is RemarkKind.LOST}
    assert lost == {"languages", "production_companies", "references"}
    assert FLEE.languages == ()
    assert not any(reference.text or reference.url for reference in FLEE.references)
    assert "Production company" not in {credit.role for credit in FLEE.credits}


def test_each_related_work_has_a_dossier_of_that_title():
    titles = {getattr(dossier, "title", "") or dossier.name for dossier in DOSSIERS.values()}
    assert {work.title for work in FLEE.related} == titles - {"Flee"}


def test_remarks_are_sentences_or_say_which_row_a_value_is_from():
    remarks = [r for d in DOSSIERS.values() for r in records_in(d) if isinstance(r, Remark)]
    for remark in remarks:
        assert remark.text.endswith(".") != (remark.kind is RemarkKind.INHERITED)


def _award(nomination: Nomination) -> tuple[object, ...]:
    return (nomination.award_body, nomination.category, nomination.date, nomination.edition)


def _kinds(nomination: Nomination, field: str) -> set[RemarkKind]:
    return {remark.kind for remark in nomination.remarks if remark.field == field}
