"""The one program: `flee-desktop [CATALOG]` opens the window, `flee-desktop COMMAND` works without it.

Exit codes: 0 done, 1 something the user can mend, 2 wrong usage.
"""

import io
import os
import signal
import sys
from collections.abc import Sequence

from flee_desktop.app.commands import COMMANDS, window
from flee_desktop.domain.errors import UserError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _complete_streams()
    try:
        code = _run(arguments)
        sys.stdout.flush()  # here, where a full disk can still be told
    except UserError as error:
        sys.stderr.write(f"flee-desktop: {error}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of our output has seen enough (`| head`)
        _drop_output()
        return 0
    except OSError as error:
        if error.filename is not None:  # not of a stream, so a bug
            raise
        sys.stderr.write(f"flee-desktop: The output could not be written: {error.strerror}.\n")
        _drop_output()
        return 1
    return code


def _complete_streams() -> None:
    """Let every text be written: to a stream that was closed, and to a terminal with few letters."""
    sys.stdout = sys.stdout or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    sys.stderr = sys.stderr or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _drop_output() -> None:
    """What could not be written is given up: Python would complain of it once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stop(number: int, _frame: object) -> None:
    """The end of a session takes the way out of Ctrl+C: what was begun is undone and cleared away."""
    raise SystemExit(128 + number)


def _run(words: Sequence[str]) -> int:
    if not words:  # the usual start, which nothing should delay
        return window.show(None)
    from flee_desktop.app.arguments import command_arguments, window_arguments
    from flee_desktop.app.garbage import look_seldom

    command = next((each for each in COMMANDS if each.name == words[0]), None)
    if command is None:
        return window.run(window_arguments(words))
    signal.signal(signal.SIGTERM, _stop)
    look_seldom()
    module = command.load()
    return module.run(command_arguments(command, module, words[1:]))
