"""The few rules that Fusion needs to look calm. Widgets without a rule here are painted by Fusion itself."""

from string import Template

from flee_desktop.ui.theme.palette import Tokens, color_names

_RULES = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $hairline; padding: 4px 6px; }
""")


def style_sheet(theme: Tokens) -> str:
    """The application's style sheet in the theme's colors."""
    return _RULES.substitute({name: getattr(theme, name).name() for name in color_names()})
