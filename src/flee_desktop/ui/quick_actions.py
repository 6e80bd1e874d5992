"""What is done most, at the right end of the menu bar, as far as there is room beside the menus."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from flee_desktop.ui.icons import icon
from flee_desktop.ui.menus import Menus
from flee_desktop.ui.theme import GRID

# The first is the last to go. Undo and Redo have no room for their words, which are as long as a step's.
_ICONS = {"go_to": "search", "redo": "redo", "undo": "undo", "export": "export", "import": "import"}
_BARE = ("undo", "redo")


class QuickActions(QWidget):
    """Buttons for entries of the menus: same words, same keys, enabled when those are."""

    def __init__(self, menus: Menus) -> None:
        super().__init__(menus)
        self.setObjectName("quick_actions")
        self._menus = menus
        self.buttons = {key: self._button(key) for key in _ICONS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GRID, 0)
        row.setSpacing(GRID // 2)
        for button in reversed(self.buttons.values()):
            row.addWidget(button)
        menus.installEventFilter(self)
        menus.setCornerWidget(self, Qt.Corner.TopRightCorner)
        self._fit()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width of the window, or other words."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _button(self, key: str) -> QToolButton:
        action = self._menus.actions_by_key[key]
        action.setIcon(icon(_ICONS[key], "quiet"))
        action.setIconVisibleInMenu(False)
        button = QToolButton()
        button.setDefaultAction(action)
        bare = key in _BARE
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonIconOnly if bare else style.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has the menus and the keys
        return button

    def _fit(self) -> None:
        menus = self._menus
        used = sum(menus.actionGeometry(action).width() for action in menus.actions())
        room = menus.width() - used - 2 * GRID
        for button in self.buttons.values():
            room -= button.sizeHint().width() + GRID // 2
            button.setVisible(room >= 0)
