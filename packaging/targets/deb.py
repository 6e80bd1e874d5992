"""The Debian package, built by debhelper from the common tree."""

import shutil
from email.utils import formatdate
from pathlib import Path

from targets import onedir, payload
from targets.build import NAME, PACKAGING, VERSION, Build, epoch

TOOLS = {**onedir.TOOLS, "dh": "debhelper", "dpkg-buildpackage": "dpkg-dev", "fakeroot": "fakeroot"}
_CHANGELOG = """\
{name} ({version}) unstable; urgency=medium

  * Version {version}; what changed is in CHANGELOG.md of the source.

 -- Flee Desktop maintainers <maintainers@flee-desktop.invalid>  {date}
"""


def make(build: Build) -> Path:
    """`flee-desktop_VERSION_amd64.deb`."""
    folder = build.fresh("deb") / f"{NAME}-{VERSION}"
    shutil.copytree(PACKAGING / "deb" / "debian", folder / "debian")
    changelog = _CHANGELOG.format(name=NAME, version=VERSION, date=formatdate(epoch()))
    (folder / "debian" / "changelog").write_text(changelog, encoding="utf-8")
    build.run(
        ["dpkg-buildpackage", "--build=binary", "--no-sign", "--no-check-builddeps"],
        cwd=folder,
        PAYLOAD=str(payload.make(build)),
        XZ="0" if build.fast else "6",
    )
    (package,) = folder.parent.glob("*.deb")
    return Path(shutil.copy(package, build.out))
