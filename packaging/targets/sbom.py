"""What is shipped, as a CycloneDX list: the Python libraries by cyclonedx-bom, the rest appended."""

import json
from pathlib import Path

from targets.build import CHECKOUT, NAME, VERSION, Build, environment
from targets.components import Component, native

TOOLS: dict[str, str] = {}


def make(build: Build) -> Path:
    """`flee-desktop-VERSION.cdx.json`."""
    shipped = environment(build, "requirements.lock")  # without the tools, so that they are not listed
    tools = environment(build, "requirements-build.lock")
    target = build.out / f"{NAME}-{VERSION}.cdx.json"
    options = ["--pyproject", CHECKOUT / "pyproject.toml", "--output-reproducible"]
    options += ["--sv", "1.6", "--of", "JSON", "-o", target]
    build.run([tools, "-m", "cyclonedx_py", "environment", *options, shipped])
    document = json.loads(target.read_text(encoding="utf-8"))
    listed = [entry for entry in document["components"] if entry["name"] not in ("pip", "setuptools")]
    listed += [described(part) for part in native(tools)]
    document["components"] = sorted(listed, key=lambda entry: entry["bom-ref"])
    document["dependencies"] = _known(document["dependencies"], {entry["bom-ref"] for entry in listed})
    target.write_text(json.dumps(document, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return target


def described(part: Component) -> dict[str, object]:
    """A library that is no Python distribution, as CycloneDX has it."""
    entry: dict[str, object] = {
        "type": "library",
        "bom-ref": f"{part.name}=={part.version}" if part.version else part.name,
        "name": part.name,
        "licenses": [{"expression": part.license, "acknowledgement": "declared"}],
    }
    return {**entry, "version": part.version} if part.version else entry


def _known(dependencies: list[dict[str, object]], names: set[str]) -> list[dict[str, object]]:
    """Without what was taken off the list."""
    return [entry for entry in dependencies if entry["ref"] in names or entry["ref"] == "root-component"]
