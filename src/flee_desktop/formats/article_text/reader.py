"""Reads the flattened text of a film article into a dossier, and says what it made of every part."""

from collections.abc import Iterable, Iterator, Sequence
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
from flee_desktop.domain.errors import UserError
from flee_desktop.domain.folding import fold
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.formats.article_text.authorities import Authorities, written_names
from flee_desktop.formats.article_text.award_tables import (
    AwardTableReading,
    link_readings,
    read_awards,
    refuse_too_many,
)
from flee_desktop.formats.article_text.cast_list import cast_credits
from flee_desktop.formats.article_text.citations import citation_numbers
from flee_desktop.formats.article_text.crew import award_credits, lead_credits, prose_credits
from flee_desktop.formats.article_text.infobox import Infobox, is_infobox, read_infobox
from flee_desktop.formats.article_text.layout import Block, Paragraph, Table, read_blocks
from flee_desktop.formats.article_text.lead import Lead, defined_title, read_lead, same_other_title
from flee_desktop.formats.article_text.prose import LONGEST, Prose
from flee_desktop.formats.article_text.prose_checks import awards_in_prose_only, with_editions, with_places
from flee_desktop.formats.article_text.quotes import read_quotes
from flee_desktop.formats.article_text.rankings import read_rankings
from flee_desktop.formats.article_text.related import is_leftover, read_related
from flee_desktop.formats.article_text.relations import with_relations
from flee_desktop.formats.article_text.releases import read_opening_weekend, read_releases
from flee_desktop.formats.article_text.report import ReportKind, ReportLine
from flee_desktop.formats.article_text.scores import read_scores
from flee_desktop.formats.article_text.sections import lay_out, to_sections
from flee_desktop.formats.article_text.titles import title_from_name

_MOST_RELATED = 500  # texts after the awards that are kept


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """The dossier of an article's film, and the report of the reading in the order of the lines."""

    dossier: FilmDossier
    report: tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True)
class _Parts:
    """An article cut up: what comes before the first awards table, the tables, and what comes after.

    `later` is the article's own prose behind the table (it cites), `after` the extracts on other works.
    """

    infobox: Infobox
    before: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
    later: tuple[Paragraph, ...]
    after: tuple[Paragraph, ...]
    report: tuple[ReportLine, ...]


def read_article(text: str, title: str = "", file_name: str = "") -> ArticleReading:
    """Read an article. `title` is the film's; without it the text says it, or else the name of its file.

    Raises UserError when there is nothing to read, or no title.
    """
    lines = [line.removesuffix("\r") for line in text.removeprefix("\ufeff").split("\n")]
    parts = _cut(read_blocks(lines))
    refuse_too_many(sum(len(table.rows) for table in parts.tables))
    title = title or _stated_title(parts)
    guessed = "" if title else _guessed_title(parts, file_name)
    title = title or guessed
    later = [(SectionKind.ACCOLADES, paragraph) for paragraph in parts.later]
    prose = Prose(title, (*lay_out(parts.before), *later))
    lead = read_lead(prose)
    credits_ = list(parts.infobox.credits)
    said = [*lead_credits(lead, credits_), *prose_credits(prose)]
    said += cast_credits(prose, voices="animated" in lead.type)
    credits_ += _unlisted(said, credits_)
    readings = _read_tables(parts.tables, title, [credit.name for credit in credits_ if credit.name])
    nominations = with_places(with_editions(_nominations(readings), prose), prose)
    credits_ += award_credits(nominations, credits_, lead.alias)
    missing = list(awards_in_prose_only(nominations, prose))
    related, said_after = _read_after(parts.after)
    dossier = _dossier(parts.infobox, lead, prose, credits_, nominations, related, text, missing)
    report = [*parts.report, *_prose_report(prose), *said_after]
    if guessed:
        doubt = f"the text does not say the film's title: “{guessed}” is from the name of the file"
        dossier = replace(dossier, remarks=(Remark("title", RemarkKind.UNSURE, doubt), *dossier.remarks))
        report.append(ReportLine(1, ReportKind.UNSURE, doubt))
    report += [line for reading in readings for line in reading.report]
    report += [
        ReportLine(line, ReportKind.UNSURE, f"an award in the prose only: {award}") for line, award in missing
    ]
    return ArticleReading(dossier, tuple(sorted(report)))


def _cut(blocks: Sequence[Block]) -> _Parts:
    infobox = Infobox()
    before: list[Paragraph] = []
    later: list[Paragraph] = []
    after: list[Paragraph] = []
    tables: list[Table] = []
    report: list[ReportLine] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            if is_leftover(block.text):
                report.append(ReportLine(block.line, ReportKind.IGNORED, "leftover of a page template"))
            else:
                (before if not tables else later if citation_numbers(block.text) else after).append(block)
        elif read_awards(Table(block.header, block.rows[:2]), "") is not None:
            tables.append(block)
        elif is_infobox(block) and not infobox.title:
            infobox = read_infobox(block)
        else:
            report.append(ReportLine(block.header.line, ReportKind.IGNORED, "a table that lists no awards"))
    return _Parts(
        infobox, tuple(before), tuple(tables), tuple(later), tuple(after), (*report, *infobox.report)
    )


def _stated_title(parts: _Parts) -> str:
    return parts.infobox.title or next(filter(None, map(defined_title, parts.before[:3])), "")


def _guessed_title(parts: _Parts, file_name: str) -> str:
    if not parts.tables:
        raise UserError(
            "This text is not the article of a film: it has no infobox, no opening sentence and no awards.",
            "Save the text of the whole article and try again.",
        )
    title = title_from_name(file_name)
    if not title:
        raise UserError(
            "This text has a table of awards, but does not say which film they are of.",
            "Give the film's title.",
        )
    return title


def _read_tables(tables: Iterable[Table], title: str, names: Sequence[str]) -> list[AwardTableReading]:
    readings: list[AwardTableReading] = []
    for table in tables:
        number = sum(len(reading.nominations) for reading in readings) + 1
        reading = read_awards(table, title, names, number)
        if reading is not None:
            readings.append(reading)
    return link_readings(readings, names)


def _unlisted(found: Iterable[Credit], known: Sequence[Credit]) -> Iterator[Credit]:
    listed = {(fold(credit.name), credit.role) for credit in known if credit.name}
    return (credit for credit in found if (fold(credit.name), credit.role) not in listed)


def _nominations(readings: Iterable[AwardTableReading]) -> tuple[Nomination, ...]:
    return tuple(nomination for reading in readings for nomination in reading.nominations)


def _read_after(paragraphs: Iterable[Paragraph]) -> tuple[tuple[RelatedWork, ...], list[ReportLine]]:
    related: list[RelatedWork] = []
    report: list[ReportLine] = []
    for paragraph in paragraphs:
        work = read_related(paragraph.text)
        if work is None:
            report.append(ReportLine(paragraph.line, ReportKind.IGNORED, "text after the awards, not read"))
        else:
            related.append(work)
            said = f"related text, kept as a related {work.kind}: {work.title}"
            report.append(ReportLine(paragraph.line, ReportKind.READ, said))
    return tuple(related), report


def _prose_report(prose: Prose) -> Iterator[ReportLine]:
    for kind, paragraph in prose.laid_out:
        yield ReportLine(paragraph.line, ReportKind.READ, f"a paragraph of the {kind.value}")
        if len(paragraph.text) > LONGEST:
            said = "the paragraph is very long: kept, but not searched for facts"
            yield ReportLine(paragraph.line, ReportKind.UNSURE, said)


def _dossier(
    box: Infobox,
    lead: Lead,
    prose: Prose,
    credits_: Sequence[Credit],
    nominations: tuple[Nomination, ...],
    related: tuple[RelatedWork, ...],
    text: str,
    missing: Sequence[tuple[int, str]],
) -> FilmDossier:
    numbers = sorted(citation_numbers(text))
    opening = read_opening_weekend(prose)
    authorities = Authorities(
        [*(credit.name for credit in credits_ if credit.name), *written_names(nominations)]
    )
    others = [
        title for title in lead.alternative_titles if not same_other_title(title, box.alternative_titles)
    ]
    return FilmDossier(
        title=prose.title,
        year=lead.year,
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
        releases=(*box.releases, *read_releases(prose)),
        scores=read_scores(prose),
        quotes=read_quotes(prose, authorities),
        rankings=read_rankings(prose),
        nominations=nominations,
        references=tuple(Reference(number=number) for number in numbers),
        related=with_relations(related[:_MOST_RELATED], credits_, nominations),
        citations=_citations(box, lead, opening[1] if opening else ()),
        remarks=(*box.remarks, *_prose_remarks(box, lead), *_text_remarks(numbers, missing)),
    )


def _citations(box: Infobox, lead: Lead, opening: tuple[int, ...]) -> tuple[FieldCitation, ...]:
    prose = (
        FieldCitation(field="type", references=lead.cited),
        FieldCitation(field="opening_weekend", references=opening),
    )
    return (*box.citations, *(citation for citation in prose if citation.references))


def _prose_remarks(box: Infobox, lead: Lead) -> Iterator[Remark]:
    yield from (remark for remark in lead.remarks if remark.field != "countries" or not box.countries)
    if any(remark.field == "releases" for remark in box.remarks):
        yield Remark("releases", RemarkKind.DERIVED, "dates and distributors are from the article's prose")


def _text_remarks(numbers: Sequence[int], missing: Sequence[tuple[int, str]]) -> Iterator[Remark]:
    for _line, award in missing:
        said = f"{award} is in the article's prose but in no row of its table: it is not counted"
        yield Remark("nominations", RemarkKind.INFO, said)
    if numbers:
        said = f"the text has no bibliography: its {len(numbers)} references are known by number only"
        yield Remark("references", RemarkKind.LOST, said)
