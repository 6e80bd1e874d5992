import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from flee_desktop.domain.errors import UserError
from flee_desktop.ui.bug_dialog import BugDialog
from flee_desktop.ui.bug_reporter import BugReporter


@pytest.fixture
def reporter(qtbot) -> BugReporter:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reporter = BugReporter(window)
    reporter.kept = window
    return reporter


def _bug() -> Exception:
    with pytest.raises(RuntimeError) as caught:
        raise RuntimeError("the reel is empty")
    return caught.value


def _dialogs(reporter: BugReporter) -> list[BugDialog]:
    return reporter.kept.findChildren(BugDialog)


def test_a_bug_says_that_the_catalog_is_safe_and_has_a_report(reporter: BugReporter) -> None:
    reporter.report(_bug())
    assert "RuntimeError: the reel is empty" in _dialogs(reporter)[0].report()
    assert "Flee Desktop" in _dialogs(reporter)[0].report()


def test_the_same_bug_again_is_counted_and_opens_no_second_dialog(reporter: BugReporter) -> None:
    error = _bug()
    for _ in range(3):
        reporter.report(error)
    (dialog,) = _dialogs(reporter)
    assert dialog.report().count("RuntimeError: the reel is empty") == 1
    assert "(3 times)" in dialog.report()


def test_a_flood_of_bugs_does_not_fill_the_memory(reporter: BugReporter) -> None:
    for number in range(100):
        reporter.report(RuntimeError(f"bug {number}"))
    assert _dialogs(reporter)[0].report().count("RuntimeError") == 20


def test_the_report_can_be_copied_and_work_goes_on(reporter: BugReporter, qtbot) -> None:
    reporter.report(_bug())
    dialog = _dialogs(reporter)[0]
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    buttons["Copy report"].click()
    assert QGuiApplication.clipboard().text() == dialog.report()
    with qtbot.waitSignal(dialog.finished):
        buttons["Continue"].click()
    reporter.report(_bug())
    assert any(each.isVisible() for each in _dialogs(reporter))


def test_what_a_user_can_mend_is_no_bug(reporter: BugReporter, qtbot) -> None:
    with qtbot.waitSignal(reporter.mendable):
        reporter.report(UserError("The disk is full."))
    assert _dialogs(reporter) == []


def test_an_uncaught_exception_is_reported_and_logged(reporter: BugReporter, caplog) -> None:
    give_back = reporter.install()
    try:
        error = _bug()
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        give_back()
    assert "the reel is empty" in _dialogs(reporter)[0].report()
    assert "uncaught exception" in caplog.text
