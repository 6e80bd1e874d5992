"""Which files have SQLite handles in this process, by device and inode.

Closing any other handle on such a file would drop SQLite's locks on it: nobody but SQLite touches a file that
is in here, nor one that may come to be in here before `lock` is let go of.
"""

import threading
from collections import Counter

open_files: Counter[tuple[int, int]] = Counter()
lock = threading.Lock()
