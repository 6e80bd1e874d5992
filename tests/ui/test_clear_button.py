from PySide6.QtWidgets import QLineEdit

from flee_desktop.ui.clear_button import add_clear_button


def test_it_is_in_sight_while_there_is_something_to_clear_and_says_what_it_does(qtbot) -> None:
    box = QLineEdit()
    qtbot.addWidget(box)
    add_clear_button(box)
    (button,) = box.actions()
    assert not button.isVisible()
    qtbot.keyClicks(box, "festival")
    assert button.isVisible()
    assert button.text() == "Clear"
    button.trigger()
    assert box.text() == ""
    assert not button.isVisible()
    box.undo()
    assert box.text() == "festival"
