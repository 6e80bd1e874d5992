"""One meaning of "the same letters" for every search in the program.

Folding is for finding, never for identity: stored text is kept as given.
"""

import re
import unicodedata

_DASHES = "‐‑‒–—―−⁃﹘﹣-"
_QUOTES = {"‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "′": "'"}
# Letters that Unicode does not decompose, after str.casefold() has had its turn (ß is "ss" by then).
_LETTERS = {"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h"}
# What is left of most texts once they are decomposed: ASCII and the marks of European languages.
_PLAIN_WITH_MARKS = re.compile(r"[\x00-\x7f\u0300-\u036f]*")
_TABLE = str.maketrans({**dict.fromkeys(_DASHES, "-"), **_QUOTES, **_LETTERS})


def fold(text: str) -> str:
    """`text` without case, accents and typographic variants: "Sørensen" and "SORENSEN" are one.

    NFC and NFD spellings fold alike, the dash family folds to a hyphen, runs of white space to one blank.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_TABLE))
    if _PLAIN_WITH_MARKS.fullmatch(decomposed):
        return " ".join(decomposed.encode("ascii", "ignore").decode("ascii").lower().split())
    bare = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return " ".join(bare.casefold().translate(_TABLE).split())


def has_letters(name: str, typed: str) -> bool:
    """Whether a folded name has the letters that were typed, folded, in this order, others between them."""
    letters = iter(name)
    return all(letter in letters for letter in typed.replace(" ", ""))
