#!/bin/sh
# Proves the self-extracting installer on a bare Debian 12 without a network: for one user and for everybody.
#
#   packaging/test/run.sh INSTALLER.run PYTHON      PYTHON has the program's libraries (build/requirements-build/bin/python)
. "$(dirname "$(readlink -f "$0")")/offline_root.sh"

installer=$(readlink -f "$1") python=$(readlink -f "$(dirname "$2")")/$(basename "$2")
export PYTHONPATH="$packaging/../src"
name=$(basename "$installer")
own=/home/plain/.local

install_as() { user=$1; shift; inside "$user" sh "/srv/$name" -- "$@"; }
refuses_an_old_glibc() {
    printf '#!/bin/sh\necho glibc 2.31\n' >"$root/usr/local/bin/getconf" && chmod 755 "$root/usr/local/bin/getconf"
    said=$(install_as plain 2>&1) && code=0 || code=$?
    rm "$root/usr/local/bin/getconf"
    echo "$said"
    [ "$code" != 0 ] && echo "$said" | grep -q "needs glibc 2.35 or newer.*this system has 2.31" && [ ! -e "$root$own/lib/flee-desktop" ]
}
leave_something_old() { touch "$root$own/lib/flee-desktop/of-an-older-version"; }
older_is_gone() { [ ! -e "$root$own/lib/flee-desktop/of-an-older-version" ]; }
menu_names_the_program() { grep -qx "Exec=\"$1/bin/flee-desktop\" %f" "$root$1/share/applications/flee-desktop.desktop"; }
is_gone() {
    left=$(find "$root$1" \( -name '*flee*desktop*' -o -name '*FleeDesktop*' \) ! -path "*/share/flee-desktop*")
    echo "$left"
    [ -z "$left" ]
}

make_root "$desktop"
give_user
mkdir -p "$root/srv" && cp "$installer" "$root/srv/"
start_screen

check "there is no network" has_no_network
check "the expected awards are made from the source" expected_awards
check "a system with an old glibc is told so, and left alone" refuses_an_old_glibc
check "a plain user installs it" install_as plain
check "a plain user makes a catalog" lists_the_films $own/bin/flee-desktop
remember_catalog
leave_something_old
check "a newer version takes its place" install_as plain
check "nothing of the older version is left" older_is_gone
check "the catalog is the same to the byte" catalog_is_unchanged
check "the menu names the program" menu_names_the_program $own
check_program $own/bin/flee-desktop
remember_catalog
check "it is removed" inside plain $own/bin/flee-desktop-uninstall
check "nothing of it is left" is_gone $own
check "the catalog is still there, the same to the byte" catalog_is_unchanged
check "root installs it for everybody" install_as root
check "a plain user starts that one" lists_the_films flee-desktop
check "root installs it in a folder with a space" install_as root --prefix "/opt/film catalog"
check "and it starts there" lists_the_films "/opt/film catalog/bin/flee-desktop"
check "both are removed" inside root sh -c '"/opt/film catalog/bin/flee-desktop-uninstall" && flee-desktop-uninstall'
check "nothing of them is left" is_gone /usr/local
check "nor of the other" is_gone "/opt/film catalog"
check "the catalog is still the same to the byte" catalog_is_unchanged
summary
