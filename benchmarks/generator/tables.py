"""The catalog's tables, filled: who there is, the films, the award bodies, and the nominations."""

import hashlib
import sqlite3

import numpy as np
from benchmarks.generator import words
from benchmarks.generator.ceremonies import Program, bounds, date_text
from benchmarks.generator.drawing import Ints, Random, picked
from benchmarks.generator.filling import fill, keys
from benchmarks.generator.nominations import RESULTS, Nominations
from benchmarks.generator.recipients import Recipients

_SPELLED_OTHERWISE = 50  # one of so many recipients is credited with an initial
_REFERENCES = 8  # of each film that has some


def fill_import(connection: sqlite3.Connection) -> None:
    """The file that all rows say they are from."""
    fill(
        connection,
        "import",
        1,
        id=1,
        file_name="invented.csv",
        sha256=hashlib.sha256(b"").hexdigest(),
        importer="generated",
        imported_at="2025-01-01T00:00:00Z",
        report="",
    )


def fill_authorities(connection: sqlite3.Connection, people: list[str], studios: list[str]) -> None:
    """People, companies and countries."""
    text = dict.fromkeys(("full_name", "occupation", "nationality"), "")
    fill(connection, "person", len(people), name=people, protected=0, has_dossier=0, import_id=1, **text)
    text = dict.fromkeys(("kind", "country", "place"), "")
    fill(connection, "organization", len(studios), name=studios, has_dossier=0, import_id=1, **text)
    fill(connection, "country", len(words.COUNTRIES), name=words.COUNTRIES)


def fill_films(connection: sqlite3.Connection, titles: list[str], years: Ints) -> None:
    """Films that are known by their awards alone."""
    fill(
        connection,
        "film",
        len(titles),
        title=titles,
        year=years.tolist(),
        summary="",
        type="",
        mentioned_only=1,
        import_id=1,
    )


def fill_program(connection: sqlite3.Connection, program: Program) -> None:
    """Award bodies, ceremonies and categories."""
    bodies, count = np.arange(len(program.bodies)), len(program.dates)
    fill(connection, "award_body", len(bodies), name=program.bodies)
    editions = np.arange(count) - np.repeat(program.first_ceremony, program.ceremonies) + 1
    years = np.repeat(program.start_year, program.ceremonies) + editions - 1
    days = [bounds(date) for date in program.dates]
    fill(
        connection,
        "ceremony",
        count,
        award_body_id=keys(np.repeat(bodies, program.ceremonies)),
        edition=editions.tolist(),
        date=program.dates,
        earliest=[first for first, _last in days],
        latest=[last for _first, last in days],
        date_text=map(date_text, program.dates),
        title="",
        honors_year=(years - 1).tolist(),
        import_id=1,
    )
    owners = keys(np.repeat(bodies, program.categories))
    categories = program.category_names
    fill(connection, "category", len(owners), award_body_id=owners, name=categories, canonical_name="")


def fill_nominations(connection: sqlite3.Connection, awards: Nominations, program: Program) -> None:
    """The rows themselves, each with a line it was read from."""
    count = len(awards.film)
    dates, categories = (
        picked(program.dates, awards.ceremony),
        picked(program.category_names, awards.category),
    )
    results = picked(RESULTS, awards.result)
    fill(
        connection,
        "nomination",
        count,
        film_id=keys(awards.film),
        ceremony_id=keys(awards.ceremony),
        category_id=keys(awards.category),
        position=awards.position.tolist(),
        result=results,
        tied=awards.tied.tolist(),
        rank=[rank or None for rank in awards.rank.tolist()],
        note=picked((*words.NOTES, ""), awards.note),
        date_text=map(date_text, dates),
        source_line=range(2, count + 2),
        source_text=map("{};{};{}".format, dates, categories, results),
        import_id=1,
    )


def fill_recipients(connection: sqlite3.Connection, recipients: Recipients, people: list[str]) -> None:
    """Whom the rows name, and how."""
    count = len(recipients.nomination)
    otherwise = (np.arange(count) % _SPELLED_OTHERWISE == 0) & (recipients.person >= 0)
    spellings = [""] * count
    for place in np.flatnonzero(otherwise).tolist():
        first, _, rest = people[recipients.person[place]].partition(" ")
        spellings[place] = f"{first[0]}. {rest}"
    fill(
        connection,
        "recipient",
        count,
        nomination_id=keys(recipients.nomination),
        position=recipients.position.tolist(),
        person_id=keys(recipients.person),
        organization_id=keys(recipients.organization),
        country_id=keys(recipients.country),
        film_id=keys(recipients.film),
        credited_as=spellings,
        role=picked((*words.ROLES, ""), recipients.role),
    )


def fill_references(connection: sqlite3.Connection, random: Random, film: Ints, cited: Ints) -> None:
    """Sources of the `cited` films, and which of them state each of their rows: one, now and then two."""
    owners = np.repeat(cited, _REFERENCES)
    numbers = (np.arange(len(owners)) % _REFERENCES + 1).tolist()
    fill(
        connection,
        "reference",
        len(owners),
        film_id=keys(owners),
        number=numbers,
        text=[f"Program notes, page {page}" for page in range(len(owners))],
        url="",
    )
    place = np.full(int(film.max()) + 1, -1)
    place[cited] = np.arange(len(cited))
    rows = np.flatnonzero((film >= 0) & (place[film] >= 0))
    rows = np.sort(np.concatenate([rows, rows[random.random(len(rows)) < 0.2]]))
    references = place[film[rows]] * _REFERENCES + random.integers(0, _REFERENCES, len(rows))
    fill(
        connection,
        "citation",
        len(rows),
        reference_id=keys(references),
        nomination_id=keys(rows),
        field="",
    )
