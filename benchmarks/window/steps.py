"""What is done in the window, step by step, each with the figures it gives."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.figures import PROGRAM, Figure, Findings, Target
from benchmarks.memory import memory
from benchmarks.peers.cpp_frames import CppFrames
from benchmarks.peers.python_frames import PythonFrames
from benchmarks.texts import LETTERS, TYPED, after_each_key
from benchmarks.window.stage import FACETS, Outcome, Stage
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from flee_desktop.domain.fields import AWARD_FIELDS

_CTRL = Qt.KeyboardModifier.ControlModifier
_PYTHON, _CPP = "bare grid over a Python model", "bare grid over a C++ model"
_PAGES, _JUMPS, _CLICKS = 60, 6, 3
_COPY_PATIENCE = 300  # seconds


@dataclass
class Play:
    """The stage with the peers beside it, and what was found."""

    stage: Stage
    rows: int
    counts: dict[str, int]
    python: PythonFrames
    cpp: CppFrames | None
    frames: dict[str, list[float]] = field(default_factory=dict)

    def take_frames(self) -> None:
        """One frame of each peer, in alternation with what is measured."""
        self.frames.setdefault(_PYTHON, []).append(self.python.repaint())
        if self.cpp is not None:
            self.frames.setdefault(_CPP, []).append(self.cpp.repaint())

    def frame_figures(self, beside: str) -> Iterator[Figure]:
        """The peers' frames since the last time."""
        for program, values in self.frames.items():
            yield Figure(f"one full repaint, beside {beside}", program, values)

    def repaint(self) -> float:
        """The median frame over the plain Python model: the unit of the targets."""
        return Figure("", _PYTHON, self.frames[_PYTHON]).median


def typing(play: Play) -> Findings:
    """Each key of the texts and back again, with three facets open."""
    play.stage.open_facets()
    outcomes: list[Outcome] = []
    for text in (*TYPED, *LETTERS):
        for key, left in after_each_key(text):
            outcomes.append(_key(play, key, left))
            play.take_frames()
    grid = Figure("keystroke to painted grid", PROGRAM, [each.grid for each in outcomes])
    paints = [float(each.paints) for each in outcomes]
    whole = Figure(
        f"keystroke to painted grid and {len(FACETS)} facets' counts",
        PROGRAM,
        [each.all for each in outcomes],
        note=", ".join(FACETS),
    )
    yield grid
    yield whole
    yield from play.frame_figures("typing")
    yield Figure("paints of the grid per key", PROGRAM, paints, unit="")
    yield Target("keystroke to painted with counts, p50, in repaints", whole.median / play.repaint(), 2.5)
    yield Target("keystroke to painted with counts, p95, in repaints", whole.p95 / play.repaint(), 5)


def _key(play: Play, key: str, left: str) -> Outcome:
    box = play.stage.page.bar.box
    if key:
        outcome = play.stage.timed(lambda: QTest.keyClicks(box, key))
    else:
        outcome = play.stage.timed(lambda: QTest.keyClick(box, Qt.Key.Key_Backspace))
    found, wanted = play.stage.page.model.rowCount(), play.counts[left.strip()]
    if box.text() != left or found != wanted:
        raise AssertionError(f"{box.text()!r} found {found} rows instead of {wanted} of {left!r}")
    return outcome


def frames(play: Play) -> Findings:
    """The window's own grid painted whole, beside the peers'."""
    viewport, own = play.stage.page.table.viewport(), []
    for _ in range(_PAGES):
        started = time.perf_counter()
        viewport.repaint()
        own.append((time.perf_counter() - started) * 1000)
        play.take_frames()
    yield Figure("one full repaint", PROGRAM, own)
    yield from play.frame_figures("the window's")


def sorting(play: Play) -> Findings:
    """A click on each heading, and two more: the first makes the ranks, the others use them."""
    first: dict[str, float] = {}
    again: list[tuple[float, str]] = []
    for column, of_field in enumerate(AWARD_FIELDS):
        if play.stage.page.table.isColumnHidden(column):
            continue
        for click in range(_CLICKS):
            outcome = _click_heading(play, column)
            if click:
                again.append((outcome.grid, of_field.name))
            else:
                first[of_field.name] = outcome.grid
            play.take_frames()
    slowest = max(again)
    yield Figure(
        "first sort by each column, painted",
        PROGRAM,
        list(first.values()),
        note=", ".join(f"{name} {value:,.0f}" for name, value in first.items()),
    )
    figure = Figure(
        "sort by each column again, painted",
        PROGRAM,
        [value for value, _name in again],
        note=f"slowest: {slowest[1]}",
    )
    yield figure
    yield from play.frame_figures("sorting")
    yield Target("sort by any column, painted, slowest, in repaints", figure.longest / play.repaint(), 4)


def _click_heading(play: Play, column: int) -> Outcome:
    table = play.stage.page.table
    table.scrollTo(table.model().index(0, column))
    place = QPoint(table.headings.sectionViewportPosition(column) + 24, table.headings.height() // 2)
    outcome = play.stage.timed(
        lambda: QTest.mouseClick(table.headings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    )
    assert table.model().rowCount() == play.rows
    return outcome


def facets(play: Play) -> Findings:
    """Each facet's menu over all rows: from opening it to its counts painted."""
    names = tuple(each.name for each in AWARD_FIELDS if each.facet)
    values = []
    for name in names:
        play.stage.open_facets((name,))
        menu = play.stage.facet_menu(name)
        menu.hide()
        outcome = play.stage.timed(partial(play.stage.page.bar.facets.open, name))
        values.append(outcome.all)
        menu.hide()
    note = ", ".join(f"{name} {value:,.0f}" for name, value in zip(names, values, strict=True))
    yield Figure("a facet's menu opened, counts over all rows painted", PROGRAM, values, note=note)


def scrolling(play: Play) -> Findings:
    """Page down, and jump to the end and back."""
    table = play.stage.page.table
    table.take_focus()
    play.stage.settle()
    pages, peer, jumps = [], [], []
    for _ in range(_PAGES):
        pages.append(play.stage.timed(lambda: QTest.keyClick(table, Qt.Key.Key_PageDown)).grid)
        if play.cpp is not None:
            peer.append(play.cpp.page())
    for jump in range(_JUMPS):
        key = Qt.Key.Key_Home if jump % 2 else Qt.Key.Key_End
        jumps.append(play.stage.timed(partial(QTest.keyClick, table, key, _CTRL)).grid)
        assert table.currentIndex().row() == (0 if jump % 2 else play.rows - 1)
    page = Figure("page down, painted", PROGRAM, pages)
    yield page
    yield Figure("jump to the end or back, painted", PROGRAM, jumps)
    if peer:
        beside = Figure("page down, painted", _CPP, peer)
        yield beside
        yield Target("page down, p95, to the same over a C++ model, p95", page.p95 / beside.p95, 2)


def selecting(play: Play) -> Findings:
    """Select all, then copy."""
    page = play.stage.page
    page.table.take_focus()
    play.stage.settle()
    values = []
    for _ in range(_JUMPS):
        values.append(play.stage.timed(lambda: QTest.keyClick(page.table, Qt.Key.Key_A, _CTRL)).grid)
        assert page.table.selected.count() == play.rows
        page.table.clearSelection()
        play.stage.settle()
    selected = Figure("select all, painted", PROGRAM, values)
    yield selected
    yield Target("select all, painted, longest", selected.longest, 100, "ms")


def copying(play: Play) -> Findings:
    """All rows, selected, as text: until they are on the clipboard."""
    page = play.stage.page
    copied: list[int] = []
    page.commands.copied.connect(copied.append)
    QTest.keyClick(page.table, Qt.Key.Key_A, _CTRL)
    play.stage.settle()
    started = time.perf_counter()
    page.commands.copy()
    play.stage.wait(lambda: bool(copied), _COPY_PATIENCE)
    seconds = time.perf_counter() - started
    assert copied == [play.rows]
    QGuiApplication.clipboard().clear()
    page.table.clearSelection()
    yield Figure(f"copy {play.rows:,} rows", PROGRAM, [seconds], "s")


def exporting(play: Play) -> Findings:
    """CSV of all rows while the window stands: how it answers meanwhile."""
    from benchmarks.export import write_all

    done: list[object] = []
    page, path = play.stage.page, Path("window-export.csv").absolute()
    columns = page.model.columns
    assert columns is not None
    started = time.perf_counter()
    play.stage.background.run(lambda _job: write_all(columns, path), done.append)
    play.stage.wait(lambda: bool(done), _COPY_PATIENCE)
    seconds = time.perf_counter() - started
    path.unlink()
    yield Figure("CSV of all rows, written behind the window", PROGRAM, [seconds], "s")


def keeping(play: Play) -> Findings:
    """What the window keeps: with the columns alone, and when texts were typed and every column sorted."""
    yield Figure("memory, columns ready", PROGRAM, [memory("self")], "MB")
    for text in TYPED:
        for key, left in after_each_key(text):
            _key(play, key, left)
    for column in range(len(AWARD_FIELDS)):
        if not play.stage.page.table.isColumnHidden(column):
            _click_heading(play, column)
    yield Figure("memory, texts typed and every column sorted", PROGRAM, [memory("self")], "MB")


STEPS: tuple[Callable[[Play], Findings], ...] = (
    typing,
    frames,
    sorting,
    facets,
    scrolling,
    selecting,
    copying,
    exporting,
    keeping,
)


def counts_of(path: Path) -> dict[str, int]:
    """How many rows each text must find."""
    counts: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))
    return counts
