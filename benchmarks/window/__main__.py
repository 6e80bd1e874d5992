"""Plays steps in the window; run.py starts it on a display of its own and reads a line of JSON per finding.

python -m benchmarks.window CATALOG CSV COUNTS FRAMES STEP...
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks.figures import PROGRAM, Figure, Target
from benchmarks.peers.cpp_frames import CppFrames
from benchmarks.peers.python_frames import PythonFrames
from benchmarks.window.stage import Stage
from benchmarks.window.steps import STEPS, Play, counts_of, frames

LONGEST_BLOCK = 50  # milliseconds


def main() -> None:
    """Play the steps named, in the order of STEPS."""
    catalog, csv, counts, program, *names = sys.argv[1:]
    stage = Stage(Path(catalog))
    tell_block(stage, "opening")
    grid, rows = stage.page.table, stage.page.model.rowCount()
    play = Play(
        stage,
        rows,
        counts_of(Path(counts)),
        PythonFrames(Path(csv), rows, grid),
        CppFrames(Path(program), Path(csv), rows, grid) if program else None,
    )
    assert rows == play.counts[""]
    stage.settle()
    for step in (each for each in STEPS if each.__name__ in names):
        stage.longest_block()
        play.frames.clear()
        for finding in step(play):
            tell(finding)
        if step is not frames:  # it paints without the event loop
            tell_block(stage, step.__name__)
    if play.cpp is not None:
        play.cpp.close()
    stage.close()


def tell_block(stage: Stage, step: str) -> None:
    """The longest pause of the window's thread, and what it was doing."""
    block = stage.longest_block()
    worked = f"{block.worked * 1000:.0f} ms of it work; {block.culprit or 'nothing to name'}"
    tell(Figure(f"longest block of the window's thread: {step}", PROGRAM, [block.passed * 1000], note=worked))
    tell(Target(f"longest block: {step}", block.passed * 1000, LONGEST_BLOCK, "ms"))


def tell(finding: Figure | Target) -> None:
    """A line for run.py."""
    print(json.dumps([type(finding).__name__, asdict(finding)]), flush=True)


if __name__ == "__main__":
    main()
