"""Builds the menu bar from the table of actions."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from flee_desktop.ui.actions import MENUS, ActionSpec, MenuSpec

Commands = Mapping[str, Callable[[], object]]


class Menus(QMenuBar):
    """The menu bar: titles at first, entries when there are commands for them.

    Entries are enabled by what is there, see `ActionSpec.needs`.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("menu_bar")
        self.actions_by_key: dict[str, QAction] = {}
        self._specs: dict[str, ActionSpec] = {}
        self._titles: list[tuple[QMenu, MenuSpec]] = []
        self._groups: dict[str, QActionGroup] = {}
        self._names: dict[str, str] = {}
        self._titles += [(self.addMenu(menu.title), menu) for menu in MENUS]
        self.retranslate()

    def fill(self, commands: Commands) -> None:
        """Put the entries in, once."""
        for menu, spec in tuple(self._titles):
            self._fill(menu, spec, commands)
        self.retranslate()
        self.allow(set())

    def allow(self, present: set[str]) -> None:
        """Enable the entries whose needs are present."""
        for key, action in self.actions_by_key.items():
            needs = self._specs[key].needs
            action.setEnabled(not needs or needs in present)

    def check(self, key: str, *, checked: bool = True) -> None:
        """Mark an entry as on or off."""
        self.actions_by_key[key].setChecked(checked)

    def name(self, key: str, text: str) -> None:
        """Call an entry what the user calls it; "" calls it as the table of actions does."""
        self._names[key] = text.replace("&", "&&")
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        for menu, menu_spec in self._titles:
            menu.setTitle(QCoreApplication.translate("Actions", menu_spec.title))
        for key, action in self.actions_by_key.items():
            spec = self._specs[key]
            own = self._names.get(key)
            action.setText(own or QCoreApplication.translate(spec.context, spec.text))

    def _fill(self, menu: QMenu, spec: MenuSpec, commands: Commands) -> None:
        for entry in spec.entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, MenuSpec):
                submenu = menu.addMenu(entry.title)
                self._titles.append((submenu, entry))
                self._fill(submenu, entry, commands)
            else:
                menu.addAction(self._make(entry, commands[entry.key]))

    def _make(self, spec: ActionSpec, command: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.key)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        if spec.heard_by_focus:
            # Shown in the menu, but never taken from the widget that has the focus.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setCheckable(spec.checkable)
        if spec.group:
            self._groups.setdefault(spec.group, QActionGroup(self)).addAction(action)
        action.triggered.connect(lambda _checked: command())
        self.actions_by_key[spec.key] = action
        self._specs[spec.key] = spec
        return action
