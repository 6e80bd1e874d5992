"""The manual page and the shells' completions, made of its own parsers: `command_texts.py FOLDER`."""

import argparse
import os
import shlex
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from flee_desktop import __version__
from flee_desktop.app.arguments import command_parser, window_parser
from flee_desktop.app.commands import COMMANDS

_BASH = """\
# Completion of flee-desktop for bash
_flee_desktop() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} words=
    case ${{COMP_WORDS[1]}} in
{cases}
    *) [ "$COMP_CWORD" -gt 1 ] || words="{commands} {options}" ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    [[ $word == -* ]] || COMPREPLY+=($(compgen -f -- "$word"))
}}
complete -o filenames -F _flee_desktop flee-desktop
"""
_ZSH = """\
#compdef flee-desktop
# Completion of flee-desktop for zsh
local -a commands=(
{commands}
)
if (( CURRENT == 2 )); then
    _describe command commands
    _arguments {options} '*:catalog:_files -g "*.fleecat"'
    return
fi
case $words[2] in
{cases}
*) _files ;;
esac
"""


def manual_page() -> str:
    """Section 1, in the language of man."""
    day = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC).strftime("%Y-%m-%d")
    parts = [
        f'.TH FLEE\\-DESKTOP 1 "{day}" "Flee Desktop {__version__}" "User Commands"',
        ".SH NAME\nflee\\-desktop \\- the desktop catalog of films and their awards",
        ".SH SYNOPSIS\n.B flee\\-desktop\n.RI [ CATALOG ]",
        ".br\n.B flee\\-desktop\n.I COMMAND\n.RI [ ARGUMENT ...]",
        ".SH DESCRIPTION\n"
        + _escaped("Without a command the window opens, on the catalog named or on your own."),
        *_options(window_parser()),
        ".SH COMMANDS",
    ]
    for command in COMMANDS:
        parts.append(f".SS {_escaped(command.name)}\n{_escaped(command.summary.capitalize())}.")
        parts += _options(command_parser(command, command.load()))
    parts.append(
        ".SH EXIT STATUS\n0 when it is done, 1 for something that you can mend, 2 for wrong usage.\n"
        ".SH FILES\n.TP\n.I ~/.local/share/flee\\-desktop/catalog.fleecat\n"
        "Your own catalog, made at the first start.\n"
        ".SH ENVIRONMENT\n.TP\n.B FLEE_DESKTOP_DATA\nAnother folder for your own catalog."
    )
    return "\n".join(parts) + "\n"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in _actions(parser):
        names = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        value = f" {action.metavar or '|'.join(action.choices or ())}" if _takes_value(action) else ""
        yield f".TP\n.B {_escaped(names + value)}\n{_escaped(action.help or '')}"


def _takes_value(action: argparse.Action) -> bool:
    return bool(action.option_strings) and action.nargs is None


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return parser._actions  # noqa: SLF001 - argparse has no public list of its options


def _escaped(text: str) -> str:
    lines = text.replace("\\", "\\e").replace("-", "\\-").splitlines()
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in lines)


def _option_names(parser: argparse.ArgumentParser) -> list[str]:
    return [name for action in _actions(parser) for name in action.option_strings if name.startswith("--")]


def _by_command() -> list[tuple[str, str, list[str]]]:
    return [(each.name, each.summary, _option_names(command_parser(each, each.load()))) for each in COMMANDS]


def bash() -> str:
    """For bash-completion."""
    return _BASH.format(
        cases="\n".join(f'    {name}) words="{" ".join(options)}" ;;' for name, _, options in _by_command()),
        commands=" ".join(command.name for command in COMMANDS),
        options=" ".join(_option_names(window_parser())),
    )


def zsh() -> str:
    """For zsh."""
    return _ZSH.format(
        commands="\n".join(f"    {shlex.quote(f'{name}:{summary}')}" for name, summary, _ in _by_command()),
        options=" ".join(_option_names(window_parser())),
        cases="\n".join(
            f"{name}) _arguments {' '.join(options)} '*:file:_files' ;;" for name, _, options in _by_command()
        ),
    )


def fish() -> str:
    """For fish."""
    first = "complete -c flee-desktop -n __fish_use_subcommand"
    lines = ["# Completion of flee-desktop for fish"]
    lines += [f"{first} -l {name.removeprefix('--')}" for name in _option_names(window_parser())]
    for name, summary, options in _by_command():
        lines.append(f"{first} -a {name} -d {shlex.quote(summary)}")
        inside = f"complete -c flee-desktop -n '__fish_seen_subcommand_from {name}'"
        lines += [f"{inside} -l {option.removeprefix('--')}" for option in options]
    return "\n".join(lines) + "\n"


def main(folder: Path) -> None:
    """Write all four."""
    for name, text in {"flee-desktop.1": manual_page(), "bash": bash(), "zsh": zsh(), "fish": fish()}.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
