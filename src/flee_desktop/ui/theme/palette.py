"""The colors of both themes, each one named by what it is for, and the Qt palette made from them."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Tokens(NamedTuple):
    """The colors of one theme. Text colors reach 4.5:1 on every ground, focus and marks 3:1 (tested)."""

    dark: bool
    window: QColor  # the frame: film list, menus, status bar
    surface: QColor  # where content is read: tables, tabs, text boxes
    raised: QColor  # table headings, cards, buttons
    hover: QColor
    selection: QColor  # a selected row, with `text` on it
    hairline: QColor  # between things
    border: QColor  # the edge of a control at rest
    outline: QColor  # what must be seen without being read: scroll bars, marks, disabled icons
    text: QColor
    quiet: QColor  # labels, second lines, counts
    link: QColor
    accent: QColor
    on_accent: QColor
    focus: QColor
    won: QColor
    won_ground: QColor  # of the badge
    on_won: QColor
    runner_up: QColor
    nominated: QColor
    other: QColor  # every other result
    warning: QColor
    warning_ground: QColor
    error: QColor
    error_ground: QColor
    info_ground: QColor
    match: QColor  # behind found text
    row_amber: QColor  # grounds of rows that a saved filter colors, see ROW_COLORS
    row_green: QColor
    row_blue: QColor
    row_violet: QColor
    row_rose: QColor
    row_gray: QColor


ROW_COLORS = ("amber", "green", "blue", "violet", "rose", "gray")


def row_ground(theme: Tokens, color: str) -> QColor:
    """The ground of rows in one of `ROW_COLORS`."""
    ground: QColor = getattr(theme, f"row_{color}")
    return ground


def _theme(*, dark: bool, **colors: str) -> Tokens:
    return Tokens(dark=dark, **{name: QColor(value) for name, value in colors.items()})


LIGHT = _theme(
    dark=False,
    window="#f3f3f1",
    surface="#ffffff",
    raised="#f8f8f6",
    hover="#eaeae6",
    selection="#d7e8ea",
    hairline="#dfdfda",
    border="#cbcbc5",
    outline="#83837e",
    text="#1d1d1f",
    quiet="#5c5c5f",
    link="#07606d",
    accent="#0b6b79",
    on_accent="#ffffff",
    focus="#0b7f90",
    won="#855500",
    won_ground="#f3c65a",
    on_won="#3a2600",
    runner_up="#5a4a9c",
    nominated="#55585e",
    other="#55585e",
    warning="#804d00",
    warning_ground="#fdf3dc",
    error="#a32222",
    error_ground="#fcebe9",
    info_ground="#e6f1f2",
    match="#ffe69a",
    row_amber="#fbeec2",
    row_green="#dcf1d6",
    row_blue="#dce9fb",
    row_violet="#ebe2fa",
    row_rose="#fbe2e4",
    row_gray="#e6e6e3",
)
DARK = _theme(
    dark=True,
    window="#1d1e20",
    surface="#242528",
    raised="#2a2c2f",
    hover="#323438",
    selection="#1a434a",
    hairline="#38393d",
    border="#4b4d52",
    outline="#85878d",
    text="#ececee",
    quiet="#adafb5",
    link="#6fcbd8",
    accent="#5bbccb",
    on_accent="#06252a",
    focus="#5bbccb",
    won="#e9b949",
    won_ground="#e3b23f",
    on_won="#2b1d00",
    runner_up="#b7a6f5",
    nominated="#b4b7be",
    other="#b4b7be",
    warning="#ecbd5b",
    warning_ground="#3a301a",
    error="#ff9c94",
    error_ground="#40231f",
    info_ground="#1d363b",
    match="#6b5410",
    row_amber="#42350f",
    row_green="#1d3b22",
    row_blue="#1d3557",
    row_violet="#3a2c58",
    row_rose="#4d2630",
    row_gray="#3a3c42",
)

# Which token each role of Qt's palette takes; the roles not named follow from these.
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "hairline",
    QPalette.ColorRole.Dark: "outline",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def qt_palette(theme: Tokens) -> QPalette:
    """The palette for everything."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, getattr(theme, name))
    palette.setColor(QPalette.ColorRole.Shadow, QColor("#000000"))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, _faded(theme))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, theme.hairline)
    return palette


def view_palette(theme: Tokens) -> QPalette:
    """The palette for lists and tables: a selected row is tinted, its text keeps its colors."""
    palette = qt_palette(theme)
    palette.setColor(QPalette.ColorRole.Highlight, theme.selection)
    palette.setColor(QPalette.ColorRole.HighlightedText, theme.text)
    return palette


def color_names() -> tuple[str, ...]:
    """The names of all color tokens."""
    return tuple(name for name in Tokens._fields if name != "dark")


def _faded(theme: Tokens) -> QColor:
    return QColor("#77797e") if theme.dark else QColor("#97979a")
