"""`python -m flee_desktop` is `flee-desktop`."""

import sys

from flee_desktop.app.command_line import main

sys.exit(main())
