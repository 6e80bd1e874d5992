#!/bin/sh
# Proves that the same commit gives the same bytes: builds it from two folders, of other names and depths, in another
# time zone and language and with other rights for new files, and compares.
#
#   packaging/test/reproducible.sh [TARGET...]        without a name: deb appimage windows. Needs git and 3 GB in /tmp
set -eu
here=$(dirname "$(readlink -f "$0")")/../..
area=$(mktemp -d /tmp/flee-same.XXXXXX)
trap 'rm -rf "$area"' EXIT
trap 'exit 1' INT TERM
passed=0 failed=0

build() { # FOLDER TARGET...
    folder=$1; shift
    git clone --quiet "$here" "$folder/source"
    (cd "$folder/source" && "${PYTHON:-python3}" packaging/build.py "$@" --fast --out "$folder/out" --work "$folder/work")
}
verdict() { # CODE SENTENCE
    if [ "$1" = 0 ]; then passed=$((passed + 1)); echo "ok      $2"; else failed=$((failed + 1)); echo "FAILED  $2"; fi
}
listed() { (cd "$1" && find . -printf '%P %M %l %TY-%Tm-%TdT%TT\n' | sort && find . -type f -print0 | sort -z | xargs -0 sha256sum); }

[ $# -gt 0 ] || set -- deb appimage windows
one=$area/one two="$area/another one/æøå"
mkdir -p "$one" "$two"
(umask 022; LC_ALL=C TZ=UTC build "$one" "$@")
(umask 077; LC_ALL=C.UTF-8 TZ=Asia/Kathmandu build "$two" "$@")

if [ -d "$one/work/onedir" ]; then
    listed "$one/work/onedir" >"$area/one.txt"
    listed "$two/work/onedir" >"$area/two.txt"
    same=0; diff "$area/one.txt" "$area/two.txt" || same=1
    verdict $same "the one folder is the same: $(find "$one/work/onedir" -type f | wc -l) files, with their rights and times"
fi
for file in "$one"/out/*; do
    name=$(basename "$file") same=0
    cmp "$file" "$two/out/$name" || same=1
    verdict $same "$name is the same to the byte"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
