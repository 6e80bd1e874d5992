"""When two dossiers speak of the same film, person, body or award, and when they do not."""

from collections.abc import Iterator

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.store.award_rows import read_rows

from flee_desktop.domain.dossier import (
    CeremonyDossier,
    Credit,
    FilmDossier,
    Nomination,
    PartyKind,
    PersonDossier,
    Recipient,
    RelatedWork,
)
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.results import Result
from flee_desktop.store import tables
from flee_desktop.store.catalog import Catalog
from flee_desktop.store.dossier_reading import read_film_page
from flee_desktop.store.dossier_writing import add_dossier
from flee_desktop.store.films import list_films
from flee_desktop.store.page_reading import read_ceremony, read_person


@pytest.fixture
def session(catalog: Catalog) -> Iterator[Session]:
    with catalog.change("Test") as session:
        yield session


def _award(category: str = "Best Film", result: Result = Result.WON, **more: object) -> Nomination:
    fields = {"award_body": "Robert Awards", "category": category, "result": result, **more}
    return Nomination(**fields)


def _count(session: Session, table: type[tables.Base]) -> int | None:
    return session.scalar(select(func.count()).select_from(table))


def test_a_second_dossier_of_a_film_is_refused_and_adds_nothing(session: Session) -> None:
    add_dossier(session, FilmDossier(title="Flee", year=2021), None)
    with pytest.raises(UserError, match="“Flee” is already in this catalog"):
        add_dossier(session, FilmDossier(title="Flee", nominations=(_award(),)), None)
    assert len(list_films(session)) == 1
    assert read_rows(session) == []


def test_films_of_one_title_and_two_years_are_two(session: Session) -> None:
    for year in (1994, 2019):
        add_dossier(session, FilmDossier(title="The Lion King", year=year), None)
    assert [film.year for film in list_films(session)] == [1994, 2019]


def test_a_mentioned_film_is_filled_by_its_dossier(session: Session) -> None:
    add_dossier(session, PersonDossier(name="Ada", nominations=(_award(film="Flee"),)), None)
    (mentioned,) = list_films(session)
    assert (mentioned.mentioned_only, mentioned.year) == (True, None)
    key = add_dossier(session, FilmDossier(title="Flee", year=2021), None)
    (film,) = list_films(session)
    assert (film.id, film.mentioned_only, film.year) == (key, False, 2021)
    assert key == mentioned.id


@pytest.mark.parametrize("film_first", [True, False])
def test_an_award_stated_by_a_film_and_by_a_person_is_counted_once(
    session: Session, film_first: bool
) -> None:
    mine = _award(recipients=(Recipient(name="Ada"),), date="2022-02-05", note="from the film")
    theirs = _award(film="Flee", film_year=2021, recipients=(Recipient(name="Ada"),), date="2022")
    dossiers = [
        FilmDossier(title="Flee", year=2021, nominations=(mine,)),
        PersonDossier(name="Ada", nominations=(theirs,)),
    ]
    keys = {type(it): add_dossier(session, it, None) for it in (dossiers if film_first else dossiers[::-1])}
    session.expunge_all()
    assert [row.note for row in read_rows(session)] == ["from the film"]
    page = read_person(session, session.get_one(tables.Person, keys[PersonDossier]))
    assert [item.note for item in page.nominations] == ["from the film"]
    assert read_film_page(session, keys[FilmDossier]).dossier.nominations == (mine,)


@pytest.mark.parametrize(
    "other",
    [
        {"result": Result.NOMINATED},
        {"category": "Best Short Film"},
        {"award_body": "Bodil Awards"},
        {"date": "2020"},
        {"recipients": (Recipient(name="Bo"),)},
    ],
)
def test_awards_that_differ_in_what_both_state_are_two(session: Session, other: dict[str, object]) -> None:
    mine = _award(recipients=(Recipient(name="Ada"),), date="2022-02-05")
    add_dossier(session, FilmDossier(title="Flee", nominations=(mine,)), None)
    add_dossier(session, PersonDossier(name="Ada", nominations=(_award(film="Flee", **other),)), None)
    assert len(read_rows(session)) == 2


def test_a_spelling_becomes_an_alias_that_finds_the_person(session: Session) -> None:
    first = Credit(name="Monica Hellström", credited_as="Monica Hellstrøm", department="Production", role="x")
    again = Credit(name="Monica Hellstrøm", department="Production", role="x")
    add_dossier(session, FilmDossier(title="One", credits=(first,)), None)
    key = add_dossier(session, FilmDossier(title="Two", credits=(again,)), None)
    assert _count(session, tables.Person) == 1
    (credit,) = read_film_page(session, key).dossier.credits
    assert (credit.name, credit.credited_as) == ("Monica Hellström", "Monica Hellstrøm")


def test_anonymous_voices_are_nobody_and_nobodys_alias(session: Session) -> None:
    voices = (
        Credit(name="", credited_as="Anonymous", department="Voice cast", role="Voice"),
        Credit(name="Ada", credited_as="Anonymous", department="Voice cast", role="Voice"),
    )
    add_dossier(session, FilmDossier(title="Flee", credits=voices), None)
    assert _count(session, tables.Alias) == 0
    assert _count(session, tables.Person) == 1


def test_no_other_name_is_collected_for_a_protected_person(session: Session) -> None:
    credit = Credit(name="Amin Nawabi", credited_as="A. N.", protected=True, department="Cast", role="Self")
    add_dossier(session, FilmDossier(title="Flee", credits=(credit,)), None)
    assert session.scalars(select(tables.Person)).one().protected
    assert _count(session, tables.Alias) == 0


def test_a_ceremony_with_an_edition_gives_it_to_awards_of_the_same_day(session: Session) -> None:
    award = _award(date="2022-02-05")
    add_dossier(session, FilmDossier(title="Flee", nominations=(award,)), None)
    page = CeremonyDossier(
        title="39th Robert Awards", award_body="Robert Awards", edition=39, date="2022-02-05"
    )
    key = add_dossier(session, page, None)
    assert [row.edition for row in read_rows(session)] == [39]
    assert read_ceremony(session, session.get_one(tables.Ceremony, key)) == page
    with pytest.raises(UserError, match="already in this catalog"):
        add_dossier(session, page, None)


def test_editions_of_unknown_date_stay_apart(session: Session) -> None:
    awards = tuple(_award(edition=edition) for edition in (None, 38, 39))
    add_dossier(session, FilmDossier(title="Flee", nominations=awards), None)
    assert [row.edition for row in read_rows(session)] == [None, 38, 39]


def test_an_honor_for_a_lifes_work_has_no_film_and_comes_last(session: Session) -> None:
    honor = _award("Honorary Award", recipients=(Recipient(name="Ada"),))
    add_dossier(session, PersonDossier(name="Ada", nominations=(honor,)), None)
    add_dossier(session, FilmDossier(title="Flee", nominations=(_award(),)), None)
    assert [(row.film, row.film_id is None) for row in read_rows(session)] == [
        ("Flee", False),
        ("", True),
    ]


def test_the_film_itself_as_recipient_is_the_film_of_the_award(session: Session) -> None:
    award = _award(recipients=(Recipient(name="Flee", kind=PartyKind.FILM),))
    add_dossier(session, FilmDossier(title="Flee", year=1999), None)
    key = add_dossier(session, FilmDossier(title="Flee", year=2021, nominations=(award,)), None)
    assert session.scalars(select(tables.Recipient)).one().film_id == key


@pytest.mark.parametrize("date", ["31 Feb 2022", "2022-02-31"])
def test_a_date_that_is_none_is_refused_by_name(session: Session, date: str) -> None:
    with pytest.raises(UserError, match=date):
        add_dossier(session, FilmDossier(title="Flee", nominations=(_award(date=date),)), None)


def test_related_works_lead_to_what_the_catalog_has(session: Session) -> None:
    related = (
        RelatedWork(title="Mass", kind="film", year=2021),
        RelatedWork(title="Ada", kind="person"),
        RelatedWork(title="Nowhere", kind="film"),
    )
    key = add_dossier(session, FilmDossier(title="Flee", related=related), None)
    mass = add_dossier(session, FilmDossier(title="Mass", year=2021, summary="A drama."), None)
    add_dossier(session, PersonDossier(name="Ada", occupation="actress", nationality="Danish"), None)
    film, person, nothing = read_film_page(session, key).related
    assert (film.film_id, film.summary) == (mass, "A drama.")
    assert (person.summary, type(person.page)) == ("Danish · actress", PersonDossier)
    assert (nothing.film_id, nothing.page, nothing.summary) == (None, None, "")
