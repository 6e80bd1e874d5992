"""Qt's own messages go where the program's go: to logging."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# The offscreen platform says this of every window with a smallest size; there is nothing to be done about it.
_HARMLESS = "This plugin does not support propagateSizeHints()"


def log_qt_messages() -> None:
    """From now on Qt's messages are log records of their category, such as `qt.qpa`."""
    qInstallMessageHandler(_log)


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message != _HARMLESS:
        logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS[kind], message)
