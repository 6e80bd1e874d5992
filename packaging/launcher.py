"""What the frozen program runs: the package itself, so that `__file__` is inside it."""

import sys

from flee_desktop.app.command_line import main

sys.exit(main())
