"""After any changes of a catalog the awards and films that were read before are followed, not read anew."""

from collections.abc import Callable
from contextlib import closing

import pytest

from flee_desktop.domain.authorities import AuthorityKind
from flee_desktop.domain.changes import Changes
from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.nomination_edit import NominationValues
from flee_desktop.operations import authorities, awards, edit_film, edit_nominations, films, history
from flee_desktop.operations.open_catalog import open_catalog
from flee_desktop.search.columns import AwardColumns
from flee_desktop.store.awards import contents_stamp
from flee_desktop.store.catalog import Catalog


def everything(columns: AwardColumns) -> dict[str, list[object]]:
    rows = range(len(columns))
    cells: dict[str, list[object]] = {
        field.name: [columns.cell(row, field.name) for row in rows] for field in AWARD_FIELDS
    }
    return cells | {"ids": columns.ids.tolist(), "films": columns.film_ids.tolist()}


def merge_bodies(catalog: Catalog) -> Changes:
    first, second, *_ = authorities.list_authorities(catalog, AuthorityKind.AWARD_BODY)
    return authorities.merge(catalog, AuthorityKind.AWARD_BODY, first.id, [second.id])


def rename_person(catalog: Catalog) -> Changes:
    person = next(
        each for each in authorities.list_authorities(catalog, AuthorityKind.PERSON) if not each.protected
    )
    return authorities.rename(catalog, AuthorityKind.PERSON, person.id, "Åse Øst")


def retitle(catalog: Catalog) -> Changes:
    film = films.find_film(catalog, "Flee")
    from dataclasses import replace

    before = films.read_film_page(catalog, film.id).dossier
    return edit_film.edit_film(catalog, film.id, before, replace(before, title="Zzz", year=1999))


def delete_film(catalog: Catalog) -> Changes:
    return edit_film.delete_films(catalog, [films.list_films(catalog)[0].id])


def note(catalog: Catalog) -> Changes:
    return edit_nominations.edit_nominations(catalog, [3, 4], NominationValues(note="a note"))


def add(catalog: Catalog) -> Changes:
    return edit_nominations.duplicate_nominations(catalog, [5, 90])


ACTS: tuple[Callable[[Catalog], Changes], ...] = (
    note, retitle, add, rename_person, merge_bodies, delete_film, history.undo, history.undo, history.redo,
    history.undo, history.undo, history.undo, history.redo,
)  # fmt: skip


def test_the_awards_followed_are_the_awards_read_anew(mine: Catalog) -> None:
    columns = awards.load_columns(mine)
    for act in ACTS:
        columns = awards.follow_columns(mine, columns, act(mine))
        assert everything(columns) == everything(awards.load_columns(mine))
        assert awards.is_current(mine, columns)


def test_the_films_followed_are_the_films_listed_anew(mine: Catalog) -> None:
    listed = films.list_films(mine)
    for act in ACTS:
        listed = films.follow_films(mine, listed, act(mine).films)
        assert list(listed) == list(films.list_films(mine))


def test_only_the_rows_that_were_touched_are_read(mine: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    columns = awards.load_columns(mine)
    changes = note(mine)
    monkeypatch.setattr(awards, "load_columns", lambda *_: pytest.fail("all were read anew"))
    after = awards.follow_columns(mine, columns, changes)
    changed = [name for name, column in columns.columns.items() if after.columns[name] is not column]
    assert changed == ["note"]


def test_what_another_program_changed_meanwhile_is_read_too(mine: Catalog) -> None:
    columns = awards.load_columns(mine)
    with closing(open_catalog(mine.path)) as other:
        edit_nominations.delete_nominations(other, [7])
    assert not awards.is_current(mine, columns)
    columns = awards.follow_columns(mine, columns, note(mine))
    assert everything(columns) == everything(awards.load_columns(mine))


def test_a_change_that_is_followed_late_is_followed_with_the_next_one(mine: Catalog) -> None:
    columns = awards.load_columns(mine)
    first = add(mine)
    second = edit_nominations.delete_nominations(mine, first.inserted)
    columns = awards.follow_columns(mine, columns, first)
    columns = awards.follow_columns(mine, columns, second)
    assert everything(columns) == everything(awards.load_columns(mine))
    assert awards.is_current(mine, columns)


def test_the_stamp_of_followed_awards_is_that_of_the_catalog(mine: Catalog) -> None:
    columns = awards.follow_columns(mine, awards.load_columns(mine), add(mine))
    with mine.read() as session:
        assert columns.kept["stamp"] == contents_stamp(session)
