#!/bin/sh
# The quick proof, for every commit: what the Debian package holds works from a folder of its own, with nothing of
# this machine's Python, and is not larger than it may be. deb.sh is the whole proof.
#
#   packaging/test/unpacked.sh PACKAGE.deb FOLDER PYTHON      FOLDER is the one folder it was made of
set -eu
package=$(readlink -f "$1") folder=$(readlink -f "$2") python=$(readlink -f "$(dirname "$3")")/$(basename "$3")
packaging=$(dirname "$(readlink -f "$0")")/..
area=$(mktemp -d /tmp/flee-unpacked.XXXXXX)
trap 'rm -rf "$area"' EXIT
trap 'exit 1' INT TERM
passed=0 failed=0
mkdir "$area/home"

check() { # SENTENCE COMMAND...
    sentence=$1 outcome=0; shift
    "$@" >"$area/log" 2>&1 || outcome=$?
    if [ "$outcome" = 0 ]; then passed=$((passed + 1)); echo "ok      $sentence"; return; fi
    failed=$((failed + 1)); echo "FAILED  $sentence (exit $outcome)"
    tail -n 40 "$area/log" | sed 's/^/        /'
}
is_at_most() { # MILLION-BYTES FILE-OR-FOLDER
    size=$(du --bytes --summarize --apparent-size "$2" | cut -f 1)
    echo "$size bytes"
    [ "$size" -le "$1000000" ]
}
program() {
    (cd "$area/home" && env -i HOME="$area/home" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen PATH=/usr/bin:/bin \
        "$area/usr/bin/flee-desktop" "$@")
}
lists_the_films() { program films | grep "^Flee (2021)"; }
exports_the_expected_awards() {
    FLEE_DESKTOP_DATA="$area/own" PYTHONPATH="$packaging/../src" \
        "$python" -m flee_desktop awards --film Flee --output "$area/expected.csv" &&
        program awards --film Flee --output awards.csv && [ "$(wc -l <"$area/expected.csv")" = 119 ] &&
        cmp "$area/expected.csv" "$area/home/awards.csv"
}
imports() { # a table needs the libraries that the bundled dossiers do not
    printf 'Title,Year,Award,Category,Result\nMass,2021,A prize,Best Film,Won\n' >"$area/home/awards of mass.csv"
    program import "awards of mass.csv" --catalog "new one æøå.fleecat" &&
        program films --catalog "new one æøå.fleecat" | grep "^Mass "
}
takes_pictures() {
    program screenshot pictures --where result:won --language da &&
        [ "$(find "$area/home/pictures" -name '*.png' -size +10k | wc -l)" = 7 ]
}

check "the package has at most 45 MB" is_at_most 45 "$package"
check "the one folder has at most 140 MB" is_at_most 140 "$folder"
check "the package unpacks" dpkg-deb --extract "$package" "$area"
check "it says its version" program --version
check "the bundled dossier opens: Flee is among the films" lists_the_films
check "all 118 awards are exported as from the source" exports_the_expected_awards
check "a table is imported into a new catalog" imports
check "every tab is pictured off screen, in Danish" takes_pictures
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
