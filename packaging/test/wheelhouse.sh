#!/bin/sh
# Proves the wheelhouse on a bare Debian 12 without a network: ./run and ./run test, from the source beside it.
#
#   packaging/test/wheelhouse.sh WHEELHOUSE.tar
. "$(dirname "$(readlink -f "$0")")/offline_root.sh"

archive=$(readlink -f "$1")
house=/home/plain/house

unpack() {
    mkdir "$root$house" && tar -C "$root$house" --strip-components=1 -xf "$archive" &&
        tar -C "$root$house" -xzf "$root$house"/flee_desktop-*.tar.gz && chown -R 1000:1000 "$root$house"
    source=$house/$(basename "$root$house"/flee_desktop-*/)
}
run_offline() {
    inside plain env PIP_NO_INDEX=1 PIP_FIND_LINKS="$house" PIP_DISABLE_PIP_VERSION_CHECK=1 DISPLAY= \
        sh -c 'cd "$0" && exec ./run "$@"' "$source" "$@"
}
demonstrates() { run_offline | tee /dev/stderr | grep -q "50 of 118 awards"; }
passes_all_checks() { run_offline test -q 2>&1 | tee /dev/stderr | grep -E "^[0-9]+ passed" && ! grep -q "not passed" "$area/log"; }
installs_the_wheel() {
    inside plain sh -c "python3 -m venv --without-pip own && python3 -m pip --python own/bin/python install -q \
        --no-index --find-links $house flee-desktop && own/bin/flee-desktop films" | grep "^Flee (2021)"
}

make_root "$desktop,python3,python3-pip,libxkbcommon-x11-0,libxcb-cursor0,libxcb-icccm4,libxcb-image0,\
libxcb-keysyms1,libxcb-render-util0,libxcb-util1"
give_user
start_screen

check "there is no network" has_no_network
check "it unpacks, with the source in it" unpack
check "./run sets itself up and demonstrates" demonstrates
check "./run test passes all checks" passes_all_checks
check "the wheel installs into an environment" installs_the_wheel
summary
