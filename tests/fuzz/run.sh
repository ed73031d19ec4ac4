#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets and runs them one after the other, each for so many seconds (600 without).
#
#   tests/fuzz/run.sh [SECONDS [TARGET...]]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
seconds=${1:-600}
shift || true

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -j "${JOBS:-$(nproc)}"

targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(ls tests/fuzz/corpora)
work="$root/build/fuzz/work"
findings="$root/build/fuzz/findings"
mkdir -p "$findings"
failed=0
for target in "${targets[@]}"; do
  mkdir -p "$work/$target"
  dictionary=()
  [ -e "tests/fuzz/$target.dict" ] && dictionary=(-dict="tests/fuzz/$target.dict")
  printf '\n==> %s, %s s\n' "$target" "$seconds"
  # What is new goes to the first folder; leaks of Qt's own statics are none of ours.
  LSAN_OPTIONS="suppressions=$root/tests/leaks.supp" QT_LOGGING_RULES='*=false' nice -n 10 \
    "build/fuzz/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=32768 \
    -print_final_stats=1 -artifact_prefix="$findings/$target-" "${dictionary[@]}" \
    "$work/$target" "tests/fuzz/corpora/$target" 2> "$work/$target.log" || failed=1
  grep -E '^(stat::number_of_executed_units|stat::peak_rss_mb)|ERROR|SUMMARY|Test unit written' "$work/$target.log" || true
done
[ "$failed" -eq 0 ] || { echo "Findings: $findings, logs: $work/*.log" >&2; exit 1; }
