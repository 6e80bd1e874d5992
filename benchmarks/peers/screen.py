"""Keys pressed and paints seen from outside, the same for every program: X server's XTEST and DAMAGE."""

import select
import time
from collections.abc import Iterator

from Xlib import XK, X, display
from Xlib.ext import damage, xtest
from Xlib.xobject.drawable import Window

_LARGE = 40_000  # pixels: a cursor that blinks and a count in a status bar are smaller


class Screen:
    """A display on which one program runs. Needs python-xlib."""

    def __init__(self, name: str) -> None:
        self._display = display.Display(name)
        self._display.damage_query_version()
        self._display.screen().root.damage_create(damage.DamageReportRawRectangles)
        self._display.sync()

    def key(self, name: str, *, held: str = "") -> None:
        """Press and let go, perhaps while another is held."""
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(each)) for each in (held, name) if each]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.flush()

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        for kind in (X.ButtonPress, X.ButtonRelease):
            xtest.fake_input(self._display, kind, 1)
        self._display.flush()

    def focus_largest(self) -> None:
        """There is no window manager to give the keyboard to anybody. Dialogs are sent away first."""
        windows = self._display.screen().root.query_tree().children
        shown = [each for each in windows if each.get_attributes().map_state == X.IsViewable]
        for window in sorted(shown, key=_area):
            window.set_input_focus(X.RevertToParent, X.CurrentTime)
            if len(shown) > 1 and window.id != max(shown, key=_area).id:
                self.key("Escape")
                time.sleep(0.5)
        self._display.sync()

    def key_to_last_paint(self, name: str, quiet: float) -> float:
        """Milliseconds from a key to the last large paint; after `quiet` seconds without one none comes."""
        self._drain()
        started = last = time.monotonic()
        self.key(name)
        while time.monotonic() - last < quiet:
            for at in self._paints(last + quiet - time.monotonic()):
                last = at
        return (last - started) * 1000

    def close(self) -> None:
        """Let go of the display."""
        self._display.close()

    def _paints(self, patience: float) -> Iterator[float]:
        select.select([self._display.fileno()], [], [], max(0.0, patience))
        now = time.monotonic()
        while self._display.pending_events():
            area = getattr(self._display.next_event(), "area", None)
            if area is not None and area.width * area.height >= _LARGE:
                yield now

    def _drain(self) -> None:
        while self._display.pending_events():
            self._display.next_event()


def _area(window: Window) -> int:
    size = window.get_geometry()
    return int(size.width * size.height)
