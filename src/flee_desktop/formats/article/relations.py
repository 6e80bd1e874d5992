"""Why a related work stands beside the film, as far as the article's own credits and awards tell."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from flee_desktop.domain.dossier import Credit, Nomination, RelatedWork
from flee_desktop.domain.folding import fold

_EDITION = re.compile(r"^\d{1,3}(?:st|nd|rd|th) ")


def with_relations(
    works: Iterable[RelatedWork], credits_: Sequence[Credit], nominations: Sequence[Nomination]
) -> tuple[RelatedWork, ...]:
    """The works, each with its relation to the film where there is one."""
    return tuple(
        replace(work, relation=_relation(work, credits_, nominations) or work.relation) for work in works
    )


def _relation(work: RelatedWork, credits_: Sequence[Credit], nominations: Sequence[Nomination]) -> str:
    name = fold(work.title)
    if work.kind == "ceremony":
        return _rows("the ceremony of awards row", _of_ceremony(work, nominations))
    if work.kind == "film":
        return _rows(
            "shares the award of row", [row for row, nom in _numbered(nominations) if name in fold(nom.note)]
        )
    roles = dict.fromkeys(credit.role.lower() for credit in credits_ if fold(credit.name) == name)
    named = [
        row for row, nom in _numbered(nominations) if name in (fold(party.name) for party in nom.recipients)
    ]
    return "; ".join(filter(None, (", ".join(roles), _rows("recipient in awards row", named))))


def _of_ceremony(work: RelatedWork, nominations: Sequence[Nomination]) -> list[int]:
    body = fold(_EDITION.sub("", work.title)).removesuffix(" awards")
    return [
        row
        for row, nom in _numbered(nominations)
        if fold(nom.award_body).removesuffix(" awards") == body and str(work.year) == nom.date[:4]
    ]


def _numbered(nominations: Sequence[Nomination]) -> Iterable[tuple[int, Nomination]]:
    return enumerate(nominations, 1)


def _rows(words: str, rows: Sequence[int]) -> str:
    return f"{words}{'s' if len(rows) > 1 else ''} {', '.join(map(str, rows))}" if rows else ""
