"""Open a catalog: one the user names, or the user's own, which is made at the first start."""

import os
import tempfile
from pathlib import Path

from flee_desktop import paths
from flee_desktop.domain.dossier import Dossier
from flee_desktop.domain.errors import UserError
from flee_desktop.formats.dossier_json import read_dossier
from flee_desktop.store import catalog as catalogs
from flee_desktop.store.catalog import Catalog
from flee_desktop.store.dossier_writing import add_dossier
