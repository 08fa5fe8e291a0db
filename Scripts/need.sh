#!/bin/sh
# Installs those of the named Debian packages that this machine lacks.
set -eu
missing=""
for package in "$@"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "install ok installed" ||
    missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null; then
  echo "kebu needs these packages; install them and run make again:$missing" >&2
  exit 1
fi
echo "installing:$missing"
root=""
[ "$(id -u)" = 0 ] || root=sudo
$root apt-get update -qq
# shellcheck disable=SC2086 # the list is split on purpose
$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
