"""The form of an award: one, a new one, or many at once."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from tests.ui import invented

from flee_desktop.domain.dossier import Recipient
from flee_desktop.domain.errors import FieldError, UserError
from flee_desktop.domain.results import Result
from flee_desktop.ui.editing.award_dialog import NEW_AWARD, AwardDialog
from flee_desktop.ui.editing.form_fields import NOMINATION_FIELDS

AWARD = invented.NOMINATIONS[3]  # Best Score, won, tied, two recipients
OTHER = invented.NOMINATIONS[2]


def one(driven, saved, award=AWARD):
    return driven(AwardDialog([award], 1, None, saved))


def test_every_field_shows_what_the_award_has(driven, saved) -> None:
    user = one(driven, saved)
    assert user.box("award_body").text() == "Academy of Quiet Pictures"
    assert user.box("date").text() == "Jan 2020"
    assert user.box("recipients").text() == "Zoë Brontë; Émile d’Or"
    assert user.box("result").currentText() == "Won"
    assert user.box("tied").isChecked()


def test_only_what_was_changed_is_saved(driven, saved) -> None:
    user = one(driven, saved)
    user.type("date", "January 2022")
    user.press(Qt.Key.Key_Return)
    assert saved.results == [{"date": "2022-01", "date_text": "January 2022"}]


def test_nothing_changed_is_nothing_to_save(driven, saved) -> None:
    user = one(driven, saved)
    user.click_save()
    assert saved.results == []
    assert user.dialog.isHidden()


def test_how_a_date_is_read_stands_below_it_while_it_is_typed(driven, saved) -> None:
    user = one(driven, saved)
    user.type("date", "3 feb 2021")
    assert user.box("date").accessibleDescription() == "Feb 3, 2021"


def test_an_impossible_date_is_told_beside_its_field_and_stays_as_typed(driven, saved) -> None:
    user = one(driven, saved)
    user.type("date", "31 feb 2022")
    user.type("note", "x")
    assert user.errors() == ["“31 feb 2022” is not a possible date."]
    user.press(Qt.Key.Key_Return)
    assert saved.results == []
    assert user.box("date").text() == "31 feb 2022"
    assert user.dialog.isVisible()
    assert user.box("date").hasFocus()


def test_an_error_of_the_catalog_stands_beside_its_field_and_saving_can_be_tried_again(driven, saved) -> None:
    user = one(driven, saved)
    user.type("award_body", " ")
    user.press(Qt.Key.Key_Return)
    saved.failed(FieldError({"award_body": "An award needs the name of who gives it."}))
    assert user.errors() == ["An award needs the name of who gives it."]
    assert user.box("award_body").hasFocus()
    user.type("award_body", "Fjord")
    assert user.errors() == []
    user.press(Qt.Key.Key_Return)
    saved.done(None)
    assert [result["award_body"] for result in saved.results] == ["", "Fjord"]
    assert user.dialog.isHidden()


def test_what_is_no_fields_fault_is_told_beside_the_buttons_and_everything_stays(driven, saved) -> None:
    user = one(driven, saved)
    user.type("note", "Kept")
    user.press(Qt.Key.Key_Return)
    saved.failed(UserError("The disk is full.", "Free some room."))
    assert user.said() == "The disk is full. Free some room."
    assert user.box("note").text() == "Kept"


def test_escape_warns_once_before_it_loses_what_was_typed(driven, saved) -> None:
    user = one(driven, saved)
    user.type("note", "Typed")
    user.press(Qt.Key.Key_Escape)
    assert user.dialog.isVisible()
    assert "Not saved yet" in user.said()
    user.press(Qt.Key.Key_Escape)
    assert user.dialog.isHidden()
    assert saved.results == []


def test_escape_leaves_at_once_when_nothing_was_typed(driven, saved) -> None:
    user = one(driven, saved)
    user.press(Qt.Key.Key_Escape)
    assert user.dialog.isHidden()


def test_a_new_award_says_what_it_lacks(driven, saved) -> None:
    user = driven(AwardDialog([NEW_AWARD], 0, None, saved, film="Autumn (2019)"))
    user.click_save()
    assert saved.results == [{}]
    saved.failed(FieldError({"award_body": "Needed.", "category": "Needed too."}))
    assert user.errors() == ["Needed.", "Needed too."]


def test_recipients_are_typed_with_semicolons_and_roles(driven, saved) -> None:
    user = one(driven, saved)
    user.type("recipients", "Ida Lynge (editor); Høst")
    user.press(Qt.Key.Key_Return)
    assert saved.results == [
        {"recipients": (Recipient(name="Ida Lynge", role="editor"), Recipient(name="Høst"))}
    ]


def several(driven, saved, *awards):
    return driven(AwardDialog(awards, len(awards), None, saved))


def test_of_several_awards_the_common_values_are_shown(driven, saved) -> None:
    user = several(driven, saved, AWARD, OTHER)
    assert user.box("award_body").text() == "Academy of Quiet Pictures"
    assert user.box("category").text() == ""
    assert user.box("category").placeholderText() == "Several values"


def test_only_the_fields_that_are_set_are_written_to_all(driven, saved) -> None:
    user = several(driven, saved, AWARD, OTHER)
    user.type("note", "Shared")
    assert user.box("set_note").isChecked()
    assert not user.box("set_category").isChecked()
    user.press(Qt.Key.Key_Return)
    assert saved.results == [{"note": "Shared"}]


def test_a_tick_sets_a_field_to_nothing_and_taking_it_away_leaves_it_alone(driven, saved) -> None:
    user = several(driven, saved, AWARD, OTHER)
    user.box("set_note").click()
    user.box("set_category").click()
    user.box("set_category").click()
    user.click_save()
    assert saved.results == [{"note": ""}]


def test_choosing_a_result_for_all_sets_it(driven, saved) -> None:
    user = several(driven, saved, AWARD, OTHER)
    box = user.box("result")
    assert isinstance(box, QComboBox)
    assert box.currentText() == ""
    box.setFocus()
    user.press(Qt.Key.Key_W)
    user.click_save()
    assert saved.results == [{"result": Result.WON}]


def test_of_too_many_awards_to_look_at_no_value_is_claimed_to_be_common(driven, saved) -> None:
    user = driven(AwardDialog([], 5_000, None, saved))
    assert user.box("award_body").text() == ""
    user.type("note", "All")
    user.press(Qt.Key.Key_Return)
    assert saved.results == [{"note": "All"}]


def test_every_box_has_an_accessible_name_and_tab_goes_down_the_form(driven, saved) -> None:
    user = one(driven, saved)
    names = [field.name for field in NOMINATION_FIELDS]
    assert all(user.box(name).accessibleName() for name in names)
    reached = []
    for _name in names:
        reached.append(user.dialog.focusWidget().objectName())
        user.press(Qt.Key.Key_Tab)
    assert reached == names


def test_the_form_is_usable_in_a_small_window(driven, saved) -> None:
    user = one(driven, saved, replace(AWARD, note="x" * 300))
    user.dialog.resize(500, 400)
    assert user.dialog.width() <= 500
    assert user.dialog.height() <= 400
    assert isinstance(user.box("note"), QLineEdit)
