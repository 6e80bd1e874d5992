"""How often Python looks for garbage."""

import gc

# When garbage is looked for, oldest last. A look at all there is visits every film of a catalog: 0.3 s for a
# hundred thousand, in which a window stands still, and half the time of an import. So that comes a hundred
# times less often than usual.
_SELDOM = (700, 10, 1_000)


def look_seldom() -> None:
    """From now on."""
    gc.set_threshold(*_SELDOM)
