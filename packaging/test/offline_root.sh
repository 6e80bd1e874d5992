# Sourced by the tests here: a bare Debian 12 without a network, and the checks that every installer must pass.
# Everything runs in name spaces of its own, so neither mounts nor programs are left behind. Needs root.
#
# FLEE_TEST_ROOT=FILE.tar keeps the bare system between runs (it is made when it is not there).
set -eu

packaging=$(dirname "$(readlink -f "$0")")/..
[ "$(id -u)" = 0 ] || { echo "Type: sudo $0 $*" >&2; exit 3; }
lacking=
for tool in debootstrap:debootstrap xdotool:xdotool Xvfb:xvfb; do
    command -v "${tool%:*}" >/dev/null || lacking="$lacking ${tool#*:}"
done
[ -z "$lacking" ] || { echo "Type: sudo apt-get install$lacking" >&2; exit 3; }

area=$(mktemp -d /tmp/flee-test.XXXXXX)
root=$area/root
passed=0 failed=0
screen=

clean_up() {
    if [ -n "$screen" ]; then kill "$screen" 2>/dev/null || true; fi
    # Nothing is ever mounted here outside of a name space; look all the same before removing.
    grep -q " $area" /proc/mounts || rm -rf "$area"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

# What a desktop has, as the Debian package names it; Xvfb and a fonts folder are not among it.
desktop="libdbus-1-3,libegl1,libfontconfig1,libfreetype6,libgl1,libglib2.0-0,libwayland-client0,\
libwayland-cursor0,libx11-6,libx11-xcb1,libxcb1,libxcb-randr0,libxcb-render0,libxcb-shape0,libxcb-shm0,\
libxcb-sync1,libxcb-xfixes0,libxcb-xkb1,libxkbcommon0,zlib1g,libuuid1,libstdc++6,libzstd1,liblzma5"

make_root() { # PACKAGE,...
    mkdir -p "$root"
    if [ -f "${FLEE_TEST_ROOT:-}" ]; then tar -C "$root" -xf "$FLEE_TEST_ROOT"; return; fi
    # shellcheck disable=SC2016 - apt's own variables
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        sed -n 's/ bookworm main$//p' | head -n 1)
    [ -n "$mirror" ] || { echo "apt knows no mirror of Debian 12. Type: apt-get update" >&2; exit 3; }
    debootstrap --variant=minbase --include="$1" bookworm "$root" "$mirror" >"$area/debootstrap.log" 2>&1 ||
        { tail -n 20 "$area/debootstrap.log"; exit 1; }
    rm -f "$root"/var/cache/apt/archives/*.deb "$root"/etc/apt/sources.list
    if [ -n "${FLEE_TEST_ROOT:-}" ]; then tar -C "$root" -cf "$FLEE_TEST_ROOT" .; fi
}

give_user() { chroot "$root" useradd --create-home plain && mkdir -p "$root/tmp/.X11-unix"; }

# --- running things in it --------------------------------------------------------------------------------

inside() { # USER COMMAND...      with no network; its own processes end with it
    # shellcheck disable=SC2016 - the inner shell's variables
    user=$1 home=/root; shift
    [ "$user" = root ] || home=/home/$user
    unshare --net --mount --pid --fork --kill-child sh -c '
        root=$1 user=$2 home=$3; shift 3
        mount -t proc proc "$root/proc"
        mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        cd "$root"
        exec env -i HOME="$home" USER="$user" PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
            XDG_RUNTIME_DIR="$home/runtime" DISPLAY="$DISPLAY" chroot --userspec="$user" "$root" \
            sh -c "mkdir -p -m 700 \"\$XDG_RUNTIME_DIR\" && cd \"\$HOME\" && exec \"\$@\"" sh "$@"
    ' sh "$root" "$user" "$home" "$@" </dev/null
}

start_screen() {
    mkdir -p /tmp/.X11-unix
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$area/display" >/dev/null 2>&1 &
    screen=$!
    for _ in $(seq 50); do [ ! -s "$area/display" ] || break; sleep 0.1; done
    DISPLAY=:$(cat "$area/display"); export DISPLAY
}

# --- what is checked -------------------------------------------------------------------------------------

check() { # SENTENCE COMMAND...
    sentence=$1; shift
    began=$(date +%s.%N)
    outcome=0
    "$@" >"$area/log" 2>&1 || outcome=$?
    seconds=$(echo "$began $(date +%s.%N)" | awk '{ printf "%.1f", $2 - $1 }')
    if [ "$outcome" = 0 ]; then
        passed=$((passed + 1)); echo "ok      $sentence ($seconds s)"
    else
        failed=$((failed + 1)); echo "FAILED  $sentence ($seconds s, exit $outcome)"
        tail -n 40 "$area/log" | sed 's/^/        /'
    fi
}

summary() {
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}

has_no_network() { inside root sh -c '! grep -qvE "^Inter-| face|  *lo:" /proc/net/dev'; }

catalog=home/plain/.local/share/flee-desktop/catalog.fleecat
remember_catalog() { sha256sum "$root/$catalog" >"$area/catalog.sum" || true; }
catalog_is_unchanged() { sha256sum -c "$area/catalog.sum"; }

expected_awards() { # what the program in this checkout writes
    FLEE_DESKTOP_DATA="$area/own" "$python" -m flee_desktop awards --film Flee --output "$area/expected.csv" &&
        [ "$(wc -l <"$area/expected.csv")" = 119 ]
}
exports_the_expected_awards() {
    inside plain "$@" awards --film Flee --output awards.csv &&
        cmp "$area/expected.csv" "$root/home/plain/awards.csv"
}
lists_the_films() { inside plain "$@" films | grep "^Flee (2021)"; }
filters_awards() { inside plain "$@" awards --film Flee --where result:won | wc -l | grep -qx 51; }
imports_an_article() {
    cp "$packaging/../db/dossiers/films/mass.json" "$root/home/plain/"
    inside plain "$@" import mass.json --catalog "new one æøå.fleecat" && inside plain "$@" films --catalog \
        "new one æøå.fleecat" | grep -q "^Mass (2021)"
}
takes_pictures() {
    inside plain "$@" screenshot pictures --where result:won --language da &&
        [ "$(find "$root/home/plain/pictures" -name '*.png' -size +10k | wc -l)" = 7 ]
}

window_id() { xdotool search --name "$1" | head -n 1; }
wait_for_window() { # TITLE     for half a minute
    for _ in $(seq 100); do [ -z "$(window_id "$1" 2>/dev/null)" ] || return 0; sleep 0.2; done
    return 1
}
shows_a_window() { # COMMAND...      and closes it again, as the end of a session does
    inside plain "$@" >"$area/window.log" 2>&1 &
    window=$!
    opens_another_catalog "$@" || { cat "$area/window.log"; kill "$window"; return 1; }
    "$python" "$packaging/test/grab_screen.py" "$area/window.png" &&
        { [ -z "${FLEE_TEST_PICTURES:-}" ] || cp "$area/window.png" "$FLEE_TEST_PICTURES"; }
    xdotool windowclose "$(window_id "Mass.*Flee Desktop")" || true
    for _ in $(seq 50); do kill -0 "$window" 2>/dev/null || break; sleep 0.1; done
    kill "$window" 2>/dev/null || true
    cat "$area/window.log"
    ! grep -E "WARNING|ERROR|Traceback" "$area/window.log"
}
opens_another_catalog() { # COMMAND...      the second start raises the first window, and ends
    wait_for_window "^Flee.*Flee Desktop" && second=$(date +%s%N) &&
        inside plain "$@" "new one æøå.fleecat" &&
        echo "the second start took $((($(date +%s%N) - second) / 1000000)) ms" &&
        wait_for_window "^Mass.*Flee Desktop" && [ "$(xdotool search --onlyvisible --name "Flee Desktop" | wc -l)" = 1 ]
}

check_program() { # COMMAND...
    check "it says its version" inside plain "$@" --version
    check "the bundled dossier opens: Flee is among the films" lists_the_films "$@"
    check "all 118 awards are exported as from the source" exports_the_expected_awards "$@"
    check "50 awards were won" filters_awards "$@"
    check "a dossier is imported into a new catalog" imports_an_article "$@"
    check "every tab is pictured off screen, in Danish" takes_pictures "$@"
    check "a window opens, and a second start opens its catalog there" shows_a_window "$@"
}
