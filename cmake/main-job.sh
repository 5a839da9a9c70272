#!/bin/sh
# SPDX-FileCopyrightText: The Scout Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job without a display: start the demo org, sign in to it as a person would, see a green status,
# run a query, and take a picture of the main window. Everything lives in a throw-away SCOUT_HOME.
# Usage: main-job.sh BUILD_FOLDER
set -eu

build=$1
scout="$build/bin/scout"
work=$(mktemp -d)
export SCOUT_HOME="$work/home" NO_COLOR=1
SCOUT_VAULT_PASSPHRASE=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
export SCOUT_VAULT_PASSPHRASE
# Without a desktop there is no keychain to ask; do not wake one by accident.
unset DBUS_SESSION_BUS_ADDRESS || true

demo=
cleanup() {
    [ -z "$demo" ] || kill "$demo" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

say() { printf '\n== %s\n' "$*"; }

# wait_for FILE PATTERN: until the file has a line like that, at most a minute.
wait_for() {
    tries=0
    until grep -q "$2" "$1" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || { cat "$1" >&2; echo "main-job: gave up waiting for: $2" >&2; exit 1; }
        sleep 0.1
    done
}

say "Starting the demo org"
"$scout" demo-org --port 0 --print-env >"$work/env" 2>"$work/demo.log" &
demo=$!
wait_for "$work/env" '^$'
head -n 1 "$work/env"
value() { sed -n "s/^$1=//p" "$work/env"; }

say "Signing in with Quick Connect (playing the user in the browser)"
"$scout" connections add quick --environment "$(value SF_LOGIN_URL)" --no-browser >"$work/added" 2>"$work/signin" &
adding=$!
wait_for "$work/signin" '/services/oauth2/authorize?'
url=$(grep -o 'http[^ ]*/services/oauth2/authorize?[^ ]*' "$work/signin" | head -n 1)

browse() { curl --silent --show-error --fail --cookie "$work/jar" --cookie-jar "$work/jar" --location "$@"; }
unescape() { sed 's/&quot;/"/g; s/&#39;/'"'"'/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g'; }
tags() { tr '\n' ' ' <"$1" | sed "s/<$2/\n<$2/g" | grep "^<$2" | sed 's/>.*//'; }
form_action() { tags "$1" form | sed -n 's/.*action="\([^"]*\)".*/\1/p' | unescape; }
hidden_fields() {
    tags "$1" input | grep 'type="hidden"' | sed 's/.*name="\([^"]*\)".*value="\([^"]*\)".*/\1=\2/' | unescape
}

# submit PAGE NEXT_PAGE FIELD=VALUE…: what the browser does with a form. Hidden fields go back as they came.
submit() {
    page=$1
    next=$2
    shift 2
    hidden_fields "$page" >"$work/hidden"
    for pair in "$@"; do
        shift
        set -- "$@" --data-urlencode "$pair"
    done
    while IFS= read -r pair; do set -- "$@" --data-urlencode "$pair"; done <"$work/hidden"
    browse --output "$next" "$@" "$origin$(form_action "$page")"
}

browse --output "$work/login.html" "$url"
origin=$(printf '%s' "$url" | sed 's|\(https*://[^/]*\).*|\1|')
submit "$work/login.html" "$work/consent.html" "username=$(value SF_USERNAME)" "password=$(value SF_PASSWORD)"
submit "$work/consent.html" "$work/finished.html" decision=allow
wait "$adding"
grep "^Connected" "$work/signin"

say "The connection"
"$scout" connections list

say "The first five accounts"
"$scout" query "SELECT Id, Name, Industry, Owner.Name FROM Account ORDER BY Name LIMIT 5"

picture="$build/main-window.png"
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$work "$build/bin/scout-desktop" --picture "$picture"
say "A picture of the main window is in $picture"
