"""Light or dark, how large the text is, and in which language: applied at once, and remembered."""

from PySide6.QtWidgets import QApplication

from flee_desktop.ui.language import Language, apply_language
from flee_desktop.ui.theme import TEXT_SIZES, Scheme, apply_text_size, apply_theme
from flee_desktop.ui.window_state import WindowState


class Appearance:
    """What the View menu changes of the whole program."""

    def __init__(self, app: QApplication, state: WindowState) -> None:
        self._app = app
        self._state = state
        self.scheme = state.scheme()
        self.text_size = state.text_size()
        self.language = state.language()

    def apply(self) -> None:
        """Look as remembered."""
        apply_language(self._app, self.language)
        apply_theme(self._app, self.scheme)
        if self.text_size != TEXT_SIZES[0]:
            apply_text_size(self._app, self.text_size)

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose light, dark, or what the system has."""
        self.scheme = scheme
        self._state.set_scheme(scheme)
        apply_theme(self._app, scheme)

    def set_language(self, language: Language) -> None:
        """Speak English, Danish, or what the system speaks."""
        self.language = language
        self._state.set_language(language)
        apply_language(self._app, language)

    def larger_text(self) -> None:
        """One size up."""
        self._set_text_size(
            min((size for size in TEXT_SIZES if size > self.text_size), default=TEXT_SIZES[-1])
        )

    def smaller_text(self) -> None:
        """One size down."""
        self._set_text_size(
            max((size for size in TEXT_SIZES if size < self.text_size), default=TEXT_SIZES[0])
        )

    def normal_text(self) -> None:
        """The system's size."""
        self._set_text_size(TEXT_SIZES[0])

    def _set_text_size(self, percent: int) -> None:
        self.text_size = percent
        self._state.set_text_size(percent)
        apply_text_size(self._app, percent)
