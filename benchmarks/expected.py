"""How many rows a text must find, by reading every row of the catalog: a wrong filter cannot be fast."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from flee_desktop.domain.folding import fold

# What a word without a field looks into: `searched` in domain/fields.py.
_ROWS = """
    SELECT nomination.id, film.title, award_body.name, ceremony.date, category.name, result, note
    FROM nomination
    JOIN ceremony ON ceremony.id = ceremony_id JOIN award_body ON award_body.id = ceremony.award_body_id
    JOIN category ON category.id = category_id LEFT JOIN film ON film.id = nomination.film_id
    ORDER BY nomination.id
"""
_RECIPIENTS = """
    SELECT nomination_id, person.name, organization.name, country.name, film.title, credited_as, role
    FROM recipient
    LEFT JOIN person ON person.id = person_id LEFT JOIN organization ON organization.id = organization_id
    LEFT JOIN country ON country.id = country_id LEFT JOIN film ON film.id = film_id
    ORDER BY nomination_id
"""


def write_expected_counts(catalog: Path, texts: Iterable[str], path: Path) -> None:
    """Rows that have every word of the text in one of their fields, as JSON."""
    wanted = [(text, fold(text).split()) for text in dict.fromkeys(texts)]
    counts = dict.fromkeys((text for text, _words in wanted), 0)
    with closing(sqlite3.connect(catalog)) as connection:
        for line in map(fold, _lines(connection)):
            for text, words in wanted:
                counts[text] += all(word in line for word in words)
    path.write_text(json.dumps(counts, ensure_ascii=False), encoding="utf-8")


def _lines(connection: sqlite3.Connection) -> Iterator[str]:
    """Each row with the names and spellings of its recipients; no word goes over a blank."""
    recipients = groupby(connection.execute(_RECIPIENTS), key=itemgetter(0))
    owner, group = next(recipients, (None, iter(())))
    for row_id, *texts in connection.execute(_ROWS):
        parts = list(filter(None, texts))
        if owner == row_id:
            parts += [text for recipient in group for text in recipient[1:] if text]
            owner, group = next(recipients, (None, iter(())))
        yield " ".join(parts)
