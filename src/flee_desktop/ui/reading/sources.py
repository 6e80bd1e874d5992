"""What stands behind a value: its references, and the remarks on how it came about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from flee_desktop.domain.remarks import Remark
from flee_desktop.ui.reading.reference_link import ReferenceLink
from flee_desktop.ui.reading.remark_mark import RemarkMark

ShowReference = Callable[[int], object]

_ACROSS = 4  # reference links side by side; more go below


class Sources(QWidget):
    """Remark marks and reference links, at the trailing edge of a row."""

    def __init__(
        self,
        references: Sequence[int],
        remarks: Sequence[Remark],
        show_reference: ShowReference,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)  # what is left over is in front of the links
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
        for row, remark in enumerate(remarks):
            grid.addWidget(RemarkMark(remark, self), row, 0, trailing)
        for place, number in enumerate(references):
            link = ReferenceLink(number, self)
            link.requested.connect(show_reference)
            grid.addWidget(link, place // _ACROSS, 1 + place % _ACROSS, trailing)
