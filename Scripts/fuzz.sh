#!/bin/sh
# fuzz.sh SECONDS [READER…]: fuzzes kebu's readers with the toolchain's libFuzzer, so long on each that is named,
# or on each. What makes one crash, hang or break its promise stays in .build-fuzz/findings.
set -eu
cd "$(dirname "$0")/.."
swift=${SWIFT:-swift}
home=$(dirname "$(dirname "$(readlink -f "$(command -v "$swift")")")")
KEBU_FUZZ=$(find "$home/lib" -name "libclang_rt.fuzzer_no_main-$(uname -m).a" | head -n 1)
export KEBU_FUZZ
[ -n "$KEBU_FUZZ" ] || { echo "This toolchain has no libFuzzer." >&2; exit 1; }
"$swift" build -c release --product fuzz --scratch-path .build-fuzz -Xswiftc -enable-testing \
  -Xcc -fsanitize=fuzzer-no-link
seconds=$1
shift
[ $# -gt 0 ] || set -- journal csv yaml keys

mkdir -p .build-fuzz/findings
for reader in "$@"; do
  mkdir -p ".build-fuzz/corpus/$reader"
  log=.build-fuzz/$reader.log
  if SWIFT_BACKTRACE=enable=no .build-fuzz/release/fuzz "$reader" \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=4096 \
    -print_final_stats=1 -verbosity=0 -artifact_prefix="$PWD/.build-fuzz/findings/$reader-" \
    ".build-fuzz/corpus/$reader" "Fuzz/Corpus/$reader" >"$log" 2>&1; then
    echo "$reader: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") executions, nothing found"
  else
    grep -aE "Fatal error|ERROR|Test unit written" "$log" >&2 || tail -n 20 "$log" >&2
    echo "$reader: all of it in $log; again: .build-fuzz/release/fuzz $reader FILE" >&2
    exit 1
  fi
done
