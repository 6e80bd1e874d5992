#!/bin/sh
# Proves the Windows installer under wine, without a network: install, use, upgrade, uninstall. It is no Windows:
# what wine 8 lacks of Windows' libraries is made for the test (wine/*.c), and nothing here was tried on a real one.
#
#   packaging/test/windows.sh SETUP.exe PYTHON      PYTHON has the program's libraries (build/requirements-build/bin/python)
[ -n "${FLEE_TEST_INSIDE:-}" ] ||
    FLEE_TEST_INSIDE=1 exec unshare --net --mount --pid --fork --kill-child --mount-proc "$0" "$@"
. "$(dirname "$(readlink -f "$0")")/offline_root.sh"

for tool in wine64:wine64 x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64-win32; do
    command -v "${tool%:*}" >/dev/null || [ -x "/usr/lib/wine/${tool%:*}" ] ||
        { echo "Type: sudo apt-get install --no-install-recommends wine wine64 gcc-mingw-w64-x86-64-win32" >&2; exit 3; }
done
setup=$(readlink -f "$1") python=$(readlink -f "$(dirname "$2")")/$(basename "$2")
export PYTHONPATH="$packaging/../src" WINEPREFIX="$area/wine" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
system32=$WINEPREFIX/drive_c/windows/system32
unset XDG_DATA_HOME XDG_CACHE_HOME QT_QPA_PLATFORM
export HOME="$area"
drive=$WINEPREFIX/drive_c
own=$drive/users/root/AppData/Local
installed="$own/Programs/Flee Desktop"
catalog=$own/flee-desktop/catalog.fleecat
cli='C:\users\root\AppData\Local\Programs\Flee Desktop\flee-desktop-cli.exe'
gui='C:\users\root\AppData\Local\Programs\Flee Desktop\flee-desktop.exe'

# Whatever a Python under wine reads and writes must be /dev/null or a pipe.
run() { { wine "$@" </dev/null 2>&1 1>&3 | cat >&2; } 3>&1 | cat; }
makes_a_windows() {
    wineboot -i && wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f && wineserver -w &&
        for source in icuuc bcryptprimitives; do
            x86_64-w64-mingw32-gcc -shared -O1 -o "$system32/$source.dll" "$packaging/test/wine/$source.c" \
                -ladvapi32 || return 1
        done && "$packaging/test/wine/ucrtbase.sh" "$system32"
}
install() { wine "$setup" /S </dev/null && [ -x "$installed/flee-desktop.exe" ]; }
is_in_the_menu() { find "$drive" -path "*Start Menu/Programs/Flee Desktop.lnk" | grep .; }
value() { run reg query "$@" | tr -d '\r' | sed -n 's/.*REG_[A-Z]* *//p'; }
knows_the_type() {
    type=$(value 'HKCU\Software\Classes\.fleecat' /ve) && [ "$type" = FleeDesktop.Catalog ] &&
        value "HKCU\\Software\\Classes\\$type\\shell\\open\\command" /ve | grep -F '"%1"'
}
is_listed() { [ "$(value 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\FleeDesktop' /v DisplayName)" = "Flee Desktop" ]; }
is_compiled() { find "$installed/lib/flee_desktop" -name '*.pyc' | grep -q .; }
says_its_version() { run "$cli" --version | grep -E "[0-9]+\.[0-9]+"; }
lists_the_films() { run "$cli" films | grep "^Flee (2021)"; }
exports_the_expected_awards() { run "$cli" awards --film Flee --output 'C:\awards.csv' && cmp "$area/expected.csv" "$drive/awards.csv"; }
filters_awards() { run "$cli" awards --film Flee --where result:won | wc -l | grep -qx 51; }
imports_a_dossier() {
    cp "$packaging/../db/dossiers/films/mass.json" "$drive/"
    run "$cli" import 'C:\mass.json' --catalog 'C:\new one æøå.fleecat' &&
        run "$cli" films --catalog 'C:\new one æøå.fleecat' | grep -q "^Mass (2021)"
}
takes_pictures() {
    QT_QPA_PLATFORM=offscreen run "$cli" screenshot 'C:\pictures' --where result:won --language da &&
        [ "$(find "$drive/pictures" -name '*.png' -size +10k | wc -l)" = 7 ]
}
title() { xdotool search --name "$1" | head -n 1; }
opens_a_window() {
    run "$gui" >"$area/window.log" 2>&1 &
    window=$!
    for _ in $(seq 300); do [ -z "$(title "^Flee.*Flee Desktop" 2>/dev/null)" ] || break; sleep 0.2; done
    [ -n "$(title "^Flee.*Flee Desktop")" ]
}
second_start_opens_there() {
    run "$gui" 'C:\new one æøå.fleecat'
    for _ in $(seq 100); do [ -z "$(title "^Mass.*Flee Desktop" 2>/dev/null)" ] || break; sleep 0.2; done
    cat "$area/window.log"
    "$python" "$packaging/test/grab_screen.py" "$area/window.png" &&
        { [ -z "${FLEE_TEST_PICTURES:-}" ] || cp "$area/window.png" "$FLEE_TEST_PICTURES"; }
    [ -n "$(title "^Mass.*Flee Desktop")" ] && [ "$(xdotool search --onlyvisible --name "Flee Desktop" | wc -l)" = 1 ]
}
is_refused_while_it_runs() { code=0; wine "$setup" /S </dev/null || code=$?; [ "$code" = 2 ] && [ -e "$installed/lib/of-an-older-version" ]; }
closes() {
    xdotool windowclose "$(title "Mass.*Flee Desktop")"
    for _ in $(seq 100); do kill -0 "$window" 2>/dev/null || return 0; sleep 0.2; done
    return 1
}
older_is_gone() { [ ! -e "$installed/lib/of-an-older-version" ]; }
uninstall() { # it goes on in a copy of itself, which ends last
    wine "$installed/uninstall.exe" /S </dev/null && wineserver -w
}
is_gone() {
    left=$(find "$installed" 2>/dev/null; find "$drive" -name "Flee Desktop.lnk")
    echo "$left"
    [ -z "$left" ] && [ -z "$(value 'HKCU\Software\Classes\.fleecat' /ve)" ] && ! is_listed
}
remember() { sha256sum "$catalog" >"$area/catalog.sum"; }
is_unchanged() { sha256sum -c "$area/catalog.sum"; }

start_screen
check "there is no network" sh -c '! grep -qvE "^Inter-| face|  *lo:" /proc/net/dev'
check "the expected awards are made from the source" expected_awards
check "wine makes a Windows" makes_a_windows
export WINEDLLOVERRIDES="mscoree,mshtml=;ucrtbase,ucrtwine=n"
check "it installs without a question" install
check "it is in the Start menu" is_in_the_menu
check "a .fleecat file is opened by it" knows_the_type
check "it is among the installed programs" is_listed
check "its modules are compiled" is_compiled
check "it says its version" says_its_version
check "the bundled dossier opens: Flee is among the films" lists_the_films
check "all 118 awards are exported as from the source" exports_the_expected_awards
check "50 awards were won" filters_awards
check "a dossier is imported into a new catalog" imports_a_dossier
check "every tab is pictured off screen, in Danish" takes_pictures
check "a window opens" opens_a_window
check "a second start opens its catalog there" second_start_opens_there
touch "$installed/lib/of-an-older-version"
check "an upgrade is refused while it runs, and nothing is changed" is_refused_while_it_runs
check "the window closes" closes
remember
check "a newer version takes its place" install
check "nothing of the older version is left" older_is_gone
check "the newer version lists the films" lists_the_films
check "the catalog is the same to the byte" is_unchanged
check "it is uninstalled without a question" uninstall
check "nothing of it is left" is_gone
check "the catalog is still there, the same to the byte" is_unchanged
wineserver -k || true
summary
