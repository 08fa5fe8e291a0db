#!/bin/sh
# Writes Playbooks/*.yaml and themes/*.yaml into Swift files, so that the program needs no files
# beside it. Run it after a change to one of them; a test fails when it was forgotten.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."

# embed FOLDER TYPE TARGET WHAT KIND: the YAML files of a folder as `TYPE.shipped` in a Swift file, each
# with the `kind` that it says, where that is asked for.
embed() {
  {
    echo "// Made by Scripts/embed.sh from $1/*.yaml: change those instead."
    echo '// swift-format-ignore-file'
    echo
    [ -z "${5:-}" ] || printf 'import Domain\n\n'
    echo "extension $2 {"
    echo "  /// The $4 that come with the program, by file name."
    echo "  static let shipped: [(file: String, ${5:+kind: $5, }yaml: String)] = ["
    for file in "$1"/*.yaml; do
      if grep -q '"""##' "$file"; then
        echo "$file holds the end of a Swift literal" >&2
        exit 65
      fi
      kind=${5:+.$(sed -n 's/^kind: *//p' "$file"), }
      printf '("%s", %s##"""\n' "$(basename "$file")" "$kind"
      cat "$file"
      # The literal ends before its last line break: an empty line keeps the file's own.
      printf '\n"""##),\n'
    done
    echo '  ]'
    echo '}'
  } > "$3.new"
  mv "$3.new" "$3"
}

embed Playbooks Playbooks Sources/Store/Playbooks/Shipped.swift playbooks PlaybookKind
embed themes Themes Sources/Screen/Themes/Shipped.swift themes
