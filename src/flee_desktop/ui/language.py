"""The interface's language and the locale of dates and numbers."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from flee_desktop.paths import resources

Language = Literal["system", "en", "da"]

_DANISH = "da"
_installed: list[QTranslator] = []


class EnglishPlurals(QTranslator):
    """English needs no translation but of its plurals: "%n award(s)" becomes "1 award" or "2 awards"."""

    def translate(
        self,
        _context: str,
        source_text: str | bytes,
        _disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        """The text with its plural written out; nothing for texts without one."""
        text = source_text if isinstance(source_text, str) else bytes(source_text).decode()
        if n < 0 or "(s)" not in text:
            return None  # type: ignore[return-value] # a null text lets Qt ask the next translator
        return text.replace("(s)", "" if n == 1 else "s")

    def isEmpty(self) -> bool:
        """There are translations here, though no file."""
        return False


def apply_language(app: QCoreApplication, language: Language) -> None:
    """Speak this language from now on; everything in sight is told by a LanguageChange event."""
    locale = _locale(language)
    QLocale.setDefault(locale)
    gone, _installed[:] = tuple(_installed), _translators(_spoken(language))
    for translator in _installed:
        app.installTranslator(translator)
    for translator in gone:
        app.removeTranslator(translator)


def _locale(language: Language) -> QLocale:
    """How dates and numbers are written: as the system does, in the words of the language."""
    system = QLocale.system()
    if language == "system" and system.language() != QLocale.Language.C:
        return system
    # LANG=C says nothing about a reader: without this, 3400000 has no separators and dates look broken.
    words = QLocale.Language.Danish if language == _DANISH else QLocale.Language.English
    return QLocale(words, system.territory())


def _spoken(language: Language) -> str:
    """The code of the language; the system's when it is one of ours, else English."""
    if language != "system":
        return language
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in (_DANISH, "en")), "en")


def _translators(code: str) -> list[QTranslator]:
    """English plurals come first, so that a language asked after them leaves nothing in between."""
    translators: list[QTranslator] = [EnglishPlurals()]
    if code == _DANISH:
        qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        own = resources() / "translations" / f"flee-desktop_{code}.qm"
        for file in (qt_texts / f"qtbase_{code}.qm", own):
            translator = QTranslator()
            if translator.load(str(file)):  # Qt's own may have been left out of a package
                translators.append(translator)
    return translators
