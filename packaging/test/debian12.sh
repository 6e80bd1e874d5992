#!/bin/sh
# Proves both commands on a bare Debian 12: nothing but python3, pip and certificates, made with debootstrap.
# Takes the last commit of this checkout, and ../shared when it is there. Needs root and debootstrap.
# The machine's own settings for apt and pip are carried over for the test; none of them is kept.
#
#   packaging/test/debian12.sh [ROOT.tar]        ROOT.tar: such a system made earlier, which saves two minutes
set -eu

here=$(dirname "$(readlink -f "$0")")/../..
[ "$(id -u)" = 0 ] || { echo "Type: sudo $0" >&2; exit 3; }
command -v debootstrap >/dev/null || { echo "Type: sudo apt-get install debootstrap" >&2; exit 3; }

work=$(mktemp -d /tmp/flee-debian12.XXXXXX)
root=$work/root
passed=0 failed=0

clean_up() {
    # The innermost mounts first; nothing of the machine may be below $root when it is removed.
    grep -o " $root[^ ]*" /proc/mounts | sort -r | while read -r mounted; do umount "$mounted"; done
    grep -q " $root" /proc/mounts || rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

# --- a bare system ---------------------------------------------------------------------------------------

mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    sed -n 's/ bookworm main$//p' | head -n 1)

unpack_root() { mkdir "$root" && tar -C "$root" -xf "$1"; }

make_root() {
    [ -n "$mirror" ] || { echo "apt knows no mirror of Debian 12. Type: apt-get update" >&2; exit 3; }
    debootstrap --variant=minbase --include=python3,python3-pip,ca-certificates bookworm "$root" \
        "$mirror" >"$work/debootstrap.log" 2>&1 ||
        { tail -n 20 "$work/debootstrap.log"; exit 1; }
}

add_user() {
    mount -t proc proc "$root/proc"
    chroot "$root" useradd --create-home plain
}

carry_settings() {
    cp /etc/resolv.conf "$root/etc/"
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    cp --no-clobber /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/"
    settings=$(python3 -m pip config list 2>/dev/null | sed -n "s/^global\.\(.*\)='\(.*\)'$/\1 = \2/p")
    printf '[global]\n%s\n' "$settings" >"$root/etc/pip.conf"
    # Folders that pip is told to look in, and what lies beside them: an index of files names its neighbors.
    folders=$(printf '%s\n%s\n' "$settings" "${PIP_FIND_LINKS:-}" | grep -v '^cert' | grep -oE '/[^/ ]+/[^/ ]+' | sort -u)
    for folder in $folders; do
        if [ -d "$folder" ]; then
            mkdir -p "$root$folder"
            mount --bind -o ro "$folder" "$root$folder"
        fi
    done
}

give_clone() { # USER HOME
    git clone --quiet "$here" "$root$2/flee desktop æøå"
    if [ -d "$here/../shared" ]; then cp -r "$here/../shared" "$root$2/shared"; fi
    chroot "$root" chown -R "$1:" "$2"
}

# --- the checks ------------------------------------------------------------------------------------------

run_as() { # USER HOME ARGUMENT...
    user=$1 home=$2; shift 2
    # No more of the environment than a fresh login has, and what pip was told.
    pip_settings=$(env | grep '^PIP_[A-Z_]*=[^ ]*$' || true)
    # shellcheck disable=SC2086 - one word a setting
    env -i HOME="$home" USER="$user" PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb $pip_settings \
        chroot --userspec="$user" "$root" \
        sh -c 'cd "$HOME/flee desktop æøå" && exec ./run "$@"' run "$@" </dev/null
}

check() { # SENTENCE EXPECTED-CODE EXPECTED-TEXT USER HOME ARGUMENT...
    sentence=$1 code=$2 text=$3; shift 3
    started=$(date +%s.%N)
    actual=0
    run_as "$@" >"$work/log" 2>&1 || actual=$?
    seconds=$(echo "$started $(date +%s.%N)" | awk '{ printf "%.1f", $2 - $1 }')
    if [ "$actual" = "$code" ] && grep -qE -- "$text" "$work/log"; then
        passed=$((passed + 1))
        echo "ok      $sentence ($seconds s): $(grep -E -- "$text" "$work/log" | tail -n 1 | cut -c 1-120)"
    else
        failed=$((failed + 1)); echo "FAILED  $sentence ($seconds s, exit $actual)"
        tail -n 60 "$work/log" | sed 's/^/        /'
    fi
}

if [ $# -gt 0 ]; then unpack_root "$1"; else make_root; fi
add_user
carry_settings
give_clone root /root
give_clone plain /home/plain

check "a plain user is told what to type" 3 "Type: sudo apt-get install libegl1" plain /home/plain
check "root: the first start sets up and demonstrates" 0 "50" root /root
check "root: a warm start" 0 "50" root /root awards --film Flee --where result:won
check "root: all checks, set up anew" 0 "[0-9]+ passed" root /root test -n 2
check "a plain user: the start that was missing the libraries" 0 "50" plain /home/plain
check "a plain user: all checks, set up anew" 0 "[0-9]+ passed" plain /home/plain test -n 2

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
