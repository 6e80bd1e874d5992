"""Checks of a film say what looks wrong, where, and what to do; a sound dossier passes."""

import pytest

from flee_desktop.domain.dossier import (
    Credit,
    FilmDossier,
    Nomination,
    Recipient,
    Reference,
    Release,
    ReleaseKind,
    Section,
    SectionKind,
)
from flee_desktop.domain.results import Result
from flee_desktop.formats.article_text import read_article
from flee_desktop.formats.lint import FindingKind, check_film
from flee_desktop.formats.wikitext.reader import read_wiki_export


def award(body="Harbor Film Awards", category="Best Film", result=Result.WON, **more):
    return Nomination(award_body=body, category=category, result=result, references=(1,), **more)


def film(*awards, prose="", **more):
    sections = (Section(kind=SectionKind.ACCOLADES, paragraphs=(prose,)),) if prose else ()
    listed = more.pop("references", (Reference(number=1, text="Harbor News"),) if awards else ())
    return FilmDossier(
        title="Gulls", year=2019, nominations=awards, sections=sections, references=listed, **more
    )


def found(dossier):
    return [(finding.kind, finding.where, finding.rows) for finding in check_film(dossier)]


def test_a_sound_film_passes():
    prose = "It won the Harbor Film Award for Best Film.[1]"
    assert check_film(film(award(date="2019-05-02"), prose=prose)) == ()


def test_a_prize_that_only_the_prose_has():
    (finding,) = check_film(film(award(), prose="Gulls won the Cinema for Calm Award in 2020.[1]"))
    assert (finding.kind, finding.where) == (FindingKind.PROSE_ONLY, "accolades, paragraph 1")
    assert "Cinema for Calm Award" in finding.text
    assert "enter it" in finding.advice


def test_a_win_in_the_prose_of_what_the_table_calls_nominated():
    row = award(result=Result.NOMINATED)
    (finding,) = check_film(film(row, prose="It won the Harbor Film Award for Best Film.[1]"))
    assert (finding.kind, finding.rows) == (FindingKind.CONTRADICTION, (1,))


@pytest.mark.parametrize(
    ("rank", "kinds"), [(3, []), (None, [FindingKind.GAP]), (2, [FindingKind.CONTRADICTION])]
)
def test_a_second_runner_up_is_in_third_place(rank, kinds):
    row = award(category="Audience Award", result=Result.RUNNER_UP, rank=rank)
    prose = "It was second runner-up for the Audience Award.[1]"
    assert [kind for kind, _where, _rows in found(film(row, prose=prose))] == kinds


def test_a_year_that_the_rows_around_it_speak_against():
    dates = ["2019-12-01", "2020-01-03", "2019-01-05", "2020-01-07", "2020-01-09", "2020-12-01"]
    rows = [
        award(f"{name} Film Awards", date=date, date_text=date)
        for name, date in zip("ABCDEF", dates, strict=True)
    ]
    (finding,) = check_film(film(*rows))
    assert (finding.kind, finding.rows) == (FindingKind.DATE, (3,))
    assert "2020" in finding.advice


def test_dates_before_the_film_and_impossible_ones():
    early = Release(kind=ReleaseKind.THEATRICAL, date="2017-05-01")
    rows = (award(date="2011-05-02", date_text="May 2, 2011"), award(date_text="31 Feb 2020"))
    kinds = found(film(*rows, releases=(early,)))
    assert kinds == [
        (FindingKind.DATE, "row 1", (1,)),
        (FindingKind.DATE, "row 2", (2,)),
        (FindingKind.DATE, "release 2017-05-01", ()),
    ]


def named(*names):
    credits_ = tuple(Credit(name=name, department="Cast", role=f"Gull {at}") for at, name in enumerate(names))
    return check_film(film(credits=credits_))


@pytest.mark.parametrize(
    "names",
    [("Åsa Bjørn", "Åsa Björn"), ("Dan Hanley", "Daniel P. Hanley"), ("Katharine Lund", "Katherine Lund")],
)
def test_spellings_that_are_most_likely_one_name(names):
    (finding,) = named(*names)
    assert finding.kind is FindingKind.NAME
    assert all(name in finding.text for name in names)


@pytest.mark.parametrize("names", [("Ana Sol", "Bo Sol"), ("Eva Fox", "Eva Fix"), ("Jo Lee", "Jo Lei")])
def test_names_of_different_people_are_left_alone(names):
    assert named(*names) == ()


def test_a_protected_name_is_never_compared():
    credits_ = (
        Credit(name="Amin Nawabi", department="Participants", role="Subject", protected=True),
        Credit(name="Amin Nawabi", department="Cast", role="x", credited_as="Amin Nawaby"),
    )
    assert check_film(film(credits=credits_)) == ()


def test_a_word_that_stands_twice_and_leftovers_of_markup():
    prose = "They keep the the lamp, had had enough, and [[Liv]] is off."
    assert [kind for kind, _where, _rows in found(film(prose=prose))] == [
        FindingKind.DOUBLED_WORD,
        FindingKind.JUNK,
    ]
    (finding,) = check_film(film(award(category="Best best Film")))
    assert (finding.kind, finding.rows) == (FindingKind.DOUBLED_WORD, (1,))


def test_references_that_are_missing_empty_or_unused():
    rows = (
        award(),
        award(category="Best Cut"),
        Nomination(award_body="B Awards", category="C", result=Result.WON),
    )
    references = (Reference(number=1), Reference(number=3, text="Never cited"))
    texts = [str(finding) for finding in check_film(film(*rows, prose="It sings.[2]", references=references))]
    assert [text.partition(":")[2].strip().partition(":")[0] for text in texts] == [
        "reference 2",
        "reference 1",
        "reference 3",
        "row 3",
    ]


def test_awards_that_state_too_little():
    rows = (award(body=""), award(result=Result.NOT_STATED, recipients=(Recipient(name="Ana Sol"),)))
    assert check_film(film(prose="They heard Duran Duran.")) == ()
    assert found(film(*rows)) == [
        (FindingKind.GAP, "row 2", (2,)),
        (FindingKind.GAP, "row 1", (1,)),
    ]


def test_flee_has_what_its_article_is_known_for(shared_data):
    dossier = read_article((shared_data / "flee/article.txt").read_text(encoding="utf-8")).dossier
    texts = [str(finding) for finding in check_film(dossier)]
    assert any("Cinema for Peace Award" in text for text in texts)
    assert any("2021-01-10 is out of order" in text and "2022" in text for text in texts)
    assert any("Hellström" in text and "Hellstrøm" in text for text in texts)
    assert any("Feature Feature" in text and "row 84" in text for text in texts)
    assert not any("Amin" in text for text in texts)


def test_real_articles_are_not_buried_in_findings(shared_data):
    for path in sorted((shared_data / "wikitext").glob("*.xml")):
        (reading,) = read_wiki_export(path.read_text(encoding="utf-8"))
        assert len(check_film(reading.dossier)) < 15
