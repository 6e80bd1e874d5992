"""What a desktop is told of the program agrees with the program."""

import re
import shutil
import subprocess
import tomllib
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from flee_desktop.store.sqlite import APPLICATION_ID

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = CHECKOUT / "resources" / "desktop"
VERSION = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
TYPE = "application/vnd.flee-desktop.catalog+sqlite3"
MIME = {"": "http://www.freedesktop.org/standards/shared-mime-info"}


def entry() -> dict[str, str]:
    parser = RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(FOLDER / "flee-desktop.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_menu_entry_opens_catalogs_and_names_the_window_as_qt_does() -> None:
    source = (CHECKOUT / "src" / "flee_desktop" / "ui" / "preparing.py").read_text(encoding="utf-8")
    assert 'setDesktopFileName("flee-desktop")' in source
    assert entry()["Exec"] == "flee-desktop %f"
    assert entry()["StartupWMClass"] == "flee-desktop"
    assert entry()["MimeType"] == f"{TYPE};"


def test_it_speaks_every_language_that_the_program_is_shipped_in() -> None:
    for file in (CHECKOUT / "resources" / "translations").glob("*.ts"):
        language = file.stem.rpartition("_")[2]
        assert f"Comment[{language}]" in entry()
        for name in ("flee-desktop.metainfo.xml", "flee-desktop.mime.xml"):
            assert f'xml:lang="{language}"' in (FOLDER / name).read_text(encoding="utf-8")


def test_a_catalog_is_known_by_its_application_id() -> None:
    kind = ElementTree.parse(FOLDER / "flee-desktop.mime.xml").getroot().find("mime-type", MIME)
    assert kind is not None
    assert kind.get("type") == TYPE
    magic = {match.get("offset"): match.get("value") for match in kind.iterfind(".//match", MIME)}
    assert magic == {"0": r"SQLite format 3\0", "68": APPLICATION_ID.to_bytes(4, "big").decode()}


def test_the_store_entry_is_of_this_version_and_names_the_menu_entry() -> None:
    root = ElementTree.parse(FOLDER / "flee-desktop.metainfo.xml").getroot()
    newest = root.find("releases/release")
    assert newest is not None
    assert newest.get("version") == VERSION
    assert root.findtext("launchable") == "flee-desktop.desktop"
    assert root.findtext("provides/mediatype") == TYPE
    assert root.findtext("project_license") == "GPL-3.0-or-later"


def test_the_package_and_the_program_have_one_version() -> None:
    source = (CHECKOUT / "src" / "flee_desktop" / "__init__.py").read_text(encoding="utf-8")
    assert re.findall(r'__version__ = "(.+)"', source) == [VERSION]


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(FOLDER / "flee-desktop.desktop")],
        ["appstreamcli", "validate", "--no-net", str(FOLDER / "flee-desktop.metainfo.xml")],
    ],
    ids=lambda command: command[0],
)
def test_the_validators_have_nothing_to_say(command: list[str]) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed here")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
