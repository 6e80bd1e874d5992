"""Puts a dossier together from an article that was cut into its parts, whatever it was written in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from flee_desktop.domain.dossier import (
    Credit,
    FieldCitation,
    FilmDossier,
    Nomination,
    Reference,
    RelatedWork,
    SectionKind,
)
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article.authorities import Authorities, written_names
from flee_desktop.formats.article.award_rows import AwardTableReading, link_readings
from flee_desktop.formats.article.blocks import Paragraph
from flee_desktop.formats.article.cast_list import cast_credits
from flee_desktop.formats.article.crew import award_credits, lead_credits, prose_credits
from flee_desktop.formats.article.infobox import Infobox
from flee_desktop.formats.article.lead import Lead, read_lead, same_other_title
from flee_desktop.formats.article.prose import LONGEST, Prose
from flee_desktop.formats.article.prose_checks import awards_in_prose_only, with_editions, with_places
from flee_desktop.formats.article.quotes import read_quotes
from flee_desktop.formats.article.rankings import read_rankings
from flee_desktop.formats.article.relations import with_relations
from flee_desktop.formats.article.releases import merge_releases, read_opening_weekend, read_releases
from flee_desktop.formats.article.report import ReportKind, ReportLine
from flee_desktop.formats.article.scores import read_scores
from flee_desktop.formats.article.sections import to_sections

MOST_RELATED = 500  # related works that are kept
AwardsReader = Callable[[Sequence[str]], list[AwardTableReading]]  # given the names the article knows


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """The dossier of an article's film, and the report of the reading in the order of the lines."""

    dossier: FilmDossier
    report: tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article cut up. `laid_out` is its own prose, `cast` what a list or table of the cast states.

    `year` is for a page whose opening sentence defines no film.
    `guessed` says that the title is from the name of the file.
    """

    title: str
    year: int | None = None
    guessed: bool = False
    infobox: Infobox
    laid_out: tuple[tuple[SectionKind, Paragraph], ...] = ()
    cast: tuple[Credit, ...] = ()
    references: tuple[Reference, ...] = ()
    related: tuple[RelatedWork, ...] = ()
    report: tuple[ReportLine, ...] = ()


def assemble(article: Article, read_awards: AwardsReader) -> ArticleReading:
    """Read the facts of the prose, then the awards with the names it gives, into one dossier."""
    prose = Prose(article.title, article.laid_out)
    lead = read_lead(prose)
    credits_ = _stated_credits(article, lead, prose)
    names = [credit.name for credit in credits_ if credit.name]
    readings = link_readings(read_awards(names), names)
    nominations = with_places(with_editions(_nominations(readings), prose), prose)
    credits_ += award_credits(nominations, credits_, lead.alias)
    missing = list(awards_in_prose_only(nominations, prose))
    dossier = _dossier(article, lead, prose, credits_, nominations, missing)
    report = [*article.report, *_prose_report(prose)]
    if article.guessed:
        doubt = f"the text does not say the film's title: “{article.title}” is from the name of the file"
        dossier = replace(dossier, remarks=(Remark("title", RemarkKind.UNSURE, doubt), *dossier.remarks))
        report.append(ReportLine(1, ReportKind.UNSURE, doubt))
    report += [line for reading in readings for line in reading.report]
    report += [
        ReportLine(line, ReportKind.UNSURE, f"an award in the prose only: {award}") for line, award in missing
    ]
    return ArticleReading(dossier, tuple(sorted(report)))


def _stated_credits(article: Article, lead: Lead, prose: Prose) -> list[Credit]:
    """The infobox's credits first, then whom only the prose or the list of the cast names."""
    stated = list(article.infobox.credits)
    listed = list(article.cast) or list(cast_credits(prose, voices="animated" in lead.type))
    stated, listed = _with_parts(stated, listed)
    said = [*lead_credits(lead, stated), *prose_credits(prose), *listed]
    return [*stated, *_unlisted(said, stated)]


def _with_parts(stated: Sequence[Credit], listed: Iterable[Credit]) -> tuple[list[Credit], list[Credit]]:
    """Whom the infobox calls an actor plays what the list of the cast says; and the rest of that list."""
    rest = list(listed)
    named: list[Credit] = []
    for credit in stated:
        part = next((one for one in rest if fold(one.name) == fold(credit.name)), None)
        if part and credit.role in ("Actor", "Voice"):
            rest.remove(part)
            references = tuple(dict.fromkeys((*credit.references, *part.references)))
            credit = replace(part, kind=credit.kind, references=references)  # noqa: PLW2901
        named.append(credit)
    return named, rest


def _unlisted(found: Iterable[Credit], known: Sequence[Credit]) -> Iterator[Credit]:
    listed = {(fold(credit.name), credit.role) for credit in known if credit.name}
    return (credit for credit in found if (fold(credit.name), credit.role) not in listed)


def _nominations(readings: Iterable[AwardTableReading]) -> tuple[Nomination, ...]:
    return tuple(nomination for reading in readings for nomination in reading.nominations)


def _prose_report(prose: Prose) -> Iterator[ReportLine]:
    for kind, paragraph in prose.laid_out:
        yield ReportLine(paragraph.line, ReportKind.READ, f"a paragraph of the {kind.value}")
        if len(paragraph.text) > LONGEST:
            said = "the paragraph is very long: kept, but not searched for facts"
            yield ReportLine(paragraph.line, ReportKind.UNSURE, said)


def _dossier(
    article: Article,
    lead: Lead,
    prose: Prose,
    credits_: Sequence[Credit],
    nominations: tuple[Nomination, ...],
    missing: Sequence[tuple[int, str]],
) -> FilmDossier:
    box = article.infobox
    opening = read_opening_weekend(prose)
    authorities = Authorities(
        [*(credit.name for credit in credits_ if credit.name), *written_names(nominations)]
    )
    others = [
        title for title in lead.alternative_titles if not same_other_title(title, box.alternative_titles)
    ]
    return FilmDossier(
        title=prose.title,
        year=lead.year or article.year or _year_released(box),
        type=lead.type,
        genres=lead.genres,
        alternative_titles=(*box.alternative_titles, *others),
        running_time=box.running_time,
        countries=tuple(box.countries) or lead.countries,
        languages=tuple(box.languages),
        budget=box.money.get("budget"),
        box_office=box.money.get("box_office"),
        opening_weekend=opening[0] if opening else None,
        sections=to_sections(prose.laid_out),
        credits=tuple(credits_),
        releases=merge_releases(box.releases, read_releases(prose)),
        scores=read_scores(prose),
        quotes=read_quotes(prose, authorities),
        rankings=read_rankings(prose),
        nominations=nominations,
        references=article.references,
        related=with_relations(article.related[:MOST_RELATED], credits_, nominations),
        citations=_citations(box, lead, opening[1] if opening else ()),
        remarks=(*box.remarks, *_prose_remarks(article, lead), *_text_remarks(article, missing)),
    )


def _year_released(box: Infobox) -> int | None:
    """The year of the first dated release, where the opening sentence does not say it."""
    return min((int(release.date[:4]) for release in box.releases if release.date), default=None)


def _citations(box: Infobox, lead: Lead, opening: tuple[int, ...]) -> tuple[FieldCitation, ...]:
    prose = (
        FieldCitation(field="type", references=lead.cited),
        FieldCitation(field="opening_weekend", references=opening),
    )
    return (*box.citations, *(citation for citation in prose if citation.references))


def _prose_remarks(article: Article, lead: Lead) -> Iterator[Remark]:
    box = article.infobox
    yield from (remark for remark in lead.remarks if remark.field != "countries" or not box.countries)
    if not lead.year and not article.year and _year_released(box):
        yield Remark("year", RemarkKind.DERIVED, "the year of the first release the infobox states")
    if any(remark.field == "releases" for remark in box.remarks):
        yield Remark("releases", RemarkKind.DERIVED, "dates and distributors are from the article's prose")


def _text_remarks(article: Article, missing: Sequence[tuple[int, str]]) -> Iterator[Remark]:
    for _line, award in missing:
        said = f"{award} is in the article's prose but in no row of its table: it is not counted"
        yield Remark("nominations", RemarkKind.INFO, said)
    numbers = article.references
    if numbers and not any(reference.text or reference.url for reference in numbers):
        said = f"the text has no bibliography: its {len(numbers)} references are known by number only"
        yield Remark("references", RemarkKind.LOST, said)
