"""Why the catalog says what a row says: the raw line of the source, and the reasons for the rest."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from flee_desktop.domain.awards import AwardOrigin
from flee_desktop.domain.fields import FIELDS_BY_NAME
from flee_desktop.domain.remarks import Remark, RemarkKind
from flee_desktop.ui import theme
from flee_desktop.ui.awards_grid.model import grid_field
from flee_desktop.ui.locale_text import field_label

_WIDTH = 560


class WhyDialog(QDialog):
    """Everything known of the origin of one award."""

    def __init__(self, award: str, origin: AwardOrigin, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("whyDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why does the catalog say this?"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(theme.GRID)
        heading = _text(award)
        heading.setFont(theme.heading_font())
        rows.addWidget(heading)
        rows.addSpacing(4)
        rows.addWidget(_quiet(self._source_line(origin)))
        if origin.source_text:
            rows.addWidget(_raw(origin.source_text))
        rows.addSpacing(theme.GRID)
        if origin.remarks:
            rows.addLayout(_reasons(origin.remarks))
        else:
            rows.addWidget(_text(self.tr("Every value of this row is stated in its source as it is shown.")))
        rows.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows.addWidget(buttons)
        self.resize(_WIDTH, rows.heightForWidth(_WIDTH))

    def _source_line(self, origin: AwardOrigin) -> str:
        source = origin.source or self.tr("Unknown source")
        if origin.source_line is None:
            return source
        return self.tr("%1, line %2").replace("%1", source).replace("%2", str(origin.source_line))


def _reasons(remarks: tuple[Remark, ...]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(2 * theme.GRID)
    form.setVerticalSpacing(6)
    for remark in remarks:
        field = FIELDS_BY_NAME.get(grid_field(remark.field))
        label = field_label(field) if field else QCoreApplication.translate("WhyDialog", "Row")
        form.addRow(_quiet(label), _text(f"{remark.text} ({kind_label(remark.kind)})"))
    return form


def kind_label(kind: RemarkKind) -> str:
    """What kind of reason it is, in a word."""
    words = {
        RemarkKind.INHERITED: QCoreApplication.translate("WhyDialog", "carried over"),
        RemarkKind.DERIVED: QCoreApplication.translate("WhyDialog", "derived"),
        RemarkKind.UNSURE: QCoreApplication.translate("WhyDialog", "unsure"),
        RemarkKind.SUSPECT: QCoreApplication.translate("WhyDialog", "kept as stated, looks wrong"),
        RemarkKind.LOST: QCoreApplication.translate("WhyDialog", "lost in the source"),
        RemarkKind.INFO: QCoreApplication.translate("WhyDialog", "note"),
    }
    return words[kind]


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _quiet(text: str) -> QLabel:
    label = _text(text)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label


def _raw(text: str) -> QLabel:
    label = _text(text)
    label.setObjectName("sourceLine")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    label.setFont(font)
    label.setAutoFillBackground(True)
    label.setBackgroundRole(label.palette().ColorRole.AlternateBase)
    label.setMargin(theme.GRID)
    return label
