"""The window: films at the left, what is chosen at the right, menus above, counts below."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent

from flee_desktop.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from flee_desktop.ui.bug_reporter import BugReporter
    from flee_desktop.ui.catalog_session import CatalogSession
    from flee_desktop.ui.content_pane import ContentPane
    from flee_desktop.ui.window_commands import WindowCommands
    from flee_desktop.ui.window_contents import WindowContents


_CONTENTS_CHANGE = (QEvent.Type.LanguageChange, QEvent.Type.WindowStateChange)


class MainWindow(WindowFrame):
    """The frame is painted empty; its contents are made when first asked for, `open_catalog` fills them."""

    @cached_property
    def contents(self) -> "WindowContents":
        """What is inside the frame."""
        from flee_desktop.ui.window_contents import WindowContents

        return WindowContents(self)

    @property
    def session(self) -> "CatalogSession":
        """The catalog that is open."""
        return self.contents.session

    @property
    def content(self) -> "ContentPane":
        """The right side."""
        return self.contents.content

    @property
    def commands(self) -> "WindowCommands":
        """What the menus do."""
        return self.contents.commands

    @property
    def reporter(self) -> "BugReporter":
        """Where bugs go."""
        return self.contents.reporter

    def open_catalog(self, path: Path | None) -> None:
        """Open a catalog on the worker; None is the user's own."""
        self.contents.open_catalog(path)

    def changeEvent(self, event: QEvent) -> None:
        """Another language, or full screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
        if self._is_filled() and event.type() in _CONTENTS_CHANGE:
            self.contents.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, stop the worker, let go of the catalog."""
        self.state.save(self, self._splitter)
        self.background.close()
        if self._is_filled():
            self.session.close()
        super().closeEvent(event)

    def _is_filled(self) -> bool:
        return "contents" in vars(self)
