#!/bin/sh
# Proves the RPM package in a root of its own, a bare Debian 12 without a network. What it asks of a Fedora or an
# openSUSE cannot be resolved here: it is installed without looking at that.
#
#   packaging/test/rpm.sh PACKAGE.rpm PYTHON      PYTHON has the program's libraries (build/requirements-build/bin/python)
. "$(dirname "$(readlink -f "$0")")/offline_root.sh"

package=$(readlink -f "$1") python=$(readlink -f "$(dirname "$2")")/$(basename "$2")
export PYTHONPATH="$packaging/../src"
command -v rpmbuild cpio >/dev/null || { echo "Type: sudo apt-get install rpm cpio" >&2; exit 3; }

rpm_in_root() { rpm --root "$root" --define "_dbpath /var/lib/rpm" "$@"; }
older_package() { # as today's, with an older version and a file that the new one lacks
    mkdir "$area/older" && (cd "$area/older" && rpm2cpio "$package" | cpio -idm --quiet)
    touch "$area/older/usr/lib/flee-desktop/of-an-older-version"
    rpmbuild -bb --target x86_64 --define "_topdir $area/build" --define "version 0.0.1" \
        --define "payload $area/older/usr" --define "_binary_payload w0.gzdio" "$packaging/rpm/flee-desktop.spec"
    mv "$area"/build/RPMS/x86_64/*.rpm "$area/older.rpm" && rm -rf "$area/older" "$area/build"
}
older_is_gone() { [ ! -e "$root/usr/lib/flee-desktop/of-an-older-version" ]; }
is_whole() { rpm_in_root -V --nodeps flee-desktop; }
asks_for_sonames_only() { # and nothing with a name that only Debian has
    rpm -qpR "$package" && ! rpm -qpR "$package" | grep -E "libbz2|libffi|libsqlite3|python"
}
is_gone() { [ ! -e "$root/usr/lib/flee-desktop" ] && [ ! -e "$root/usr/share/applications/flee-desktop.desktop" ]; }

make_root "$desktop"
give_user
start_screen

check "there is no network" has_no_network
check "the expected awards are made from the source" expected_awards
check "it asks for what every distribution has" asks_for_sonames_only
check "a previous version is built" older_package
check "the previous version installs" rpm_in_root -i --nodeps "$area/older.rpm"
check "a plain user makes a catalog" lists_the_films flee-desktop
remember_catalog
check "the new version takes its place" rpm_in_root -U --nodeps "$package"
check "nothing of the previous version is left" older_is_gone
check "the catalog is the same to the byte" catalog_is_unchanged
check "every file is as it was packed" is_whole
check_program flee-desktop
remember_catalog
check "it is removed" rpm_in_root -e flee-desktop
check "nothing of it is left" is_gone
check "the catalog is still there, the same to the byte" catalog_is_unchanged
summary
