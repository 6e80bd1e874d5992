"""One cell or ten thousand awards: only what is set is written, in one step that can be undone."""

import pytest
from tests.store.award_rows import read_rows
from tests.store.contents import contents

from flee_desktop.domain.dossier import Nomination, PartyKind, Recipient
from flee_desktop.domain.errors import FieldError, UserError
from flee_desktop.domain.results import Result
from flee_desktop.operations import edit_nominations as editing
from flee_desktop.operations.history import read_history, undo
from flee_desktop.operations.replace_text import Replacement, Search, preview, replace_text
from flee_desktop.store.awards import read_award_origins

FLEE = 1


def rows(catalog):
    with catalog.read() as session:
        return {row.id: row for row in read_rows(session)}


def flee_ids(catalog):
    return [key for key, row in rows(catalog).items() if row.film_id == FLEE]


SINGLE = {
    "award_body": ("body", "Bodil Awards"),
    "edition": ("edition", 77),
    "date": ("date", "2031-05"),
    "category": ("category", "Best Film of All"),
    "result": ("result", Result.SHORTLISTED),
    "tied": ("tied", True),
    "rank": ("rank", 3),
    "note": ("note", "=1+1"),
    "references": ("references", (2, 5)),
}


@pytest.mark.parametrize("field", SINGLE)
@pytest.mark.parametrize("count", [1, 40])
def test_only_what_is_set_is_written_and_it_can_be_undone(mine, field, count):
    start, before = contents(mine), rows(mine)
    ids = flee_ids(mine)[:count]
    name, value = SINGLE[field]
    changes = editing.edit_nominations(mine, ids, {field: value})
    after = rows(mine)
    for key, row in before.items():
        wanted = {name: value} if key in ids else {}
        for each in ("body", "edition", "date", "category", "result", "tied", "rank", "note", "references"):
            expected = wanted.get(each, getattr(row, each))
            assert getattr(after[key], each) == expected, each
        assert after[key].recipients == row.recipients
    assert changes.updated <= set(ids)
    assert len(read_history(mine).steps) == 1
    assert undo(mine).updated == changes.updated
    assert contents(mine) == start


def test_recipients_are_set_for_many_awards(mine):
    start, ids = contents(mine), flee_ids(mine)[:30]
    recipients = (
        Recipient(name="Ada Lovelace", role="engineer", credited_as="A. Lovelace"),
        Recipient(name="Denmark", kind=PartyKind.COUNTRY),
        Recipient(name="Flee", kind=PartyKind.FILM),
        Recipient(name="", credited_as="Anonymous"),
    )
    editing.edit_nominations(mine, ids, {"recipients": recipients})
    shown = ("A. Lovelace (engineer)", "Denmark", "Flee", "Anonymous")
    assert {rows(mine)[key].recipients for key in ids} == {shown}
    undo(mine)
    assert contents(mine) == start


def test_a_reason_for_a_value_goes_with_the_value(mine):
    with mine.read() as session:
        reasons = {key: read_award_origins(session, [key])[key].remarks for key in flee_ids(mine)}
    key = next(key for key, said in reasons.items() if any(it.field == "date" for it in said))
    editing.edit_nominations(mine, [key], {"date": "2022-01-02"})
    with mine.read() as session:
        left = read_award_origins(session, [key])[key].remarks
    assert left == tuple(it for it in reasons[key] if it.field != "date")


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"date": "2021-13"}, {"date"}),
        ({"award_body": "", "category": " "}, {"award_body", "category"}),
        ({"rank": 0, "edition": -1}, {"rank", "edition"}),
        ({"recipients": (Recipient(name="Ada"), Recipient(name=""))}, {"recipients[1].name"}),
    ],
)
def test_what_cannot_be_kept_is_said_field_by_field(mine, values, fields):
    start = contents(mine)
    with pytest.raises(FieldError) as caught:
        editing.edit_nominations(mine, flee_ids(mine)[:2], values)
    assert set(caught.value.errors) == fields
    assert contents(mine) == start


def test_an_award_that_is_gone_is_told(mine):
    with pytest.raises(UserError, match="deleted meanwhile"):
        editing.edit_nominations(mine, [1, 99_999], {"note": "x"})


def test_awards_are_added_duplicated_moved_and_deleted(mine):
    start, ids = contents(mine), flee_ids(mine)
    record = Nomination(award_body="New Awards", category="Best", result=Result.WON, references=(3,))
    (new,) = editing.add_nomination(mine, FLEE, record).inserted
    assert flee_ids(mine) == [*ids, new]
    (copy,) = editing.duplicate_nominations(mine, [ids[4]]).inserted
    assert flee_ids(mine) == [*ids[:5], copy, *ids[5:], new]
    original, copied = rows(mine)[ids[4]], rows(mine)[copy]
    assert (copied.body, copied.recipients, copied.references) == (
        original.body,
        original.recipients,
        original.references,
    )
    editing.move_nominations(mine, [new, copy], ids[0])
    assert flee_ids(mine) == [new, copy, *ids]
    editing.move_nominations(mine, [ids[0]], None)
    assert flee_ids(mine) == [new, copy, *ids[1:], ids[0]]
    assert editing.delete_nominations(mine, [new, copy, 99_999]).deleted == {new, copy}
    while undo(mine):
        pass
    assert contents(mine) == start


def test_an_award_of_no_film_is_added(mine):
    record = Nomination(award_body="New Awards", category="For a life", result=Result.WON)
    (new,) = editing.add_nomination(mine, None, record).inserted
    assert (rows(mine)[new].film, rows(mine)[new].body) == ("", "New Awards")


class TestReplacing:
    """Search and replace, with a preview."""

    def test_the_preview_says_what_replacing_does(self, mine):
        ids = flee_ids(mine)
        search = Search("category", "best", "Finest")
        proposed = preview(mine, ids, search)
        assert len(proposed) > 20
        changes = replace_text(mine, ids, search)
        assert changes.updated == {each.nomination_id for each in proposed}
        assert all(rows(mine)[each.nomination_id].category == each.after for each in proposed)
        assert len(read_history(mine).steps) == 1
        assert preview(mine, ids, search) == ()

    def test_case_and_whole_cells(self, mine):
        (key, *_rest) = flee_ids(mine)
        editing.edit_nominations(mine, [key], {"note": "Tied (tied) tied"})
        assert preview(mine, [key], Search("note", "tied", "x", match_case=True)) == (
            Replacement(key, "Tied (tied) tied", "Tied (x) x"),
        )
        assert preview(mine, [key], Search("note", "tied", "x", whole=True)) == ()
        assert preview(mine, [key], Search("note", "", "x")) == ()
        assert preview(mine, [key], Search("note", "(tied)", r"\1"))[0].after == r"Tied \1 tied"

    def test_recipients_are_renamed_by_name_and_spelling(self, mine):
        ids = flee_ids(mine)
        changes = replace_text(mine, ids, Search("recipients", "Hellström", "Hellstrom"))
        assert changes.updated
        assert all("Hellström" not in name for key in ids for name in rows(mine)[key].recipients)

    def test_a_needed_text_is_not_emptied(self, mine):
        ids = flee_ids(mine)[:1]
        category = rows(mine)[ids[0]].category
        with pytest.raises(FieldError):
            replace_text(mine, ids, Search("category", category, ""))

    def test_a_field_without_text_is_refused(self, mine):
        with pytest.raises(UserError, match="no text"):
            preview(mine, [1], Search("rank", "1", "2"))
