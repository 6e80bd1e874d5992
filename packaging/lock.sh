#!/bin/sh
# Writes the locks anew from pyproject.toml: for every platform, with hashes, without addresses.
# Needs uv (python3 -m pip install uv). Versions stay as they are where they can; `--upgrade` takes new ones.
set -eu
cd "$(dirname "$(readlink -f "$0")")/.."
uv=$(command -v uv || echo .venv/bin/uv)
compile() {
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-annotate pyproject.toml "$@"
}
compile "$@" --output-file packaging/requirements.lock
compile "$@" --extra dev --constraint packaging/requirements.lock --output-file packaging/requirements-dev.lock
compile "$@" --extra build --constraint packaging/requirements.lock --output-file packaging/requirements-build.lock
