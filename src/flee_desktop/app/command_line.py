"""The one program: `flee-desktop [CATALOG]` opens the window, `flee-desktop COMMAND` works without it.

Exit codes: 0 done, 1 something the user can mend, 2 wrong usage.
"""

import os
import sys
from collections.abc import Sequence

from flee_desktop.app.commands import COMMANDS, window
from flee_desktop.domain.errors import UserError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except UserError as error:
        sys.stderr.write(f"flee-desktop: {error}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has seen enough (`| head`). Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(words: Sequence[str]) -> int:
    if not words:  # the usual start, which nothing should delay
        return window.show(None)
    from flee_desktop.app.arguments import command_arguments, window_arguments

    command = next((each for each in COMMANDS if each.name == words[0]), None)
    if command is None:
        return window.run(window_arguments(words))
    module = command.load()
    return module.run(command_arguments(command, module, words[1:]))
