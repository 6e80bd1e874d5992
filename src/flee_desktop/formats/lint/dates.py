"""Dates that cannot be, or that the rows around them speak against."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from flee_desktop.domain.dossier import FilmDossier, Nomination
from flee_desktop.domain.edtf import EdtfDate, parse_edtf
from flee_desktop.formats.article.suspects import misplaced_years
from flee_desktop.formats.lint.finding import Finding, FindingKind, at_rows


def odd_dates(film: FilmDossier) -> Iterator[Finding]:
    """Awards out of order, before the film, or at an impossible date; releases before the film's year."""
    rows = list(enumerate(film.nominations, 1))
    yield from _out_of_order(rows)
    for number, row in rows:
        date = _date(row.date)
        if row.date_text and date is None:
            said = f"“{row.date_text}” is no date"
            yield _finding(number, said, "Correct it, or leave it empty.")
        elif date and film.year and date.latest.year < film.year:
            said = f"{row.award_body} on {row.date} is before the film's year, {film.year}"
            yield _finding(number, said, "Correct the date or the film's year.")
    for release in film.releases:
        date = _date(release.date)
        if date and film.year and date.latest.year < film.year and not release.cancelled:
            where = f"release {release.venue or release.territory or release.date}"
            said = f"{release.date} is before the film's year, {film.year}"
            yield Finding(FindingKind.DATE, where, said, "Correct the date or the film's year.")


def _out_of_order(rows: Sequence[tuple[int, Nomination]]) -> Iterator[Finding]:
    """Groups of rows of one body and date, where a year breaks the order of the groups."""
    groups = [
        tuple(number for number, _row in group)
        for _key, group in groupby(rows, key=lambda item: (item[1].award_body, item[1].date))
    ]
    dated = [(group, date) for group in groups if (date := _date(rows[group[0] - 1][1].date))]
    for index, year in misplaced_years([date for _group, date in dated]).items():
        numbers, date = dated[index]
        said = f"{date.text} is out of order: the rows around it suggest {year}"
        advice = f"Check the year; it may be {year}."
        yield Finding(FindingKind.DATE, at_rows(numbers), said, advice, numbers)


def _date(text: str) -> EdtfDate | None:
    try:
        return parse_edtf(text) if text else None
    except ValueError:
        return None


def _finding(number: int, said: str, advice: str) -> Finding:
    return Finding(FindingKind.DATE, at_rows((number,)), said, advice, (number,))
