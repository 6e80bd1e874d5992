"""Merging names: every row is re-pointed and spelled as before, nobody's name is lost or given away."""

import pytest
from tests.store.award_rows import read_rows
from tests.store.contents import contents

from flee_desktop.domain.authorities import AuthorityKind
from flee_desktop.domain.dossier import FilmDossier, Nomination, Recipient
from flee_desktop.domain.errors import FieldError, ProtectedError, UserError
from flee_desktop.domain.results import Result
from flee_desktop.operations.authorities import list_authorities, merge, rename
from flee_desktop.operations.edit_film import add_film
from flee_desktop.operations.history import undo
from flee_desktop.store.awards import read_award_origins

KINDS = list(AuthorityKind)


def rows(catalog):
    with catalog.read() as session:
        return {row.id: row for row in read_rows(session)}


def known(catalog, kind):
    return {each.id: each for each in list_authorities(catalog, kind)}


def two(catalog, kind):
    """Two that can be merged, the most used first."""
    found = [each for each in list_authorities(catalog, kind) if not each.protected]
    first = max(found, key=lambda each: each.uses)
    others = [each for each in found if each.id != first.id and each.within == first.within and each.uses]
    return first, max(others, key=lambda each: each.uses)


@pytest.mark.parametrize("kind", KINDS)
def test_every_use_is_of_the_one_that_is_kept_and_undo_brings_the_other_back(mine, kind):
    start, before = contents(mine), rows(mine)
    kept, gone = two(mine, kind)
    changes = merge(mine, kind, kept.id, [gone.id])
    now = known(mine, kind)
    assert gone.id not in now
    assert now[kept.id].uses == kept.uses + gone.uses
    if kind is not AuthorityKind.CATEGORY:
        assert set(now[kept.id].aliases) >= {gone.name, *kept.aliases, *gone.aliases} - {kept.name}
    assert before.keys() == rows(mine).keys()
    assert {key for key, row in rows(mine).items() if row != before[key]} <= changes.updated
    assert all(
        rows(mine)[key].recipients == row.recipients for key, row in before.items()
    )  # spelled as before
    undo(mine)
    assert contents(mine) == start


def test_a_merged_category_is_remembered_by_its_awards(mine):
    kept, gone = two(mine, AuthorityKind.CATEGORY)
    (key, *_rest) = [key for key, row in rows(mine).items() if row.category == gone.name]
    merge(mine, AuthorityKind.CATEGORY, kept.id, [gone.id])
    with mine.read() as session:
        said = read_award_origins(session, [key])[key].remarks
    assert any(f"“{gone.name}”" in remark.text for remark in said)


def test_categories_of_two_bodies_are_not_merged(mine):
    first = list_authorities(mine, AuthorityKind.CATEGORY)[0]
    other = next(it for it in list_authorities(mine, AuthorityKind.CATEGORY) if it.within != first.within)
    with pytest.raises(UserError, match="two award bodies"):
        merge(mine, AuthorityKind.CATEGORY, first.id, [other.id])


def test_an_import_finds_a_merged_body_by_its_old_name(mine):
    kept, gone = two(mine, AuthorityKind.AWARD_BODY)
    merge(mine, AuthorityKind.AWARD_BODY, kept.id, [gone.id])
    award = Nomination(award_body=gone.name, category="Best", result=Result.WON)
    _film, changes = add_film(mine, FilmDossier(title="New", nominations=(award,)))
    (key,) = changes.inserted
    assert rows(mine)[key].body == kept.name


def test_the_same_occasion_of_two_merged_bodies_is_one(mine):
    awards = tuple(
        Nomination(award_body=body, category="Best", result=Result.WON, date="2020-01-01")
        for body in ("Robert Awards A", "Robert Awards B")
    )
    add_film(mine, FilmDossier(title="New", nominations=awards))
    ids = {each.name: each.id for each in list_authorities(mine, AuthorityKind.AWARD_BODY)}
    before = len(contents(mine)["ceremony"])
    merge(mine, AuthorityKind.AWARD_BODY, ids["Robert Awards A"], [ids["Robert Awards B"]])
    assert len(contents(mine)["ceremony"]) == before - 1
    categories = [
        it for it in list_authorities(mine, AuthorityKind.CATEGORY) if it.within == "Robert Awards A"
    ]
    assert [each.uses for each in categories] == [2]


class TestProtected:
    """Amin Nawabi is an alias: no other name is ever collected for him."""

    @pytest.fixture
    def amin(self, mine):
        return next(it for it in list_authorities(mine, AuthorityKind.PERSON) if it.protected)

    def test_a_merge_or_a_rename_warns_first(self, mine, amin):
        start = contents(mine)
        other, _second = two(mine, AuthorityKind.PERSON)
        for attempt in (
            lambda: merge(mine, AuthorityKind.PERSON, amin.id, [other.id]),
            lambda: merge(mine, AuthorityKind.PERSON, other.id, [amin.id]),
            lambda: rename(mine, AuthorityKind.PERSON, amin.id, "Another Name"),
        ):
            with pytest.raises(ProtectedError, match="protected"):
                attempt()
        assert contents(mine) == start

    def test_who_insists_merges_without_collecting_a_name(self, mine, amin):
        other, _second = two(mine, AuthorityKind.PERSON)
        merge(mine, AuthorityKind.PERSON, other.id, [amin.id], insist=True)
        merged = known(mine, AuthorityKind.PERSON)[other.id]
        assert (merged.protected, merged.aliases) == (True, ())
        assert amin.name not in str(contents(mine)["alias"])

    def test_who_insists_renames_without_keeping_the_old_name(self, mine, amin):
        rename(mine, AuthorityKind.PERSON, amin.id, "Another Alias", insist=True)
        assert amin.name not in str(contents(mine)["alias"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_name_is_shown_everywhere_and_the_old_one_stays_findable(mine, kind):
    start = contents(mine)
    each, other = two(mine, kind)
    changes = rename(mine, kind, each.id, "A New Name")
    assert changes.updated or changes.films
    now = known(mine, kind)[each.id]
    assert now.name == "A New Name"
    assert kind is AuthorityKind.CATEGORY or each.name in now.aliases
    with pytest.raises(FieldError) as caught:
        rename(mine, kind, each.id, other.name)
    assert "merge the two" in caught.value.errors["name"]
    with pytest.raises(FieldError):
        rename(mine, kind, each.id, " ")
    undo(mine)
    assert contents(mine) == start


@pytest.mark.parametrize("kind", KINDS)
def test_one_that_is_gone_is_told(mine, kind):
    with pytest.raises(UserError, match="deleted or merged meanwhile"):
        rename(mine, kind, 99_999, "x")


def test_a_person_named_twice_in_one_award_stays_named_twice(mine):
    award = Nomination(
        award_body="B",
        category="C",
        result=Result.WON,
        recipients=(Recipient(name="Ann"), Recipient(name="Anne")),
    )
    add_film(mine, FilmDossier(title="New", nominations=(award,)))
    ids = {each.name: each.id for each in list_authorities(mine, AuthorityKind.PERSON)}
    merge(mine, AuthorityKind.PERSON, ids["Ann"], [ids["Anne"]])
    row = next(row for row in rows(mine).values() if row.film == "New")
    assert (row.recipients, row.recipient_names) == (("Ann", "Anne"), ("Ann", "Ann"))
