from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from flee_desktop.ui.theme import apply_text_size


@pytest.fixture
def text_size(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Sets the text size of the program, which is 100 % again after the test."""
    yield lambda percent: apply_text_size(qapp, percent)
    apply_text_size(qapp, 100)
