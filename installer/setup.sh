#!/usr/bin/env bash
# Installs the packages that a build needs (Debian 12, root or sudo), configures and builds into build/.
# Sourced by run.sh and test.sh; running it again is quick: nothing is installed or built twice.
set -euo pipefail

packages=(
  build-essential cmake ninja-build
  qt6-base-dev qt6-base-dev-tools libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite libgl1-mesa-dev
  libqcustomplot-dev libexpected-dev nlohmann-json3-dev libxlsxwriter-dev libsqlite3-dev zlib1g-dev
  fonts-inter fonts-jetbrains-mono
  dpkg-dev file poppler-utils
)

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null)" = "ii " ] || echo "$package"
  done
}

install_packages() {
  local -a missing as_root=()
  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing and need root or sudo to be installed: ${missing[*]}" >&2; exit 2; }
    as_root=(sudo)
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# build_project ON|OFF: with tests or without.
build_project() {
  cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DHEADROOM_BUILD_TESTS="$1"
  cmake --build build
}
