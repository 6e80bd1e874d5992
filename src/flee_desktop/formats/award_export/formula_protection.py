"""Keeps text from becoming a live formula when a spreadsheet opens a CSV.

Source of the rule: OWASP, CSV Injection (ASVS 1.2.10): text that begins with = + - @ TAB CR NUL gets an
apostrophe. Text that already begins with apostrophes before such a character gets one more, so that
`unprotected(protected(text)) == text` for every text.
"""

import re

_RISKY = re.compile(r"'*[=+\-@\t\r\n\0＝＋－＠]")
RISKY_FIRST = b"'=+-@\t\r\n\0\xef"  # the first bytes, in UTF-8, of all that is protected
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def protected(text: str) -> str:
    """`text`, safe to open in a spreadsheet. Numbers stay numbers."""
    return f"'{text}" if _RISKY.match(text) and not _NUMBER.fullmatch(text) else text


def unprotected(text: str) -> str:
    """The text that was protected."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text
