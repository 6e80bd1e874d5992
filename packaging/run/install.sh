#!/bin/sh
# Installs Flee Desktop @VERSION@ from the folder this file is in: for everybody as root, else for you alone.
#
#   sh flee-desktop-@VERSION@-x86_64.run                     install, or take the place of an older version
#   sh flee-desktop-@VERSION@-x86_64.run -- --prefix FOLDER  below another folder
#   flee-desktop-uninstall                                   remove it; catalogs and settings stay
set -eu
umask 022  # makeself has a stricter one

say() { printf 'flee-desktop: %s\n' "$*"; }
give_up() { say "$@" >&2; exit 1; }

check_system() {
    [ "$(uname -sm)" = "Linux x86_64" ] || give_up "This is for Linux on x86_64; this machine is $(uname -sm)."
    has=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/^glibc //')
    # musl has no such variable
    [ -n "$has" ] || give_up "It needs glibc 2.35 or newer; this system has another C library. Nothing was installed."
    printf '2.35\n%s\n' "$has" | sort -C -t . -k 1,1n -k 2,2n ||
        give_up "It needs glibc 2.35 or newer (Debian 12, Ubuntu 22.04, Fedora 36); this system has $has. Nothing was installed."
}

find_missing() {
    LD_LIBRARY_PATH=$here/lib/flee-desktop/_internal ldd "$here"/lib/flee-desktop/_internal/PySide6/Qt/lib/libQt6Gui.so.6 \
        "$here"/lib/flee-desktop/_internal/PySide6/Qt/plugins/platforms/libqxcb.so 2>/dev/null |
        sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p' | sort -u | tr '\n' ' '
}

update_caches() { # the desktop learns of the menu entry and of .fleecat files; without these tools, at the next login
    ! command -v update-mime-database >/dev/null || update-mime-database "$prefix/share/mime" 2>/dev/null || true
    ! command -v update-desktop-database >/dev/null || update-desktop-database -q "$prefix/share/applications" || true
    ! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -qtf "$prefix/share/icons/hicolor" 2>/dev/null || true
}

list_files() { (cd "$here" && find bin share ! -type d | sort); }

write_uninstaller() {
    uninstaller=$prefix/lib/flee-desktop/uninstall.sh
    {
        echo '#!/bin/sh'
        echo '# Removes Flee Desktop; catalogs and settings stay.'
        echo 'set -eu'
        printf 'prefix=%s\n' "$(printf '%s' "$prefix" | sed "s/'/'\\\\''/g; s/^/'/; s/\$/'/")"
        list_files | while read -r file; do printf 'rm -f "$prefix/%s"\n' "$file"; done
        echo 'rm -f "$prefix/bin/flee-desktop-uninstall"'
        echo 'rm -rf "$prefix/lib/flee-desktop"'
        echo '! command -v update-mime-database >/dev/null || update-mime-database "$prefix/share/mime" 2>/dev/null || true'
        echo '! command -v update-desktop-database >/dev/null || update-desktop-database -q "$prefix/share/applications" || true'
        echo 'echo "flee-desktop: removed. Your catalogs and settings are where they were."'
    } >"$uninstaller"
    chmod 755 "$uninstaller"
    ln -sf ../lib/flee-desktop/uninstall.sh "$prefix/bin/flee-desktop-uninstall"
}

install_files() {
    mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share" || give_up "$prefix cannot be written to. Nothing was installed."
    # The new program is whole before it takes the place of the old one.
    rm -rf "$prefix/lib/.flee-desktop.new" "$prefix/lib/.flee-desktop.old"
    cp -a "$here/lib/flee-desktop" "$prefix/lib/.flee-desktop.new" || {
        rm -rf "$prefix/lib/.flee-desktop.new"
        give_up "The files could not be written (is the disk full?). What was installed before is unchanged."
    }
    [ ! -e "$prefix/lib/flee-desktop" ] || mv "$prefix/lib/flee-desktop" "$prefix/lib/.flee-desktop.old"
    mv "$prefix/lib/.flee-desktop.new" "$prefix/lib/flee-desktop"
    rm -rf "$prefix/lib/.flee-desktop.old"
    list_files | while read -r file; do
        mkdir -p "$(dirname "$prefix/$file")"
        cp -a "$here/$file" "$prefix/$file"
    done
    # A menu does not have ~/.local/bin on its path.
    sed -i "s|^Exec=flee-desktop|Exec=\"$prefix/bin/flee-desktop\"|" "$prefix/share/applications/flee-desktop.desktop"
    [ "$(id -u)" != 0 ] || chown -R 0:0 "$prefix/lib/flee-desktop"
}

here=$(dirname "$(readlink -f "$0")")
if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=${HOME:?}/.local; fi
case ${1:-} in
--prefix) prefix=$(readlink -m "${2:?--prefix needs a folder}") ;;
"") ;;
*) give_up "It knows --prefix FOLDER only." ;;
esac
case $prefix in *[\|\"\`\$\\]*) give_up "A menu entry cannot name the folder $prefix. Choose another." ;; esac

check_system
missing=$(find_missing)
install_files
write_uninstaller
update_caches
say "Flee Desktop @VERSION@ is installed in $prefix/lib/flee-desktop, the command is $prefix/bin/flee-desktop."
[ -z "$missing" ] || say "Its window needs libraries that this system lacks: $missing(on Debian: libgl1 libegl1 and their like)."
say "To remove it: $prefix/bin/flee-desktop-uninstall"
