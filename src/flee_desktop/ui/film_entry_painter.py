"""Paints an entry of the film list: a small typographic cover, two lines, and the number of awards."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from flee_desktop.ui.film_entries import Entry, EntryKind, FilmEntries
from flee_desktop.ui.icons import icon
from flee_desktop.ui.locale_text import show_number
from flee_desktop.ui.theme import GRID, quiet_font, strong_font, tokens

_COVER = QSize(26, 36)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeading | _MIDDLE


class FilmEntryPainter(QStyledItemDelegate):
    """Everything in the colors and fonts of the theme in force."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The entry, its ground, and the focus ring."""
        entry = _entry(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind is EntryKind.HEADING:
            _paint_heading(painter, option.rect, entry)
        else:
            _paint_ground(painter, option)
            _paint_film(painter, option.rect.adjusted(2 * GRID - 2, 0, -2 * GRID + 2, 0), entry)
        painter.restore()


def entry_height(metrics: QFontMetrics) -> int:
    """The pixels of two lines of text, and some room. All entries are as high."""
    return max(_COVER.height(), 2 * metrics.height()) + GRID + 4


def _entry(index: QModelIndex | QPersistentModelIndex) -> Entry:
    entry: Entry = index.data(FilmEntries.ENTRY)
    return entry


def _paint_heading(painter: QPainter, rect: QRect, entry: Entry) -> None:
    painter.setFont(quiet_font())
    painter.setPen(tokens().quiet)
    low = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
    painter.drawText(rect.adjusted(2 * GRID - 2, 0, -GRID, -GRID // 2), low, entry.title)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    ground = QRectF(option.rect).adjusted(6.5, 1.5, -6.5, -1.5)
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().selection if selected else tokens().hover)
        painter.drawRoundedRect(ground, 6, 6)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(tokens().focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground, 6, 6)


def _paint_film(painter: QPainter, rect: QRect, entry: Entry) -> None:
    cover = QRect(rect.left(), rect.center().y() - _COVER.height() // 2 + 1, _COVER.width(), _COVER.height())
    _paint_cover(painter, cover, entry)
    room = rect.adjusted(_COVER.width() + GRID + 2, 3, 0, -3)
    if entry.awards:
        room.setRight(_paint_count(painter, room, entry) - GRID)
    upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
    lower = QRect(room.left(), upper.bottom(), room.width(), room.height() - upper.height())
    if not entry.second_line:
        upper = room
    _paint_title(painter, upper, entry)
    painter.setFont(quiet_font())
    painter.setPen(tokens().quiet)
    painter.drawText(lower, _LEADING, _fitted(painter, entry.second_line, lower.width()))


def _paint_title(painter: QPainter, rect: QRect, entry: Entry) -> None:
    painter.setFont(_title_font(entry))
    year = f" {entry.year}" if entry.year else ""
    year_width = painter.fontMetrics().horizontalAdvance(year)
    if rect.width() < 2 * year_width:  # little room: the title goes first
        year, year_width = "", 0
    title = _fitted(painter, entry.title, rect.width() - year_width)
    painter.setPen(tokens().quiet if entry.mentioned_only else tokens().text)
    painter.drawText(rect, _LEADING, title)
    left = painter.fontMetrics().horizontalAdvance(title)
    painter.setPen(tokens().quiet)
    painter.drawText(rect.adjusted(left, 0, 0, 0), _LEADING, year)


def _title_font(entry: Entry) -> QFont:
    return strong_font() if entry.kind is EntryKind.ALL_FILMS else quiet_font()


def _paint_count(painter: QPainter, rect: QRect, entry: Entry) -> int:
    """Paint the number of awards at the end of the line; returns where it begins."""
    painter.setFont(quiet_font())
    painter.setPen(tokens().quiet)
    count = show_number(entry.awards)
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | _MIDDLE, count)
    return rect.right() - painter.fontMetrics().horizontalAdvance(count)


def _paint_cover(painter: QPainter, rect: QRect, entry: Entry) -> None:
    if entry.kind is EntryKind.ALL_FILMS:
        icon("films", "accent").paint(painter, rect.adjusted(1, 6, -1, -6))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_cover_color(entry))
    painter.drawRoundedRect(rect, 3, 3)
    painter.setFont(strong_font())
    painter.setPen(QColor("#ffffff"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _initial(entry.title))


def _cover_color(entry: Entry) -> QColor:
    """A dark, muted color that is always the same for a title: white letters on it can be read."""
    if entry.mentioned_only:
        return QColor("#6f7177")
    hue = sum(ord(letter) * (place + 7) for place, letter in enumerate(entry.title)) * 47 % 360
    return QColor.fromHsl(hue, 90, 78)


def _initial(title: str) -> str:
    words = [word for word in title.split() if word.casefold() not in ("the", "a", "an")]
    return next((letter.upper() for word in words for letter in word if letter.isalnum()), "·")


def _fitted(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
