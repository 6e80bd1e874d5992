"""The few rules that Fusion needs to look calm. Widgets without a rule here are painted by Fusion itself."""

from string import Template

from flee_desktop.ui.theme.palette import Tokens, color_names

_RULES = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }

QMenuBar { background: $window; border-bottom: 1px solid $hairline; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $outline; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 6px; }

QLineEdit { background: $surface; color: $text; border: 1px solid $border; border-radius: 5px;
            padding: 4px 7px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $focus; padding: 3px 6px; }

QPushButton { background: $raised; color: $text; border: 1px solid $border; border-radius: 5px;
              padding: 5px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 13px; }
QPushButton:default:focus { border: 2px solid $text; }
QPushButton:disabled { color: $outline; background: $window; border-color: $hairline; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 3px 7px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 2px solid $focus; padding: 2px 6px; }
QToolButton::menu-indicator { image: none; }

QTabBar { background: transparent; }
QTabBar::scroller { width: 26px; }
QTabBar QToolButton { background: $surface; border: 1px solid $hairline; border-radius: 3px; padding: 0; }
QTabBar::tab { background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent;
               padding: 6px 2px 7px 2px; margin: 0 7px; }
QTabBar::tab:hover { color: $text; border-bottom: 2px solid $border; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }

QSplitter::handle { background: $hairline; }
QStatusBar { background: $window; border-top: 1px solid $hairline; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $quiet; }

QHeaderView { background: $raised; border: none; }
QHeaderView::section { background: $raised; color: $quiet; border: none;
                       border-bottom: 1px solid $hairline; padding: 5px 8px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $outline; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(theme: Tokens) -> str:
    """The application's style sheet in the theme's colors."""
    return _RULES.substitute({name: getattr(theme, name).name() for name in color_names()})
