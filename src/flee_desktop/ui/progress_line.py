"""What is being done and how far it is, with a button that ends it: at the right of the status bar."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from flee_desktop.ui import theme
from flee_desktop.ui.announcing import announce
from flee_desktop.ui.background import Background, LongJob

_PATIENCE = 500  # milliseconds: what is done by then is not worth reading about


class ProgressLine(QWidget):
    """Shows the long job that runs, else what it was told to say."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._job: LongJob | None = None
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._label.setObjectName("progress")
        self._cancel = QToolButton()
        self._cancel.setObjectName("progressCancel")
        self._cancel.clicked.connect(self._end)
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._begin)
        background.progressed.connect(self._follow)
        background.ended.connect(self._forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._label)
        row.addWidget(self._cancel)
        self._cancel.hide()
        self._retranslate()
        self.setMinimumHeight(self._cancel.sizeHint().height())  # the status bar never grows

    def say(self, text: str) -> None:
        """What is being done that has no count; "" when it is done."""
        self._said = text
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    def _follow(self, job: LongJob) -> None:
        if job.canceled():
            return
        if job is not self._job:
            self._job = job
            self._patience.start()
        elif not self._patience.isActive():
            self._show()

    def _begin(self) -> None:
        self._show()
        announce(self, self._label.text())

    def _end(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._forget(self._job)

    def _forget(self, job: LongJob) -> None:
        if job is self._job:
            self._job = None
            self._patience.stop()
            self._show()

    def _show(self) -> None:
        self._label.setText(self._job.text() if self._job else self._said)
        self._cancel.setVisible(self._job is not None)

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
