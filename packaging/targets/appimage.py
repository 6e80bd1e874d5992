"""The AppImage: one file that runs without being installed, and without FUSE."""

import hashlib
import shutil
from pathlib import Path

from targets import onedir, payload
from targets.build import CHECKOUT, NAME, PACKAGING, VERSION, Build, MissingToolError, set_times

TOOLS = {**onedir.TOOLS, "mksquashfs": "squashfs-tools"}
_SOURCES = PACKAGING / "appimage"
_MAGIC = b"AI\x02"  # of an AppImage of type 2, in the padding of the ELF head
_HEADER = Path("/usr/include/squashfuse/squashfuse.h")


def make(build: Build) -> Path:
    """`Flee_Desktop-VERSION-x86_64.AppImage`."""
    image = _squashfs(build)
    runtime = build.appimage_runtime or _runtime(build, hashlib.sha256(image.read_bytes()).hexdigest()[:16])
    target = build.out / f"Flee_Desktop-{VERSION}-x86_64.AppImage"
    target.write_bytes(runtime.read_bytes() + image.read_bytes())
    target.chmod(0o755)
    return target


def _squashfs(build: Build) -> Path:
    folder = build.fresh("appimage") / "AppDir"
    shutil.copytree(payload.make(build), folder / "usr", symlinks=True)
    shutil.copy(_SOURCES / "AppRun", folder)
    shutil.copy(CHECKOUT / "resources" / "desktop" / f"{NAME}.desktop", folder)
    for name in (f"{NAME}.png", ".DirIcon"):
        shutil.copy(folder / "usr/share/icons/hicolor/256x256/apps" / f"{NAME}.png", folder / name)
    set_times(folder)
    image = folder.with_name("image.squashfs")
    compression = ["-comp", "zstd", "-Xcompression-level", "3" if build.fast else "19", "-b", "1M"]
    build.run(
        ["mksquashfs", folder, image, "-root-owned", "-no-xattrs", "-noappend", "-no-progress", *compression]
    )
    return image


def _runtime(build: Build, key: str) -> Path:
    if not _HEADER.exists():
        packages = "libsquashfuse-dev libzstd-dev zlib1g-dev liblzma-dev liblz4-dev"
        raise MissingToolError(f"Type: sudo apt-get install {packages}")
    runtime = build.work / "appimage" / "runtime"
    options = ["-O2", "-Wall", "-Wextra", "-static", "-s", "-D_FILE_OFFSET_BITS=64", f'-DKEY="{key}"']
    libraries = ["-lsquashfuse", "-lzstd", "-lz", "-llzma", "-llz4"]
    sources = [_SOURCES / "runtime.c", _SOURCES / "no_lzo.c"]
    build.run(["gcc", *options, "-Wl,--build-id=none", "-o", runtime, *sources, *libraries])
    code = bytearray(runtime.read_bytes())
    code[8:11] = _MAGIC
    runtime.write_bytes(code)
    return runtime
