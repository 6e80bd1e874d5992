from PySide6.QtWidgets import QPushButton, QToolButton

from flee_desktop.domain.errors import UserError
from flee_desktop.ui.message_bar import Message, MessageBar


def _bar(qtbot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_there_is_no_bar_without_a_message(qtbot) -> None:
    assert _bar(qtbot).message() is None


def test_a_message_takes_the_place_of_the_one_before(qtbot) -> None:
    bar = _bar(qtbot)
    bar.show_message(Message("one", actions=(("Undo", lambda: None),), name="first"))
    bar.show_message(Message("two", name="second"))
    assert bar.message().text == "two"
    assert bar.objectName() == "second"
    assert [button.text() for button in bar.findChildren(QPushButton) if not button.isHidden()] == []


def test_a_button_of_the_message_does_what_it_says(qtbot) -> None:
    bar, done = _bar(qtbot), []
    bar.show_message(Message("Exported.", actions=(("Open", lambda: done.append("open")),)))
    bar.findChild(QPushButton).click()
    assert done == ["open"]


def test_an_error_says_what_happened_and_what_to_do(qtbot) -> None:
    bar = _bar(qtbot)
    bar.show_error(UserError("The disk is full.", "Free some space."))
    assert (bar.message().text, bar.message().advice) == ("The disk is full.", "Free some space.")


def test_a_dismissed_message_is_gone(qtbot) -> None:
    bar = _bar(qtbot)
    bar.show_message(Message("Hello", name="hello"))
    with qtbot.waitSignal(bar.dismissed) as gone:
        bar.findChild(QToolButton).click()
    assert gone.args == ["hello"]
    assert bar.message() is None


def test_text_from_data_is_shown_as_it_is(qtbot) -> None:
    bar = _bar(qtbot)
    bar.show_message(Message("<b>bold</b>"))
    plain = bar._text.sizeHint().width()
    bar.show_message(Message("bold"))
    assert plain > bar._text.sizeHint().width() * 2
