"""What the command line takes, and its help."""

import argparse
from collections.abc import Sequence

from flee_desktop import __version__
from flee_desktop.app.commands import COMMANDS, Command, CommandModule, window


def window_arguments(words: Sequence[str]) -> argparse.Namespace:
    """The arguments of the program without a command."""
    return window_parser().parse_args(words)


def command_arguments(command: Command, module: CommandModule, words: Sequence[str]) -> argparse.Namespace:
    """The arguments of a command."""
    parser = command_parser(command, module)
    return parser.parse_args(_with_values(parser, words))


def window_parser() -> argparse.ArgumentParser:
    """What the program without a command takes."""
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


def command_parser(command: Command, module: CommandModule) -> argparse.ArgumentParser:
    """What a command takes; the manual page and the shells' completions are made of it, too."""
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
