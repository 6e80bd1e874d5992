"""Characters that stand for something while wikitext is read; a text never has them of its own."""

import re

from flee_desktop.formats.page.blocks import ITEM

LINE = "\ue000"  # a line break that was taken out, so that lines can still be counted
BAR = "\ue002"  # a bar that is text, not a separator
_PRIVATE = re.compile("[\ue000-\ue00f]")

__all__ = ["BAR", "ITEM", "LINE", "count_lines", "keep_lines", "plain", "without_marks"]


def plain(text: str) -> str:
    """`text` without the characters that are marks here: they are private ones that no page uses."""
    return _PRIVATE.sub("\ufffd", text)


def count_lines(text: str) -> int:
    """How many lines of the source end in `text`."""
    return text.count("\n") + text.count(LINE)


def keep_lines(source: str, replacement: str) -> str:
    """`replacement`, with a mark for each line break of `source` that it has no longer."""
    return replacement + LINE * (count_lines(source) - count_lines(replacement))


def without_marks(text: str) -> str:
    """The text for a reader: line marks gone, bars back."""
    return text.replace(LINE, "").replace(BAR, "|")
