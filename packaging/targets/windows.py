"""The installer for Windows: one user's setup.exe, made on Linux. It was run under wine, never on a Windows.

What is installed: `runtime` with Python, `lib` with the libraries and the program, `licenses`, and two
launchers, which start the Python beside them: flee-desktop.exe, and flee-desktop-cli.exe with a console.
"""

import io
import shutil
import zipfile
from pathlib import Path

from targets import libraries, licenses, windows_python
from targets.build import (
    CHECKOUT,
    NAME,
    PACKAGING,
    VERSION,
    Build,
    FailedCommandError,
    environment,
    set_times,
)
from targets.components import in_windows
from targets.trimming import NO_NETWORK, shipped_data
from targets.windows_trimming import SYSTEM_INTERFACES, SYSTEM_LIBRARIES, keeps_of_wheels

TOOLS = {**windows_python.TOOLS, "makensis": "nsis", "objdump": "binutils"}
_LAUNCHERS = {f"{NAME}.exe": ("w64.exe", "pythonw.exe"), f"{NAME}-cli.exe": ("t64.exe", "python.exe")}
_ICON = CHECKOUT / "resources" / "icons" / f"{NAME}.svg"


def make(build: Build) -> Path:
    """`flee-desktop-VERSION-x86_64-setup.exe`."""
    content = build.fresh("windows") / "content"
    python = environment(build, "requirements-build.lock")
    shutil.copytree(windows_python.unpacked(build), content / "runtime")
    (interpreter,) = (content / "runtime").glob("python3[0-9]*.dll")
    # Python looks for modules there and nowhere else, whatever the user's environment says.
    (content / "runtime" / f"{interpreter.stem}._pth").write_text("Lib\n.\n..\\lib\n", encoding="ascii")
    distributions = _unpack_wheels(build, python, content / "lib")
    _copy_program(content / "lib" / "flee_desktop")
    licenses.lay(content / "licenses", in_windows(content / "runtime"), distributions, licenses.ON_WINDOWS)
    _add_launchers(build, python, content)
    set_times(content)
    if problems := _problems(content):
        raise FailedCommandError("\n".join(["What was built is not as it must be:", *problems]))
    return _setup(build, content)


def _unpack_wheels(build: Build, python: Path, target: Path) -> dict[str, Path]:
    """Lay out what is shipped of the locked libraries; where their licenses are, by name."""
    fetched, whole = build.fresh("windows-wheels"), build.fresh("windows-libraries")
    options = ["-q", "--no-input", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
    options += ["--require-hashes", "--platform", "win_amd64", "--python-version", windows_python.VERSION]
    lock = PACKAGING / "requirements.lock"
    build.run([python, "-m", "pip", "download", *options, "--dest", fetched, "-r", lock])
    for wheel in sorted(fetched.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(whole)
    for file in sorted(whole.rglob("*")):
        name = file.relative_to(whole).as_posix()
        if file.is_file() and keeps_of_wheels(name):
            _copy(file, target / name)
    folders = whole.glob("*.dist-info")
    return {folder.name.partition("-")[0].lower().replace("_", "-"): folder for folder in folders}


def _copy_program(target: Path) -> None:
    source = CHECKOUT / "src" / "flee_desktop"
    for file in sorted(source.rglob("*.py")):
        _copy(file, target / file.relative_to(source))
    for name, file in shipped_data(CHECKOUT):
        _copy(file, target / "_data" / name)


def _add_launchers(build: Build, python: Path, content: Path) -> None:
    """Programs that start the Python in `runtime`, as pip makes them for every command."""
    drawn = build.fresh("icons")
    build.run([python, PACKAGING / "icons.py", _ICON, drawn], QT_QPA_PLATFORM="offscreen")
    shutil.copyfile(drawn / f"{NAME}.ico", content / f"{NAME}.ico")
    distlib = Path(build.run([python, "-c", "import distlib; print(distlib.__path__[0])"]).strip())
    for name, (stub, interpreter) in _LAUNCHERS.items():
        line = f"#!<launcher_dir>\\runtime\\{interpreter}\r\n".encode()
        (content / name).write_bytes((distlib / stub).read_bytes() + line + _launched())


def _launched() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:  # an entry without a date is of 1980
        archive.writestr(zipfile.ZipInfo("__main__.py"), (PACKAGING / "launcher.py").read_text("utf-8"))
    return buffer.getvalue()


def _problems(content: Path) -> list[str]:
    names = sorted(file.relative_to(content).as_posix() for file in content.rglob("*"))
    of_python = [name.removeprefix("runtime/Lib/").removeprefix("runtime/") for name in names]
    found = [f"a network library: {name}" for name in of_python if NO_NETWORK.search(name)]
    files = [file for file in sorted(content.rglob("*")) if file.suffix in (".dll", ".exe", ".pyd")]
    present = {file.name.lower() for file in files} | SYSTEM_LIBRARIES
    for file in files:
        names_of_others = {name.lower() for name in libraries.needed(file)} - present
        lacking = sorted(name for name in names_of_others if not name.startswith(SYSTEM_INTERFACES))
        found += [f"{file.relative_to(content)} needs {name}" for name in lacking]
    return found


def _setup(build: Build, content: Path) -> Path:
    files = [file for file in sorted(content.rglob("*")) if file.is_file()]
    lines = []
    for file in files:
        place = str(file.parent.relative_to(content)).replace("/", "\\")
        lines += [f'SetOutPath "$INSTDIR\\{place}"', f'File "{file}"']
    content.with_name("files.nsh").write_text("\n".join(lines).replace('\\."', '"') + "\n", encoding="utf-8")
    target = build.out / f"{NAME}-{VERSION}-x86_64-setup.exe"
    values = {
        "COMPRESSION": "zlib" if build.fast else "lzma",
        "CONTENT": content,
        "ICON": content / f"{NAME}.ico",
        "OUT": target,
        "SIZE": sum(file.stat().st_size for file in files) // 1024,
        "VERSION": VERSION,
    }
    script = PACKAGING / "windows" / f"{NAME}.nsi"
    build.run(
        [
            "makensis",
            "-V2",
            "-INPUTCHARSET",
            "UTF8",
            *(f"-D{key}={value}" for key, value in values.items()),
            script,
        ]
    )
    return target


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
