#!/bin/sh
# Regions of many seeds, as many at once as there are cores:
#
#   tests/simulation/seeds.sh FROM TO [OPTIONS]
#
# OPTIONS are those of `botiquinctl simulate`; without any, four sites for six days, everything going wrong. Names the seeds
# that do not hold and leaves the story of each in seed.SEED.txt; ends with 0 where all hold, 1 where one does not. BOTIQUINCTL
# names another program than that of build/release.
set -eu
[ $# -ge 2 ] || { sed -n 's/^# \{0,1\}//p' "$0" >&2; exit 2; }
from=$1
to=$2
shift 2
[ $# -gt 0 ] || set -- --sites 4 --days 6
program=${BOTIQUINCTL:-$(dirname "$0")/../../build/release/bin/botiquinctl}
[ -x "$program" ] || { echo "$program is not there: build it first (README.md)" >&2; exit 2; }
export program
failing=$(seq "$from" "$to" | xargs -P "$(nproc)" -I SEED sh -c '
    seed=$1
    shift
    "$program" simulate --seed "$seed" "$@" > "seed.$seed.txt" 2>&1 && rm "seed.$seed.txt" || echo "seed $seed: seed.$seed.txt"
' seeds SEED "$@")
[ -z "$failing" ] || { echo "$failing"; exit 1; }
echo "$from to $to: every seed holds"
