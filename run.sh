#!/usr/bin/env bash
# Installs what is needed, builds, and opens Headroom on the Magecom project. Without a display it writes the sample
# report, diagrams and bill to out/ instead. Arguments are passed to the application in place of the sample project.
set -euo pipefail
cd "$(dirname "$0")"
source installer/setup.sh
install_packages
# Keep the tests if they were configured before, so that run.sh and test.sh share one build.
tests=OFF
grep -qs '^HEADROOM_BUILD_TESTS:BOOL=ON' build/CMakeCache.txt && tests=ON
build_project "$tests"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  if [ $# -gt 0 ]; then exec build/bin/headroom "$@"; fi
  exec build/bin/headroom --template magecom
fi

echo "No display: writing the sample report, diagrams and bill instead of opening the window."
mkdir -p out
cli=build/bin/headroom-cli
rm -f out/magecom.headroom
"$cli" new --template magecom -o out/magecom.headroom
"$cli" report out/magecom.headroom --variants planned,optimized -o out/magecom.pdf
"$cli" diagram out/magecom.headroom --variant planned -o out/planned.svg
"$cli" diagram out/magecom.headroom --variant optimized -o out/optimized.svg
"$cli" estimate out/magecom.headroom --all --csv out/estimate.csv >/dev/null
echo
"$cli" compare out/magecom.headroom --variants planned,optimized
echo
echo "Written to $PWD/out:"
echo "  magecom.headroom   the project; open it with build/bin/headroom"
echo "  magecom.pdf        the client report"
echo "  planned.svg, optimized.svg   the two diagrams"
echo "  estimate.csv       every line of both bills"
