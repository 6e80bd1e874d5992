"""Save what the X server of DISPLAY shows: `grab_screen.py FILE.png`."""

import os
import sys

from PySide6.QtGui import QGuiApplication

os.environ["QT_QPA_PLATFORM"] = "xcb"
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
