"""What the message bar says of the catalog's safety."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from flee_desktop.domain.errors import DamagedError, DiskFullError, NewerError, UserError
from flee_desktop.ui.message_bar import Message, MessageKind

if TYPE_CHECKING:
    from flee_desktop.domain.backups import Backup
    from flee_desktop.domain.catalog_check import Problem

Commands = Mapping[str, Callable[[], object]]


def on_error(error: UserError, commands: Commands) -> Message:
    """An error, with buttons that do what there is to do."""
    for kind, name, actions in (
        (DamagedError, "damaged", ("restore", "open_to_read")),
        (NewerError, "newer_version", ("open_to_read",)),
        (DiskFullError, "disk_full", ("save_copy",)),
    ):
        if isinstance(error, kind):
            buttons = tuple((_label(key, kind), commands[key]) for key in actions)
            return Message(error.message, error.advice, MessageKind.ERROR, buttons, name)
    return Message(error.message, error.advice, MessageKind.ERROR, name="error")


def after_crash(notices: Sequence[str], show_report: Callable[[], object] | None) -> Message:
    """The program ended while the catalog was open."""
    label = QCoreApplication.translate("SafetyMessages", "Show report")
    return Message(
        QCoreApplication.translate("SafetyMessages", "Closed unexpectedly. All saved edits are here."),
        " ".join(notices),
        MessageKind.WARNING if notices else MessageKind.INFO,
        ((label, show_report),) if show_report else (),
        "after_crash",
    )


def synchronized(program: str, save_copy: Callable[[], object]) -> Message:
    """The catalog lies where another program copies it to other computers."""
    text = QCoreApplication.translate("SafetyMessages", "This catalog lies in a folder of %1.")
    advice = QCoreApplication.translate(
        "SafetyMessages",
        "It may be copied half-written. Work with a copy in a folder of this computer.",
    )
    label = QCoreApplication.translate("SafetyMessages", "Save a copy…")
    return Message(
        text.replace("%1", program), advice, MessageKind.WARNING, ((label, save_copy),), "synchronized"
    )


def noticed(notices: Sequence[str]) -> Message:
    """What the user should know, though it stopped nothing."""
    return Message(" ".join(notices), kind=MessageKind.WARNING, name="notices")


def no_backup(error: UserError) -> Message:
    """The backup of the day failed; the work goes on."""
    return Message(error.message, error.advice, MessageKind.WARNING, name="no_backup")


def after_backup(made: "Backup", show_folder: Callable[[], object]) -> Message:
    """Where the backup is."""
    text = QCoreApplication.translate("SafetyMessages", "Backed up as number %1, %2 MB.")
    showing = (QCoreApplication.translate("SafetyMessages", "Show in folder"), show_folder)
    text = text.replace("%1", str(made.number)).replace("%2", f"{made.size / 1e6:.1f}")
    return Message(text, kind=MessageKind.DONE, actions=(showing,), name="backed_up")


def after_restore() -> Message:
    """The catalog is as it was."""
    return Message(
        QCoreApplication.translate("SafetyMessages", "Restored the backup."),
        QCoreApplication.translate("SafetyMessages", "What was there is kept as a backup of its own."),
        MessageKind.DONE,
        name="restored",
    )


def nothing_wrong() -> Message:
    """The check found nothing."""
    return Message(
        QCoreApplication.translate("SafetyMessages", "Nothing is wrong with this catalog."),
        kind=MessageKind.DONE,
        name="sound",
    )


def after_repair(found: "Sequence[Problem]", left: "Sequence[Problem]") -> Message:
    """How much was repaired."""
    before, after = (sum(problem.count for problem in problems) for problems in (found, left))
    text = QCoreApplication.translate("SafetyMessages", "Repaired %n problem(s).", "", max(0, before - after))
    if not after:
        rest = QCoreApplication.translate("SafetyMessages", "It is one step of the history.")
    else:
        rest = QCoreApplication.translate("SafetyMessages", "%n need(s) you, or a backup.", "", after)
    return Message(text, rest, MessageKind.DONE, name="repaired")


def _label(key: str, kind: type[UserError]) -> str:
    if key == "restore":
        return QCoreApplication.translate("SafetyMessages", "Restore…")
    if key == "save_copy":
        return QCoreApplication.translate("SafetyMessages", "Save elsewhere…")
    if kind is DamagedError:
        return QCoreApplication.translate("SafetyMessages", "Open what is readable")
    return QCoreApplication.translate("SafetyMessages", "Open read-only")
