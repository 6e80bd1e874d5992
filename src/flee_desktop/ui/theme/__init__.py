"""How the program looks: colors, sizes and fonts, light and dark."""

from flee_desktop.ui.theme.applying import STYLE_ARGUMENTS, Scheme, apply_theme, result_color, tokens
from flee_desktop.ui.theme.fonts import (
    FONT_CHANGES,
    TEXT_SIZES,
    apply_text_size,
    heading_font,
    prepare_fonts,
    quiet_font,
    strong_font,
    tabular_font,
    title_font,
)
from flee_desktop.ui.theme.measures import GRID, ROW_HEIGHT, row_height
from flee_desktop.ui.theme.palette import DARK, LIGHT, ROW_COLORS, Tokens, row_ground

__all__ = [
    "DARK",
    "FONT_CHANGES",
    "GRID",
    "LIGHT",
    "ROW_COLORS",
    "ROW_HEIGHT",
    "STYLE_ARGUMENTS",
    "TEXT_SIZES",
    "Scheme",
    "Tokens",
    "apply_text_size",
    "apply_theme",
    "heading_font",
    "prepare_fonts",
    "quiet_font",
    "result_color",
    "row_ground",
    "row_height",
    "strong_font",
    "tabular_font",
    "title_font",
    "tokens",
]
