from flee_desktop.domain.dossier import Release, ReleaseKind
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.ui.editing.draft import Draft, changed_record, values_of
from flee_desktop.ui.editing.form_fields import RELEASE_FIELDS

RELEASE = Release(
    kind=ReleaseKind.FESTIVAL,
    date="2021-01-28",
    date_text="January 28, 2021",
    venue="Sundance",
    remarks=(Remark("date", RemarkKind.SUSPECT, "It looks wrong."), Remark("", RemarkKind.INFO, "Early.")),
)


def draft(release: Release = RELEASE) -> Draft:
    return Draft(RELEASE_FIELDS, values_of(release, RELEASE_FIELDS))


def test_what_is_not_touched_keeps_its_value_even_if_it_could_not_be_typed() -> None:
    odd = Release(kind=ReleaseKind.FESTIVAL, date="someday", date_text="someday")
    assert draft(odd).problems() == {}
    assert changed_record(odd, draft(odd).changes()) is odd


def test_a_typed_date_keeps_its_wording() -> None:
    made = draft()
    made.type("date", "January  2022")
    assert made.changes() == {"date": "2022-01", "date_text": "January 2022"}


def test_typing_what_was_there_is_no_change() -> None:
    made = draft()
    first = made.text("venue")
    made.type("venue", "Cannes")
    assert made.is_changed("venue")
    made.type("venue", first)
    assert not made.is_changed()


def test_what_cannot_be_meant_stays_as_it_was_typed() -> None:
    made = draft()
    made.type("date", "31 feb 2022")
    assert made.text("date") == "31 feb 2022"
    assert list(made.problems()) == ["date"]


def test_what_a_reader_said_of_a_value_goes_with_it() -> None:
    made = draft()
    made.type("date", "2021")
    changed = changed_record(RELEASE, made.changes())
    assert [remark.text for remark in changed.remarks] == ["Early."]


def test_a_value_that_records_differ_in_can_be_set_to_nothing() -> None:
    made = Draft(RELEASE_FIELDS, {})
    made.type("note", "")
    assert made.changes() == {"note": ""}
