"""What can stand in a field of a form: how a value is written there, and how what is typed is read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from flee_desktop.domain.dossier import Recipient
from flee_desktop.domain.typed_date import read_typed_date
from flee_desktop.ui.editing.typed_money import read_money, write_money
from flee_desktop.ui.locale_text import show_date

_SEVERAL = ";"


def _nothing_to_tell(_value: object) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of values. `read` raises ValueError with a sentence for what is typed and cannot be meant.

    `tell` says how a value was understood, where that is not obvious from what was typed. `several`: names
    parted by semicolons, each of them completed. `tall`: text of many lines. `options` are all the values
    there are, to choose from; `ticked` ones are yes or no. `figures` stand at the right.
    """

    write: Callable[[Any], str]
    read: Callable[[str], Any]
    tell: Callable[[Any], str] = _nothing_to_tell
    several: bool = False
    tall: bool = False
    options: tuple[Any, ...] = ()
    ticked: bool = False
    figures: bool = False

    @property
    def tells(self) -> bool:
        """Whether there may be something to say of what is typed."""
        return self.tell is not _nothing_to_tell


def translated(text: str) -> str:
    """A sentence of the forms in the interface's language."""
    return QCoreApplication.translate("Editing", text)


def _read_whole(text: str) -> int | None:
    if not text.strip():
        return None
    number, right = QLocale().toLongLong(text.strip())
    if not right:
        raise ValueError(_no_number(text, QCoreApplication.translate("Editing", "a whole number")))
    return number


def _read_decimal(text: str) -> float | None:
    if not text.strip():
        return None
    number, right = QLocale().toDouble(text.strip())
    if not right:
        raise ValueError(_no_number(text, write_decimal(7.5)))
    return number


def _no_number(text: str, example: str) -> str:
    sentence = QCoreApplication.translate("Editing", "“%1” is not a number. Write it like this: %2.")
    return sentence.replace("%1", text.strip()).replace("%2", example)


def write_decimal(number: float | None) -> str:
    """A number with as many decimals as it has."""
    if number is None:
        return ""
    return QLocale().toString(
        float(number), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
    )


def _write_whole(number: int | None) -> str:
    return "" if number is None else QLocale().toString(number)


def _write_year(year: int | None) -> str:
    return "" if year is None else str(year)


def _read_year(text: str) -> int | None:
    text = text.strip()
    if text and not (text.isascii() and text.isdigit() and len(text) == 4):
        sentence = QCoreApplication.translate("Editing", "“%1” is not a year. Write four figures.")
        raise ValueError(sentence.replace("%1", text))
    return int(text) if text else None


def write_date(edtf: str) -> str:
    """A date as the locale shows it when that can be read again, else as EDTF."""
    shown = show_date(edtf) if edtf else ""
    return shown if read_date_or_none(shown) == edtf else edtf


def read_date(text: str) -> str:
    """A date as people write it, as EDTF."""
    edtf = read_date_or_none(text)
    if edtf is None:
        sentence = QCoreApplication.translate("Editing", "“%1” is not a possible date.")
        raise ValueError(sentence.replace("%1", text.strip()))
    return edtf


def read_date_or_none(text: str) -> str | None:
    """The same, and None for what is no date."""
    reading = read_typed_date(text, day_first=_day_first())
    return reading.edtf or (None if text.strip() else "")


def _day_first() -> bool:
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short.find("d") < short.find("M")


def tell_date(edtf: str) -> str:
    """What a typed date is taken for."""
    return show_date(edtf) if edtf else ""


def _write_names(names: tuple[str, ...]) -> str:
    return f"{_SEVERAL} ".join(names)


def read_names(text: str) -> tuple[str, ...]:
    """Names parted by semicolons."""
    return tuple(" ".join(name.split()) for name in text.split(_SEVERAL) if name.strip())


def _write_numbers(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers))


def _read_numbers(text: str) -> tuple[int, ...]:
    words = text.replace(",", " ").replace(_SEVERAL, " ").replace("[", " ").replace("]", " ").split()
    for word in words:
        if not (word.isascii() and word.isdigit() and len(word) <= 9):
            sentence = QCoreApplication.translate("Editing", "“%1” is not the number of a reference.")
            raise ValueError(sentence.replace("%1", word))
    return tuple(map(int, words))


def write_recipients(recipients: tuple[Recipient, ...]) -> str:
    """Recipients as the source writes them."""
    return f"{_SEVERAL} ".join(recipient.shown for recipient in recipients)


def read_recipients(text: str) -> tuple[Recipient, ...]:
    """Recipients, each with the role that stands behind it: `Kenneth Ladekjær (animator)`."""
    return tuple(map(_recipient, read_names(text)))


def _recipient(text: str) -> Recipient:
    name, opened, role = text.partition(" (")
    whole = bool(opened) and role.endswith(")") and "(" not in role
    return Recipient(name=name.strip(), role=role[:-1].strip()) if whole else Recipient(name=text)


def _write_paragraphs(paragraphs: tuple[str, ...]) -> str:
    return "\n\n".join(paragraphs)


def _read_paragraphs(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())


def choice(options: tuple[Any, ...], label: Callable[[Any], str]) -> Kind:
    """One of these values, each called by its label."""

    def read(text: str) -> Any:  # noqa: ANN401 - of the options
        return next((option for option in options if label(option) == text), options[0])

    return Kind(label, read, options=options)


TEXT = Kind(str, lambda text: " ".join(text.split()))
PROSE = Kind(_write_paragraphs, _read_paragraphs, tall=True)
WHOLE = Kind(_write_whole, _read_whole, figures=True)
DECIMAL = Kind(write_decimal, _read_decimal, figures=True)
YEAR = Kind(_write_year, _read_year, figures=True)
DATE = Kind(write_date, read_date, tell_date)
NAMES = Kind(_write_names, read_names, several=True)
NUMBERS = Kind(_write_numbers, _read_numbers)
RECIPIENTS = Kind(write_recipients, read_recipients, several=True)
MONEY = Kind(write_money, read_money)
TICK = Kind(lambda value: "yes" if value else "", bool, ticked=True)
