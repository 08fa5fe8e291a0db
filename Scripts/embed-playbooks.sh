#!/bin/sh
# Writes Playbooks/*.yaml into Sources/Store/Playbooks/Shipped.swift, so that the program needs no
# files beside it. Run it after a change to a playbook; a test fails when it was forgotten.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."
target=Sources/Store/Playbooks/Shipped.swift

{
  echo '// Made by Scripts/embed-playbooks.sh from Playbooks/*.yaml: change those instead.'
  echo '// swift-format-ignore-file'
  echo
  echo 'extension Playbooks {'
  echo '  /// The playbooks that come with the program, by file name.'
  echo '  static let shipped: [(file: String, yaml: String)] = ['
  for file in Playbooks/*.yaml; do
    if grep -q '"""##' "$file"; then
      echo "$file holds the end of a Swift literal" >&2
      exit 65
    fi
    printf '("%s", ##"""\n' "$(basename "$file")"
    cat "$file"
    # The literal ends before its last line break: an empty line keeps the file's own.
    printf '\n"""##),\n'
  done
  echo '  ]'
  echo '}'
} > "$target.new"
mv "$target.new" "$target"
