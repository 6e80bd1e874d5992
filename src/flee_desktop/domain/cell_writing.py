"""How the cells of a table are written as text, for those who write many at once."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CellWriter:
    """How the cells of a field are written: `write` gives the bytes of each.

    Most texts are written as they are, in UTF-8, and need not be asked about: those without a byte of
    `risky`, and without one of `risky_first` at their beginning. `all_risky` asks about every one.
    """

    write: Callable[[str], bytes]
    risky: bytes = b""
    risky_first: bytes = b""
    all_risky: bool = False
