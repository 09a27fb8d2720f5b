#!/usr/bin/env bash
# Takes the pictures of this manual again from the real window. Usage: docs/manual/screenshots.sh [BUILD_DIR]
# Needs: xvfb openbox xdotool imagemagick.
set -euo pipefail
cd "$(dirname "$0")"
headroom=$(realpath "${1:-../../build}")/bin/headroom

# shoot WIDTHxHEIGHT FILE [x,y | keys ...] -- ARGUMENTS: the window after clicking at the points or pressing the keys, one after the other.
shoot() {
  local size=$1 file=$2 home display=:97
  shift 2
  local -a clicks=()
  while [ "$1" != -- ]; do clicks+=("$1"); shift; done
  shift
  home=$(mktemp -d)
  Xvfb $display -screen 0 "${size}x24" >/dev/null 2>&1 & local server=$!
  export DISPLAY=$display HOME=$home XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$home
  until xdotool getmouselocation >/dev/null 2>&1; do sleep 0.1; done
  openbox >/dev/null 2>&1 & local manager=$!
  "$headroom" "$@" >/dev/null 2>&1 & local app=$!
  sleep 5
  for at in "${clicks[@]}"; do
    case $at in *,*) xdotool mousemove "${at%,*}" "${at#*,}" click 1;; *) xdotool key "$at";; esac
    sleep 0.8
  done
  xdotool mousemove 700 20; sleep 0.5
  import -window root "$file"
  kill $app $manager $server 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$home"
}

shoot 1600x1000 main-light.png -- --template magecom
shoot 1600x1000 compare.png 1430,78 -- --template magecom
shoot 1600x1000 main-dark.png 1575,38 740,430 -- --template magecom
shoot 1280x800 main-1280x800.png -- --template magecom
shoot 1600x1000 forecast.png ctrl+shift+f 1060,549 -- --template magecom
shoot 1600x1000 start.png --
