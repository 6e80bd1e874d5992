"""Says a sentence to a screen reader when no focused control would."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Say `text`, if a screen reader listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not needed for the first paint

    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
