"""Resolved rows of an awards table as nominations, with the reason for every cell a row does not state."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from flee_desktop.domain.date_text import DateReading, read_date_text
from flee_desktop.domain.dossier import Nomination, Recipient
from flee_desktop.domain.edtf import parse_edtf
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.domain.result_text import ReadResult, read_result
from flee_desktop.domain.results import Result
from flee_desktop.formats.article.award_rows import ResolvedRow
from flee_desktop.formats.article.cells import is_blank
from flee_desktop.formats.article.citations import citation_numbers, without_citations
from flee_desktop.formats.article.columns import Role
from flee_desktop.formats.article.names import read_recipients
from flee_desktop.formats.article.suspects import doubled_word, misplaced_years

_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)\b")


@dataclass(frozen=True, slots=True)
class _Columns:
    roles: tuple[Role, ...]
    title: str

    def text(self, row: ResolvedRow, role: Role) -> str:
        """The cell of a role without its citations; "" where the table has no such column."""
        return without_citations(row.cells[self.roles.index(role)]) if role in self.roles else ""


def to_nominations(
    rows: Sequence[ResolvedRow], roles: tuple[Role, ...], title: str, first_number: int = 1
) -> list[Nomination]:
    """One nomination a row, in source order. `first_number` is the row number of the first one."""
    columns = _Columns(roles, title)
    shift = first_number - 1
    return _flag_dates([_nomination(row, columns, shift) for row in rows], rows)


def _nomination(row: ResolvedRow, columns: _Columns, shift: int) -> Nomination:
    date = _date(columns.text(row, Role.DATE))
    result = read_result(columns.text(row, Role.RESULT)) or ReadResult(Result.NOT_STATED)
    body = columns.text(row, Role.BODY)
    edition = _ORDINAL.match(body)
    return Nomination(
        award_body=body,
        category=columns.text(row, Role.CATEGORY),
        result=result.result,
        recipients=_recipients(row, columns),
        date=date.edtf,
        date_text=date.text,
        edition=int(edition.group(1)) if edition else None,
        rank=result.rank,
        tied=result.tied,
        note="; ".join(filter(None, (result.note, columns.text(row, Role.OTHER)))),
        references=tuple(dict.fromkeys(number for cell in row.cells for number in citation_numbers(cell))),
        remarks=(*_row_remarks(row, columns, shift), *_cell_remarks(row, columns, date)),
        source_line=row.line,
        source_text=row.text,
    )


def _recipients(row: ResolvedRow, columns: _Columns) -> tuple[Recipient, ...]:
    return read_recipients(columns.text(row, Role.RECIPIENT), columns.title)


def _date(text: str) -> DateReading:
    return read_date_text(text) or DateReading(
        "", text, f"“{text}” could not be read as a date" if text else ""
    )


def _row_remarks(row: ResolvedRow, columns: _Columns, shift: int) -> list[Remark]:
    remarks = []
    for column, role in enumerate(columns.roles):
        if role.value and row.origins[column] != row.number and row.cells[column]:
            origin = row.origins[column] + shift
            text = f"carried from row {origin}: this line does not state it, and the cell above spans it"
            remarks.append(Remark(role.value, RemarkKind.INHERITED, text))
        if role.value and column in row.doubts:
            text = "another reading of this line is nearly as likely: please check it against the source"
            remarks.append(Remark(role.value, RemarkKind.UNSURE, text))
        if role.value and row.broken and not row.cells[column]:
            text = "the cell held a list that was lost when the page was flattened"
            remarks.append(Remark(role.value, RemarkKind.LOST, text))
    return remarks


def _cell_remarks(row: ResolvedRow, columns: _Columns, date: DateReading) -> list[Remark]:
    remarks = [
        Remark(role.value, RemarkKind.SUSPECT, f"kept as stated: the word “{word}” stands twice")
        for role in (Role.BODY, Role.CATEGORY)
        if (word := doubled_word(columns.text(row, role)))
    ]
    remarks += [
        Remark(role.value, RemarkKind.UNSURE, f"the table does not state the {name} of this line")
        for role, name in ((Role.BODY, "award body"), (Role.CATEGORY, "category"))
        if not columns.text(row, role)
    ]
    if date.problem:
        remarks.append(Remark("date", RemarkKind.SUSPECT, f"kept as stated: {date.problem}"))
    result = columns.text(row, Role.RESULT)
    if read_result(result) is None:
        said = f"“{result}” is no result known to the reader" if result else "the line states no result"
        remarks.append(Remark("result", RemarkKind.UNSURE, said))
    if Role.RECIPIENT in columns.roles and is_blank(columns.text(row, Role.RECIPIENT)) and columns.title:
        text = "the cell is blank: the film itself is meant"
        remarks.append(Remark("recipients", RemarkKind.DERIVED, text))
    return remarks


def _flag_dates(nominations: list[Nomination], rows: Sequence[ResolvedRow]) -> list[Nomination]:
    """Flag the dates whose neighbors imply another year, in every row of their group."""
    openers = [at for at, row in enumerate(rows) if row.opens_group and nominations[at].date]
    years = misplaced_years([parse_edtf(nominations[at].date) for at in openers])
    ends = [*openers[1:], len(rows)]
    for index, year in years.items():
        text = f"kept as stated, and out of order: the rows around it suggest {year}"
        for at in range(openers[index], ends[index]):
            flagged = (*nominations[at].remarks, Remark("date", RemarkKind.SUSPECT, text))
            nominations[at] = replace(nominations[at], remarks=flagged)
    return nominations
