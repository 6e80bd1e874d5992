"""Build the installers: `python packaging/build.py deb run appimage --out dist/`.

Exit codes: 0 done, 1 a step failed, 2 wrong usage, 3 this machine lacks something (the last line says what to
type). The same sources give the same bytes; SHA256SUMS lists them.
"""

import argparse
import hashlib
import sys
import time
from pathlib import Path

from targets import TARGETS, load
from targets.build import CHECKOUT, Build, FailedCommandError, MissingToolError, demand


def main(words: list[str] | None = None) -> int:
    """Build what was asked for."""
    arguments = _arguments(words)
    build = Build(
        out=arguments.out.resolve(),
        work=arguments.work.resolve(),
        fast=arguments.fast,
        appimage_runtime=arguments.appimage_runtime,
        windows_python=arguments.windows_python,
    )
    names = list(TARGETS) if "all" in arguments.targets else list(dict.fromkeys(arguments.targets))
    try:
        demand({tool: package for name in names for tool, package in load(name).TOOLS.items()})
        make_all(build, names)
    except MissingToolError as error:
        sys.stderr.write(f"build.py: {error}\n")
        return 3
    except FailedCommandError as error:
        sys.stderr.write(f"build.py: {error}\n")
        return 1
    return 0


def make_all(build: Build, names: list[str]) -> None:
    """Build each target and list the finished files with their checksums."""
    for folder in (build.out, build.work):
        folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        started = time.monotonic()
        made = load(name).make(build)
        size = sum(file.stat().st_size for file in _files(made)) / 1e6
        sys.stdout.write(f"{name}: {made} ({size:.1f} MB, {time.monotonic() - started:.0f} s)\n")
        sys.stdout.flush()
    sums = "".join(
        f"{_sha256(file)}  {file.name}\n" for file in sorted(build.out.iterdir()) if _is_product(file)
    )
    (build.out / "SHA256SUMS").write_text(sums, encoding="utf-8")


def _arguments(words: list[str] | None) -> argparse.Namespace:
    listed = "\n".join(f"  {name:<12}{summary}" for name, summary in TARGETS.items())
    parser = argparse.ArgumentParser(
        prog="build.py",
        description=__doc__,
        epilog=f"Targets:\n{listed}\n  all         every one of them",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("targets", metavar="TARGET", nargs="+", choices=[*TARGETS, "all"])
    parser.add_argument("--out", type=Path, default=CHECKOUT / "dist", help="for the finished files")
    parser.add_argument("--work", type=Path, default=CHECKOUT / "build", help="for everything else")
    parser.add_argument("--fast", action="store_true", help="compress little: for tests, not for release")
    parser.add_argument(
        "--appimage-runtime", metavar="FILE", type=Path, help="instead of the one in appimage/"
    )
    parser.add_argument(
        "--windows-python", metavar="FOLDER", type=Path, help="the official embeddable Python 3.13, unpacked"
    )
    return parser.parse_args(words)


def _is_product(file: Path) -> bool:
    return file.is_file() and file.name != "SHA256SUMS"


def _files(made: Path) -> list[Path]:
    return (
        [made]
        if made.is_file()
        else [file for file in made.rglob("*") if file.is_file() and not file.is_symlink()]
    )


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
