#!/bin/sh
# Puts the program with its manual pages and completions under a prefix, or takes all of it away.
#   Scripts/install.sh .build/release/kebu /usr/local
#   Scripts/install.sh --remove /usr/local
set -eu
kebu=$1
prefix=$2

# Every file that is installed: its place under the prefix, and what makes its text.
pages() {
  cat <<'END'
share/man/man1/kebu.1 manual --lang en
share/man/zh_CN/man1/kebu.1 manual --lang zh
share/bash-completion/completions/kebu --generate-completion-script bash
share/zsh/site-functions/_kebu --generate-completion-script zsh
share/fish/vendor_completions.d/kebu.fish --generate-completion-script fish
END
}

if [ "$kebu" = --remove ]; then
  pages | while read -r file _; do rm -f "$prefix/$file"; done
  rm -f "$prefix/bin/kebu"
  echo "kebu is gone from $prefix"
  exit 0
fi

umask 022
install -d "$prefix/bin"
install -m 755 "$kebu" "$prefix/bin/kebu"
strip "$prefix/bin/kebu"
pages | while read -r file arguments; do
  install -d "$prefix/$(dirname "$file")"
  # In English wherever it is built, whatever its builder has set for himself.
  # shellcheck disable=SC2086 # the arguments are words
  XDG_CONFIG_HOME=/nonexistent LC_ALL=C "$prefix/bin/kebu" $arguments >"$prefix/$file"
  chmod 644 "$prefix/$file"
done
echo "kebu is in $prefix/bin"
