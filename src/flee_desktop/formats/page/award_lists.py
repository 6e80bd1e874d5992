"""Awards as nested bullet lists: `Harbor Film Awards: Best Editing (Ana Sol), Best Score`, under a result."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from flee_desktop.domain.date_text import read_date_text
from flee_desktop.domain.dossier import Nomination
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.result_text import ReadResult, read_result
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.award_rows import AwardTableReading
from flee_desktop.formats.article.cells import same_title
from flee_desktop.formats.article.citations import citation_numbers, without_citations
from flee_desktop.formats.article.columns import Role
from flee_desktop.formats.article.names import read_recipients
from flee_desktop.formats.article.report import ReportKind, ReportLine
from flee_desktop.formats.article.wording import wording_hints
from flee_desktop.formats.page.award_grids import Place
from flee_desktop.formats.page.blocks import ListItem

_LONGEST = 2_000  # characters of an item that are read
_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)\b")
_YEAR = re.compile(r"(?:^|[ (])((?:19|20)\d{2})\)?(?:,|:| –| -|$| )")
_YEAR_ONLY = re.compile(r"(?:19|20)\d{2}")
_PLAINLY_A_BODY = 2.0  # a hint of wording above this
_COMMA = re.compile(r", (?=[^()]*(?:\([^()]*\)[^()]*)*$)")
_BRACKETS = re.compile(r" \[([^\[\]\d][^\[\]]{0,80})\]")
_RECIPIENTS = re.compile(r"(.+?) ?\(((?:[^()]|\([^()]*\))*)\)$", re.DOTALL)
_DASHED = re.compile(r" [–—-] |: ")
_VERB = re.compile(r"(won|win|winner|nominated|nominee|nomination)(?: for)?:? ", re.IGNORECASE)
_HEADINGS = (
    (re.compile(r"\b(?:won|wins?|winners?|awards (?:won|and|&))", re.IGNORECASE), Result.WON),
    (re.compile(r"\bnomin", re.IGNORECASE), Result.NOMINATED),
)


@dataclass(frozen=True, slots=True)
class _Context:
    """What the lines above an item say of it."""

    body: str = ""
    result: ReadResult | None = None
    references: tuple[int, ...] = ()
    date: str = ""


def read_award_list(items: Sequence[ListItem], place: Place) -> AwardTableReading:
    """The awards that the items state, in order; an item that states none is reported."""
    found: list[Nomination] = []
    report: list[ReportLine] = []
    above: list[_Context] = []
    start = _Context(result=_heading_result(place.headings), body=_heading_body(place.headings))
    for at, item in enumerate(items):
        del above[item.depth - 1 :]
        context = above[-1] if above else start
        text = _BRACKETS.sub(r" (\1)", without_citations(item.text[:_LONGEST]))
        if at + 1 < len(items) and items[at + 1].depth > item.depth:
            above += [_inner(text, item, context)] * (item.depth - len(above))
            continue
        awards = list(_nominations(text, item, context, place.title))
        found += awards
        if not awards:
            report.append(
                ReportLine(item.line, ReportKind.IGNORED, f"an item that states no award: {text[:80]}")
            )
    if found:
        report.append(ReportLine(items[0].line, ReportKind.READ, f"list of awards: {len(found)} awards read"))
    return AwardTableReading(nominations=tuple(found), report=tuple(report))


def _inner(text: str, item: ListItem, context: _Context) -> _Context:
    """What an item with items under it says of them: a result, or the award body."""
    bare = text.strip(" :")
    references = (*context.references, *citation_numbers(item.text))
    result = read_result(bare)
    if result is not None or (_heading_result((bare,)) and len(bare.split()) <= 3):
        return replace(context, result=result or _heading_result((bare,)), references=references)
    return _Context(bare, context.result, references, context.date)


def _nominations(text: str, item: ListItem, context: _Context, title: str) -> Iterator[Nomination]:
    body, rest = context.body, text.strip(" .;")
    named, colon, after = (part.strip(" .;") for part in rest.partition(":"))
    if colon and _YEAR_ONLY.fullmatch(named):
        context, rest = replace(context, date=named), after
    elif colon and after and (not body or _names_body(named)):
        body, rest = named, after
    elif colon and after:  # Best Directing: Ana Sol
        rest = f"{named} ({after})"
    if not body:
        body, rest = _dashed_body(rest)
    for stated in _categories(rest) if body else ():
        nomination = _nomination(stated, body, item, context, title)
        if nomination:
            yield nomination


def _names_body(text: str) -> bool:
    return wording_hints(text, "").get(Role.BODY, 0.0) > _PLAINLY_A_BODY


def _dashed_body(text: str) -> tuple[str, str]:
    """`2004 Harbor Film Awards – Best Editing – Won`: the first part is the body when it reads like one."""
    first, *others = _DASHED.split(text)
    suits = wording_hints(first, "").get(Role.BODY, 0.0) > 0 and others
    return (first.strip(), text[len(first) :].strip(" –—-:")) if suits else ("", text)


def _categories(text: str) -> list[str]:
    """The categories of a line; a comma belongs to a category unless what follows reads like another."""
    parts: list[str] = []
    for part in _COMMA.split(text):
        if parts and wording_hints(part.partition(" (")[0], "").get(Role.CATEGORY, 0.0) <= 0:
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    return parts


def _nomination(text: str, body: str, item: ListItem, context: _Context, title: str) -> Nomination | None:
    pieces = [piece.strip() for piece in re.split(r" [–—] ", text)]
    stated = read_result(pieces[-1]) if len(pieces) > 1 else None
    rest = " – ".join(pieces[:-1]) if stated else text
    verb = _VERB.match(rest)
    result = stated or (read_result(verb.group(1)) if verb else None) or context.result
    rest = rest[verb.end() :] if verb else rest
    found = _RECIPIENTS.match(rest)
    category, named = (found.group(1), found.group(2)) if found else (rest, "")
    if found and read_result(named):
        result, named = read_result(named), ""
    if not category.strip() or same_title(category, title) or category.startswith("//"):
        return None
    date, edition = _year(body) or context.date, _ORDINAL.match(body)
    references = tuple(dict.fromkeys((*context.references, *citation_numbers(item.text))))
    read = result or ReadResult(Result.NOT_STATED)
    return Nomination(
        award_body=_YEAR.sub(" ", body).strip(" ,:(") or body,
        category=category.strip(" ,:"),
        result=read.result,
        recipients=read_recipients(named, title),
        date=date,
        date_text=date,
        edition=int(edition.group(1)) if edition else None,
        rank=read.rank,
        tied=read.tied,
        note=read.note,
        references=references,
        remarks=tuple(_remarks(result, stated is not None or verb is not None, named, title)),
        source_line=item.line,
        source_text=item.text,
    )


def _remarks(result: ReadResult | None, own: bool, named: str, title: str) -> Iterator[Remark]:
    if result is None:
        yield Remark("result", RemarkKind.UNSURE, "neither the line nor its heading states a result")
    elif not own:
        yield Remark("result", RemarkKind.DERIVED, "from the heading above the list")
    if not named and title:
        yield Remark("recipients", RemarkKind.DERIVED, "the line names nobody: the film itself is meant")


def _year(text: str) -> str:
    found = _YEAR.search(text)
    date = read_date_text(found.group(1)) if found else None
    return date.edtf if date else ""


def _heading_result(headings: Iterable[str]) -> ReadResult | None:
    """The result a heading says of all that stands under it; one of both kinds says none."""
    for heading in reversed(tuple(headings)):
        named = [result for words, result in _HEADINGS if words.search(heading)]
        if len(named) == 1:
            return ReadResult(named[0])
    return None


def _heading_body(headings: Sequence[str]) -> str:
    named = (without_citations(heading) for heading in reversed(headings))
    return next((heading for heading in named if _names_body(heading) and len(heading.split()) > 1), "")
