"""The interface's language and the locale of dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

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


def install_language(app: QCoreApplication) -> None:
    """Once, before the first text is shown."""
    if QLocale().language() == QLocale.Language.C:
        # LANG=C says nothing about a reader; without this, 3400000 has no separators and dates look broken.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    if not _installed:
        _installed.append(EnglishPlurals())
        app.installTranslator(_installed[0])
