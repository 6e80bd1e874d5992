"""How the many wordings of a result are read."""

import re
from dataclasses import dataclass

from flee_desktop.domain.results import Result


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A result as read from a cell. `rank` is the place when one is stated (2 = "2nd place")."""

    result: Result
    rank: int | None = None
    tied: bool = False
    note: str = ""


# One line a wording, English first. The first group, when there is one, is the stated place.
_WORDINGS: tuple[tuple[str, Result], ...] = (
    (r"won|winner|win|awarded|honou?red|recipient|1st place|first place|1st prize|first prize", Result.WON),
    (r"vundet|vandt|vinder(?:e|en)?|vant|vann|vinner|vinnare|vunnit", Result.WON),
    (r"gewonnen|gewinner(?:in)?|sieger(?:in)?|winnaar|gagn(?:é|ant)e?s?|laur[ée]ate?s?|remporté", Result.WON),
    (r"ganad(?:or|ora|o|a)|ganó|premiad[oa]|vint[oa]|vincit(?:ore|rice)|venced(?:or|ora)|venceu", Result.WON),
    (r"(first|second|third|1st|2nd|3rd)[ -]runner[ -]?up", Result.RUNNER_UP),
    (r"runners?[ -]?up", Result.RUNNER_UP),
    (r"(2nd|3rd|[4-9]th|10th|second|third|fourth|fifth) (?:place|prize)", Result.RUNNER_UP),
    (r"([2-9])\. ?(?:plads|pladsen|plats|plass|platz|preis|præmie)", Result.RUNNER_UP),
    (r"nominated|nominee|nomination|nom\.?|finalist", Result.NOMINATED),
    (
        r"nomineret|nominerede|nominering|nominert|nominerad|nominiert|genomineerd|nomm[ée]e?s?",
        Result.NOMINATED,
    ),
    (r"nominad[oa]|nominación|nomeaç[ãa]o|indicad[oa]|candidat[oa]?|candidatura", Result.NOMINATED),
    (r"short[ -]?list(?:ed|et)", Result.SHORTLISTED),
    (r"long[ -]?list(?:ed|et)", Result.LONGLISTED),
    (r"(?:special|honou?rable|jury) mention|special (?:jury )?commendation", Result.SPECIAL_MENTION),
    (
        r"hædrende omtale|lobende erwähnung|mention spéciale|mención especial|menzione speciale",
        Result.SPECIAL_MENTION,
    ),
    (r"withdrawn|trukket tilbage", Result.WITHDRAWN),
    (r"pending|tba|tbd|afventer", Result.PENDING),
    (r"not stated|ikke oplyst", Result.NOT_STATED),
)
_COMPILED = tuple((re.compile(rf"(?:{pattern})\b", re.IGNORECASE), result) for pattern, result in _WORDINGS)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}


def read_result(text: str) -> ReadResult | None:
    """Read a result cell such as `Won`, `Won (Tied with "X")` or `2nd place`; None when it is not one.

    What follows the result word must be parenthesized or set off by a comma or dash, and becomes the
    note: a category that merely begins with "Special mention of …" is not a result.
    """
    text = text.strip()
    for pattern, result in _COMPILED:
        match = pattern.match(text)
        if match is None:
            continue
        tail = text[match.end() :].strip()
        if tail and tail[0] not in "(,–—-:;":
            continue
        note = tail.strip(" ,–—-:;")
        if note.startswith("(") and note.endswith(")"):
            note = note[1:-1].strip()
        return ReadResult(result, _place(match, result), _is_tie(note), note)
    return None


def _place(match: re.Match[str], result: Result) -> int | None:
    stated = match.group(1).lower() if match.lastindex else ""
    if not stated:
        return None
    number = _ORDINALS.get(stated) or int("".join(filter(str.isdigit, stated)))
    # A "second runner-up" came third.
    return number + 1 if result is Result.RUNNER_UP and "runner" in match.group(0).lower() else number


def _is_tie(note: str) -> bool:
    return bool(
        re.match(
            r"(?:tied?\b|in a tie|ex[ -]?(?:ae|æ)quo|shared|(?:together|jointly) with)", note, re.IGNORECASE
        )
    )
