"""A filter that was saved: its name, its text in English, and the color of the rows it matches."""

from dataclasses import asdict, dataclass

from flee_desktop.ui.theme import ROW_COLORS

LONGEST_NAME = 100  # characters


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """`color` is one of `theme.ROW_COLORS`, or "": its rows look like all others."""

    name: str
    text: str
    color: str = ""

    def as_setting(self) -> dict[str, str]:
        """As it is kept in the settings."""
        return asdict(self)


def from_setting(value: object) -> SavedFilter | None:
    """What `as_setting` made, read back; None for anything else. A color that is no more is left out."""
    if not isinstance(value, dict):
        return None
    name, text, color = (value.get(key) for key in ("name", "text", "color"))
    if not isinstance(name, str) or not isinstance(text, str) or bare_name(name) != name or not name:
        return None
    return SavedFilter(name, text, color if color in ROW_COLORS else "")


def bare_name(typed: str) -> str:
    """A name as it is kept: without blanks around it, in one line, not too long; "" for none at all."""
    return " ".join(typed.split())[:LONGEST_NAME].rstrip()
