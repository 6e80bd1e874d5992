"""What a form made of a dossier is written, and nothing else; what others wrote is not overwritten."""

import shutil
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.contents import contents

from flee_desktop.domain import dossier as d
from flee_desktop.domain.errors import FieldError, UserError
from flee_desktop.operations.edit_film import add_film, delete_films, edit_film
from flee_desktop.operations.films import find_film, list_films, read_film_page
from flee_desktop.operations.history import read_history, undo
from flee_desktop.operations.open_catalog import open_catalog

FLEE = 1  # the first of the bundled films


def _flee(catalog):
    return FLEE, read_film_page(catalog, FLEE).dossier


def _edit(catalog, **values):
    film_id, before = _flee(catalog)
    after = replace(before, **values)
    changes = edit_film(catalog, film_id, before, after)
    # An award that the film itself receives names it by its title, which may be what was changed.
    assert replace(_flee(catalog)[1], nominations=()) == replace(after, nominations=())
    assert film_id in changes.films
    return changes


EXAMPLES = {
    "title": "Flugt",
    "year": 1999,
    "summary": "x",
    "running_time": None,
    "genres": ("Documentary", "Drama", "Documentary"),
    "languages": ("Danish", "Dari"),
    "countries": ("Denmark", "Nowhere"),
    "alternative_titles": (d.AlternativeTitle(title="Flugt", language="da", kind="original title"),),
    "budget": d.Money(amount=5, currency="DKK", text="5 kr."),
    "box_office": None,
    "opening_weekend": d.OpeningWeekend(gross=d.Money(amount=1, currency="USD"), theaters=4),
    "sections": (d.Section(kind=d.SectionKind.SYNOPSIS, paragraphs=("One.", "Two.")),),
    "related": (d.RelatedWork(title="Waltz with Bashir", kind="film", year=2008),),
    "citations": (d.FieldCitation(field="title", references=(1, 2)),),
    "remarks": (),
    "scores": (d.Score(aggregator="Mine", measure="stars", value=4.5, scale=5.0, references=(3,)),),
    "quotes": (),
    "rankings": (d.Ranking(source="Mine", list_name="Best", rank=1, out_of=10),),
}


@pytest.mark.parametrize("field", EXAMPLES)
def test_a_field_is_changed_and_undone(mine, field):
    before = contents(mine)
    _edit(mine, **{field: EXAMPLES[field]})
    undo(mine)
    assert contents(mine) == before


@pytest.mark.parametrize("name", ["credits", "releases", "scores", "quotes", "rankings", "related"])
def test_a_list_is_added_to_reordered_duplicated_and_shortened(mine, name):
    records = getattr(_flee(mine)[1], name)
    assert records
    _edit(mine, **{name: records[::-1]})
    _edit(mine, **{name: (*records, records[0])})
    _edit(mine, **{name: records[1:]})
    _edit(mine, **{name: ()})
    _edit(mine, **{name: records})
    assert len(read_history(mine).steps) == 5 - (len(records) == 1)


def test_a_row_that_stays_is_not_written_again(mine):
    first, *rest = _flee(mine)[1].credits
    _edit(mine, credits=(replace(first, note="new"), *rest))
    assert read_history(mine).steps[-1].rows < 12  # of the one credit, its citations and remarks


def test_a_reference_that_is_numbered_anew_stays_cited(mine):
    film_id, before = _flee(mine)
    first, second, *rest = before.references
    after = replace(before, references=(first, replace(second, number=900, text="Better"), *rest))
    edit_film(mine, film_id, before, after)
    dossier = _flee(mine)[1]
    cited = {number for item in (*before.citations, *before.credits) for number in item.references}
    now = {number for item in (*dossier.citations, *dossier.credits) for number in item.references}
    assert second.number in cited
    assert now == {900 if number == second.number else number for number in cited}


def test_a_reference_that_is_deleted_is_cited_no_more_and_comes_back(mine):
    before = contents(mine)
    film_id, dossier = _flee(mine)
    edit_film(mine, film_id, dossier, replace(dossier, references=dossier.references[5:]))
    assert _flee(mine)[1].references == dossier.references[5:]
    undo(mine)
    assert contents(mine) == before


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"title": " "}, {"title"}),
        ({"year": 20211, "running_time": 0}, {"year", "running_time"}),
        ({"releases": (d.Release(kind=d.ReleaseKind.FESTIVAL, date="2021-02-31"),)}, {"releases[0].date"}),
        (
            {"scores": (d.Score(aggregator="", measure="", value=11.0, scale=10.0),)},
            {"scores[0].aggregator", "scores[0].value"},
        ),
        ({"credits": (d.Credit(name="", department="", role="director"),)}, {"credits[0].name"}),
        ({"rankings": (d.Ranking(source="x", list_name="", rank=11, out_of=10),)}, {"rankings[0].rank"}),
        ({"quotes": (d.Quote(text="", speaker=""),)}, {"quotes[0].text"}),
        ({"references": (d.Reference(number=1, url="javascript:alert(1)"),)}, {"references[0].url"}),
        ({"references": (d.Reference(number=1), d.Reference(number=1))}, {"references[1].number"}),
    ],
)
def test_what_cannot_be_kept_is_said_field_by_field(mine, values, fields):
    film_id, before = _flee(mine)
    with pytest.raises(FieldError) as caught:
        edit_film(mine, film_id, before, replace(before, **values))
    assert set(caught.value.errors) == fields
    assert _flee(mine)[1] == before


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(mine):
    film_id, before = _flee(mine)
    edit_film(mine, film_id, before, replace(before, summary="Theirs", year=2022))
    with pytest.raises(UserError, match="changed meanwhile"):
        edit_film(mine, film_id, before, replace(before, summary="Mine"))
    edit_film(mine, film_id, before, replace(before, running_time=1))  # another field: both are kept
    now = _flee(mine)[1]
    assert (now.summary, now.running_time) == ("Theirs", 1)


def test_a_film_is_added_and_deleted(mine):
    before = contents(mine)
    film_id, changes = add_film(mine, d.FilmDossier(title="New", year=2024))
    assert changes.films == {film_id}
    with pytest.raises(UserError, match="already"):
        add_film(mine, d.FilmDossier(title="New", year=2024))
    delete_films(mine, [film_id])
    assert contents(mine) == before


def test_a_deleted_film_that_receives_another_films_award_stays_mentioned(mine):
    award = d.Nomination(
        award_body="Robert Awards",
        category="Double bill",
        result=d.Result.WON,
        recipients=(d.Recipient(name="Beyond Utopia", kind=d.PartyKind.FILM),),
    )
    add_film(mine, d.FilmDossier(title="New", year=2024, nominations=(award,)))
    before = contents(mine)
    delete_films(mine, [find_film(mine, "Beyond Utopia").id])
    assert [film.mentioned_only for film in list_films(mine) if film.title == "Beyond Utopia"] == [True]
    undo(mine)
    assert contents(mine) == before


_LISTS = st.fixed_dictionaries(
    {},
    optional={
        name: st.lists(st.sampled_from(range(20)), max_size=6)
        for name in ("credits", "releases", "scores", "quotes", "rankings", "related", "references", "genres")
    },
)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(_LISTS, min_size=1, max_size=3))
def test_any_arrangement_of_lists_is_read_back_as_it_was_written(bundled_path, tmp_path, edits):
    path = tmp_path / "any.fleecat"
    shutil.copy(bundled_path, path)
    with closing(open_catalog(path)) as catalog:
        start = contents(catalog)
        for edit in edits:
            film_id, before = _flee(catalog)
            after = replace(before, **{name: _chosen(getattr(before, name), at) for name, at in edit.items()})
            edit_film(catalog, film_id, before, after)
            now = _flee(catalog)[1]
            for name in edit.keys() - {"references"}:
                if "references" not in edit:
                    assert getattr(now, name) == getattr(after, name)
        while undo(catalog):
            pass
        assert contents(catalog) == start


def _chosen(records, places):
    places = dict.fromkeys(places) if records and isinstance(records[0], d.Reference) else places
    return tuple(records[place % len(records)] for place in places if records and place < len(records))
