"""Drives the window as assistive technology does: finds things by role and name, types, reads what is said.

    python3 drive_window.py PROGRAM ARGUMENT...

Run by the system's Python, which has the accessibility bus's bindings (gi, Atspi), on an X display and a
session bus; `test_window.py` makes both. Prints a line for each thing it finds and ends with 1 at the first
that it does not.
"""

import subprocess
import sys
import time
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - only now is its version chosen

TABS = ("Overview", "Synopsis", "Crew", "Reception", "Awards", "Related", "References")
FRAME = {Atspi.Role.FRAME}
TAB = {Atspi.Role.PAGE_TAB}
ENTRY = {Atspi.Role.ENTRY, Atspi.Role.TEXT}
TABLE = {Atspi.Role.TABLE}
LABEL = {Atspi.Role.LABEL, Atspi.Role.STATUS_BAR}
PATIENCE = 20.0  # seconds; a busy machine paints late


class NotThereError(Exception):
    """What was looked for did not show up in time."""


def drive(process_id: int) -> None:
    """What a person does first: look at the tabs, go to the awards, filter them."""
    window = find(process_id, FRAME, "Flee")
    for name in TABS:
        tab = find(process_id, TAB, name)
        if name == "Awards":
            tab.do_action(0)
    find(process_id, TABLE, "Awards")
    find(process_id, LABEL, "118 awards")
    box = find(process_id, ENTRY, "Filter awards")
    # There is no window manager here that would give the window the keyboard.
    keyboard("search", "--sync", "--onlyvisible", "--name", window.get_name(), "windowfocus", "--sync")
    box.grab_focus()
    keyboard("type", "--delay", "20", "result:won")
    find(process_id, LABEL, "50 of 118 awards")


def find(process_id: int, roles: set[Atspi.Role], name: str) -> Atspi.Accessible:
    """The showing node with one of these roles whose name begins with `name`."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for node in nodes(process_id):
            if node.get_role() in roles and node.get_name().startswith(name) and is_showing(node):
                print(f"found {node.get_role_name()} {node.get_name()!r}", flush=True)
                return node
        time.sleep(0.2)
    names = {f"{node.get_role_name()} {node.get_name()!r}" for node in nodes(process_id) if node.get_name()}
    raise NotThereError(f"no {name!r} is showing. There is: {', '.join(sorted(names))}")


def is_showing(node: Atspi.Accessible) -> bool:
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def nodes(process_id: int) -> Iterator[Atspi.Accessible]:
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for application in children(desktop):
        if application.get_process_id() == process_id:
            yield from below(application)


def below(node: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """The node and what is in it, apart from the cells of tables: there may be a million."""
    yield node
    if node.get_role() not in TABLE:
        for child in children(node):
            yield from below(child)


def children(node: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            yield child


def keyboard(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, timeout=30, stdout=subprocess.DEVNULL)


def main(command: list[str]) -> int:
    program = subprocess.Popen(command)
    try:
        drive(program.pid)
    except NotThereError as error:
        print(error)
        return 1
    else:
        return 0
    finally:
        program.terminate()
        program.wait(30)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
