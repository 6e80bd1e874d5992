#!/bin/sh
# Proves the Debian package on a bare Debian 12 without a network: install, use, upgrade, remove, purge.
#
#   packaging/test/deb.sh PACKAGE.deb PYTHON      PYTHON has the program's libraries (build/requirements-build/bin/python)
. "$(dirname "$(readlink -f "$0")")/offline_root.sh"

package=$(readlink -f "$1") python=$(readlink -f "$(dirname "$2")")/$(basename "$2")
export PYTHONPATH="$packaging/../src"

older_package() { # as today's, with an older version and a file that the new one lacks
    dpkg-deb -R "$package" "$area/older"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$area/older/DEBIAN/control"
    touch "$area/older/usr/lib/flee-desktop/of-an-older-version"
    dpkg-deb -Zgzip -z1 --root-owner-group -b "$area/older" "$root/root/older.deb" >/dev/null
    rm -rf "$area/older"
}
install() { inside root apt-get install -y "/root/$1"; }
is_there() { [ -e "$root/usr/share/applications/flee-desktop.desktop" ] && [ -x "$root/usr/bin/flee-desktop" ]; }
is_gone() { [ ! -e "$root/usr/lib/flee-desktop" ] && [ ! -e "$root/usr/share/applications/flee-desktop.desktop" ]; }
older_is_gone() { [ ! -e "$root/usr/lib/flee-desktop/of-an-older-version" ]; }
knows_the_type() { grep -q "vnd.flee-desktop.catalog+sqlite3:\*.fleecat" "$root/usr/share/mime/globs2"; }
is_whole() { inside root dpkg --verify flee-desktop && inside root dpkg --audit; }
policy_is_kept() { lintian --allow-root --fail-on error,warning "$package"; }

depends=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/ //g')
make_root "$depends"
give_user
cp "$package" "$root/root/new.deb"
older_package
start_screen

if [ -n "${FLEE_TEST_LINTIAN:-}" ]; then check "lintian has neither errors nor warnings" policy_is_kept; fi
check "there is no network" has_no_network
check "the expected awards are made from the source" expected_awards
check "the previous version installs offline" install older.deb
check "a plain user makes a catalog" lists_the_films flee-desktop
remember_catalog
check "the new version takes its place offline" install new.deb
check "nothing of the previous version is left" older_is_gone
check "the catalog is the same to the byte" catalog_is_unchanged
check "every file is as it was packed" is_whole
check "it is in the menu and on the path" is_there
check "the system knows a .fleecat file" knows_the_type
check_program flee-desktop
remember_catalog
check "it is removed" inside root apt-get remove -y flee-desktop
check "it is purged" inside root dpkg --purge flee-desktop
check "nothing of it is left" is_gone
check "the catalog is still there, the same to the byte" catalog_is_unchanged
summary
