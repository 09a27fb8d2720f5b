#!/usr/bin/env bash
# Installs what is needed, builds, and runs every test. The exit code is ctest's.
# Arguments go to ctest, e.g. ./test.sh -R model
set -euo pipefail
cd "$(dirname "$0")"
source installer/setup.sh
install_packages
build_project ON
exec ctest --test-dir build --output-on-failure -j "$(nproc)" "$@"
