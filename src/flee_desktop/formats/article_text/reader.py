"""Reads the flattened text of a film article into a dossier, and says what it made of every part."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flee_desktop.domain.dossier import Reference, RelatedWork, SectionKind
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.article.assemble import Article, ArticleReading, assemble
from flee_desktop.formats.article.award_rows import AwardTableReading, refuse_too_many
from flee_desktop.formats.article.blocks import Block, Paragraph, Table
from flee_desktop.formats.article.citations import citation_numbers
from flee_desktop.formats.article.infobox import Infobox, is_infobox, read_infobox
from flee_desktop.formats.article.lead import defined_title
from flee_desktop.formats.article.report import ReportKind, ReportLine
from flee_desktop.formats.article.sections import lay_out
from flee_desktop.formats.article.titles import title_from_name
from flee_desktop.formats.article_text.award_tables import read_awards
from flee_desktop.formats.article_text.layout import read_blocks
from flee_desktop.formats.article_text.related import is_leftover, read_related


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
    later = [(SectionKind.ACCOLADES, paragraph) for paragraph in parts.later]
    related, said_after = _read_after(parts.after)
    article = Article(
        title=title or _guessed_title(parts, file_name),
        guessed=not title,
        infobox=parts.infobox,
        laid_out=(*lay_out(parts.before), *later),
        references=tuple(Reference(number=number) for number in sorted(citation_numbers(text))),
        related=related,
        report=(*parts.report, *said_after),
    )
    return assemble(article, lambda names: _read_tables(parts.tables, article.title, names))


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
    return readings


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
