"""Pictures of the window, made off screen: for documentation, for looking at, and without a display."""

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from flee_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from flee_desktop.ui.background import Background
    from flee_desktop.ui.language import Language
    from flee_desktop.ui.main_window import MainWindow
    from flee_desktop.ui.theme import Scheme

_SETTLED = 0.25  # seconds without work before a picture is taken: a filter waits for a pause in the typing


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """What to picture. `film_id` None leaves the film to the window; `filter_text` is for the awards tab."""

    catalog: Path | None
    folder: Path
    film_id: int | None = None
    width: int = 1280
    height: int = 800
    scheme: "Scheme" = "light"
    filter_text: str = ""
    language: "Language" = "en"


def take_pictures(order: PictureOrder, taken: Callable[[Path], object]) -> None:
    """Write one PNG per tab into the folder and call `taken` with each; raises UserError if that fails.

    The user's own settings are neither read nor written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        order.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"{order.folder} could not be made: {error.strerror}.", "Name another folder."
        ) from error
    with tempfile.TemporaryDirectory(prefix="flee-desktop-settings-") as settings:
        _take(order, Path(settings), taken)


def _take(order: PictureOrder, settings: Path, taken: Callable[[Path], object]) -> None:
    from PySide6.QtGui import QCursor
    from PySide6.QtWidgets import QApplication

    from flee_desktop.app.qt_messages import log_qt_messages
    from flee_desktop.ui.background import Background
    from flee_desktop.ui.main_window import MainWindow
    from flee_desktop.ui.preparing import prepare_application
    from flee_desktop.ui.theme import STYLE_ARGUMENTS

    log_qt_messages()
    appearance = prepare_application(QApplication(["flee-desktop", *STYLE_ARGUMENTS]), settings)
    appearance.set_scheme(order.scheme)
    appearance.set_language(order.language)
    background = Background()
    window = MainWindow(background, appearance)
    QCursor.setPos(-1, -1)  # off screen the mouse lies in a corner, and would hover over what passes there
    window.resize(order.width, order.height)
    window.show()
    try:
        _take_tabs(window, background, order, taken)
    finally:
        window.close()


def _take_tabs(
    window: "MainWindow", background: "Background", order: PictureOrder, taken: Callable[[Path], object]
) -> None:
    from flee_desktop.ui.tabs import TABS

    problems: list[Exception] = []
    for signal in (background.failed, background.broken, window.session.not_opened):
        signal.connect(problems.append)
    window.open_catalog(order.catalog)
    _settle(background)
    window.content.messages.dismiss()
    if order.film_id is not None:
        window.films.choose(order.film_id)
    for number, tab in enumerate(TABS, 1):
        window.content.dossier.show_tab(tab.key)
        if tab.key == "awards":
            window.content.show_awards(order.filter_text)
        _settle(background)
        if problems:
            raise problems[0]
        path = order.folder / f"{number}-{tab.key}.png"
        if not window.grab().save(str(path)):
            raise UserError(
                f"{path} could not be written.", "Is the disk full, or the folder write-protected?"
            )
        taken(path)


def _settle(background: "Background") -> None:
    """Run the window until nothing has been left to do for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    idle_since = time.monotonic()

    def look() -> None:
        nonlocal idle_since
        if not background.idle():
            idle_since = time.monotonic()
        elif time.monotonic() - idle_since > _SETTLED:
            loop.quit()

    ticking = QTimer()
    ticking.timeout.connect(look)
    ticking.start(20)
    loop.exec()
