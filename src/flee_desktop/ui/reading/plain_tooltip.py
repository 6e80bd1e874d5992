"""Tooltips for text from data."""

from html import escape


def plain_tooltip(text: str) -> str:
    """The text as a tooltip that wraps its lines, and shows markup instead of obeying it."""
    return f"<qt>{escape(text)}</qt>" if text else ""
