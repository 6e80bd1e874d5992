#!/bin/sh
# For tests under wine only: puts a ucrtbase.dll into a prefix's system32 that has complex.c for what wine lacks,
# and hands everything else on to a copy of wine's own.   ucrtbase.sh SYSTEM32
set -eu
here=$(dirname "$(readlink -f "$0")") system32=$1
own=$system32/ucrtwine.dll
cp "$(find /usr/lib /opt/wine* -path '*x86_64-windows/ucrtbase.dll' 2>/dev/null | head -n 1)" "$own"
# Without wine's mark it is loaded as any library is, whatever its name.
printf '\0\0\0\0' | dd of="$own" bs=1 seek=64 conv=notrunc status=none
ours=$(grep -oE '\((c[a-z]+)\)' "$here/complex.c" | tr -d '()' | sort -u | while read -r name; do echo "$name ${name}f ${name}l"; done)
{
    echo "LIBRARY ucrtbase.dll"
    echo "EXPORTS"
    for name in $ours; do echo "$name = our_$name"; done
    objdump -p "$own" | sed -n '/+base/d; s/^\t\[ *[0-9]*\] //p' | grep -vxF "$(printf '%s\n' $ours)" |
        while read -r name; do echo "$name = ucrtwine.$name"; done
} >"$system32/ucrtbase.def"
rm -f "$system32/ucrtbase.dll"
x86_64-w64-mingw32-gcc -shared -static-libgcc -O1 -o "$system32/ucrtbase.dll" "$here/complex.c" "$system32/ucrtbase.def"
