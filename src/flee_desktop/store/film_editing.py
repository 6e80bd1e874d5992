"""Write what a user changed in a film's dossier: only the values and rows that differ."""

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from flee_desktop.domain.dossier import FilmDossier
from flee_desktop.domain.errors import UserError
from flee_desktop.store import tables
from flee_desktop.store.authorities import Authorities
from flee_desktop.store.fact_writing import ReferenceList, related_works, remarks
from flee_desktop.store.film_reading import read_film
from flee_desktop.store.film_writing import FactWriter, amount_rows, list_rows, paragraph_rows
from flee_desktop.store.names_in_dossiers import names_in
from flee_desktop.store.sqlite import among

_APART = {"synchronize_session": False}  # no object of the session is told: none is held
_PLAIN = ("title", "year", "summary", "type", "running_time")
_AMOUNTS = ("budget", "box_office", "opening_weekend")
_LISTS = ("genres", "languages", "alternative_titles", "countries")
_Make = Callable[[int, Any], Any]
_FACTS: dict[str, Callable[[FactWriter, int, Any], Any]] = {
    "credits": FactWriter.credit,
    "releases": FactWriter.release,
    "scores": FactWriter.score,
    "quotes": FactWriter.quote,
    "rankings": FactWriter.ranking,
}


def edit_film(session: Session, film_id: int, before: FilmDossier, after: FilmDossier) -> None:
    """Turn the dossier as the user saw it into the one they want; the film's awards are edited apart.

    Raises UserError when what is to be changed was changed meanwhile by somebody else.
    """
    film = session.get(tables.Film, film_id)
    if film is None:
        raise UserError(f"{before.title} is no longer in the catalog.", "Nothing was changed.")
    now = read_film(session, film_id)
    changed = {name for name in _WRITERS if getattr(before, name) != getattr(after, name)}
    for name in changed:
        if getattr(now, name) != getattr(before, name):
            raise UserError(
                f"{before.title} was changed meanwhile, by another window or program.",
                "Nothing was overwritten. Look at it as it is now, and decide again.",
            )
    names = Authorities(session, None)
    names.expect(names_in((after,)))
    with session.no_autoflush:
        _Editing(film, names, now, after).write(changed)
    session.flush()


def delete_films(session: Session, film_ids: Collection[int]) -> None:
    """Delete the films with all that is theirs. One that receives another film's award stays mentioned."""
    received, award = tables.Recipient, tables.Nomination
    elsewhere = (
        select(received.film_id)
        .join(award, award.id == received.nomination_id)
        .where(among(received.film_id, film_ids), award.film_id.is_distinct_from(received.film_id))
    )
    for film in session.scalars(select(tables.Film).where(tables.Film.id.in_(elsewhere))).all():
        mentioned = tables.Film(title=film.title, year=film.year, mentioned_only=True)
        session.add(mentioned)
        session.flush()
        moved = update(received).where(received.film_id == film.id).values(film_id=mentioned.id)
        session.execute(moved, execution_options=_APART)
    session.execute(delete(tables.Film).where(among(tables.Film.id, film_ids)), execution_options=_APART)


class _Editing:
    """One film, from one dossier to the next."""

    def __init__(self, film: tables.Film, names: Authorities, now: FilmDossier, after: FilmDossier) -> None:
        self._film = film
        self._names = names
        self._now = now
        self._after = after

    def write(self, changed: set[str]) -> None:
        """Write the fields that are named; references before what may cite them."""
        for name, write in _WRITERS.items():
            if name in changed:
                write(self, name)
        self._names.keep_spellings()

    @cached_property
    def _references(self) -> ReferenceList:
        return ReferenceList(self._film)

    def plain(self, name: str) -> None:
        """A value of the film's own row."""
        setattr(self._film, name, getattr(self._after, name))

    def amounts(self, _name: str) -> None:
        """Budget, box office and opening weekend are rows of one table."""
        weekend = self._after.opening_weekend
        self._film.amounts = amount_rows(self._after)
        self._film.opening_theaters = weekend.theaters if weekend else None

    def short_list(self, name: str) -> None:
        """A list whose rows are known by their place."""
        setattr(self._film, name, list_rows(name, self._after, self._names))

    def related(self, name: str) -> None:
        """Works beside the film."""
        self._rearrange(name, lambda _place, work: related_works((work,))[0])

    def facts(self, name: str) -> None:
        """A list of what can be cited."""
        writer, make = FactWriter(self._names, self._references), _FACTS[name]
        self._rearrange(name, lambda place, record: make(writer, place, record))

    def citations(self, _name: str) -> None:
        """What stands behind the film's own values."""
        cited = (self._references.cite(item.references, item.field) for item in self._after.citations)
        self._film.citations = [row for rows in cited for row in rows]

    def remarks(self, _name: str) -> None:
        """What is to be said of the film's own values."""
        self._film.remarks = remarks(self._after.remarks)

    def _rearrange(self, name: str, make: _Make) -> None:
        wanted = getattr(self._after, name)
        rows = _matched(getattr(self._film, name), getattr(self._now, name), wanted, make)
        for position, row in enumerate(rows):
            row.position = position
        setattr(self._film, name, rows)

    def sections(self, _name: str) -> None:
        """Prose: a paragraph that stays is not written again."""
        rows = list(self._film.paragraphs)
        had = [(row.section, row.kind, row.position, row.text) for row in rows]
        new = paragraph_rows(self._after)
        wanted = [(row.section, row.kind, row.position, row.text) for row in new]
        self._film.paragraphs = _matched(rows, had, wanted, lambda place, _record: new[place])

    def references(self, _name: str) -> None:
        """A reference that only reads differently, or has another number, stays cited where it was."""
        rows = list(self._film.references)
        wanted = self._after.references
        kept = _matched(rows, self._now.references, wanted, lambda _place, _record: None)
        free = [row for row in rows if row not in kept]
        same_count = len(free) == kept.count(None)
        for place, record in enumerate(wanted):
            if kept[place] is None:
                same = (row for row in free if row.number == record.number)
                row = free.pop(0) if same_count else next(same, None) or tables.Reference()
                if row in free:
                    free.remove(row)
                row.number, row.text, row.url = record.number, record.text, record.url
                kept[place] = row
        self._film.references = kept


def _matched(rows: Iterable[Any], had: Sequence[Any], wanted: Sequence[Any], make: _Make) -> list[Any]:
    """A row for each record that is wanted: one that says so already, or a new one."""
    waiting: dict[Any, deque[Any]] = defaultdict(deque)
    for row, record in zip(rows, had, strict=True):
        waiting[record].append(row)
    return [
        waiting[record].popleft() if waiting[record] else make(place, record)
        for place, record in enumerate(wanted)
    ]


_WRITERS: dict[str, Callable[[_Editing, str], None]] = {
    "references": _Editing.references,
    **dict.fromkeys(_PLAIN, _Editing.plain),
    **dict.fromkeys(_AMOUNTS, _Editing.amounts),
    **dict.fromkeys(_LISTS, _Editing.short_list),
    "sections": _Editing.sections,
    "related": _Editing.related,
    **dict.fromkeys(_FACTS, _Editing.facts),
    "citations": _Editing.citations,
    "remarks": _Editing.remarks,
}
