"""Random award rows, filters and filter texts that have a chance to meet."""

import datetime as dt
from typing import Any

from hypothesis import strategies as st
from tests.award_rows import AwardRow

from flee_desktop.domain.fields import AWARD_FIELDS, FieldKind
from flee_desktop.domain.filters import (
    And,
    Contains,
    DateRange,
    Equals,
    Everything,
    Filter,
    Flag,
    Has,
    Is,
    Matches,
    Not,
    NumberRange,
    Or,
)
from flee_desktop.domain.results import Result
from flee_desktop.search.ordering import SortKey

WORDS = (
    "Sørensen",
    "SORENSEN",
    "Annecy",
    "Critics’ Choice",
    "Prix “Øre”",
    "A–B",
    "a-b",
    "",
    "Hellström",
    "’",
)
PARTS = (*WORDS, "s", "ore", "an", "-", "won", "202", "1", "runner", "w", "'", "(", "é")
DATES = ("", "2021", "2021-02", "2021-02-03", "2022-01", "2022-01-05", "2020/2022", "2021?", "2022-01-31")
DAYS = (None, dt.date(2021, 1, 1), dt.date(2021, 2, 3), dt.date(2022, 1, 5), dt.date(2022, 12, 31))
NUMBERS = (None, 0, 1, 2, 39, 40, 2021, 2022)
PATTERNS = ("^s", "ø", "an+", "[^a-z]", "won$", "2021-0.", "(a|b)-", "")
FIELDS = {kind: [field.name for field in AWARD_FIELDS if field.kind is kind] for kind in FieldKind}
TEXT_FIELDS = [field.name for field in AWARD_FIELDS]
FACETS = [field.name for field in AWARD_FIELDS if field.facet]


def award(**values: Any) -> AwardRow:
    """An award won by a film, with these values."""
    plain = {
        "film_id": 1, "film": "Flee", "film_year": 2021, "body": "Annecy", "edition": None,
        "date": "2021-06-19", "category": "Best Feature", "recipients": ("Flee",), "result": Result.WON,
        "tied": False, "rank": None, "note": "", "references": (), "position": 1,
    }  # fmt: skip
    values = {**plain, **values}
    return AwardRow(**{"recipient_names": values["recipients"], **values})


_word = st.sampled_from(WORDS)
_recipients = st.lists(st.tuples(_word.filter(bool), _word), max_size=3)  # (as credited, authority or "")
_number = st.sampled_from(NUMBERS)


def _row_of(recipients: list[tuple[str, str]], **values: Any) -> AwardRow:
    credited, names = (tuple(each[place] for each in recipients) for place in (0, 1))
    return AwardRow(recipients=credited, recipient_names=names, **values)


_row = st.builds(
    _row_of,
    id=st.integers(1, 1 << 40),
    film_id=st.sampled_from((None, 1, 2)),
    film=_word,
    film_year=_number,
    body=_word,
    edition=_number,
    date=st.sampled_from(DATES),
    category=_word,
    recipients=_recipients,
    result=st.sampled_from(Result),
    tied=st.booleans(),
    rank=_number,
    note=_word,
    references=st.lists(_number.filter(lambda number: number is not None), max_size=3).map(tuple),
    position=st.integers(1, 200),
)
rows = st.lists(_row, max_size=12)

_leaf: st.SearchStrategy[Filter] = st.one_of(
    st.just(Everything()),
    st.just(Is(Flag.TIED)),
    st.builds(Contains, st.sampled_from((None, *TEXT_FIELDS)), st.sampled_from(PARTS)),
    st.builds(
        Equals, st.sampled_from(TEXT_FIELDS), st.sampled_from((*PARTS, "Won", "2021", "39", "2022-01"))
    ),
    st.builds(
        NumberRange, st.sampled_from(FIELDS[FieldKind.NUMBER] + FIELDS[FieldKind.NUMBERS]), _number, _number
    ),
    st.builds(DateRange, st.just("date"), st.sampled_from(DAYS), st.sampled_from(DAYS)),
    st.builds(Matches, st.sampled_from((None, *TEXT_FIELDS)), st.sampled_from(PATTERNS)),
    st.builds(Has, st.sampled_from(TEXT_FIELDS)),
)
filters: st.SearchStrategy[Filter] = st.recursive(
    _leaf,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)
sorts = st.lists(st.builds(SortKey, st.sampled_from(TEXT_FIELDS), st.booleans()), max_size=3).map(tuple)

# Pieces of the language in any order make more trouble than random letters do.
_SIGNS = (" ", " ", " ", "(", ")", "-", '"', "“", "/", ":", ":=", "..", ">", "<=", "\\", "%", "*")
_WRITTEN = (
    "NOT ",
    " OR ",
    " AND ",
    '"a b"',
    "/an+/",
    "foo:",
    "body:",
    "date:=",
    "result:",
    "ref:39",
    "is:tied",
)
_CHOICES = ("result:won", "result:nominated", "year:2021", "year:2020..2021", "date:2022-01", "has:note")
_pieces = st.sampled_from((*PARTS, *PATTERNS, *_SIGNS, *_WRITTEN, *_CHOICES))
texts = st.one_of(st.lists(_pieces, max_size=12).map("".join), st.text(max_size=40))
