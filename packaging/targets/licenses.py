"""The folder of licenses and notices that goes into every installer."""

import shutil
from pathlib import Path

from targets.build import CHECKOUT, PACKAGING, VERSION, MissingToolError
from targets.components import Component, locked

_NOTICE = """\
Flee Desktop {version} and what it is made of
{line}

Flee Desktop is free software under the GNU General Public License, version 3
or later (GPL-3.0.txt). Its source is the source package of the same version
(flee_desktop-{version}.tar.gz), which stands beside the installers.

It uses Qt and PySide6 under the GNU Lesser General Public License, version 3
(LGPL-3.0.txt, which supplements GPL-3.0.txt). Both are unchanged and lie in
this installation as files of their own:
{replace}
You may replace them with versions of your own, and examine the program in
order to do so. Their sources: Qt {qt} as published by The Qt Company,
PySide6 {qt} as published by the Qt for Python project.

The other libraries are published under their names and versions by their
authors. They are as published, but for debugging symbols; of ICU's data only
what Qt asks for is here. The folder with a library's name holds its license.

{table}
"""
# Where the libraries are that a user may replace.
ON_LINUX = "_internal/PySide6, Qt's libraries in _internal/PySide6/Qt/lib."
ON_WINDOWS = "lib/PySide6, Qt's libraries among them."


def lay(folder: Path, parts: list[Component], distributions: dict[str, Path], replaced: str) -> None:
    """Fill the folder; raises MissingToolError when a license text is not to be found.

    `distributions` are the `.dist-info` of the Python libraries by name; `replaced` is ON_LINUX or
    ON_WINDOWS.
    """
    folder.mkdir()
    shutil.copy(CHECKOUT / "LICENSE", folder / "GPL-3.0.txt")
    shutil.copy(PACKAGING / "licenses" / "LGPL-3.0.txt", folder / "LGPL-3.0.txt")
    for part in parts:
        _copy_text(part, folder / part.name)
    for name, info in distributions.items():
        _copy_texts(info, folder / name)
    rows = [(part.name, part.version or "-", part.license) for part in parts]
    rows += [
        (name, version, _license(distributions[name]))
        for name, version in locked().items()
        if name in distributions
    ]
    table = "\n".join(
        f"{name:<22} {version:<16} {spdx}"
        for name, version, spdx in sorted(rows, key=lambda row: row[0].lower())
    )
    notice = _NOTICE.format(
        version=VERSION,
        line="=" * 40,
        qt=locked()["pyside6-essentials"],
        table=table,
        replace=replaced,
    )
    (folder / "NOTICE.txt").write_text(notice, encoding="utf-8")


def _copy_text(part: Component, folder: Path) -> None:
    if part.text is None or not part.text.exists():
        raise MissingToolError(
            f"There is no license text of {part.name}. Type: sudo apt-get install --reinstall {part.name}"
        )
    folder.mkdir()
    shutil.copyfile(part.text, folder / "LICENSE.txt")


def _copy_texts(info: Path, folder: Path) -> None:
    """PySide6 and shiboken6 have none of their own: the LGPL above is theirs."""
    texts = sorted(
        file for file in info.rglob("*") if file.is_file() and "licen" in str(file.relative_to(info)).lower()
    )
    for file in texts:
        name = str(file.relative_to(info)).removeprefix("licenses/").replace("/", "-")
        folder.mkdir(exist_ok=True)
        shutil.copyfile(file, folder / name)


def _license(info: Path) -> str:
    """What the distribution says of itself."""
    head = (info / "METADATA").read_text(encoding="utf-8").partition("\n\n")[0].splitlines()
    fields = dict(line.partition(": ")[::2] for line in reversed(head) if ": " in line)
    found = fields.get("License-Expression") or fields.get("License") or ""
    if found:
        return found
    classifiers = [line.rpartition(":: ")[2] for line in head if line.startswith("Classifier: License ::")]
    return ", ".join(classifiers) or "see its folder"
