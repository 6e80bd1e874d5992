"""The encoding of a text file: a byte order mark, strict UTF-8, or what the user says. Never a guess.

Guessing from the frequency of bytes garbles Danish (`ø` of one code page is a plausible letter of another),
so an unmarked file that is not UTF-8 is an error which shows how a line of it reads in each likely encoding.
"""

import codecs
from dataclasses import dataclass

from flee_desktop.domain.errors import UserError

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Windows' western and central European pages, DOS's, the Mac's, Cyrillic, Greek, Turkish, Japanese, Chinese.
CANDIDATES = (
    *("cp1252", "cp850", "cp865", "mac-roman", "cp1250", "iso8859-2", "cp1251", "cp1253", "cp1254"),
    *("shift_jis", "gb18030"),
)
_SHOWN = 3  # candidates an error names
_SAMPLE = 60  # characters of a line


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding that could be the file's, and how a line of the file reads in it."""

    encoding: str
    sample: str


def decode(data: bytes, encoding: str = "") -> str:
    """The text; raises UserError naming line and candidates when it is not UTF-8 and no encoding is given."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    name = marked or encoding or "utf-8"
    try:
        return data.decode(name)
    except LookupError as error:
        raise UserError(
            f"There is no encoding “{encoding}”.", f"Known are: {', '.join(CANDIDATES)}."
        ) from error
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        if marked or encoding:
            raise UserError(
                f"The file is not {name} text: line {line}, byte {column} cannot be read in it.",
                "Give another encoding, or save the file as UTF-8.",
            ) from error
        raise UserError(
            f"The file is not UTF-8 text: line {line} has a byte that does not belong.", _advice(data)
        ) from error


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """The encodings that can hold every byte of the file, each with a line that is not plain ASCII."""
    lines = (line for line in data[:1_000_000].splitlines() if not line.isascii())
    sample = next(lines, b"").strip()
    found: dict[str, str] = {}
    for name in CANDIDATES:
        try:
            data.decode(name)
            found.setdefault(_around(sample, name), name)
        except UnicodeDecodeError:
            continue
    return tuple(Candidate(name, text) for text, name in found.items())


def _around(line: bytes, encoding: str) -> str:
    """The part of a line around its first letter that is not ASCII."""
    text = line.decode(encoding, errors="replace")
    first = next((at for at, letter in enumerate(text) if not letter.isascii()), 0)
    start = max(0, first - _SAMPLE // 2)
    return text[start : start + _SAMPLE]


def _advice(data: bytes) -> str:
    shown = "; ".join(f"in {one.encoding} it reads “{one.sample}”" for one in candidates(data)[:_SHOWN])
    advice = "Save it as UTF-8, or say its encoding: it is never guessed."
    return f"{advice} I{shown[1:]}." if shown else advice
