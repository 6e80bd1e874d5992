"""The one program: `flee-desktop [CATALOG]` opens the window, `flee-desktop COMMAND` works without it.

Exit codes: 0 done, 1 something the user can mend, 2 wrong usage.
"""

import argparse
import os
import sys
from collections.abc import Sequence

from flee_desktop import __version__
from flee_desktop.app.commands import COMMANDS, Command, CommandModule, window
from flee_desktop.domain.errors import UserError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    command = next((each for each in COMMANDS if arguments[:1] == [each.name]), None)
    try:
        if command is None:
            return window.run(_window_parser().parse_args(arguments))
        module = command.load()
        parser = _command_parser(command, module)
        return module.run(parser.parse_args(_with_values(parser, arguments[1:])))
    except UserError as error:
        sys.stderr.write(f"flee-desktop: {error}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has seen enough (`| head`). Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _window_parser() -> argparse.ArgumentParser:
    width = max(len(each.name) for each in COMMANDS) + 2
    listed = "\n".join(f"  {each.name:<{width}}{each.summary}" for each in COMMANDS)
    parser = argparse.ArgumentParser(
        prog="flee-desktop",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="The desktop catalog of films and their awards.",
        epilog=f"Without the window:\n{listed}\n\n“flee-desktop COMMAND --help” explains each.",
    )
    parser.add_argument("--version", action="version", version=f"Flee Desktop {__version__}")
    window.configure(parser)
    return parser


def _command_parser(command: Command, module: CommandModule) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"flee-desktop {command.name}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=module.__doc__,
    )
    module.configure(parser)
    return parser


def _with_values(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> list[str]:
    """Tie each option to its value: argparse would take `--where -result:won` for two options."""
    valued = {
        name
        for action in parser._actions  # noqa: SLF001 - argparse has no public list of its options
        for name in action.option_strings
        if action.nargs is None
    }
    tied: list[str] = []
    words = iter(arguments)
    for word in words:
        value = next(words, None) if word in valued else None
        tied.append(word if value is None else f"{word}={value}")
    return tied
