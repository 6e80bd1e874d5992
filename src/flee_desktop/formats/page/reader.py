"""A page of a film, whatever its markup was, as a dossier."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from flee_desktop.domain.dossier import Credit, Reference, RelatedWork, SectionKind
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.article.assemble import Article, ArticleReading, assemble
from flee_desktop.formats.article.award_rows import AwardTableReading, refuse_too_many
from flee_desktop.formats.article.blocks import Paragraph
from flee_desktop.formats.article.citations import citation_numbers
from flee_desktop.formats.article.infobox import Infobox, read_field
from flee_desktop.formats.article.lead import defined_title
from flee_desktop.formats.article.report import ReportKind, ReportLine
from flee_desktop.formats.article.titles import title_from_name
from flee_desktop.formats.page.award_grids import Place, is_award_grid, read_award_grid
from flee_desktop.formats.page.award_lists import read_award_list
from flee_desktop.formats.page.blocks import Grid, Heading, ListItem, Page, PlainParagraph
from flee_desktop.formats.page.cast import grid_credits, is_cast_grid, listed_credit, once
from flee_desktop.formats.page.section_kinds import Outline, Part

_LISTED = re.compile(
    r"List of (?:accolades|awards|honou?rs)[^.]* (?:received by|for|won by) (.+)", re.IGNORECASE
)
_ASIDE = re.compile(r" \((?:(\d{4}) )?(?:film|movie|animated film|documentary)\)$")
_FILM_OF = re.compile(r"\b((?:19|20)\d{2}) (?:[\w-]+ ){0,6}film")
_YEAR_ASIDE = re.compile(r"\((?:.*?)(\d{4})")


@dataclass(slots=True)
class _Cut:
    """The page's blocks by what they are."""

    laid_out: list[tuple[SectionKind, Paragraph]] = field(default_factory=list)
    awards: list[tuple[Grid | list[ListItem], tuple[str, ...]]] = field(default_factory=list)
    cast: list[Credit] = field(default_factory=list)
    related: list[RelatedWork] = field(default_factory=list)
    report: list[ReportLine] = field(default_factory=list)


def read_page(page: Page, title: str = "", file_name: str = "") -> ArticleReading:
    """Read the film of a page. `title` is the film's, else the page says it, or else the name of its file.

    Raises UserError when the page is not of a film, or has no title.
    """
    box = _infobox(page)
    cut = _cut(page)
    stated = title or box.title or _page_title(page) or _defined(cut)
    if not (stated or title_from_name(file_name)) or not (page.fields or cut.awards or _defined(cut)):
        raise UserError(
            "This page is not the article of a film: it has no infobox, no opening sentence and no awards.",
            "Save the article of the film itself, or give the film's title.",
        )
    article = Article(
        title=stated or title_from_name(file_name),
        year=_listed_year(page, cut),
        guessed=not stated,
        infobox=box,
        laid_out=tuple(cut.laid_out),
        cast=once(cut.cast),
        references=tuple(_references(page, cut)),
        related=(*cut.related, *(work for work in page.related if work.title != stated)),
        report=(*box.report, *cut.report, *_unread(page)),
    )
    return assemble(article, lambda _names: list(_read_awards(cut, article.title)))


def _infobox(page: Page) -> Infobox:
    box = Infobox(title=page.infobox_title)
    for labeled in page.fields:
        read_field(box, labeled.line, labeled.label, ", ".join(labeled.items), labeled.items)
    return box


def _page_title(page: Page) -> str:
    listed = _LISTED.fullmatch(page.title)
    return _ASIDE.sub("", listed.group(1) if listed else page.title).strip()


def _listed_year(page: Page, cut: _Cut) -> int | None:
    """A list of a film's awards says "the 2004 film" in its first paragraph, or in its own title."""
    texts = [page.title, *(paragraph.text for _kind, paragraph in cut.laid_out[:1])]
    listed = _LISTED.fullmatch(page.title) is not None
    found = next(filter(None, map(_FILM_OF.search, texts)), None) if listed else None
    return int(found.group(1)) if found else None


def _defined(cut: _Cut) -> str:
    return next(filter(None, (defined_title(paragraph) for _kind, paragraph in cut.laid_out[:3])), "")


def _references(page: Page, cut: _Cut) -> Iterator[Reference]:
    """The sources the page lists, and the numbers it cites without listing them, as a part of a page does."""
    listed = {source.number: source for source in page.sources}
    texts = [paragraph.text for _kind, paragraph in cut.laid_out]
    for table, _headings in cut.awards:
        texts += [item.text for item in table] if isinstance(table, list) else _cells(table)
    cited = (number for text in texts for number in citation_numbers(text))
    for number in sorted({*listed, *cited}):
        source = listed.get(number)
        yield (
            Reference(number=number, text=source.text, url=source.url) if source else Reference(number=number)
        )


def _cells(grid: Grid) -> list[str]:
    return [cell.text for row in grid.rows for cell in row.cells]


def _unread(page: Page) -> Iterator[ReportLine]:
    return (ReportLine(line, ReportKind.IGNORED, said) for line, said in page.unread)


def _cut(page: Page) -> _Cut:
    cut, outline = _Cut(), Outline()
    if _LISTED.fullmatch(page.title):
        outline.enter(1, "Awards")
    voices = any("animated" in block.text for block in page.blocks[:3] if isinstance(block, PlainParagraph))
    for block in page.blocks:
        if isinstance(block, Heading):
            outline.enter(block.level, block.text)
        elif isinstance(block, PlainParagraph):
            _take_paragraph(cut, outline, block)
        elif isinstance(block, ListItem):
            _take_item(cut, outline, block, page, voices=voices)
        elif isinstance(block, Grid):
            _take_grid(cut, outline, block)
        else:
            assert_never(block)
    refuse_too_many(
        sum(len(table) if isinstance(table, list) else len(table.rows) for table, _at in cut.awards)
    )
    return cut


def _prose_kind(outline: Outline) -> SectionKind:
    return outline.kind if isinstance(outline.kind, SectionKind) else SectionKind.PRODUCTION


def _take_paragraph(cut: _Cut, outline: Outline, block: PlainParagraph) -> None:
    if outline.kind not in (Part.SKIPPED, Part.RELATED):
        cut.laid_out.append((_prose_kind(outline), Paragraph(block.line, block.text)))


def _take_item(cut: _Cut, outline: Outline, item: ListItem, page: Page, *, voices: bool) -> None:
    if not item.text or outline.kind is Part.SKIPPED:
        return
    if outline.kind is Part.RELATED:
        cut.related.extend(_related(item, page))
    elif outline.kind is SectionKind.ACCOLADES:
        last = cut.awards[-1] if cut.awards else None
        if last and isinstance(last[0], list) and last[1] == outline.headings:
            last[0].append(item)
        else:
            cut.awards.append(([item], outline.headings))
    else:
        found = list(listed_credit(item.text, voices=voices)) if outline.kind is Part.CAST else []
        cut.cast.extend(found)
        if not found or len(item.text) > len(found[0].name) + len(found[0].role) + 20:
            cut.laid_out.append((_prose_kind(outline), Paragraph(item.line, f"• {item.text}")))


def _take_grid(cut: _Cut, outline: Outline, grid: Grid) -> None:
    if is_award_grid(grid):
        cut.awards.append((grid, outline.headings))
    elif outline.kind is Part.CAST and is_cast_grid(grid):
        cut.cast.extend(grid_credits(grid))
        cut.report.append(ReportLine(grid.line, ReportKind.READ, "a table of the cast"))
    elif outline.kind is Part.CAST and _only_lists(grid):
        for row in grid.rows:
            cut.cast.extend(credit for cell in row.cells for credit in listed_credit(cell.text))
    else:
        cut.report.append(ReportLine(grid.line, ReportKind.IGNORED, "a table that lists no awards"))


def _only_lists(grid: Grid) -> bool:
    return all(" as " in cell.text or not cell.text for row in grid.rows for cell in row.cells)


def _related(item: ListItem, page: Page) -> Iterator[RelatedWork]:
    for shown in sorted((words for words in page.links if words and words in item.text), key=item.text.find)[
        :1
    ]:
        target = page.links[shown]
        year = _YEAR_ASIDE.search(f"{target} {item.text}")
        film = "film)" in target or (year is not None and not target.startswith("List of"))
        kind = "film" if film else "work"
        yield RelatedWork(title=shown, kind=kind, year=int(year.group(1)) if year and film else None)


def _read_awards(cut: _Cut, title: str) -> Iterator[AwardTableReading]:
    number = 1
    for table, headings in cut.awards:
        place = Place(title, headings, number)
        reading = read_award_list(table, place) if isinstance(table, list) else read_award_grid(table, place)
        if reading is not None:
            number += len(reading.nominations)
            yield reading
