"""Every menu entry and every shortcut, as data. A new one is a line here and a function in `commands`."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from flee_desktop.ui.tabs import TABS


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A menu entry. `key` names the function that it runs.

    `needs` is what must be there: "" nothing, "catalog", "writable", "film", "awards" (a grid in sight),
    "writable_awards", "writable_film", "undoable", "redoable" (a step of the history) or the key of a
    saved filter.
    `heard_by_focus`: the widget in focus hears the keys itself, so the menu must not take them.
    `group`: entries of one group are alternatives, and one of them is checked.
    """

    key: str
    text: str
    shortcuts: tuple[str, ...] = ()
    needs: str = ""
    checkable: bool = False
    group: str = ""
    heard_by_focus: bool = False
    context: str = "Actions"


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu of the menu bar, or one within a menu; None is a separator."""

    title: str
    entries: "tuple[ActionSpec | MenuSpec | None, ...]"

    def actions(self) -> Iterator[ActionSpec]:
        """The entries that do something, those of menus within this one too."""
        for entry in self.entries:
            if isinstance(entry, MenuSpec):
                yield from entry.actions()
            elif entry is not None:
                yield entry


_TAB_ENTRIES = tuple(
    ActionSpec(f"tab:{spec.key}", spec.title, (f"Alt+{number}",), "film", True, "tab", context="Tabs")
    for number, spec in enumerate(TABS, start=1)
)

_LANGUAGES = MenuSpec(
    str(QT_TRANSLATE_NOOP("Actions", "Langua&ge")),
    (
        ActionSpec(
            "language:system",
            str(QT_TRANSLATE_NOOP("Actions", "&Language of the system")),
            checkable=True,
            group="language",
        ),
        # Languages are called by their own names, so that everyone finds the one they can read.
        ActionSpec("language:en", "&English", checkable=True, group="language"),
        ActionSpec("language:da", "&Dansk", checkable=True, group="language"),
    ),
)

SAVED_KEYS = tuple(f"saved:{number}" for number in range(1, 10))
# The window writes the filters' own names over these texts.
_SAVED = MenuSpec(
    str(QT_TRANSLATE_NOOP("Actions", "&Saved filters")),
    (
        ActionSpec(
            "saved_filters", str(QT_TRANSLATE_NOOP("Actions", "&Save and arrange filters…")), needs="awards"
        ),
        None,
        *(
            ActionSpec(key, text, (f"Ctrl+{number}",), key)
            for number, (key, text) in enumerate(
                zip(
                    SAVED_KEYS,
                    (
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 1")),
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 2")),
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 3")),
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 4")),
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 5")),
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 6")),
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 7")),
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 8")),
                        str(QT_TRANSLATE_NOOP("Actions", "Saved filter 9")),
                    ),
                    strict=True,
                ),
                start=1,
            )
        ),
    ),
)

_GROUPS = MenuSpec(
    str(QT_TRANSLATE_NOOP("Actions", "G&roups")),
    (
        ActionSpec("group_by", str(QT_TRANSLATE_NOOP("Actions", "&Group by this column")), needs="awards"),
        ActionSpec("ungroup", str(QT_TRANSLATE_NOOP("Actions", "&Ungroup")), needs="awards"),
        None,
        ActionSpec(
            "collapse_groups", str(QT_TRANSLATE_NOOP("Actions", "&Collapse all groups")), needs="awards"
        ),
        ActionSpec("expand_groups", str(QT_TRANSLATE_NOOP("Actions", "&Expand all groups")), needs="awards"),
    ),
)

MENUS: tuple[MenuSpec, ...] = (
    MenuSpec(
        str(QT_TRANSLATE_NOOP("Actions", "&File")),
        (
            ActionSpec("new_film", str(QT_TRANSLATE_NOOP("Actions", "New fil&m…")), ("Ctrl+N",), "writable"),
            ActionSpec("new", str(QT_TRANSLATE_NOOP("Actions", "&New catalog…"))),
            ActionSpec("open", str(QT_TRANSLATE_NOOP("Actions", "&Open catalog…")), ("Ctrl+O",)),
            ActionSpec("save_copy", str(QT_TRANSLATE_NOOP("Actions", "Save a &copy…")), needs="catalog"),
            None,
            ActionSpec("import", str(QT_TRANSLATE_NOOP("Actions", "&Import…")), ("Ctrl+I",), "writable"),
            ActionSpec("export", str(QT_TRANSLATE_NOOP("Actions", "&Export awards…")), ("Ctrl+E",), "awards"),
            None,
            ActionSpec("quit", str(QT_TRANSLATE_NOOP("Actions", "&Quit")), ("Ctrl+Q",)),
        ),
    ),
    MenuSpec(
        str(QT_TRANSLATE_NOOP("Actions", "&Edit")),
        (
            # The window writes the steps' own names over these texts.
            ActionSpec("undo", str(QT_TRANSLATE_NOOP("Actions", "&Undo")), ("Ctrl+Z",), "undoable"),
            ActionSpec("redo", str(QT_TRANSLATE_NOOP("Actions", "&Redo")), ("Ctrl+Shift+Z",), "redoable"),
            ActionSpec("history", str(QT_TRANSLATE_NOOP("Actions", "Histor&y…")), needs="catalog"),
            None,
            ActionSpec("copy", str(QT_TRANSLATE_NOOP("Actions", "&Copy")), ("Ctrl+C",), heard_by_focus=True),
            ActionSpec(
                "copy_with_headings",
                str(QT_TRANSLATE_NOOP("Actions", "Copy with &headings")),
                ("Ctrl+Shift+C",),
                "awards",
                heard_by_focus=True,
            ),
            ActionSpec(
                "select_all",
                str(QT_TRANSLATE_NOOP("Actions", "Select &all")),
                ("Ctrl+A",),
                heard_by_focus=True,
            ),
            ActionSpec(
                "paste_import",
                str(QT_TRANSLATE_NOOP("Actions", "Paste as imp&ort…")),
                ("Ctrl+V",),
                "writable",
            ),
            None,
            ActionSpec(
                "edit",
                str(QT_TRANSLATE_NOOP("Actions", "Edit &in place")),
                ("F2",),
                "writable_awards",
                heard_by_focus=True,
            ),
            ActionSpec(
                "edit_award",
                str(QT_TRANSLATE_NOOP("Actions", "Edit a&wards…")),
                ("Shift+F2",),
                "writable_awards",
                heard_by_focus=True,
            ),
            ActionSpec(
                "add_award",
                str(QT_TRANSLATE_NOOP("Actions", "Add a&n award…")),
                ("Ctrl+Shift+N",),
                "writable",
            ),
            ActionSpec(
                "move_up",
                str(QT_TRANSLATE_NOOP("Actions", "Move awards up")),
                ("Alt+Up",),
                "writable_awards",
                heard_by_focus=True,
            ),
            ActionSpec(
                "move_down",
                str(QT_TRANSLATE_NOOP("Actions", "Move awards down")),
                ("Alt+Down",),
                "writable_awards",
                heard_by_focus=True,
            ),
            ActionSpec(
                "duplicate",
                str(QT_TRANSLATE_NOOP("Actions", "&Duplicate awards")),
                ("Ctrl+D",),
                "writable_awards",
                heard_by_focus=True,
            ),
            ActionSpec(
                "delete",
                str(QT_TRANSLATE_NOOP("Actions", "D&elete awards")),
                ("Del",),
                "writable_awards",
                heard_by_focus=True,
            ),
            None,
            ActionSpec(
                "edit_film", str(QT_TRANSLATE_NOOP("Actions", "Edit fil&m…")), ("F4",), "writable_film"
            ),
            ActionSpec(
                "delete_film", str(QT_TRANSLATE_NOOP("Actions", "Dele&te film")), needs="writable_film"
            ),
            None,
            ActionSpec(
                "replace", str(QT_TRANSLATE_NOOP("Actions", "Re&place…")), ("Ctrl+R",), "writable_awards"
            ),
            ActionSpec("filter", str(QT_TRANSLATE_NOOP("Actions", "&Filter")), ("Ctrl+F",), "catalog"),
            ActionSpec(
                "filter_by_value",
                str(QT_TRANSLATE_NOOP("Actions", "Filter &by this value")),
                ("Ctrl+Shift+F",),
                "awards",
                heard_by_focus=True,
            ),
            ActionSpec(
                "exclude_value",
                str(QT_TRANSLATE_NOOP("Actions", "E&xclude this value")),
                ("Ctrl+Shift+X",),
                "awards",
                heard_by_focus=True,
            ),
            ActionSpec(
                "clear_filter",
                str(QT_TRANSLATE_NOOP("Actions", "C&lear filter")),
                ("Ctrl+Shift+L",),
                "awards",
            ),
            _SAVED,
        ),
    ),
    MenuSpec(
        str(QT_TRANSLATE_NOOP("Actions", "&View")),
        (
            *_TAB_ENTRIES,
            None,
            ActionSpec(
                "previous_tab", str(QT_TRANSLATE_NOOP("Actions", "&Previous tab")), ("Ctrl+PgUp",), "film"
            ),
            ActionSpec("next_tab", str(QT_TRANSLATE_NOOP("Actions", "&Next tab")), ("Ctrl+PgDown",), "film"),
            ActionSpec("next_pane", str(QT_TRANSLATE_NOOP("Actions", "Ne&xt pane")), ("F6",)),
            None,
            ActionSpec("columns", str(QT_TRANSLATE_NOOP("Actions", "&Columns…")), needs="awards"),
            ActionSpec(
                "freeze_columns",
                str(QT_TRANSLATE_NOOP("Actions", "Freeze the columns up to this one")),
                needs="awards",
            ),
            ActionSpec(
                "unfreeze_columns", str(QT_TRANSLATE_NOOP("Actions", "Unfreeze the columns")), needs="awards"
            ),
            _GROUPS,
            None,
            ActionSpec(
                "larger_text", str(QT_TRANSLATE_NOOP("Actions", "&Larger text")), ("Ctrl++", "Ctrl+=")
            ),
            ActionSpec("smaller_text", str(QT_TRANSLATE_NOOP("Actions", "S&maller text")), ("Ctrl+-",)),
            ActionSpec("normal_text", str(QT_TRANSLATE_NOOP("Actions", "N&ormal text size")), ("Ctrl+0",)),
            None,
            ActionSpec(
                "scheme:system",
                str(QT_TRANSLATE_NOOP("Actions", "Appearance of the &system")),
                checkable=True,
                group="scheme",
            ),
            ActionSpec(
                "scheme:light", str(QT_TRANSLATE_NOOP("Actions", "L&ight")), checkable=True, group="scheme"
            ),
            ActionSpec(
                "scheme:dark", str(QT_TRANSLATE_NOOP("Actions", "&Dark")), checkable=True, group="scheme"
            ),
            _LANGUAGES,
            None,
            ActionSpec("film_list", str(QT_TRANSLATE_NOOP("Actions", "&Film list")), ("F9",), checkable=True),
            ActionSpec(
                "full_screen", str(QT_TRANSLATE_NOOP("Actions", "F&ull screen")), ("F11",), checkable=True
            ),
        ),
    ),
    MenuSpec(
        str(QT_TRANSLATE_NOOP("Actions", "&Catalog")),
        (
            ActionSpec("imports", str(QT_TRANSLATE_NOOP("Actions", "&Imports…")), needs="catalog"),
            None,
            ActionSpec(
                "all_films", str(QT_TRANSLATE_NOOP("Actions", "&All films")), ("Ctrl+Shift+A",), "catalog"
            ),
            ActionSpec(
                "find_film", str(QT_TRANSLATE_NOOP("Actions", "&Find a film")), ("Ctrl+L",), "catalog"
            ),
            None,
            ActionSpec(
                "previous_film", str(QT_TRANSLATE_NOOP("Actions", "&Previous film")), ("Ctrl+Up",), "catalog"
            ),
            ActionSpec(
                "next_film", str(QT_TRANSLATE_NOOP("Actions", "&Next film")), ("Ctrl+Down",), "catalog"
            ),
            None,
            ActionSpec(
                "show_folder",
                str(QT_TRANSLATE_NOOP("Actions", "&Show catalog in its folder")),
                needs="catalog",
            ),
            None,
            ActionSpec("back_up", str(QT_TRANSLATE_NOOP("Actions", "&Back up now")), needs="catalog"),
            ActionSpec("restore", str(QT_TRANSLATE_NOOP("Actions", "&Restore a backup…"))),
            ActionSpec("check", str(QT_TRANSLATE_NOOP("Actions", "&Check…")), needs="catalog"),
        ),
    ),
    MenuSpec(
        str(QT_TRANSLATE_NOOP("Actions", "&Tools")),
        (
            ActionSpec("check_film", str(QT_TRANSLATE_NOOP("Actions", "Check this &film")), needs="film"),
            ActionSpec(
                "go_to", str(QT_TRANSLATE_NOOP("Actions", "&Go to anything…")), ("Ctrl+K",), "catalog"
            ),
            None,
            ActionSpec(
                "merge_names",
                str(QT_TRANSLATE_NOOP("Actions", "&Merge and rename names…")),
                ("Ctrl+M",),
                "writable",
            ),
        ),
    ),
    MenuSpec(
        str(QT_TRANSLATE_NOOP("Actions", "&Help")),
        (
            ActionSpec("manual", str(QT_TRANSLATE_NOOP("Actions", "&Manual")), ("F1",)),
            ActionSpec("shortcuts", str(QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts")), ("Ctrl+?",)),
            None,
            ActionSpec("about", str(QT_TRANSLATE_NOOP("Actions", "&About Flee Desktop"))),
        ),
    ),
)
ACTIONS: tuple[ActionSpec, ...] = tuple(action for menu in MENUS for action in menu.actions())

# Keys that a single widget hears. They are in no menu but on the page of keyboard shortcuts.
WIDGET_KEYS: tuple[tuple[str, str], ...] = (
    ("Esc", str(QT_TRANSLATE_NOOP("Actions", "Clear the filter, then back to the table"))),
    ("/", str(QT_TRANSLATE_NOOP("Actions", "Filter, from the table"))),
    ("Down", str(QT_TRANSLATE_NOOP("Actions", "Filters used last, from the filter"))),
    ("Alt+Enter", str(QT_TRANSLATE_NOOP("Actions", "Only this value, in the menu of a field"))),
    ("F2", str(QT_TRANSLATE_NOOP("Actions", "Rename a saved filter"))),
    ("Alt+Up", str(QT_TRANSLATE_NOOP("Actions", "Move a saved filter up"))),
    ("Alt+Down", str(QT_TRANSLATE_NOOP("Actions", "Move a saved filter down"))),
    ("Del", str(QT_TRANSLATE_NOOP("Actions", "Delete a saved filter"))),
    ("Return", str(QT_TRANSLATE_NOOP("Actions", "Open what is selected"))),
    ("Ctrl+Shift+Home", str(QT_TRANSLATE_NOOP("Actions", "Select as far as the beginning"))),
    ("Ctrl+Shift+End", str(QT_TRANSLATE_NOOP("Actions", "Select as far as the end"))),
    ("Left", str(QT_TRANSLATE_NOOP("Actions", "Collapse the group, on its heading"))),
    ("Right", str(QT_TRANSLATE_NOOP("Actions", "Expand the group, on its heading"))),
    ("Shift+F10", str(QT_TRANSLATE_NOOP("Actions", "Menu of the selected rows"))),
)
