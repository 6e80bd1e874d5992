"""A small invented catalog: two films with dossiers, one known by its awards only."""

from tests.award_rows import AwardRow

from flee_desktop.domain.dossier import (
    AlternativeTitle,
    Credit,
    FieldCitation,
    FilmDossier,
    Money,
    Nomination,
    OpeningWeekend,
    OrganizationDossier,
    PartyKind,
    PersonDossier,
    Quote,
    Ranking,
    Recipient,
    Reference,
    RelatedWork,
    Release,
    ReleaseKind,
    Score,
    Section,
    SectionKind,
)
from flee_desktop.domain.films import FilmPage, FilmSummary, RelatedEntry
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.results import Result
from flee_desktop.domain.tally import tally


def _nomination(body: str, date: str, category: str, result: Result, *names: str, **more) -> Nomination:
    recipients = tuple(Recipient(name=name) for name in names)
    return Nomination(
        award_body=body, date=date, category=category, result=result, recipients=recipients, **more
    )


NOMINATIONS = (
    _nomination(
        "Fjord Film Festival",
        "2019-06-14",
        "Best Feature",
        Result.WON,
        "Høst",
        references=(3,),
        source_line=12,
        source_text="Fjord Film Festival\tJune 14, 2019\tBest Feature\tHøst\tWon\t[3]",
    ),
    _nomination("Fjord Film Festival", "2019-06-14", "Audience Award", Result.RUNNER_UP, "Høst", rank=2),
    _nomination("Academy of Quiet Pictures", "2020-01", "Best Director", Result.NOMINATED, "Søren Ågård"),
    _nomination(
        "Academy of Quiet Pictures",
        "2020-01",
        "Best Score",
        Result.WON,
        "Zoë Brontë",
        "Émile d’Or",
        tied=True,
        note='Tied with "Loud"',
        remarks=(Remark("date", RemarkKind.INHERITED, "Taken from the row above."),),
    ),
    _nomination("Critics’ Circle of the North", "2020", "Best Editing", Result.NOMINATED, "Ida Lynge"),
)

DOSSIER = FilmDossier(
    title="Autumn",
    year=2019,
    summary="A lighthouse keeper counts the birds that do not come.",
    type="Feature film",
    genres=("Drama", "Animation"),
    alternative_titles=(AlternativeTitle(title="Høst", language="Danish", kind="original title"),),
    running_time=96,
    countries=("Denmark", "Norway"),
    languages=("Danish", "Norwegian"),
    budget=Money(amount=2_400_000, currency="EUR", text="€2.4 million"),
    box_office=Money(amount=310_500, currency="USD", text="$310,500"),
    opening_weekend=OpeningWeekend(
        gross=Money(amount=25_000, currency="USD"),
        theaters=4,
        average=Money(amount=6_250, currency="USD"),
    ),
    sections=(
        Section(kind=SectionKind.LEAD, paragraphs=("Autumn is an invented film of 2019.[1]",)),
        Section(
            kind=SectionKind.SYNOPSIS,
            paragraphs=(
                "A keeper writes down every bird that passes, year after year, until one autumn none come.",
                "He goes looking for them.[2]",
            ),
        ),
        Section(kind=SectionKind.PRODUCTION, paragraphs=("It was drawn on an island.",)),
    ),
    credits=(
        Credit(name="Søren Ågård", department="Direction", role="Director", references=(1,)),
        Credit(name="Ida Lynge", department="Editing", role="Editor"),
        Credit(name="", department="Voice cast", role="The keeper", credited_as="Anonymous"),
        Credit(
            name="Lygten Film",
            department="Production",
            role="Production company",
            kind=PartyKind.ORGANIZATION,
        ),
    ),
    releases=(
        Release(
            kind=ReleaseKind.FESTIVAL,
            date="2019-06-12",
            date_text="June 12, 2019",
            venue="Fjord Film Festival",
            references=(3,),
        ),
        Release(
            kind=ReleaseKind.THEATRICAL,
            date="2019-10",
            date_text="October 2019",
            territory="Denmark",
            distributors=("Nordlys",),
        ),
    ),
    scores=(
        Score(
            aggregator="Ripe Apples",
            measure="Approval",
            value=91,
            scale=100,
            reviews=44,
            average=7.9,
            average_scale=10,
        ),
        Score(aggregator="Metameter", measure="Weighted average", value=82, scale=100, reviews=17),
    ),
    quotes=(Quote(text="I saw birds for a week.", speaker="Ada Holm", speaker_role="critic"),),
    rankings=(Ranking(source="The Northern Paper", list_name="Best films of 2019", rank=4, out_of=20),),
    nominations=NOMINATIONS,
    references=(
        Reference(number=1, text="Holm, Ada. Autumn. 2019.", url="https://example.org/autumn"),
        Reference(number=2),
        Reference(number=3, text="Fjord Film Festival, program."),
    ),
    related=(
        RelatedWork(title="Winter", kind="film", year=2021, relation="By the same director"),
        RelatedWork(title="Søren Ågård", kind="person", relation="Director"),
    ),
    citations=(FieldCitation(field="running_time", references=(2,)),),
    remarks=(Remark("genres", RemarkKind.DERIVED, "The lead says so."),),
)


def summary(film_id: int, title: str, year: int | None, **more) -> FilmSummary:
    """A film of the list, with the tally of its nominations."""
    return FilmSummary(
        id=film_id,
        title=title,
        year=year,
        original_title=more.pop("original_title", ""),
        directors=more.pop("directors", ()),
        tally=tally(more.pop("results", ())),
        **more,
    )


SUMMARY = summary(
    1,
    "Autumn",
    2019,
    original_title="Høst",
    directors=("Søren Ågård",),
    results=[(nomination.result, nomination.tied) for nomination in NOMINATIONS],
)
WINTER = summary(2, "Winter", 2021, directors=("Søren Ågård", "Ida Lynge"))
LOUD = summary(3, "Loud", None, results=[(Result.WON, False)], mentioned_only=True)
SUMMARIES = (SUMMARY, LOUD, WINTER)

PAGE = FilmPage(
    summary=SUMMARY,
    dossier=DOSSIER,
    related=(
        RelatedEntry(work=DOSSIER.related[0], film_id=2, summary="The birds come back."),
        RelatedEntry(
            work=DOSSIER.related[1],
            page=PersonDossier(
                name="Søren Ågård", occupation="Director", biography=("He lives on an island.",)
            ),
        ),
        RelatedEntry(
            work=RelatedWork(title="Lygten Film", kind="company"),
            page=OrganizationDossier(name="Lygten Film", country="Denmark"),
        ),
    ),
)
PAGES = {
    1: PAGE,
    2: FilmPage(summary=WINTER, dossier=FilmDossier(title="Winter", year=2021), related=()),
    3: FilmPage(summary=LOUD, dossier=FilmDossier(title="Loud"), related=()),
}

ROWS = (
    *(
        AwardRow(
            id=100 + position,
            film_id=1,
            film="Autumn",
            film_year=2019,
            body=nomination.award_body,
            edition=nomination.edition,
            date=nomination.date,
            category=nomination.category,
            recipients=tuple(recipient.shown for recipient in nomination.recipients),
            recipient_names=tuple(recipient.name for recipient in nomination.recipients),
            result=nomination.result,
            tied=nomination.tied,
            rank=nomination.rank,
            note=nomination.note,
            references=nomination.references,
            position=position,
        )
        for position, nomination in enumerate(NOMINATIONS, start=1)
    ),
    AwardRow(
        id=200,
        film_id=3,
        film="Loud",
        film_year=None,
        body="Academy of Quiet Pictures",
        edition=None,
        date="2020-01",
        category="Best Score",
        recipients=("Max Noise",),
        recipient_names=("Max Noise",),
        result=Result.WON,
        tied=True,
        rank=None,
        note="",
        references=(),
        position=1,
    ),
)
