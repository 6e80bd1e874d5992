#!/bin/sh
# Proves the AppImage on a bare Debian 12 without a network and without FUSE.
#
#   packaging/test/appimage.sh FILE.AppImage PYTHON      PYTHON has the program's libraries (build/requirements-build/bin/python)
. "$(dirname "$(readlink -f "$0")")/offline_root.sh"

image=$(readlink -f "$1") python=$(readlink -f "$(dirname "$2")")/$(basename "$2")
export PYTHONPATH="$packaging/../src"
cache=home/plain/.cache/flee-desktop/appimage
app=/home/plain/Flee.AppImage

has_no_fuse() { inside plain sh -c '[ ! -e /dev/fuse ] && ! command -v fusermount'; }
programs() { find "$root/$cache" -mindepth 1 -maxdepth 1 -type d | wc -l; }
two_starts_at_once() {
    rm -rf "${root:?}/$cache"
    inside plain sh -c "$app --version & first=\$!; $app --version && wait \$first" && [ "$(programs)" = 1 ]
}
survives_an_interruption() {
    rm -rf "${root:?}/$cache"
    inside plain timeout -s KILL 0.15 $app --version || true
    inside plain $app --version && [ "$(find "$root/$cache" -name '*.part' | wc -l)" = 0 ]
}
clears_an_older_version() {
    older=$root/$cache/0123456789abcdef
    mkdir "$older" && touch "$older/file" && chown -R 1000:1000 "$older"
    key=$(find "$root/$cache" -mindepth 1 -maxdepth 1 -type d ! -name 0123456789abcdef)
    rm -rf "$key"
    inside plain $app --version && [ "$(programs)" = 1 ] && [ ! -e "$older" ]
}
extracts_the_same() {
    inside plain $app --appimage-extract &&
        diff -r --no-dereference "$root/home/plain/squashfs-root" "$(find "$root/$cache" -mindepth 1 -maxdepth 1 -type d)" &&
        rm -rf "$root/home/plain/squashfs-root"
}
refuses_damage() {
    head -c -20000000 "$image" >"$root/home/plain/damaged" && chmod 755 "$root/home/plain/damaged"
    said=$(inside plain sh -c 'XDG_CACHE_HOME=$HOME/other ./damaged --version' 2>&1) && return 1
    echo "$said"
    rm -r "$root/home/plain/damaged"
    echo "$said" | grep -q "is damaged"
}
is_portable() {
    mkdir -p "$root/home/plain/stick/flee-desktop-portable" && cp "$root$app" "$root/home/plain/stick/"
    chown -R 1000:1000 "$root/home/plain/stick"
    inside plain "/home/plain/stick/Flee.AppImage" films >/dev/null &&
        [ -e "$root/home/plain/stick/flee-desktop-portable/data/catalog.fleecat" ]
}

make_root "$desktop"
give_user
cp "$image" "$root$app" && chmod 755 "$root$app"
start_screen

check "there is no network" has_no_network
check "there is no FUSE" has_no_fuse
check "the expected awards are made from the source" expected_awards
check "the first start unpacks and runs it" lists_the_films $app
remember_catalog
check_program $app
check "two first starts at once unpack it once" two_starts_at_once
check "a start that was interrupted is in nobody's way" survives_an_interruption
check "an older version's folder is cleared" clears_an_older_version
check "it extracts what it runs" extracts_the_same
check "a damaged file is told" refuses_damage
check "beside a folder flee-desktop-portable it keeps everything there" is_portable
summary
