from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from flee_desktop.ui.theme import apply_text_size


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Widgets that a test closed are gone before the next one: a change of the theme visits all there are."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def text_size(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Sets the text size of the program, which is 100 % again after the test."""
    yield lambda percent: apply_text_size(qapp, percent)
    apply_text_size(qapp, 100)
