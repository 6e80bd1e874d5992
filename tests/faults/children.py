"""Children of this process, forked so that they start at once, and killed in the middle of their work."""

import os
import resource
import select
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

_MOST_WORK = 20  # seconds of the processor: whoever works longer hangs, however busy the machine is
Ack = Callable[[str], None]


@dataclass
class Ended:
    """How a child ended: the lines it acknowledged, its exit status (negative: the signal).

    `seconds` went by on the clock, `processor` are those it worked.
    """

    lines: list[str]
    status: int
    seconds: float
    processor: float
    timed_out: bool


def run_child(work: Callable[[Ack], object], kill_after: float | None = None, patience: float = 300) -> Ended:
    """Do the work in a child; kill it after some seconds, or when its time is up."""
    reading, writing = os.pipe()
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(work, writing)
    os.close(writing)
    until = start + (patience if kill_after is None else kill_after)
    said, ended = b"", False
    while not ended and (left := until - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            piece = os.read(reading, 65536)
            said, ended = said + piece, not piece
    if not ended:
        os.kill(child, signal.SIGKILL)
    while piece := os.read(reading, 65536):
        said += piece
    os.close(reading)
    _, status, used = os.wait4(child, 0)
    seconds = time.monotonic() - start
    processor = used.ru_utime + used.ru_stime
    lines = said.decode(errors="replace").split("\n")[:-1]
    return Ended(
        lines, os.waitstatus_to_exitcode(status), seconds, processor, not ended and kill_after is None
    )


def _work(work: Callable[[Ack], object], writing: int) -> None:
    status = 0
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_WORK, _MOST_WORK))
    try:
        work(lambda line: os.write(writing, f"{line}\n".encode(errors="replace")) and None)
    except BaseException:  # noqa: BLE001 - told to the parent
        os.write(writing, f"! {traceback.format_exc()[-700:]!r}\n".encode(errors="replace"))
        status = 70
    os._exit(status)
