"""What cells look like, each laid out once: names repeat, and a text takes long to lay out, not to draw."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap, QStaticText, QTextOption, QTransform

from flee_desktop.domain.fields import AWARD_FIELDS
from flee_desktop.domain.results import Result
from flee_desktop.ui.awards_grid.delegate import ALIGNMENTS, RESULT_COLUMN
from flee_desktop.ui.awards_grid.model import AwardModel
from flee_desktop.ui.awards_grid.result_badge import paint_badge

if TYPE_CHECKING:
    from flee_desktop.domain.first_rows import FirstRows
    from flee_desktop.search.columns import AwardColumns

_MOST = 250  # of a column: some windows full of lines
Picture = tuple[int, QStaticText | QPixmap]  # how far from the left it stands, and itself
_Known = dict[int, Picture | None]


class CellPictures:
    """Knows the cells of an AwardModel by column and code. `forget` them with the theme, font or language."""

    def __init__(self, model: AwardModel) -> None:
        self._model = model
        self._rows: AwardColumns | FirstRows | None = None  # whose cells they are
        self._known: dict[int, tuple[QRect, _Known]] = {}

    def forget(self) -> None:
        """Lay them out anew."""
        self._known.clear()

    def of(
        self, column: int, rows: Sequence[int], room: QRect, like: QPainter, scale: float
    ) -> list[Picture | None]:
        """The cells of these rows; `room` is what each has, `like` has the font and the direction."""
        known, codes = self._of_column(column, room), self._codes(column, rows)
        for code, row in zip(codes, rows, strict=True):
            if code not in known:
                known[code] = self._picture(column, row, room, like, scale)
        return [known[code] for code in codes]

    def _of_column(self, column: int, room: QRect) -> _Known:
        if self._model.rows is not self._rows:
            self._rows = self._model.rows
            self._known.clear()
        of_room, known = self._known.get(column, (room, {}))
        if of_room.size() != room.size() or len(known) > _MOST:
            known = {}
        self._known[column] = (room, known)
        return known

    def _codes(self, column: int, rows: Sequence[int]) -> Sequence[int]:
        columns = self._model.columns
        if columns is None:  # first rows have no codes
            return rows
        codes: list[int] = columns.columns[AWARD_FIELDS[column].name].codes.take(rows).tolist()
        return codes

    def _picture(self, column: int, row: int, room: QRect, like: QPainter, scale: float) -> Picture | None:
        text = self._model.text_of_row(row, column)
        if not text:
            return None
        if column == RESULT_COLUMN and self._rows is not None:
            result = Result(self._rows.text(row, AWARD_FIELDS[column].name))
            return 0, _badge(result, text, room, like, scale)
        laid_out = _laid_out(text, room.width(), like.font(), like.layoutDirection())
        right = bool(ALIGNMENTS[column] & Qt.AlignmentFlag.AlignRight)
        mirrored = like.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return room.width() - round(laid_out.size().width()) if right != mirrored else 0, laid_out


def _laid_out(text: str, width: int, font: QFont, direction: Qt.LayoutDirection) -> QStaticText:
    fitted = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    laid_out = QStaticText(fitted)
    laid_out.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    laid_out.setTextOption(option)
    laid_out.prepare(QTransform(), font)
    return laid_out


def _badge(result: Result, word: str, room: QRect, like: QPainter, scale: float) -> QPixmap:
    picture = QPixmap(room.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(like.font())
    painter.setLayoutDirection(like.layoutDirection())
    paint_badge(painter, QRect(0, 0, room.width(), room.height()), result, word)
    painter.end()
    return picture
