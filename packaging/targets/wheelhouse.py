"""Wheel, source and every library in one archive: `./run` and `./run test` without a network."""

import shutil
import sys
from pathlib import Path

from targets.build import CHECKOUT, NAME, PACKAGING, VERSION, Build, environment, set_times

TOOLS = {"tar": "tar"}
_README = """\
Flee Desktop {version} for a machine without a network: Linux on x86_64 with Python {python} and pip.

    tar -xf {name}-{version}.tar.gz
    cd {name}-{version}
    export PIP_NO_INDEX=1 PIP_FIND_LINKS="$(readlink -f ..)"
    ./run            # starts the program
    ./run test       # passes all checks

Or, into an environment of yours: pip install --no-index --find-links . flee-desktop
"""


def make(build: Build) -> Path:
    """`flee-desktop-VERSION-wheelhouse-cp3XX-linux_x86_64.tar`."""
    python = environment(build, "requirements-build.lock")
    folder = build.fresh("wheelhouse") / f"{NAME}-{VERSION}-wheelhouse"
    folder.mkdir()
    build.run([python, "-m", "hatchling", "build", "--directory", folder], cwd=CHECKOUT)
    options = [
        "-q",
        "--no-input",
        "--disable-pip-version-check",
        "--only-binary",
        ":all:",
        "--require-hashes",
    ]
    lock = PACKAGING / "requirements-dev.lock"
    build.run([python, "-m", "pip", "download", *options, "--dest", folder, "-r", lock])
    for file in folder.glob(f"{NAME.replace('-', '_')}-*"):  # and beside the installers
        shutil.copy(file, build.out)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    readme = _README.format(name=NAME.replace("-", "_"), version=VERSION, python=version)
    (folder / "README.txt").write_text(readme, encoding="utf-8")
    set_times(folder)
    target = build.out / f"{folder.name}-cp{version.replace('.', '')}-linux_x86_64.tar"
    order = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    build.run(["tar", *order, "-C", folder.parent, "-cf", target, folder.name])
    return target
